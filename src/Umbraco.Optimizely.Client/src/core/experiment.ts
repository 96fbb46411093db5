import type { Experiment, ExperimentAction, ExperimentStatus, Panel, ReadinessProblem } from './api/experiment-types.js';
import { weight } from './format.js';
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

const offeredElsewhere = (experiment: Experiment, action: ExperimentAction): boolean =>
  experiment.warnings.some(({ actions }) => actions?.some((offered) => offered === action));

/** A failed one can only be tried again when the server says so, and nothing starts that no visitor would see. */
const isPossible = (experiment: Experiment, action: ExperimentAction): boolean =>
  action === 'retry' ? experiment.failure?.canRetry !== false
  : action === 'start' || action === 'resume' ? experiment.canRun !== false
  : true;

/** Without those that a warning offers as its next step. */
export const actionsOf = (experiment: Experiment): ExperimentAction[] =>
  lookOfStatus(experiment.status).actions.filter((action) => isPossible(experiment, action) && !offeredElsewhere(experiment, action));

export const isOpen = (experiment: Experiment): boolean => lookOfStatus(experiment.status).open;

const time = (experiment: Experiment): number => Date.parse(experiment.createdAt ?? '') || 0;

export interface SplitExperiments {
  current: Experiment | null;
  earlier: Experiment[];
  /** Open tests in languages that have no panel any more. */
  lost: Experiment[];
}

export function splitExperiments({ experiments, document }: Pick<Panel, 'experiments' | 'document'>): SplitExperiments {
  const isHere = ({ culture }: Experiment) => culture === undefined || (culture ?? '') === (document.culture ?? '');
  const newestFirst = experiments.filter(isHere).sort((a, b) => time(b) - time(a));
  const current = newestFirst.find(isOpen) ?? null;
  return {
    current,
    earlier: newestFirst.filter((experiment) => experiment !== current),
    lost: experiments.filter((experiment) => !isHere(experiment)),
  };
}

/** What stands in the way of a new test says nothing new beside a test that tells the same of itself. */
const toldByTheTest = new Set(['notPublished', 'noHeadline', 'noUrl', 'typeNotAllowed']);

export const problemsBeside = (problems: readonly ReadinessProblem[], current: Experiment | null): ReadinessProblem[] =>
  problems.filter(({ code }) => current === null || !toldByTheTest.has(code));

/** It could be started now, so it matters whether it would show something. */
export const isWaiting = ({ status, canRun }: Experiment): boolean => (status === 'notStarted' || status === 'paused') && canRun !== false;

/** A winner ends a test that visitors have seen, unless one is under way already. */
export const canHaveWinner = (experiment: Experiment): boolean =>
  ['running', 'paused'].includes(experiment.status) && !experiment.warnings.some(({ code }) => code === 'winnerUnfinished');

/** Results exist once visitors can have been counted. */
export const hasResults = (experiment: Experiment): boolean =>
  experiment.experimentId !== null && ['running', 'paused', 'archived', 'concluded'].includes(experiment.status);

export const isRunning = (experiment: Experiment): boolean => experiment.status === 'running';

/** What a test compares, in one line. */
export const headlinesOf = ({ variations }: Experiment, locale: string): string =>
  variations.map(({ title, weight: share }) => `${title} (${weight(share, locale)})`).join(' · ');
