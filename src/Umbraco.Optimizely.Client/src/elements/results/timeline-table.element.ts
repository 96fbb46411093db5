import type { TimeseriesMetric, TimeseriesPoint, TimeseriesVariation } from '../../core/api/results-types.js';
import { count, noFigure, percent, signedPercent, significance } from '../../core/format.js';
import { css, customElement, html, nothing, property } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { variationLetter } from '../shared/palette.js';
import { sharedStyles } from '../shared/styles.js';

/** The figures over time, a table for each variation. */
@customElement('optimizely-timeline-table')
export class OptimizelyTimelineTableElement extends OptimizelyElement {
  @property({ attribute: false }) metric!: TimeseriesMetric;

  override render() {
    return this.metric.variations.map((variation, index) => this.#renderTable(variation, index));
  }

  #renderTable(variation: TimeseriesVariation, index: number) {
    const caption = `${variationLetter(index)} ${variation.title}`;
    return html`
      <div class="scroll" role="region" tabindex="0" aria-label=${caption}>
        <table>
          <caption dir="auto">${caption}</caption>
          <thead>
            <tr>
              <th scope="col">${this.t('timelineTime')}</th>
              <th scope="col">${this.t('resultsVisitors')}</th>
              <th scope="col">${this.t('resultsConversions')}</th>
              <th scope="col">${this.t('resultsRate')}</th>
              ${variation.isOriginal ? nothing : html`
                <th scope="col">${this.t('resultsImprovement')}</th>
                <th scope="col">${this.t('resultsInterval')}</th>
                <th scope="col">${this.t('resultsSignificance')}</th>`}
            </tr>
          </thead>
          <tbody>${variation.points.map((point) => this.#renderPoint(point, variation.isOriginal))}</tbody>
        </table>
      </div>`;
  }

  #renderPoint(point: TimeseriesPoint, isOriginal: boolean) {
    const { locale } = this.host;
    const interval = point.low === null && point.high === null
      ? noFigure
      : this.t('resultsIntervalText', signedPercent(point.low, locale), signedPercent(point.high, locale));
    return html`
      ${point.afterGap ? html`<tr class="gap"><td colspan=${isOriginal ? 4 : 7}>${this.t('timelineGap')}</td></tr>` : nothing}
      <tr>
        <th scope="row">${new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(point.time))}</th>
        <td>${count(point.visitors, locale)}</td>
        <td>${count(point.conversions, locale)}</td>
        <td>${percent(point.rate, locale, 2)}</td>
        ${isOriginal ? nothing : html`
          <td>${signedPercent(point.improvement, locale)}</td>
          <td>${interval}</td>
          <td>${significance(point.significance, locale)}</td>`}
      </tr>`;
  }

  static override styles = [sharedStyles, css`
    .scroll { overflow: auto; max-height: 20rem; margin-bottom: var(--uui-size-space-4, 12px); }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    caption { text-align: start; font-weight: 700; overflow-wrap: anywhere; }
    th, td { padding: 3px var(--uui-size-space-3, 9px); text-align: end; white-space: nowrap; }
    th:first-child, .gap td { text-align: start; }
    thead th { font-size: 0.85em; border-bottom: 1px solid var(--uui-color-border, #d8d7d9); }
    tbody th { font-weight: 400; }
    .gap td { font-style: italic; border-block: 1px dashed var(--uui-color-border-emphasis, #a1a1a1); }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-timeline-table': OptimizelyTimelineTableElement;
  }
}
