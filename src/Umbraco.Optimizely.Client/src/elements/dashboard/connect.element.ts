import type { ConnectionStatus } from '../../core/api/connection-types.js';
import { css, customElement, html, nothing, property, state } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { welcomePicture } from '../shared/pictures.js';
import { sharedStyles } from '../shared/styles.js';
import '../shared/notice.element.js';
import './token-form.element.js';

/** What an administrator sees first: what this is, and the two ways to connect. */
@customElement('optimizely-connect')
export class OptimizelyConnectElement extends OptimizelyElement {
  @property({ attribute: false }) status!: ConnectionStatus;
  @state() private _busy = false;
  @state() private _problem: { title: string; detail: string } | null = null;

  async #connect() {
    this._busy = true;
    this._problem = null;
    try {
      const { url } = await this.host.api.authorize();
      this.host.navigate(url);
    } catch (error) {
      this._busy = false;
      this._problem = this.words(error);
    }
  }

  override render() {
    return html`
      <uui-box>
        <div id="welcome">
          <div>
            <h2 tabindex="-1">${this.t('welcomeTitle')}</h2>
            <p>${this.t('welcomeLead')}</p>
            <ul>
              <li>${this.t('welcomePointOne')}</li>
              <li>${this.t('welcomePointTwo')}</li>
              <li>${this.t('welcomePointThree')}</li>
            </ul>
            ${this._problem ? html`<optimizely-notice kind="danger" .headline=${this._problem.title} .detail=${this._problem.detail}></optimizely-notice>` : nothing}
            ${this.status.oauthConfigured ? this.#renderConnect() : nothing}
          </div>
          <div id="picture">${welcomePicture}</div>
        </div>
        ${this.status.oauthConfigured ? nothing : this.#renderNotConfigured()}
      </uui-box>
      <uui-box headline-variant="h2" headline=${this.t('tokenTitle')}>
        <optimizely-token-form .host=${this.host}></optimizely-token-form>
      </uui-box>`;
  }

  #renderConnect() {
    return html`
      <div class="actions">
        <uui-button look="primary" color="positive" id="connect" label=${this.t('connect')} ?disabled=${this._busy}
          .state=${this._busy ? 'waiting' : undefined} @click=${this.#connect}></uui-button>
        <span class="hint" role="status">${this.t(this._busy ? 'connecting' : 'connectHint')}</span>
      </div>`;
  }

  #renderNotConfigured() {
    return html`
      <optimizely-notice kind="info" .headline=${this.t('notConfiguredTitle')} .detail=${this.t('notConfiguredDetail')}>
        ${this.status.redirectUri ? html`<p class="redirect">${this.t('redirectUri')}: <code>${this.status.redirectUri}</code></p>` : nothing}
      </optimizely-notice>`;
  }

  static override styles = [sharedStyles, css`
    #welcome { display: flex; flex-wrap: wrap; gap: var(--uui-size-layout-1, 24px); align-items: center; }
    #welcome > :first-child { flex: 1 1 24rem; min-width: 0; }
    #picture { flex: 0 1 20rem; min-width: 12rem; }
    #picture svg { width: 100%; height: auto; display: block; }
    h2 { font-size: 1.5rem; }
    h2:focus { outline: none; }
    ul { margin: 0 0 var(--uui-size-space-5, 18px); padding-inline-start: 1.2em; line-height: 1.7; }
    .redirect { margin: var(--uui-size-space-3, 9px) 0 0; }
    #welcome + optimizely-notice { margin: var(--uui-size-space-5, 18px) 0 0; }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-connect': OptimizelyConnectElement;
  }
}
