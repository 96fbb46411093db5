import type { Results, VariationResult } from './api/results-types.js';
import { count, noFigure, percent, signedPercent, significance } from './format.js';
import type { TextKey } from './texts.js';

type Text = (key: TextKey, ...values: (string | number)[]) => string;

/** What a spreadsheet would run as a formula. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A field of CSV by RFC 4180. Titles are hostile input: with an apostrophe in front they are text to every spreadsheet. */
function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The figures as CSV, with full precision and with the mark by which spreadsheets know UTF-8. */
export function csvOf(results: Results, t: Text): string {
  const head = [
    t('csvMetric'), t('csvDecides'), t('resultsVariation'), t('csvId'), t('csvOriginal'), t('resultsVisitors'), t('resultsConversions'),
    t('resultsRate'), t('resultsImprovement'), t('csvLow'), t('csvHigh'), t('resultsSignificance'), t('csvSignificant'),
    t('resultsRemaining'), t('csvDays'),
  ];
  const yes = (value: boolean) => t(value ? 'csvYes' : 'csvNo');
  const rows = results.metrics.flatMap((metric) => metric.variations.map((row) => [
    metric.name, yes(metric.primary), row.title, row.id, yes(row.isOriginal), row.visitors, row.conversions,
    row.rate, row.improvement?.value ?? null, row.improvement?.low ?? null, row.improvement?.high ?? null, row.significance, yes(row.isSignificant),
    row.visitorsRemaining, row.daysRemaining ?? null,
  ]));
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function lineOf(row: VariationResult, letter: string, t: Text, locale: string): string {
  const counted = t('exportRow', letter, row.title, count(row.visitors, locale), count(row.conversions, locale), percent(row.rate, locale, 2));
  if (row.isOriginal || !row.improvement) return counted;
  const { value, low, high } = row.improvement;
  return `${counted}; ${t(
    'exportImprovement', signedPercent(value, locale), signedPercent(low, locale), signedPercent(high, locale), significance(row.significance, locale),
  )}`;
}

/** The figures in words, for a message to somebody. */
export function wordsOf(results: Results, t: Text, locale: string, letterOf: (index: number) => string): string {
  const { verdict, ratio } = results;
  const fetched = results.fetchedAt
    ? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(results.fetchedAt))
    : noFigure;
  return [
    verdict ? `${verdict.title} ${verdict.reason}` : '',
    ratio && verdict?.kind !== 'wrong' ? ratio.title : '',
    ...results.metrics.map((metric) => [
      `${metric.name} (${t(metric.primary ? 'resultsPrimary' : 'resultsGuardrail')})`,
      ...metric.variations.map((row, index) => lineOf(row, letterOf(index), t, locale)),
    ].join('\n')),
    t('resultsAge', fetched),
  ].filter(Boolean).join('\n\n');
}
