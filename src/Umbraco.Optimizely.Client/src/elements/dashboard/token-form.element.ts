import { inOneLine } from '../../core/api/problem.js';
import type { ConnectionStatus } from '../../core/api/connection-types.js';
import { css, customElement, html, nothing, state } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { sharedStyles } from '../shared/styles.js';

/** The second way to connect. The token is sent once and never shown again. */
@customElement('optimizely-token-form')
export class OptimizelyTokenFormElement extends OptimizelyElement {
  @state() private _token = '';
  @state() private _busy = false;
  @state() private _error = '';

  async #connect(event?: Event) {
    event?.preventDefault();
    if (this._busy) return;
    if (!this._token.trim()) {
      this._error = this.t('tokenEmpty');
      await this.focusOn('uui-input');
      return;
    }
    this._busy = true;
    this._error = '';
    try {
      const status = await this.host.api.connectWithToken(this._token.trim());
      this._token = '';
      this.dispatchEvent(new CustomEvent<ConnectionStatus>('optimizely-connected', { detail: status, bubbles: true, composed: true }));
    } catch (error) {
      this._error = inOneLine(this.words(error));
    } finally {
      this._busy = false;
    }
  }

  override render() {
    return html`
      <form @submit=${this.#connect}>
        <p id="lead">${this.t('tokenLead')}</p>
        <div class="row">
          <uui-input type="password" autocomplete="off" label=${this.t('token')} placeholder=${this.t('token')}
            .value=${this._token} ?error=${this._error !== ''}
            @input=${(event: Event) => (this._token = (event.target as HTMLInputElement).value)}
            @keydown=${(event: KeyboardEvent) => { if (event.key === 'Enter') void this.#connect(event); }}></uui-input>
          <uui-button look="secondary" label=${this.t('tokenConnect')} ?disabled=${this._busy} .state=${this._busy ? 'waiting' : undefined}
            @click=${this.#connect}></uui-button>
        </div>
        <div role="alert">${this._error ? html`<div class="error">${this._error}</div>` : nothing}</div>
        <div class="hint" role="status">${this._busy ? this.t('tokenConnecting') : nothing}</div>
      </form>`;
  }

  static override styles = [sharedStyles, css`
    .row { max-width: 44rem; display: flex; flex-wrap: wrap; gap: var(--uui-size-space-3, 9px); }
    uui-input { flex: 1 1 16rem; min-width: 0; }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-token-form': OptimizelyTokenFormElement;
  }
}
