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
  isWinner: boolean;
}

export interface MetricResult {
  name: string;
  eventId: string | null;
  primary: boolean;
  winningDirection: 'increasing' | 'decreasing';
  variations: VariationResult[];
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
}
