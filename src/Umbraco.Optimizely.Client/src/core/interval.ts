import type { Interval } from './api/results-types.js';

/** The stretch of improvements that a drawing shows; always includes zero. */
export interface Domain {
  low: number;
  high: number;
}

/** Everything in shares of the drawing's width, 0 to 1. */
export interface IntervalShape {
  start: number;
  end: number;
  value: number;
  zero: number;
  /** The interval goes on past the edge of the drawing. */
  cutStart: boolean;
  cutEnd: boolean;
}

const margin = 0.06;
const widest = 2;

/** One scale for all rows of a table. Very wide early intervals are cut, so that the estimates remain readable. */
export function domainOf(intervals: readonly (Interval | null)[]): Domain {
  const known = intervals.filter((interval): interval is Interval => interval !== null);
  const largestValue = Math.max(0, ...known.map(({ value }) => Math.abs(value)).filter(Number.isFinite));
  const limit = Math.max(widest, largestValue * 1.5);
  const clamp = (value: number) => (Number.isFinite(value) ? Math.min(limit, Math.max(-limit, value)) : Math.sign(value) * limit || 0);
  const low = Math.min(0, ...known.map((interval) => clamp(interval.low)));
  const high = Math.max(0, ...known.map((interval) => clamp(interval.high)));
  if (low === high) return { low: -0.1, high: 0.1 };
  const room = (high - low) * margin;
  return { low: low - room, high: high + room };
}

export function shapeOf(interval: Interval, domain: Domain): IntervalShape {
  const width = domain.high - domain.low;
  const place = (value: number) => Math.min(1, Math.max(0, (value - domain.low) / width));
  return {
    start: place(interval.low),
    end: place(interval.high),
    value: place(interval.value),
    zero: place(0),
    cutStart: interval.low < domain.low,
    cutEnd: interval.high > domain.high,
  };
}
