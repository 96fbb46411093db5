import { ApiProblem } from '../../core/api/problem.js';
import type { Settings, Targeting } from '../../core/api/settings-types.js';
import { changeType, isChanged, sortErrors, toSettingsUpdate } from '../../core/settings-form.js';
import type { SettingsErrors } from '../../core/settings-form.js';
import { css, customElement, html, nothing, state } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { sharedStyles } from '../shared/styles.js';
import '../shared/notice.element.js';
import type { TypeChange } from './document-types.element.js';
import './document-types.element.js';
import './targeting.element.js';
import './template.element.js';

const noErrors: SettingsErrors = { documentTypes: [], targeting: [], template: [], other: [] };

/** What may be tested, where, and with which code; saved together. */
@customElement('optimizely-settings')
export class OptimizelySettingsElement extends OptimizelyElement {
  @state() private _saved: Settings | null = null;
  @state() private _settings: Settings | null = null;
  @state() private _saving = false;
  @state() private _errors = noErrors;
  @state() private _problem: { title: string; detail: string } | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.#onLeave);
    if (!this._settings) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.#onLeave);
  }

  get #changed() {
    return this._saved !== null && this._settings !== null && isChanged(this._saved, this._settings);
  }

  #onLeave = (event: BeforeUnloadEvent) => {
    if (this.#changed) event.preventDefault();
  };

  async #load() {
    this._problem = null;
    try {
      this.#show(await this.host.api.settings());
    } catch (error) {
      this._problem = this.words(error);
    }
  }

  #show(settings: Settings) {
    this._saved = settings;
    this._settings = settings;
    this._errors = noErrors;
    this._problem = null;
  }

  #change(change: (now: Settings) => Settings) {
    if (this._settings) this._settings = change(this._settings);
  }

  async #save() {
    if (!this._settings) return;
    this._saving = true;
    this._problem = null;
    this._errors = noErrors;
    try {
      this.#show(await this.host.api.saveSettings(toSettingsUpdate(this._settings)));
      this.host.notify('positive', this.t('settingsSavedToast'), '');
    } catch (error) {
      this._problem = this.words(error);
      if (error instanceof ApiProblem) this._errors = sortErrors(error.errors);
      void this.focusOn('#problem');
    } finally {
      this._saving = false;
    }
  }

  override render() {
    const settings = this._settings;
    if (!settings) {
      return html`<uui-box headline-variant="h2" headline=${this.t('settingsTitle')}>
        ${this._problem ? this.#renderProblem(true) : html`<uui-loader-bar></uui-loader-bar>`}
      </uui-box>`;
    }
    return html`
      ${this._problem ? this.#renderProblem(false) : nothing}
      <div class="stack">
        <optimizely-document-types .host=${this.host} .types=${settings.documentTypes} .errors=${this._errors.documentTypes}
          @optimizely-type=${({ detail }: CustomEvent<TypeChange>) => this.#change((now) => changeType(now, detail.alias, detail.change))}></optimizely-document-types>
        <optimizely-targeting .host=${this.host} .targeting=${settings.targeting} .errors=${this._errors.targeting}
          @optimizely-targeting=${({ detail }: CustomEvent<Targeting>) => this.#change((now) => ({ ...now, targeting: detail }))}></optimizely-targeting>
        <optimizely-template .host=${this.host} .template=${settings.template} .defaultTemplate=${settings.defaultTemplate}
          .placeholders=${settings.placeholders} .errors=${this._errors.template}
          @optimizely-template=${({ detail }: CustomEvent<string>) => this.#change((now) => ({ ...now, template: detail }))}></optimizely-template>
      </div>
      ${this.#renderBar()}`;
  }

  #renderProblem(retry: boolean) {
    const detail = [this._problem?.detail, ...this._errors.other].filter(Boolean).join(' ');
    return html`
      <optimizely-notice id="problem" tabindex="-1" kind="danger" .headline=${this._problem?.title ?? ''} .detail=${detail}>
        ${retry ? html`<uui-button slot="actions" look="secondary" label=${this.t('retry')} @click=${() => void this.#load()}></uui-button>` : nothing}
      </optimizely-notice>`;
  }

  #renderBar() {
    const changed = this.#changed;
    return html`
      <div id="bar" class=${changed ? 'changed' : ''}>
        <span role="status">${this.t(changed ? 'settingsUnsaved' : 'settingsSaved')}</span>
        <div class="actions">
          <uui-button look="secondary" label=${this.t('settingsDiscard')} ?disabled=${!changed || this._saving}
            @click=${() => this._saved && this.#show(this._saved)}></uui-button>
          <uui-button look="primary" color="positive" label=${this.t('settingsSave')} ?disabled=${!changed || this._saving}
            .state=${this._saving ? 'waiting' : undefined} @click=${() => void this.#save()}></uui-button>
        </div>
      </div>`;
  }

  static override styles = [sharedStyles, css`
    .stack { gap: var(--uui-size-layout-1, 24px); }
    #bar {
      position: sticky; bottom: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between;
      gap: var(--uui-size-space-3, 9px); margin-top: var(--uui-size-layout-1, 24px); padding: var(--uui-size-space-3, 9px) var(--uui-size-space-5, 18px);
      background: var(--uui-color-surface, #fff); border: 1px solid var(--uui-color-border, #d8d7d9); border-radius: var(--uui-border-radius, 3px);
      color: var(--uui-color-text-alt, #68676b);
    }
    #bar.changed { color: var(--uui-color-text, #060606); font-weight: 700; box-shadow: var(--uui-shadow-depth-2, 0 3px 6px rgba(0, 0, 0, 0.16)); }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-settings': OptimizelySettingsElement;
  }
}
