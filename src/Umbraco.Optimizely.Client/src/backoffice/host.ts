import { UMB_DOCUMENT_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/document';
import { umbConfirmModal, umbOpenModal } from '@umbraco-cms/backoffice/modal';
import { UMB_NOTIFICATION_CONTEXT } from '@umbraco-cms/backoffice/notification';
import type { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { OptimizelyApi } from '../core/api/client.js';
import type { TextKey } from '../core/texts.js';
import { en } from '../lang/en.js';
import type { ConfirmRequest, OptimizelyHost, PreviewRequest } from '../elements/host.js';
import { html } from '../external/lit.js';
import { authorizedFetch } from './authorized-fetch.js';
import { OPTIMIZELY_PREVIEW_MODAL } from './preview-modal/preview-modal.token.js';

/** The back office of Umbraco 17 and 18 as the shared elements see it. One for each shell element. */
export class BackofficeHost implements OptimizelyHost {
  readonly api: OptimizelyApi;
  readonly #shell: UmbLitElement;
  readonly #listeners = new Set<() => void>();

  constructor(shell: UmbLitElement) {
    this.#shell = shell;
    this.api = new OptimizelyApi((path, init) => authorizedFetch(shell, path, init));
  }

  get locale(): string {
    return this.#shell.localize.lang() || 'en';
  }

  text(key: TextKey): string {
    // Texts of an extension arrive after its manifests: until then English stands in for bare keys.
    return this.#shell.localize.termOrDefault(`optimizely_${key}`, en[key]);
  }

  notify(kind: 'positive' | 'warning' | 'danger', headline: string, message: string): void {
    void this.#shell.getContext(UMB_NOTIFICATION_CONTEXT).then((context) => {
      const data = { data: { headline, message } };
      // What went wrong stays until it has been read.
      if (kind === 'danger') context?.stay(kind, data);
      else context?.peek(kind, data);
    });
  }

  async confirm(request: ConfirmRequest): Promise<boolean> {
    try {
      await umbConfirmModal(this.#shell, {
        headline: request.headline,
        // A template: plain strings would be rendered as markup.
        content: html`<p>${request.content}</p>`,
        confirmLabel: request.confirmLabel,
        color: request.danger ? 'danger' : 'positive',
      });
      return true;
    } catch {
      return false; // The dialog rejects when it is cancelled.
    }
  }

  async preview(request: PreviewRequest): Promise<void> {
    try {
      await umbOpenModal(this.#shell, OPTIMIZELY_PREVIEW_MODAL, { data: { request } });
    } catch {
      // Closing is the only way to leave it, and is reported as a rejection.
    }
  }

  navigate(url: string): void {
    window.location.assign(url);
  }

  documentChanged(): void {
    void this.#shell.getContext(UMB_DOCUMENT_WORKSPACE_CONTEXT).then((workspace) => workspace?.reload());
  }

  subscribe(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  }

  /** Texts may have changed: the shell was rendered again. */
  changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
