import type { TimeseriesMetric, TimeseriesPoint } from './api/results-types.js';
import { domainOf } from './interval.js';
import type { Domain } from './interval.js';

/** The drawing is so wide and so high, and is stretched into its place. */
export const chartSize = 1000;

/** A stretch of a line without a gap, with the band of its interval; both as paths. */
export interface ChartPart {
  line: string;
  band: string;
}

export interface ChartSeries {
  id: string;
  title: string;
  /** Place among the variations: 0 is the original. */
  index: number;
  parts: ChartPart[];
  last: TimeseriesPoint;
}

export interface Chart {
  series: ChartSeries[];
  domain: Domain;
  /** Where no difference lies. */
  zero: number;
  from: string;
  to: string;
  hasGaps: boolean;
}

type Known = TimeseriesPoint & { improvement: number };

/** Half the width of the band of a point that stands alone. */
const alone = 4;

const isKnown = (point: TimeseriesPoint): point is Known => point.improvement !== null && Number.isFinite(point.improvement);

/** Stretches between gaps, and between points of which no improvement is known. */
function stretches(points: readonly TimeseriesPoint[]): Known[][] {
  const found: Known[][] = [];
  let open: Known[] | undefined;
  for (const point of points) {
    if (point.afterGap) open = undefined;
    if (!isKnown(point)) {
      open = undefined;
      continue;
    }
    if (open) open.push(point);
    else found.push((open = [point]));
  }
  return found;
}

/** The improvement over time of all variations but the original; null when there is nothing to draw. */
export function chartOf(metric: TimeseriesMetric): Chart | null {
  const drawn = metric.variations
    .map((variation, index) => ({ ...variation, index, stretches: stretches(variation.points) }))
    .filter(({ isOriginal, stretches: found }) => !isOriginal && found.length > 0);
  const known = drawn.flatMap((variation) => variation.stretches.flat());
  if (known.length === 0) return null;

  const times = known.map(({ time }) => Date.parse(time));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const domain = domainOf(known.map(({ improvement, low, high }) => ({ value: improvement, low: low ?? improvement, high: high ?? improvement })));
  const x = (time: string) => (to > from ? ((Date.parse(time) - from) / (to - from)) * chartSize : chartSize / 2);
  const y = (value: number) => (1 - Math.min(1, Math.max(0, (value - domain.low) / (domain.high - domain.low)))) * chartSize;
  const at = (across: number, value: number) => `${across.toFixed(1)} ${y(value).toFixed(1)}`;

  const partOf = (points: Known[]): ChartPart => {
    const line = points.map(({ time, improvement }) => at(x(time), improvement));
    const single = points.length === 1;
    const edges = points.filter(({ low, high }) => low !== null && high !== null);
    const upper = edges.flatMap(({ time, high }) => (single ? [x(time) - alone, x(time) + alone] : [x(time)]).map((across) => at(across, high ?? 0)));
    const lower = edges.flatMap(({ time, low }) => (single ? [x(time) - alone, x(time) + alone] : [x(time)]).map((across) => at(across, low ?? 0)));
    return {
      line: `M${line.join('L')}${single ? `L${line[0] ?? ''}` : ''}`,
      band: edges.length ? `M${[...upper, ...lower.reverse()].join('L')}Z` : '',
    };
  };

  return {
    series: drawn.flatMap(({ id, title, index, stretches: found }) => {
      const last = found.at(-1)?.at(-1);
      return last ? [{ id, title, index, parts: found.map(partOf), last }] : [];
    }),
    domain,
    zero: y(0),
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    hasGaps: drawn.some((variation) => variation.stretches.length > 1),
  };
}
