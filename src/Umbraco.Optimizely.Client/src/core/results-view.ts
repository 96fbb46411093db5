import type { MetricResult, Results, VariationResult } from './api/results-types.js';
import { count, noFigure, percent, signedPercent, significance } from './format.js';
import { domainOf, shapeOf } from './interval.js';
import type { IntervalShape } from './interval.js';
import type { TextKey } from './texts.js';

export type Verdict = 'original' | 'better' | 'worse' | 'undecided' | 'equal';

export interface ResultRow {
  id: string;
  title: string;
  visitors: string;
  conversions: string;
  rate: string;
  improvement: string;
  /** The interval in words: null for the original and where there is none yet. */
  interval: { low: string; high: string; shape: IntervalShape } | null;
  significance: string;
  /** null: not to be said of this row, or not known yet. */
  remaining: string | null;
  remainingUnknown: boolean;
  /** How long that takes at the traffic so far. */
  days: number | null;
  verdict: Verdict;
  isWinner: boolean;
}

export interface MetricTable {
  name: string;
  eventId: string | null;
  primary: boolean;
  /** Significantly worse for some variation; of guardrails only. */
  hurt: boolean;
  lowerIsBetter: boolean;
  rows: ResultRow[];
}

export const verdictTexts: Record<Verdict, TextKey> = {
  original: 'verdictOriginal',
  better: 'verdictBetter',
  worse: 'verdictWorse',
  undecided: 'verdictUndecided',
  equal: 'verdictEqual',
};

function verdictOf(result: VariationResult): Verdict {
  if (result.isOriginal) return 'original';
  if (!result.isSignificant) return 'undecided';
  return result.status ?? 'undecided';
}

function tableOf(metric: MetricResult, locale: string): MetricTable {
  const domain = domainOf(metric.variations.map(({ improvement }) => improvement));
  return {
    name: metric.name,
    eventId: metric.eventId,
    primary: metric.primary,
    hurt: metric.isHurt === true,
    lowerIsBetter: metric.winningDirection === 'decreasing',
    rows: metric.variations.map((result) => ({
      id: result.id,
      title: result.title,
      visitors: count(result.visitors, locale),
      conversions: count(result.conversions, locale),
      rate: percent(result.rate, locale, 2),
      improvement: result.isOriginal ? noFigure : signedPercent(result.improvement?.value ?? null, locale),
      interval: result.isOriginal || !result.improvement ? null : {
        low: signedPercent(result.improvement.low, locale),
        high: signedPercent(result.improvement.high, locale),
        shape: shapeOf(result.improvement, domain),
      },
      significance: result.isOriginal ? noFigure : significance(result.significance, locale),
      remaining: result.isOriginal || result.isSignificant || result.visitorsRemaining === null ? null : count(result.visitorsRemaining, locale),
      remainingUnknown: !result.isOriginal && !result.isSignificant && result.visitorsRemaining === null,
      days: result.isOriginal || result.isSignificant ? null : (result.daysRemaining ?? null),
      verdict: verdictOf(result),
      isWinner: result.isWinner,
    })),
  };
}

/** Tables in words and shapes, the primary metric first. */
export const tablesOf = (results: Results, locale: string): MetricTable[] =>
  [...results.metrics].sort((a, b) => Number(b.primary) - Number(a.primary)).map((metric) => tableOf(metric, locale));
