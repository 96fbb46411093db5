import { describe, expect, it } from 'vitest';
import type { Interval, MetricResult, Results, VariationResult } from '../../src/core/api/results-types.js';
import { count, percent, signedPercent, significance } from '../../src/core/format.js';
import { domainOf, shapeOf } from '../../src/core/interval.js';
import { tablesOf } from '../../src/core/results-view.js';

const variation = (change: Partial<VariationResult>): VariationResult => ({
  id: '2', title: 'New', isOriginal: false, visitors: 1000, conversions: 100, rate: 0.1, improvement: { value: 0.1, low: -0.1, high: 0.3 },
  significance: 0.5, isSignificant: false, status: null, visitorsRemaining: 1200, isWinner: false, ...change,
});
const metric = (change: Partial<MetricResult>): MetricResult => ({
  name: 'Opened', eventId: '1', primary: true, winningDirection: 'increasing', variations: [variation({})], ...change,
});
const results = (...metrics: MetricResult[]): Results => ({
  state: 'ready', title: null, detail: null, startedAt: null, fetchedAt: null, isStale: false, confidenceThreshold: 0.9, metrics,
});
const firstRow = (change: Partial<VariationResult>) => tablesOf(results(metric({ variations: [variation(change)] })), 'en-GB')[0]?.rows[0];

describe('format', () => {
  it('Percent_PerLanguage_UsesItsSigns', () => {
    expect(percent(0.1234, 'en-GB')).toBe('12.3%');
    expect(percent(0.1234, 'da-DK').replace(/\s/g, ' ')).toBe('12,3 %');
  });

  it('SignedPercent_PlusMinusZero_AreToldApart', () => {
    expect([signedPercent(0.1, 'en-GB'), signedPercent(-0.1, 'en-GB'), signedPercent(0, 'en-GB')]).toEqual(['+10.0%', '-10.0%', '0.0%']);
  });

  it('Significance_JustBelowCertainty_NeverReadsAsCertain', () => {
    expect(significance(0.99999, 'en-GB')).toBe('> 99.9%');
    expect(significance(0.8999, 'en-GB')).toBe('89.9%');
    expect(significance(1, 'en-GB')).toBe('100%');
  });

  it.each([null, NaN, Infinity])('Count_%s_IsNoFigure', (value) => {
    expect(count(value, 'en-GB')).toBe('–');
  });
});

describe('interval', () => {
  const wide: Interval = { value: 0.1, low: -50, high: 80 };

  it('DomainOf_Nothing_ShowsZeroInTheMiddle', () => {
    expect(shapeOf({ value: 0, low: 0, high: 0 }, domainOf([null])).zero).toBeCloseTo(0.5);
  });

  it('DomainOf_PositiveInterval_StillShowsZero', () => {
    const shape = shapeOf({ value: 0.3, low: 0.2, high: 0.4 }, domainOf([{ value: 0.3, low: 0.2, high: 0.4 }]));
    expect(shape.zero).toBeGreaterThan(0);
    expect(shape.zero).toBeLessThan(shape.start);
    expect(shape.start).toBeLessThan(shape.value);
    expect(shape.value).toBeLessThan(shape.end);
    expect(shape.end).toBeLessThan(1);
  });

  it('ShapeOf_VeryWideInterval_IsCutAtBothEdges', () => {
    const shape = shapeOf(wide, domainOf([wide]));
    expect([shape.cutStart, shape.cutEnd, shape.start, shape.end]).toEqual([true, true, 0, 1]);
  });

  it('DomainOf_Infinity_IsCut', () => {
    const domain = domainOf([{ value: 0, low: -Infinity, high: Infinity }]);
    expect(Number.isFinite(domain.low) && Number.isFinite(domain.high)).toBe(true);
  });

  it('ShapeOf_SameDomain_HasOneZeroForAllRows', () => {
    const rows = [{ value: 0.1, low: -0.2, high: 0.4 }, { value: -0.1, low: -0.3, high: 0.1 }];
    const domain = domainOf(rows);
    expect(new Set(rows.map((row) => shapeOf(row, domain).zero)).size).toBe(1);
  });
});

describe('results view', () => {
  it('Tables_SeveralMetrics_PutThePrimaryFirst', () => {
    expect(tablesOf(results(metric({ name: 'b', primary: false }), metric({ name: 'a' })), 'en').map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('Row_Original_HasNoImprovementOfItsOwn', () => {
    expect(firstRow({ isOriginal: true, improvement: null, significance: null })).toMatchObject({ verdict: 'original', improvement: '–', interval: null, remaining: null, remainingUnknown: false });
  });

  it('Row_SignificantAndBetter_SaysSo', () => {
    expect(firstRow({ isSignificant: true, status: 'better', significance: 0.95, isWinner: true })).toMatchObject({ verdict: 'better', significance: '95%', remaining: null, remainingUnknown: false, isWinner: true });
  });

  it('Row_BetterButNotSignificant_IsUndecided', () => {
    expect(firstRow({ status: 'better' })).toMatchObject({ verdict: 'undecided', remaining: '1,200' });
  });

  it('Row_RemainingNull_IsUnknown', () => {
    expect(firstRow({ visitorsRemaining: null })).toMatchObject({ remaining: null, remainingUnknown: true });
  });

  it('Row_ZeroVisitors_HasNoRate', () => {
    expect(firstRow({ visitors: 0, conversions: 0, rate: null, improvement: null, significance: null })).toMatchObject({ visitors: '0', rate: '–', improvement: '–', significance: '–', interval: null });
  });

  it('Row_Interval_IsAlsoText', () => {
    expect(firstRow({})?.interval).toMatchObject({ low: '-10.0%', high: '+30.0%' });
  });

  it('Table_LessIsBetter_IsMarked', () => {
    expect(tablesOf(results(metric({ winningDirection: 'decreasing' })), 'en')[0]?.lowerIsBetter).toBe(true);
  });
});
