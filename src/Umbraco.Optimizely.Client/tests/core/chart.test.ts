import { describe, expect, it } from 'vitest';
import type { TimeseriesMetric, TimeseriesPoint } from '../../src/core/api/results-types.js';
import { chartOf, chartSize } from '../../src/core/chart.js';

const at = (minute: number) => new Date(Date.UTC(2024, 10, 22, 8, minute)).toISOString();
const point = (minute: number, change: Partial<TimeseriesPoint> = {}): TimeseriesPoint => ({
  time: at(minute), visitors: 100, conversions: 10, rate: 0.1, improvement: 0.1, low: -0.1, high: 0.3, significance: 0.5, afterGap: false, ...change,
});
const metric = (...series: TimeseriesPoint[][]): TimeseriesMetric => ({
  name: 'Opened', eventId: '1', primary: true, winningDirection: 'increasing',
  variations: [
    { id: '1', title: 'Original', isOriginal: true, points: [point(0, { improvement: null, low: null, high: null })] },
    ...series.map((points, index) => ({ id: `${index + 2}`, title: `New ${index}`, isOriginal: false, points })),
  ],
});
const numbers = (path: string | undefined) => [...(path ?? '').matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Number(text));

describe('chart', () => {
  it('ChartOf_NoImprovementYet_IsNothing', () => {
    expect(chartOf(metric([]))).toBeNull();
    expect(chartOf(metric([point(0, { improvement: null })]))).toBeNull();
  });

  it('ChartOf_Points_RunFromEdgeToEdge', () => {
    const chart = chartOf(metric([point(0), point(5), point(10)]));
    const line = numbers(chart?.series[0]?.parts[0]?.line);
    expect(chart?.series).toHaveLength(1);
    expect(line.filter((_, index) => index % 2 === 0)).toEqual([0, chartSize / 2, chartSize]);
    expect([chart?.from, chart?.to]).toEqual([at(0), at(10)]);
  });

  it('ChartOf_Values_StandWhereTheScaleSays', () => {
    const chart = chartOf(metric([point(0, { improvement: 0 }), point(5)]));
    if (!chart) throw new Error('no chart');
    const { domain, zero } = chart;
    const y = (value: number) => (1 - (value - domain.low) / (domain.high - domain.low)) * chartSize;
    const [, first, , second] = numbers(chart.series[0]?.parts[0]?.line);
    expect(first).toBeCloseTo(zero, 0);
    expect(second).toBeCloseTo(y(0.1), 0);
    const band = numbers(chart.series[0]?.parts[0]?.band).filter((_, index) => index % 2 === 1);
    expect(Math.min(...band)).toBeCloseTo(y(0.3), 0);
    expect(Math.max(...band)).toBeCloseTo(y(-0.1), 0);
  });

  it('ChartOf_Gap_BreaksLineAndBand', () => {
    const chart = chartOf(metric([point(0), point(5), point(60, { afterGap: true }), point(65)]));
    expect(chart?.series[0]?.parts).toHaveLength(2);
    expect(chart?.hasGaps).toBe(true);
    expect(chart?.series[0]?.parts.map(({ line }) => numbers(line).length)).toEqual([4, 4]);
  });

  it('ChartOf_UnknownInBetween_BreaksTheLine', () => {
    expect(chartOf(metric([point(0), point(5, { improvement: null }), point(10)]))?.series[0]?.parts).toHaveLength(2);
  });

  it('ChartOf_OnePoint_IsADotWithABand', () => {
    const part = chartOf(metric([point(0)]))?.series[0]?.parts[0];
    expect(part?.line).toMatch(/^M500\.0 \d+\.\dL500\.0 \d+\.\d$/);
    expect(numbers(part?.band)).toHaveLength(8);
  });

  it('ChartOf_WithoutIntervals_HasLinesOnly', () => {
    const part = chartOf(metric([point(0, { low: null, high: null }), point(5, { low: null, high: null })]))?.series[0]?.parts[0];
    expect(part?.band).toBe('');
    expect(part?.line).not.toBe('');
  });

  it('ChartOf_VeryWideInterval_StaysInside', () => {
    const chart = chartOf(metric([point(0, { low: -400, high: 900 }), point(5)]));
    for (const value of numbers(chart?.series[0]?.parts[0]?.band)) expect(value >= 0 && value <= chartSize).toBe(true);
  });

  it('ChartOf_Several_KeepTheirPlaces', () => {
    const chart = chartOf(metric([point(0)], [], [point(5)]));
    expect(chart?.series.map(({ index, last }) => [index, last.time])).toEqual([[1, at(0)], [3, at(5)]]);
  });
});
