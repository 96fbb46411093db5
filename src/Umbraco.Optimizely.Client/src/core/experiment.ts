import type { Experiment, ExperimentAction, ExperimentStatus } from './api/experiment-types.js';
import type { TextKey } from './texts.js';

interface StatusLook {
  label: TextKey;
  color: 'positive' | 'warning' | 'danger' | 'default';
  actions: ExperimentAction[];
  canEdit: boolean;
  /** Still the test of this headline: no other can be created beside it. */
  open: boolean;
}

export const statusLooks: Record<ExperimentStatus, StatusLook> = {
  creating: { label: 'statusCreating', color: 'default', actions: [], canEdit: false, open: true },
  failed: { label: 'statusFailed', color: 'danger', actions: ['retry', 'discard'], canEdit: false, open: true },
  notStarted: { label: 'statusNotStarted', color: 'default', actions: ['start', 'archive'], canEdit: true, open: true },
  running: { label: 'statusRunning', color: 'positive', actions: ['pause'], canEdit: false, open: true },
  paused: { label: 'statusPaused', color: 'warning', actions: ['resume', 'archive'], canEdit: true, open: true },
  archived: { label: 'statusArchived', color: 'default', actions: [], canEdit: false, open: false },
  concluded: { label: 'statusConcluded', color: 'default', actions: [], canEdit: false, open: false },
  missing: { label: 'statusMissing', color: 'danger', actions: ['archive'], canEdit: false, open: true },
  unknown: { label: 'statusUnknown', color: 'warning', actions: ['archive'], canEdit: false, open: true },
};

export const lookOfStatus = (status: string): StatusLook =>
  Object.hasOwn(statusLooks, status) ? statusLooks[status as ExperimentStatus] : statusLooks.unknown;

/** A failed one can only be tried again when the server says so. */
export const actionsOf = (experiment: Experiment): ExperimentAction[] =>
  lookOfStatus(experiment.status).actions.filter((action) => action !== 'retry' || experiment.failure?.canRetry !== false);

export const isOpen = (experiment: Experiment): boolean => lookOfStatus(experiment.status).open;

const time = (experiment: Experiment): number => Date.parse(experiment.createdAt ?? '') || 0;

export function splitExperiments(experiments: readonly Experiment[]): { current: Experiment | null; earlier: Experiment[] } {
  const newestFirst = [...experiments].sort((a, b) => time(b) - time(a));
  const current = newestFirst.find(isOpen) ?? null;
  return { current, earlier: newestFirst.filter((experiment) => experiment !== current) };
}

/** Results exist once visitors can have been counted. */
export const hasResults = (experiment: Experiment): boolean =>
  experiment.experimentId !== null && ['running', 'paused', 'archived', 'concluded'].includes(experiment.status);

export const isRunning = (experiment: Experiment): boolean => experiment.status === 'running';
