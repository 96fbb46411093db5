import type { Check, CheckLevel, Checklist } from '../../core/api/checklist-types.js';
import type { Experiment } from '../../core/api/experiment-types.js';
import { inOneLine } from '../../core/api/problem.js';
import type { TextKey } from '../../core/texts.js';
import { customElement, html, nothing, property, state } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { Latest } from '../shared/debounce.js';
import { icons } from '../shared/icons.js';
import { sharedStyles } from '../shared/styles.js';
import '../shared/notice.element.js';
import { checklistStyles } from './checklist.styles.js';

const looks: Record<CheckLevel, { icon: unknown; word: TextKey }> = {
  passed: { icon: icons.positive, word: 'checksPassed' },
  info: { icon: icons.info, word: 'checksInfo' },
  warning: { icon: icons.warning, word: 'checksWarning' },
  blocked: { icon: icons.danger, word: 'checksBlocked' },
  unknown: { icon: icons.unknown, word: 'checksUnknown' },
};

/** Whether a test that does not run would show and count something. Says what is in the way by the event optimizely-checked. */
@customElement('optimizely-checklist')
export class OptimizelyChecklistElement extends OptimizelyElement {
  @property({ attribute: false }) experiment!: Experiment;
  @state() private _list: Checklist | null = null;
  @state() private _error: unknown = null;
  @state() private _loading = false;
  readonly #latest = new Latest();
  #checked = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#latest.cancel();
    this.#checked = '';
  }

  override willUpdate() {
    const { id, version, status } = this.experiment;
    const test = `${id}|${version}|${status}`;
    if (test === this.#checked) return;
    this.#checked = test;
    this._list = null;
    void this.#load(false);
  }

  async #load(refresh: boolean) {
    const signal = this.#latest.next();
    this._loading = true;
    try {
      const list = await this.host.api.checks(this.experiment.id, refresh, signal);
      if (signal.aborted) return;
      this._list = list;
      this._error = null;
    } catch (error) {
      if (signal.aborted) return;
      this._error = error;
    }
    this._loading = false;
    const blocked = this._list?.checks.find(({ level }) => level === 'blocked') ?? null;
    this.dispatchEvent(new CustomEvent<Check | null>('optimizely-checked', { detail: blocked }));
  }

  override render() {
    const list = this._list;
    return html`
      <section aria-labelledby="title" aria-busy=${this._loading}>
        <div id="head">
          <h3 id="title">${this.t('checksTitle')}</h3>
          <span class="hint" role="status">${this._loading ? this.t('checksLoading') : list ? this.#summary(list) : nothing}</span>
          <uui-button compact look="secondary" label=${this.t('checksAgain')} ?disabled=${this._loading} @click=${() => void this.#load(true)}>
            ${icons.refresh} ${this.t('checksAgain')}
          </uui-button>
        </div>
        ${this._loading ? html`<uui-loader-bar></uui-loader-bar>` : nothing}
        ${this._error ? this.#renderError(this._error) : nothing}
        ${list ? html`<ul>${list.checks.map((check) => this.#renderCheck(check))}</ul>` : nothing}
      </section>`;
  }

  #summary({ totals }: Checklist) {
    return this.t('checksSummary', this.number(totals.passed), this.number(totals.warning + totals.blocked + totals.unknown));
  }

  #renderError(error: unknown) {
    return html`<optimizely-notice kind="warning" .headline=${this.t('checksFailed')} .detail=${inOneLine(this.words(error))}></optimizely-notice>`;
  }

  #renderCheck({ code, level, title, detail, link }: Check) {
    const look = Object.hasOwn(looks, level) ? looks[level] : looks.unknown;
    return html`
      <li data-code=${code} data-level=${level}>
        <span class="icon">${look.icon}</span>
        <div>
          <span class="level">${this.t(look.word)}</span> <strong>${title}</strong>
          ${detail || link ? html`<p class="hint">${detail}
            ${link ? html`<a href=${link} target="_blank" rel="noopener">${this.t('checksMore')} <span class="hidden">${this.t('opensInNewTab')}</span></a>` : nothing}</p>` : nothing}
        </div>
      </li>`;
  }

  static override styles = [sharedStyles, checklistStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-checklist': OptimizelyChecklistElement;
  }
}
