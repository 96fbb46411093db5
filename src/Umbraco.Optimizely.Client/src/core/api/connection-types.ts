export type ConnectionState =
  | 'notConfigured' | 'notConnected' | 'connected' | 'revoked' | 'noRole'
  | 'rateLimited' | 'serviceFailing' | 'timeout' | 'unreadable';

export interface ConnectionStatus {
  state: ConnectionState;
  kind: 'oauth' | 'token' | null;
  title: string;
  detail: string;
  user: { name: string; email: string } | null;
  account: { id: string; name: string } | null;
  connectedBy: string | null;
  connectedAt: string | null;
  checkedAt: string | null;
  project: { id: string; name: string; archived: boolean } | null;
  oauthConfigured: boolean;
  redirectUri: string | null;
  pendingReturn: 'none' | 'code' | 'denied' | 'expired';
}

export interface Project {
  id: string;
  name: string;
  description: string | null;
  lastModified: string | null;
  selected: boolean;
}

export interface ProjectList {
  total: number;
  items: Project[];
}
