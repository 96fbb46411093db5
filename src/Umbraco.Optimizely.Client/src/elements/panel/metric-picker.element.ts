import { inOneLine } from '../../core/api/problem.js';
import type { ExperimentMetric, MetricKind, PanelMetric, ProjectEvent } from '../../core/api/experiment-types.js';
import { metricTexts } from '../../core/metric.js';
import { css, customElement, html, nothing, property, state } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { Debounce, Latest } from '../shared/debounce.js';
import { sharedStyles } from '../shared/styles.js';

export interface MetricChoice {
  metric: ExperimentMetric;
  name: string | null;
}

/** What decides the test: opened, clicked, or an event that the project has already. */
@customElement('optimizely-metric-picker')
export class OptimizelyMetricPickerElement extends OptimizelyElement {
  @property({ attribute: false }) metrics: PanelMetric[] = [];
  @property({ attribute: false }) metric: ExperimentMetric = { kind: 'opened', eventId: null };
  @property({ attribute: false }) eventName: string | null = null;
  @property() documentKey = '';
  @property() culture = '';
  @property({ type: Boolean }) showMissing = false;
  @state() private _events: ProjectEvent[] | null = null;
  @state() private _problem = '';
  @state() private _search = '';
  readonly #debounce = new Debounce(250);
  readonly #latest = new Latest();

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.metric.kind === 'event') void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#debounce.cancel();
    this.#latest.cancel();
  }

  async #load() {
    const signal = this.#latest.next();
    this._problem = '';
    try {
      this._events = (await this.host.api.events(this.documentKey, this.culture, this._search.trim(), signal)).items;
    } catch (error) {
      if (signal.aborted) return;
      this._problem = inOneLine(this.words(error));
    }
  }

  #choose(metric: ExperimentMetric, name: string | null) {
    this.dispatchEvent(new CustomEvent<MetricChoice>('optimizely-metric', { detail: { metric, name } }));
  }

  #onKind(event: Event) {
    const kind = (event.target as HTMLInputElement).value as MetricKind;
    this.#choose({ kind, eventId: null }, null);
    if (kind === 'event' && !this._events) void this.#load();
  }

  override render() {
    return html`
      <fieldset>
        <legend>${this.t('metricTitle')}</legend>
        ${this.metrics.map(({ kind, name, description }) => html`
          <label class="choice">
            <input type="radio" name="metric" .value=${kind} .checked=${kind === this.metric.kind} @change=${this.#onKind} />
            <span><strong>${this.#text(kind, 'name', name)}</strong><span class="hint">${this.#text(kind, 'hint', description)}</span></span>
          </label>
          ${kind === 'event' && this.metric.kind === 'event' ? this.#renderEvents() : nothing}`)}
      </fieldset>`;
  }

  #text(kind: string, part: 'name' | 'hint', otherwise: string) {
    const texts = metricTexts(kind);
    return texts ? this.t(texts[part]) : otherwise;
  }

  #renderEvents() {
    const events = this._events;
    return html`
      <div id="events">
        <uui-input type="search" label=${this.t('metricEventSearch')} placeholder=${this.t('metricEventSearch')} .value=${this._search}
          @input=${(event: Event) => { this._search = (event.target as HTMLInputElement).value; this.#debounce.run(() => void this.#load()); }}></uui-input>
        <div role="status" class="hint">${this.eventName ? this.t('metricEventChosen', this.eventName) : nothing}</div>
        <div role="alert" class="error">${this._problem || (this.showMissing && !this.metric.eventId ? this.t('metricEventMissing') : nothing)}</div>
        ${events === null ? (this._problem ? nothing : html`<uui-loader-bar></uui-loader-bar>`)
          : events.length === 0 ? html`<p class="hint">${this.t('metricEventNone')}</p>`
          : html`<div id="list" role="radiogroup" aria-label=${this.t('metricEvent')}>
              ${events.map((item) => html`
                <label class="choice">
                  <input type="radio" name="event" .checked=${item.id === this.metric.eventId}
                    @change=${() => this.#choose({ kind: 'event', eventId: item.id }, item.name)} />
                  <span><strong>${item.name}</strong><span class="hint">${item.key} · ${item.type}</span></span>
                </label>`)}
            </div>`}
      </div>`;
  }

  static override styles = [sharedStyles, css`
    legend { margin-bottom: var(--uui-size-space-2, 6px); padding: 0; }
    .choice { display: flex; gap: var(--uui-size-space-3, 9px); padding: var(--uui-size-space-2, 6px) 0; cursor: pointer; align-items: flex-start; }
    .choice > span { min-width: 0; overflow-wrap: anywhere; line-height: 1.4; }
    .choice .hint { display: block; }
    input[type='radio'] { accent-color: var(--uui-color-selected, #3544b1); width: 1.1rem; height: 1.1rem; margin: 0.1rem 0 0; flex: none; }
    #events { margin: 0 0 var(--uui-size-space-3, 9px) 1.8rem; max-width: 36rem; }
    #events uui-input { width: 100%; }
    #list { max-height: 14rem; overflow-y: auto; border: 1px solid var(--uui-color-border, #d8d7d9); border-radius: var(--uui-border-radius, 3px); padding: 0 var(--uui-size-space-3, 9px); margin-top: var(--uui-size-space-2, 6px); }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-metric-picker': OptimizelyMetricPickerElement;
  }
}
