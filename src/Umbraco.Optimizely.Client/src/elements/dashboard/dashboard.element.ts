import type { ConnectionStatus } from '../../core/api/connection-types.js';
import type { UninstallResult } from '../../core/api/maintenance-types.js';
import { ApiProblem } from '../../core/api/problem.js';
import { currentStep, isConnected, needsReconnect } from '../../core/connection.js';
import { css, customElement, html, nothing, state } from '../../external/lit.js';
import type { NoticeKind } from '../host.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { sharedStyles } from '../shared/styles.js';
import '../shared/notice.element.js';
import './connect.element.js';
import './connection.element.js';
import './projects.element.js';
import './servers.element.js';
import './settings.element.js';
import './steps.element.js';
import './uninstall.element.js';

interface Message {
  kind: NoticeKind;
  title: string;
  detail: string;
}

/** The administrator's screen: connect, choose a project, decide what may be tested. */
@customElement('optimizely-dashboard')
export class OptimizelyDashboardElement extends OptimizelyElement {
  @state() private _status: ConnectionStatus | null = null;
  @state() private _phase: 'loading' | 'completing' | 'ready' | 'failed' | 'removed' = 'loading';
  @state() private _message: Message | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load() {
    this._phase = 'loading';
    this._message = null;
    try {
      const status = await this.host.api.connection();
      if (status.pendingReturn === 'none') this.#show(status);
      else await this.#complete(status);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Back from the consent screen. The server is told in every case, so that the message comes only once. */
  async #complete(before: ConnectionStatus) {
    if (before.pendingReturn === 'code') this._phase = 'completing';
    try {
      const status = await this.host.api.completeConnection();
      this.#show(status);
      if (before.pendingReturn === 'denied') this.#say('warning', this.t('deniedTitle'), this.t('deniedDetail'));
      else if (before.pendingReturn === 'expired') this.#say('warning', this.t('expiredTitle'), this.t('expiredDetail'));
      else if (isConnected(status)) this.#greet(status);
      else this.#say('danger', status.title, status.detail);
    } catch (error) {
      const { title, detail } = this.words(error);
      this.#say('danger', title, detail);
      this.#show({ ...before, pendingReturn: 'none' });
    }
  }

  #say(kind: NoticeKind, title: string, detail: string) {
    this._message = { kind, title, detail };
  }

  #greet(status: ConnectionStatus) {
    this.host.notify('positive', this.t('connectedToast'), [status.user?.name, status.account?.name].filter(Boolean).join(', '));
  }

  #fail(error: unknown) {
    const { title, detail } = this.words(error);
    if (error instanceof ApiProblem && error.code === 'removed') {
      this.#leave({ title, detail });
      return;
    }
    this.#say('danger', title, detail);
    this._phase = 'failed';
  }

  /** Nothing is left to work with: only what to do now is said. */
  #leave({ title, detail }: UninstallResult) {
    this._status = null;
    this._phase = 'removed';
    this.#say('info', title, detail);
  }

  #onRemoved(event: CustomEvent<UninstallResult>) {
    this.#leave(event.detail);
    void this.focusOn('h1');
  }

  #show(status: ConnectionStatus) {
    this._status = status;
    this._phase = 'ready';
  }

  #onConnected(event: CustomEvent<ConnectionStatus>) {
    this._message = null;
    this.#show(event.detail);
    this.#greet(event.detail);
    void this.focusOn('h1');
  }

  #onStatus(event: CustomEvent<ConnectionStatus>) {
    this._message = null;
    this.#show(event.detail);
    if (!isConnected(event.detail)) void this.focusOn('h1');
  }

  override render() {
    return html`
      <div id="main" @optimizely-connected=${this.#onConnected} @optimizely-removed=${this.#onRemoved}>
        <header>
          <h1 tabindex="-1">${this.t('name')}</h1>
          ${this._status ? html`<optimizely-steps .host=${this.host} .current=${currentStep(this._status)}></optimizely-steps>` : nothing}
        </header>
        <div aria-live="polite">${this.#renderMessage()}</div>
        ${this._status ? html`<optimizely-servers .host=${this.host} .status=${this._status}></optimizely-servers>` : nothing}
        ${this.#renderBody()}
        ${this._status && this._phase === 'ready' ? html`<optimizely-uninstall .host=${this.host}></optimizely-uninstall>` : nothing}
      </div>`;
  }

  #renderMessage() {
    if (!this._message) return nothing;
    return html`
      <optimizely-notice kind=${this._message.kind} .headline=${this._message.title} .detail=${this._message.detail}>
        ${this._phase === 'failed' ? html`
          <uui-button slot="actions" look="secondary" label=${this.t('retry')} @click=${() => void this.#load()}></uui-button>` : nothing}
      </optimizely-notice>`;
  }

  #renderBody() {
    if (this._phase === 'failed' || this._phase === 'removed') return nothing;
    if (!this._status || this._phase !== 'ready') {
      return html`
        <uui-box><div id="wait" role="status">
          <uui-loader-bar></uui-loader-bar>
          <p>${this.t(this._phase === 'completing' ? 'completing' : 'loading')}</p>
        </div></uui-box>`;
    }
    if (!isConnected(this._status)) {
      return html`<optimizely-connect .host=${this.host} .status=${this._status}></optimizely-connect>`;
    }
    const status = this._status;
    return html`
      <div class="stack" @optimizely-status=${this.#onStatus}>
        <optimizely-connection .host=${this.host} .status=${status}></optimizely-connection>
        ${needsReconnect(status.state) ? nothing : html`<optimizely-projects .host=${this.host} .status=${status}></optimizely-projects>`}
        ${status.project && !status.project.archived ? html`<optimizely-settings .host=${this.host}></optimizely-settings>` : nothing}
      </div>`;
  }

  static override styles = [sharedStyles, css`
    #main { padding: var(--uui-size-layout-1, 24px); max-width: 72rem; }
    header { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--uui-size-space-4, 12px); margin-bottom: var(--uui-size-space-5, 18px); }
    h1 { margin: 0; font-size: 1.6rem; }
    h1:focus { outline: none; }
    .stack { gap: var(--uui-size-layout-1, 24px); }
    optimizely-uninstall { margin-top: var(--uui-size-layout-2, 36px); }
    #wait p { margin-top: var(--uui-size-space-4, 12px); }
    @media (max-width: 30rem) { #main { padding: var(--uui-size-space-4, 12px); } }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-dashboard': OptimizelyDashboardElement;
  }
}
