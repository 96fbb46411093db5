export type MetricKind = 'opened' | 'clicks' | 'event';

export interface PanelMetric {
  kind: MetricKind;
  name: string;
  description: string;
}

export interface ReadinessProblem {
  code: string;
  title: string;
  detail: string;
  link: string | null;
}

export interface Panel {
  document: { key: string; culture: string | null; name: string; contentTypeAlias: string; url: string | null };
  readiness: { ready: boolean; problems: ReadinessProblem[] };
  headline: string;
  permissions: { canCreate: boolean; canChange: boolean };
  metrics: PanelMetric[];
  maxTitleLength?: number | null;
  experiments: Experiment[];
  optimizelyUrl: string | null;
}

export type ExperimentStatus =
  | 'creating' | 'failed' | 'notStarted' | 'running' | 'paused'
  | 'archived' | 'concluded' | 'missing' | 'unknown';

export interface ExperimentVariation {
  id: string | null;
  title: string;
  isOriginal: boolean;
  /** Basis points: all of an experiment sum to 10000. */
  weight: number;
  previewUrl: string | null;
}

export interface Experiment {
  id: string;
  /** Null for a document that does not vary. */
  culture?: string | null;
  name: string;
  status: ExperimentStatus;
  failure: { step: string; title: string; detail: string; canRetry: boolean } | null;
  experimentId: string | null;
  projectId: string | null;
  optimizelyUrl: string | null;
  createdBy: string | null;
  createdAt: string | null;
  startedAt: string | null;
  version: number;
  metric: ExperimentMetric & { name?: string | null };
  variations: ExperimentVariation[];
  warnings: Warning[];
  /** The published headline when it is not the one that is tested. */
  newHeadline?: string | null;
  /** False while no visitor can see the headline. */
  canRun?: boolean;
  /** Newest first. */
  history?: HistoryEntry[];
  /** The headline that ended the test. */
  winner?: Winner | null;
}

export interface Winner {
  headline: string;
  /** The headline that it replaced. */
  before: string;
  /** Else it was saved as a draft. */
  isPublished: boolean;
  canUndo: boolean;
  at: string;
  by: string | null;
}

/** The headline that is to end a test. */
export interface WinnerChoice {
  headline: string;
  publish: boolean;
}

export interface ExperimentMetric {
  kind: MetricKind;
  eventId: string | null;
}

export interface ProjectEvent {
  id: string;
  key: string;
  name: string;
  type: string;
}

export interface CreateExperiment {
  requestId: string;
  originalWeight: number;
  variations: { title: string; weight: number }[];
  metric: ExperimentMetric;
}

export interface UpdateExperiment {
  version: number;
  originalWeight: number;
  variations: { id: string | null; title: string; weight: number }[];
  metric: ExperimentMetric;
}

export interface Warning {
  code: string;
  title: string;
  detail: string;
  /** Next steps, the best one first. */
  actions?: WarningAction[];
  /** Nothing is wrong. */
  isInformation?: boolean;
  /** About to become something else: look again soon. */
  isPending?: boolean;
  at?: string | null;
  by?: string | null;
}

export interface HistoryEntry {
  text: string;
  at: string;
  by: string | null;
}

/** What a decision was made on. */
export interface Seen {
  version: number;
  status: ExperimentStatus;
}

export interface HeadlineDecision extends Seen {
  headline: string;
  requestId: string;
}

/** What an editor decides on a test whose document has changed. */
export type Decision = 'follow' | 'acceptHeadline' | 'startOver';

export type WarningAction = Decision | 'resume' | 'pause' | 'archive';

export type ExperimentAction = 'retry' | 'discard' | 'start' | 'pause' | 'resume' | 'archive';
