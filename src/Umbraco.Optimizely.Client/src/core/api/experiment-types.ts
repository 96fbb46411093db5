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
  document: { key: string; culture: string; name: string; contentTypeAlias: string; url: string | null };
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
  warnings: { code: string; title: string; detail: string }[];
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

export type ExperimentAction = 'retry' | 'discard' | 'start' | 'pause' | 'resume' | 'archive';
