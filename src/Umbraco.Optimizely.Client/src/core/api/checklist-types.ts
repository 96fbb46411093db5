export type CheckLevel = 'passed' | 'info' | 'warning' | 'blocked' | 'unknown';

/** One line of what was looked at before a start. */
export interface Check {
  code: string;
  level: CheckLevel;
  title: string;
  detail: string;
  /** Where to read more. */
  link: string | null;
}

export interface Checklist {
  checks: Check[];
  checkedAt: string;
  totals: Record<CheckLevel, number>;
}

/** What an editor wants to know and knows already; what is left out is taken from figures. */
export interface DurationQuestion {
  /** A fraction, as the others. */
  smallestImprovement?: number;
  visitorsPerDay?: number;
  rate?: number;
}

export interface Duration {
  /** Null when something is missing, or when it would be more than a year. */
  days: number | null;
  text: string;
  visitorsPerVariation: number | null;
  visitorsPerDay: number | null;
  rate: number | null;
  smallestImprovement: number;
  source: string | null;
}
