import type { Experiment, ExperimentMetric, UpdateExperiment, CreateExperiment } from './api/experiment-types.js';
import { addShare, equalWeights, removeShare } from './weights.js';
import type { Share } from './weights.js';

/** One row of the form. The first row is always the original. */
export interface DraftRow extends Share {
  /** Stays with the row while it moves. */
  key: string;
  /** Set for a variation that exists in Optimizely already. */
  id: string | null;
  title: string;
}

export interface Draft {
  /** Sent again with a repeated Create, so that it is one experiment however often it is pressed. */
  requestId: string;
  rows: DraftRow[];
  metric: ExperimentMetric;
  metricName: string | null;
}

let lastKey = 0;
const newRow = (title: string, id: string | null = null, weight = 0): DraftRow =>
  ({ key: `row${++lastKey}`, id, title, weight, pinned: 0 });

export function newDraft(requestId: string): Draft {
  const [original, alternative] = equalWeights(2);
  return {
    requestId,
    rows: [newRow('', null, original), newRow('', null, alternative)],
    metric: { kind: 'opened', eventId: null },
    metricName: null,
  };
}

export function draftOf(experiment: Experiment): Draft {
  const original = experiment.variations.find((variation) => variation.isOriginal);
  const alternatives = experiment.variations.filter((variation) => !variation.isOriginal);
  const rows = [
    newRow('', original?.id ?? null, original?.weight ?? 0),
    ...alternatives.map(({ title, id, weight }) => newRow(title, id, weight)),
  ];
  const equal = equalWeights(rows.length);
  const touched = rows.some((row, index) => row.weight !== equal[index]);
  return {
    requestId: '',
    // Weights that somebody chose stay theirs when a row is added.
    rows: rows.map((row, index) => ({ ...row, pinned: touched ? index + 1 : 0 })),
    metric: { kind: experiment.metric.kind, eventId: experiment.metric.eventId },
    metricName: experiment.metric.name ?? null,
  };
}

export const addRow = (draft: Draft): Draft => ({ ...draft, rows: addShare(draft.rows, newRow('')) });

export const removeRow = (draft: Draft, index: number): Draft =>
  index < 1 || draft.rows.length <= 2 ? draft : { ...draft, rows: removeShare(draft.rows, index) };

/** Moves an alternative; the original stays first. */
export function moveRow(draft: Draft, index: number, by: -1 | 1): Draft {
  const target = index + by;
  const row = draft.rows[index];
  const other = draft.rows[target];
  if (index < 1 || target < 1 || !row || !other) return draft;
  const rows = [...draft.rows];
  rows[index] = other;
  rows[target] = row;
  return { ...draft, rows };
}

export const setTitle = (draft: Draft, index: number, title: string): Draft =>
  ({ ...draft, rows: draft.rows.map((row, at) => (at === index ? { ...row, title } : row)) });

export type RowIssue = 'empty' | 'duplicate' | 'sameAsOriginal' | 'tooLong';

const comparable = (title: string) => title.normalize('NFC').trim().replace(/\s+/g, ' ');

/** One entry for each row, null where nothing is wrong. The original is never wrong. */
export function rowIssues(draft: Draft, original: string, maxLength: number | null): (RowIssue | null)[] {
  const seen = new Set<string>();
  const first = comparable(original);
  return draft.rows.map((row, index) => {
    if (index === 0) return null;
    const title = comparable(row.title);
    if (!title) return 'empty';
    if (maxLength !== null && row.title.length > maxLength) return 'tooLong';
    if (title === first) return 'sameAsOriginal';
    if (seen.has(title)) return 'duplicate';
    seen.add(title);
    return null;
  });
}

export const metricMissing = (draft: Draft): boolean => draft.metric.kind === 'event' && !draft.metric.eventId;

export const isReady = (draft: Draft, original: string, maxLength: number | null): boolean =>
  rowIssues(draft, original, maxLength).every((issue) => issue === null) && !metricMissing(draft);

const metricOf = ({ metric }: Draft): ExperimentMetric =>
  ({ kind: metric.kind, eventId: metric.kind === 'event' ? metric.eventId : null });

export function toCreate(draft: Draft): CreateExperiment {
  const [original, ...alternatives] = draft.rows;
  return {
    requestId: draft.requestId,
    originalWeight: original?.weight ?? 0,
    variations: alternatives.map(({ title, weight }) => ({ title, weight })),
    metric: metricOf(draft),
  };
}

export function toUpdate(draft: Draft, version: number): UpdateExperiment {
  const [original, ...alternatives] = draft.rows;
  return {
    version,
    originalWeight: original?.weight ?? 0,
    variations: alternatives.map(({ id, title, weight }) => ({ id, title, weight })),
    metric: metricOf(draft),
  };
}
