import type { ConnectionState, ConnectionStatus } from './api/connection-types.js';
import type { TextKey } from './texts.js';

interface StateLook {
  label: TextKey;
  color: 'positive' | 'warning' | 'danger' | 'default';
  /** What the administrator does next; none where the screen itself shows it. */
  next?: TextKey;
}

/** How each state looks. Every failure has a look of its own and its own next step. */
export const stateLooks: Record<ConnectionState, StateLook> = {
  notConfigured: { label: 'stateNotConfigured', color: 'default' },
  notConnected: { label: 'stateNotConnected', color: 'default' },
  connected: { label: 'stateConnected', color: 'positive' },
  revoked: { label: 'stateRevoked', color: 'danger', next: 'nextRevoked' },
  noRole: { label: 'stateNoRole', color: 'danger', next: 'nextNoRole' },
  rateLimited: { label: 'stateRateLimited', color: 'warning', next: 'nextRateLimited' },
  serviceFailing: { label: 'stateServiceFailing', color: 'warning', next: 'nextServiceFailing' },
  timeout: { label: 'stateTimeout', color: 'warning', next: 'nextTimeout' },
  unreadable: { label: 'stateUnreadable', color: 'danger', next: 'nextUnreadable' },
};

/** An unknown state of a later server is shown as one that does not answer, not as connected. */
export const lookOf = (state: string): StateLook =>
  Object.hasOwn(stateLooks, state) ? stateLooks[state as ConnectionState] : stateLooks.serviceFailing;

/** Something is stored, whether it works at the moment or not. */
export const isConnected = (status: ConnectionStatus): boolean =>
  status.state !== 'notConfigured' && status.state !== 'notConnected';

export const needsReconnect = (state: ConnectionState): boolean =>
  state === 'revoked' || state === 'noRole' || state === 'unreadable';

export type Step = 'connect' | 'project' | 'settings';

/** The first step that is still open; settings stays current once all is done. */
export function currentStep(status: ConnectionStatus): Step {
  if (!isConnected(status) || needsReconnect(status.state)) return 'connect';
  if (!status.project || status.project.archived) return 'project';
  return 'settings';
}
