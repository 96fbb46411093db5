import type { MetricResult, Results, Timeseries, TimeseriesPoint } from '../../src/core/api/results-types.js';

const row = { visitors: 100, conversions: 10, rate: 0.1, improvement: null, significance: null, isSignificant: false, status: null, visitorsRemaining: null, isWinner: false };
export const metric = (name: string, primary: boolean, change: Partial<MetricResult> = {}): MetricResult => ({
  name, eventId: name, primary, winningDirection: 'increasing',
  variations: [
    { ...row, id: '1', title: 'Original', isOriginal: true },
    { ...row, id: '2', title: '<b>New</b>', isOriginal: false, improvement: { value: 0.1, low: -0.1, high: 0.3 }, significance: 0.5, visitorsRemaining: 3556, daysRemaining: 52 },
  ],
  ...change,
});
export const results = (change: Partial<Results> = {}): Results => ({
  state: 'ready', title: null, detail: null, startedAt: null, fetchedAt: '2024-12-06T08:00:00Z', isStale: false, confidenceThreshold: 0.9,
  verdict: { kind: 'collecting', title: 'Keep collecting.', reason: 'Too little for <i>now</i>.', variationId: null, days: 52 },
  minimum: {
    visitors: { have: 1400, need: 100, isEnough: true }, conversions: { have: 10, need: 25, isEnough: false }, days: { have: 3, need: 7, isEnough: false }, isMet: false,
  },
  ratio: { state: 'fine', title: 'Shared out well.', detail: 'By chance.', statistic: 0.0288, pValue: 0.8652, shares: [] },
  metrics: [metric('Opened', true), metric('Sold', false, { isHurt: true })],
  ...change,
});
const point = (day: number, change: Partial<TimeseriesPoint> = {}): TimeseriesPoint => ({
  time: new Date(Date.UTC(2024, 10, day, 8)).toISOString(), visitors: 100, conversions: 10, rate: 0.1, improvement: 0.1, low: -0.1, high: 0.3, significance: 0.5, afterGap: false, ...change,
});
export const series = (change: Partial<Timeseries> = {}): Timeseries => ({
  state: 'ready', title: '', detail: '', fetchedAt: null, isStale: false,
  metrics: [
    {
      name: 'Opened', eventId: 'Opened', primary: true, winningDirection: 'increasing',
      variations: [
        { id: '1', title: 'Original', isOriginal: true, points: [point(22, { improvement: null, low: null, high: null, significance: null })] },
        { id: '2', title: '<b>New</b>', isOriginal: false, points: [point(22), point(23), point(27, { afterGap: true, improvement: 0.123 })] },
      ],
    },
  ],
  ...change,
});
