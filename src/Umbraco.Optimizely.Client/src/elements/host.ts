import type { OptimizelyApi } from '../core/api/client.js';
import type { TextKey } from '../core/texts.js';

export type NoticeKind = 'info' | 'positive' | 'warning' | 'danger';

export interface ConfirmRequest {
  headline: string;
  /** Plain text: never markup. */
  content: string;
  confirmLabel: string;
  danger?: boolean;
}

export interface PreviewRequest {
  url: string;
  documentKey: string;
  culture: string;
  original: string;
  titles: string[];
  /** Which of the titles is shown first. */
  selected: number;
}

/** What the shared elements need from the back office around them, whichever version it is. */
export interface OptimizelyHost {
  readonly api: OptimizelyApi;
  /** A BCP 47 tag for numbers and dates. */
  readonly locale: string;
  /** The text without its arguments filled in. */
  text(key: TextKey): string;
  notify(kind: Exclude<NoticeKind, 'info'>, headline: string, message: string): void;
  confirm(request: ConfirmRequest): Promise<boolean>;
  preview(request: PreviewRequest): Promise<void>;
  /** Leaves the back office for another address. */
  navigate(url: string): void;
  /** The server has written into the document that is open: its editor reads it anew. */
  documentChanged(): void;
  /** Calls back when texts have changed; gives the function that ends it. */
  subscribe(changed: () => void): () => void;
}
