export interface SiteServer {
  name: string;
  isThis: boolean;
  seenAt: string;
  sharesKeys: boolean;
}

export interface ServersStatus {
  /** Those that run now, the one that answers first. */
  servers: SiteServer[];
  problem: { code: string; title: string; detail: string; steps: string[] } | null;
}

export interface RunningTest {
  id: string;
  name: string;
  documentName: string;
  culture: string;
  status: 'running' | 'unknown';
}

export interface UninstallPlan {
  /** Tests that run, or may run. */
  tests: RunningTest[];
  connected: boolean;
  optimizelyUrl: string;
}

/** What becomes of tests that run. */
export type RunningChoice = 'pause' | 'leave';

export interface UninstallResult {
  title: string;
  detail: string;
}
