import { percent } from '../../core/format.js';
import { tablesOf } from '../../core/results-view.js';
import type { Results } from '../../core/api/results-types.js';
import { css, customElement, html, nothing, property, state } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { icons } from '../shared/icons.js';
import { sharedStyles } from '../shared/styles.js';
import '../shared/notice.element.js';
import './export.element.js';
import './metric-table.element.js';
import { metricTabs, metricTabsStyles } from './metric-tabs.js';
import './minimum-data.element.js';
import './ratio.element.js';
import { ResultsController } from './results-controller.js';
import './timeline.element.js';
import './verdict.element.js';

/** The results of one experiment, kept up to date while somebody looks at them. */
@customElement('optimizely-results')
export class OptimizelyResultsElement extends OptimizelyElement {
  @property() experimentId = '';
  @property({ type: Boolean }) running = false;
  /** Place of the metric that is shown. */
  @state() private _metric = 0;
  readonly #controller = new ResultsController({ api: () => this.host.api, changed: () => this.requestUpdate() });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#controller.connect();
    if (this.hasUpdated) void this.#controller.load(false);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#controller.disconnect();
  }

  override willUpdate() {
    this.#controller.watch(this.experimentId, this.running);
  }

  override render() {
    const { results, error, loading } = this.#controller;
    return html`
      <div id="head">
        <h3>${this.t('resultsTitle')}</h3>
        <span class="hint" role="status">${loading && !results ? this.t('resultsLoading') : results?.fetchedAt ? this.t('resultsAge', this.ago(results.fetchedAt)) : nothing}</span>
        <uui-button look="secondary" compact label=${this.t('resultsRefresh')} title=${this.t('resultsRefresh')} ?disabled=${loading}
          .state=${loading ? 'waiting' : undefined} @click=${() => void this.#controller.load(true)}>${icons.refresh}</uui-button>
      </div>
      ${error ? this.#renderError(error) : nothing}
      ${results ? this.#renderResults(results) : loading ? html`<uui-loader-bar></uui-loader-bar>` : nothing}`;
  }

  #renderError(error: unknown) {
    const { title, detail } = this.words(error);
    return html`<optimizely-notice kind="warning" .headline=${title} .detail=${detail}></optimizely-notice>`;
  }

  #renderResults(results: Results) {
    const started = results.startedAt ? ` ${this.t('resultsStarted', this.ago(results.startedAt))}` : '';
    switch (results.state) {
      case 'ready':
        return this.#renderTables(results);
      case 'computing':
        return this.#state(results, this.t('resultsComputing'), this.t('resultsComputingDetail') + started);
      case 'noData':
        return this.#state(results, this.t('resultsNoData'), this.t('resultsNoDataDetail') + started);
      default:
        return this.#state(results, this.t('resultsNotStarted'), this.t('resultsNotStartedDetail'));
    }
  }

  #state(results: Results, title: string, detail: string) {
    return html`<optimizely-notice kind="info" .headline=${title} .detail=${detail}>
      ${results.state === 'computing' ? html`<uui-loader></uui-loader>` : nothing}
    </optimizely-notice>`;
  }

  #renderTables(results: Results) {
    const tables = tablesOf(results, this.host.locale);
    const selected = Math.min(this._metric, tables.length - 1);
    const table = tables[selected];
    return html`
      ${results.isStale ? html`<optimizely-notice kind="warning" .headline=${this.t('resultsStale')}></optimizely-notice>` : nothing}
      ${results.verdict ? html`<optimizely-verdict .verdict=${results.verdict}></optimizely-verdict>` : nothing}
      ${results.minimum ? html`<optimizely-minimum-data .host=${this.host} .minimum=${results.minimum}></optimizely-minimum-data>` : nothing}
      ${results.ratio ? html`<optimizely-ratio .host=${this.host} .ratio=${results.ratio}></optimizely-ratio>` : nothing}
      ${tables.length > 1 ? metricTabs({ tables, selected, t: (key) => this.t(key), select: (index, focus) => this.#select(index, focus) }) : nothing}
      ${table ? html`
        <div id="metric" role=${tables.length > 1 ? 'tabpanel' : nothing} aria-labelledby=${tables.length > 1 ? `tab-${selected}` : nothing}>
          <optimizely-metric-table .host=${this.host} .table=${table}></optimizely-metric-table>
          <optimizely-timeline .host=${this.host} .experimentId=${this.experimentId} .stamp=${results.fetchedAt ?? ''} .metric=${table}></optimizely-timeline>
        </div>` : nothing}
      <p class="hint explain">
        ${this.t('resultsExplain', percent(results.confidenceThreshold, this.host.locale))}
        ${results.startedAt ? this.t('resultsStarted', this.ago(results.startedAt)) : nothing}
      </p>
      <optimizely-results-export .host=${this.host} .results=${results}></optimizely-results-export>`;
  }

  #select(index: number, focus: boolean) {
    this._metric = index;
    if (focus) void this.focusOn(`#tab-${index}`);
  }

  static override styles = [sharedStyles, metricTabsStyles, css`
    #head { display: flex; flex-wrap: wrap; align-items: center; gap: var(--uui-size-space-2, 6px) var(--uui-size-space-4, 12px); margin-bottom: var(--uui-size-space-3, 9px); }
    h3 { margin: 0; }
    #head .hint { flex: 1; min-width: 0; }
    optimizely-minimum-data, optimizely-ratio { margin-bottom: var(--uui-size-space-4, 12px); }
    .explain { margin-top: var(--uui-size-space-4, 12px); }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-results': OptimizelyResultsElement;
  }
}
