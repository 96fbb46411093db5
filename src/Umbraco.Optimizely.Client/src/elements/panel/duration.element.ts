import type { Duration, DurationQuestion } from '../../core/api/checklist-types.js';
import { ApiProblem, inOneLine } from '../../core/api/problem.js';
import { parseNumber, parsePercentage } from '../../core/number-input.js';
import type { TextKey } from '../../core/texts.js';
import { css, customElement, html, nothing, property, state } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { Latest } from '../shared/debounce.js';
import { sharedStyles } from '../shared/styles.js';

type Field = keyof DurationQuestion;

const fields: { name: Field; label: TextKey }[] = [
  { name: 'visitorsPerDay', label: 'durationVisitors' },
  { name: 'rate', label: 'durationRate' },
  { name: 'smallestImprovement', label: 'durationImprovement' },
];

/** Estimates how many days a test takes; asks only when somebody opens it. */
@customElement('optimizely-duration')
export class OptimizelyDurationElement extends OptimizelyElement {
  @property() experimentId = '';
  @state() private _answer: Duration | null = null;
  @state() private _problem: unknown = null;
  @state() private _busy = false;
  readonly #typed: Record<Field, string> = { visitorsPerDay: '', rate: '', smallestImprovement: '10' };
  readonly #latest = new Latest();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#latest.cancel();
  }

  async #ask(event?: Event) {
    event?.preventDefault();
    const signal = this.#latest.next();
    this._busy = true;
    try {
      const answer = await this.host.api.duration(this.experimentId, {
        visitorsPerDay: parseNumber(this.#typed.visitorsPerDay),
        rate: parsePercentage(this.#typed.rate),
        smallestImprovement: parsePercentage(this.#typed.smallestImprovement),
      }, signal);
      if (signal.aborted) return;
      [this._answer, this._problem] = [answer, null];
    } catch (error) {
      if (signal.aborted) return;
      [this._answer, this._problem] = [null, error];
    }
    this._busy = false;
  }

  #onToggle(event: Event) {
    if ((event.target as HTMLDetailsElement).open && !this._answer && !this._busy) void this.#ask();
  }

  override render() {
    return html`
      <details @toggle=${this.#onToggle}>
        <summary>${this.t('durationTitle')}</summary>
        <p class="hint">${this.t('durationLead')}</p>
        <form @submit=${this.#ask}>
          ${fields.map(({ name, label }) => this.#renderField(name, label))}
          <uui-button look="secondary" label=${this.t('durationAsk')} ?disabled=${this._busy} .state=${this._busy ? 'waiting' : undefined}
            @click=${this.#ask}></uui-button>
        </form>
        <div id="answer" role="status" aria-live="polite">${this.#renderAnswer()}</div>
      </details>`;
  }

  #renderField(name: Field, label: TextKey) {
    const errors = this._problem instanceof ApiProblem ? (this._problem.errors[name] ?? []) : [];
    return html`
      <div class="field">
        <label>${this.t(label)}</label>
        <uui-input type="text" inputmode="decimal" data-field=${name} label=${this.t(label)} .value=${this.#typed[name]} placeholder=${this.#known(name)}
          ?error=${errors.length > 0} @input=${(event: Event) => (this.#typed[name] = (event.target as HTMLInputElement).value)}
          @keydown=${(event: KeyboardEvent) => { if (event.key === 'Enter') void this.#ask(event); }}></uui-input>
        <div class="error" role="alert">${errors.join(' ')}</div>
      </div>`;
  }

  /** What the figures of an earlier test say stands where nothing is typed. */
  #known(name: Field): string {
    const value = this._answer?.[name];
    if (typeof value !== 'number') return '';
    return new Intl.NumberFormat(this.host.locale, { maximumFractionDigits: 1, useGrouping: false }).format(name === 'visitorsPerDay' ? value : value * 100);
  }

  #renderAnswer() {
    if (this._busy) return this.t('durationAsking');
    if (this._answer) return html`<strong>${this._answer.text}</strong> ${this._answer.source ? html`<span class="hint">${this._answer.source}</span>` : nothing}`;
    if (!this._problem) return nothing;
    return this._problem instanceof ApiProblem && Object.keys(this._problem.errors).length > 0 ? nothing : inOneLine(this.words(this._problem));
  }

  static override styles = [sharedStyles, css`
    details { margin-top: var(--uui-size-space-4, 12px); }
    summary { cursor: pointer; font-weight: 700; padding: var(--uui-size-space-2, 6px) 0; }
    form { display: flex; flex-wrap: wrap; align-items: flex-end; gap: var(--uui-size-space-4, 12px); }
    .field { flex: 1 1 11rem; max-width: 18rem; }
    #answer { margin-top: var(--uui-size-space-3, 9px); min-height: 1.5em; }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-duration': OptimizelyDurationElement;
  }
}
