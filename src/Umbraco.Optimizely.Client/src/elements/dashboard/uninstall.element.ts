import type { RunningChoice, UninstallPlan, UninstallResult } from '../../core/api/maintenance-types.js';
import { customElement, html, nothing, state } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { sharedStyles } from '../shared/styles.js';
import { uninstallStyles } from './uninstall.styles.js';
import '../shared/notice.element.js';

/** Leaving: what goes, what stays at Optimizely, and the word that has to be typed. */
@customElement('optimizely-uninstall')
export class OptimizelyUninstallElement extends OptimizelyElement {
  @state() private _plan: UninstallPlan | null = null;
  @state() private _choice: RunningChoice | null = null;
  @state() private _typed = '';
  @state() private _busy = false;
  @state() private _problem: { title: string; detail: string } | null = null;

  get #ready() {
    const word = this.t('uninstallWord');
    return this._plan !== null && !this._busy && this._typed.trim().toLocaleLowerCase() === word
      && (this._plan.tests.length === 0 || this._choice !== null);
  }

  async #open(event: Event) {
    if ((event.target as HTMLDetailsElement).open) await this.#load();
  }

  async #load() {
    this._problem = null;
    try {
      this._plan = await this.host.api.uninstallPlan(this.signal);
    } catch (error) {
      this._problem = this.words(error);
    }
  }

  async #run() {
    if (!this.#ready || !this._plan) return;
    this._busy = true;
    this._problem = null;
    try {
      const result = await this.host.api.uninstall(this._plan.tests.length > 0 ? this._choice : null);
      this.host.notify('positive', this.t('uninstalledToast'), '');
      this.dispatchEvent(new CustomEvent<UninstallResult>('optimizely-removed', { detail: result, bubbles: true, composed: true }));
    } catch (error) {
      this._problem = this.words(error);
      this._plan = await this.host.api.uninstallPlan(this.signal).catch(() => this._plan);
      void this.focusOn('#problem');
    } finally {
      this._busy = false;
    }
  }

  override render() {
    return html`
      <details @toggle=${this.#open}>
        <summary>${this.t('uninstall')}</summary>
        <uui-box headline-variant="h2" headline=${this.t('uninstallTitle')}>
          <p>${this.t('uninstallLead')}</p>
          <div class="columns">
            <section>
              <h3>${this.t('uninstallGoes')}</h3>
              <ul>
                ${this._plan?.connected === false ? nothing : html`<li>${this.t('uninstallGoesAccess')}</li>`}
                <li>${this.t('uninstallGoesSettings')}</li>
                <li>${this.t('uninstallGoesTests')}</li>
                <li>${this.t('uninstallGoesSnippet')}</li>
              </ul>
            </section>
            <section>
              <h3>${this.t('uninstallStays')}</h3>
              <ul>
                <li>${this.t('uninstallStaysTests')}</li>
                <li>${this.t('uninstallStaysAccess')}${this.#renderLink()}</li>
              </ul>
            </section>
          </div>
          ${this._plan ? this.#renderForm(this._plan) : this._problem ? this.#renderProblem(true) : html`<uui-loader-bar></uui-loader-bar>`}
        </uui-box>
      </details>`;
  }

  #renderLink() {
    return this._plan ? html`: <a href=${this._plan.optimizelyUrl} target="_blank" rel="noopener noreferrer">${this.t('openInOptimizely')}
      <span class="hidden">${this.t('opensInNewTab')}</span></a>` : nothing;
  }

  #renderForm(plan: UninstallPlan) {
    return html`
      ${plan.tests.length > 0 ? this.#renderTests(plan) : nothing}
      <div class="field">
        <label for="word">${this.t('uninstallConfirm', this.t('uninstallWord'))}</label>
        <div class="actions">
          <uui-input id="word" autocomplete="off" label=${this.t('uninstallConfirm', this.t('uninstallWord'))} .value=${this._typed} ?disabled=${this._busy}
            @input=${(event: Event) => (this._typed = (event.target as HTMLInputElement).value)}></uui-input>
          <uui-button look="primary" color="danger" label=${this.t('uninstallNow')} ?disabled=${!this.#ready}
            .state=${this._busy ? 'waiting' : undefined} @click=${this.#run}></uui-button>
          <span class="hint" role="status">${this._busy ? this.t('uninstallBusy') : nothing}</span>
        </div>
      </div>
      ${this._problem ? this.#renderProblem(false) : nothing}`;
  }

  #renderTests(plan: UninstallPlan) {
    return html`
      <optimizely-notice kind="warning" .headline=${this.plural('uninstallTests', plan.tests.length)} .detail=${this.t('uninstallTestsDetail')}>
        <ul>
          ${plan.tests.map((test) => html`<li>${test.documentName}${test.culture ? html` <span class="hint">${test.culture}</span>` : nothing}: ${test.name}
            ${test.status === 'unknown' ? html`<span class="hint">(${this.t('uninstallUnknown')})</span>` : nothing}</li>`)}
        </ul>
        <fieldset>
          <legend class="hidden">${this.t('uninstallChoice')}</legend>
          ${this.#renderChoice('pause', this.t('uninstallPause'))}
          ${this.#renderChoice('leave', this.t('uninstallLeave'))}
        </fieldset>
      </optimizely-notice>`;
  }

  #renderChoice(choice: RunningChoice, label: string) {
    return html`<label><input type="radio" name="tests" .checked=${this._choice === choice} ?disabled=${this._busy}
      @change=${() => (this._choice = choice)}> ${label}</label>`;
  }

  #renderProblem(retry: boolean) {
    return html`
      <optimizely-notice id="problem" tabindex="-1" kind="danger" .headline=${this._problem?.title ?? ''} .detail=${this._problem?.detail ?? ''}>
        ${retry ? html`<uui-button slot="actions" look="secondary" label=${this.t('retry')} @click=${() => void this.#load()}></uui-button>` : nothing}
      </optimizely-notice>`;
  }

  static override styles = [sharedStyles, uninstallStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-uninstall': OptimizelyUninstallElement;
  }
}
