import type { ConnectionStatus } from '../../core/api/connection-types.js';
import { lookOf, needsReconnect } from '../../core/connection.js';
import { css, customElement, html, nothing, property, state } from '../../external/lit.js';
import type { NoticeKind } from '../host.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { sharedStyles } from '../shared/styles.js';
import '../shared/notice.element.js';
import './token-form.element.js';

/** As whom and to which account the site is connected, and whether that works now. */
@customElement('optimizely-connection')
export class OptimizelyConnectionElement extends OptimizelyElement {
  @property({ attribute: false }) status!: ConnectionStatus;
  @state() private _busy: 'check' | 'disconnect' | 'connect' | null = null;

  #tell(status: ConnectionStatus) {
    this.dispatchEvent(new CustomEvent<ConnectionStatus>('optimizely-status', { detail: status, bubbles: true, composed: true }));
  }

  async #check() {
    await this.#run('check', async () => this.#tell(await this.host.api.connection(true)));
  }

  async #disconnect() {
    const confirmed = await this.host.confirm({
      headline: this.t('disconnectTitle'), content: this.t('disconnectDetail'), confirmLabel: this.t('disconnect'), danger: true,
    });
    if (!confirmed) return;
    await this.#run('disconnect', async () => {
      this.#tell(await this.host.api.disconnect());
      this.host.notify('positive', this.t('disconnectedToast'), '');
    });
  }

  async #reconnect() {
    await this.#run('connect', async () => this.host.navigate((await this.host.api.authorize()).url));
  }

  async #run(what: NonNullable<typeof this._busy>, action: () => Promise<void>) {
    this._busy = what;
    try {
      await action();
    } catch (error) {
      this.notifyProblem(error);
    } finally {
      this._busy = null;
    }
  }

  override render() {
    const { status } = this;
    const look = lookOf(status.state);
    return html`
      <uui-box headline-variant="h2" headline=${this.t('connectedTitle')}>
        <uui-tag slot="header-actions" look="primary" color=${look.color}>${this.t(look.label)}</uui-tag>
        ${look.next ? this.#renderTrouble(look.color as NoticeKind, this.t(look.next)) : nothing}
        <dl>
          ${this.#row(this.t('user'), status.user ? html`${status.user.name} <span class="hint">${status.user.email}</span>` : this.#kind())}
          ${status.account ? this.#row(this.t('account'), html`${status.account.name} <span class="hint">${status.account.id}</span>`) : nothing}
          ${this.#row(this.t('projectLabel'), status.project ? html`${status.project.name} <span class="hint">${status.project.id}</span>` : this.t('noProject'))}
          ${status.connectedBy ? this.#row(this.t('connectedBy'), html`${status.connectedBy} <span class="hint">${this.#kind()}${status.connectedAt ? `, ${this.ago(status.connectedAt)}` : ''}</span>`) : nothing}
          ${status.checkedAt ? this.#row(this.t('checkedAt'), this.ago(status.checkedAt)) : nothing}
        </dl>
        <div class="actions">
          <uui-button look="secondary" label=${this.t('checkAgain')} ?disabled=${this._busy !== null}
            .state=${this._busy === 'check' ? 'waiting' : undefined} @click=${this.#check}></uui-button>
          <uui-button look="secondary" color="danger" label=${this.t('disconnect')} ?disabled=${this._busy !== null}
            .state=${this._busy === 'disconnect' ? 'waiting' : undefined} @click=${this.#disconnect}></uui-button>
          <span class="hint" role="status">${this._busy === 'check' ? this.t('checking') : this._busy === 'connect' ? this.t('connecting') : nothing}</span>
        </div>
      </uui-box>
      ${needsReconnect(status.state) && (status.kind === 'token' || !status.oauthConfigured) ? html`
        <uui-box headline-variant="h2" headline=${this.t('tokenReplace')}>
          <optimizely-token-form .host=${this.host}></optimizely-token-form>
        </uui-box>` : nothing}`;
  }

  #renderTrouble(kind: NoticeKind, next: string) {
    const { status } = this;
    return html`
      <optimizely-notice kind=${kind} .headline=${status.title || this.t(lookOf(status.state).label)} .detail=${status.detail}>
        <p class="next">${next}</p>
        ${needsReconnect(status.state) && status.oauthConfigured ? html`
          <uui-button slot="actions" look="primary" color="positive" label=${this.t('reconnect')} ?disabled=${this._busy !== null}
            @click=${this.#reconnect}></uui-button>` : nothing}
      </optimizely-notice>`;
  }

  #kind() {
    return this.t(this.status.kind === 'token' ? 'byToken' : 'byOauth');
  }

  #row(label: string, value: unknown) {
    return html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
  }

  static override styles = [sharedStyles, css`
    dl { margin: 0 0 var(--uui-size-space-5, 18px); }
    dl > div { display: flex; flex-wrap: wrap; gap: 0 var(--uui-size-space-5, 18px); padding: var(--uui-size-space-2, 6px) 0; border-bottom: 1px solid var(--uui-color-divider, #f6f6f7); }
    dt { flex: 0 0 9rem; font-weight: 700; }
    dd { flex: 1 1 12rem; margin: 0; min-width: 0; overflow-wrap: anywhere; }
    .next { margin: var(--uui-size-space-2, 6px) 0 0; }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-connection': OptimizelyConnectionElement;
  }
}
