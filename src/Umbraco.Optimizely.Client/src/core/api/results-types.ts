export interface Interval {
  value: number;
  low: number;
  high: number;
}

export interface VariationResult {
  id: string;
  title: string;
  isOriginal: boolean;
  visitors: number;
  conversions: number;
  rate: number | null;
  improvement: Interval | null;
  significance: number | null;
  isSignificant: boolean;
  status: 'better' | 'worse' | 'equal' | null;
  visitorsRemaining: number | null;
  /** At the traffic so far. */
  daysRemaining?: number | null;
  isWinner: boolean;
}

export interface MetricResult {
  name: string;
  eventId: string | null;
  primary: boolean;
  winningDirection: 'increasing' | 'decreasing';
  variations: VariationResult[];
  /** A guardrail that some variation made significantly worse. */
  isHurt?: boolean;
}

export type VerdictKind = 'collecting' | 'winner' | 'original' | 'noDifference' | 'wrong' | 'undecided';

/** What the figures of a test mean. */
export interface TestVerdict {
  kind: VerdictKind;
  title: string;
  reason: string;
  variationId: string | null;
  days: number | null;
}

export interface Progress {
  have: number;
  need: number;
  isEnough: boolean;
}

export interface MinimumData {
  visitors: Progress;
  conversions: Progress;
  days: Progress;
  isMet: boolean;
}

/** Whether the visitors are shared out as the weights say. */
export interface Ratio {
  state: 'fine' | 'alarm' | 'waiting' | 'unknown';
  title: string;
  detail: string;
  statistic: number | null;
  pValue: number | null;
  shares: { id: string; title: string; visitors: number; expected: number }[];
}

export interface Results {
  state: 'notStarted' | 'computing' | 'noData' | 'ready';
  title: string | null;
  detail: string | null;
  startedAt: string | null;
  fetchedAt: string | null;
  isStale: boolean;
  confidenceThreshold: number;
  metrics: MetricResult[];
  verdict?: TestVerdict | null;
  minimum?: MinimumData | null;
  ratio?: Ratio | null;
}

/** The figures so far at one time. */
export interface TimeseriesPoint {
  time: string;
  visitors: number;
  conversions: number;
  rate: number | null;
  improvement: number | null;
  low: number | null;
  high: number | null;
  significance: number | null;
  /** Figures are missing between the point before and this one. */
  afterGap: boolean;
}

export interface TimeseriesVariation {
  id: string;
  title: string;
  isOriginal: boolean;
  points: TimeseriesPoint[];
}

export interface TimeseriesMetric {
  name: string;
  eventId: string | null;
  primary: boolean;
  winningDirection: 'increasing' | 'decreasing';
  variations: TimeseriesVariation[];
}

export interface Timeseries {
  state: Results['state'];
  title: string;
  detail: string;
  fetchedAt: string | null;
  isStale: boolean;
  metrics: TimeseriesMetric[];
}
