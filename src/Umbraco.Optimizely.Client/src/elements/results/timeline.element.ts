import type { Timeseries, TimeseriesMetric } from '../../core/api/results-types.js';
import { chartOf } from '../../core/chart.js';
import type { MetricTable } from '../../core/results-view.js';
import { css, customElement, html, nothing, property, state } from '../../external/lit.js';
import type { PropertyValues } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { Latest } from '../shared/debounce.js';
import { sharedStyles } from '../shared/styles.js';
import './chart.element.js';
import './timeline-table.element.js';

/** The improvement of one metric over time, as a drawing and as a table. */
@customElement('optimizely-timeline')
export class OptimizelyTimelineElement extends OptimizelyElement {
  @property() experimentId = '';
  /** Changes when newer figures are to be fetched. */
  @property() stamp = '';
  @property({ attribute: false }) metric!: Pick<MetricTable, 'name' | 'eventId' | 'primary'>;
  @state() private _series: Timeseries | null = null;
  @state() private _failed = false;
  @state() private _isOpen = false;
  readonly #latest = new Latest();

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('experimentId')) this._series = null;
    if (changed.has('experimentId') || changed.has('stamp')) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#latest.cancel();
  }

  async #load() {
    const signal = this.#latest.next();
    try {
      const series = await this.host.api.timeseries(this.experimentId, signal);
      if (signal.aborted) return;
      [this._series, this._failed] = [series, false];
    } catch {
      // What was there before stays; the results above tell what is the matter.
      if (!signal.aborted) this._failed = true;
    }
  }

  get #metric(): TimeseriesMetric | undefined {
    const { name, eventId, primary } = this.metric;
    return this._series?.metrics.find((metric) => metric.name === name && metric.eventId === eventId && metric.primary === primary);
  }

  override render() {
    return html`
      <section aria-labelledby="title">
        <h4 id="title">${this.t('timelineTitle')}</h4>
        ${this._failed ? html`<p class="hint" role="status">${this.t('timelineProblem')}</p>` : nothing}
        ${this._series?.isStale ? html`<p class="hint stale" role="status">${this.t('timelineStale')} ${this._series.fetchedAt ? this.ago(this._series.fetchedAt) : ''}</p>` : nothing}
        ${this._series ? this.#renderSeries() : this._failed ? nothing : html`<p class="hint">${this.t('timelineLoading')}</p>`}
      </section>`;
  }

  #renderSeries() {
    const metric = this.#metric;
    const chart = metric ? chartOf(metric) : null;
    if (!metric || !chart) return html`<p class="hint">${this.t('timelineNone')}</p>`;
    return html`
      <optimizely-chart .host=${this.host} .chart=${chart} ?stale=${this._series?.isStale ?? false}></optimizely-chart>
      <p class="hint">${this.t('timelineExplain')} ${chart.hasGaps ? this.t('timelineGaps') : nothing}</p>
      <details @toggle=${(event: Event) => (this._isOpen = (event.target as HTMLDetailsElement).open)}>
        <summary>${this.t('timelineTable')}</summary>
        ${this._isOpen ? html`<optimizely-timeline-table .host=${this.host} .metric=${metric}></optimizely-timeline-table>` : nothing}
      </details>`;
  }

  static override styles = [sharedStyles, css`
    :host { margin-top: var(--uui-size-space-5, 18px); }
    h4 { margin: 0 0 var(--uui-size-space-2, 6px); }
    summary { cursor: pointer; padding: var(--uui-size-space-2, 6px) 0; }
    .stale { font-weight: 700; }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-timeline': OptimizelyTimelineElement;
  }
}
