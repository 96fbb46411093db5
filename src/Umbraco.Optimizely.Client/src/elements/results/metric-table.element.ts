import { verdictTexts } from '../../core/results-view.js';
import type { MetricTable, ResultRow } from '../../core/results-view.js';
import { customElement, html, nothing, property } from '../../external/lit.js';
import type { TemplateResult } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { icons } from '../shared/icons.js';
import { variationColor, variationLetter } from '../shared/palette.js';
import { sharedStyles } from '../shared/styles.js';
import './interval.element.js';
import { metricTableStyles } from './metric-table.styles.js';

/** The figures of one metric. A real table; on a narrow screen each row becomes a card. */
@customElement('optimizely-metric-table')
export class OptimizelyMetricTableElement extends OptimizelyElement {
  @property({ attribute: false }) table!: MetricTable;

  override render() {
    const { table } = this;
    return html`
      <table role="table">
        <caption>
          <span>${table.name}</span>
          ${table.primary ? html`<uui-tag look="secondary">${this.t('resultsPrimary')}</uui-tag>` : html`<uui-tag look="outline">${this.t('resultsGuardrail')}</uui-tag>`}
          ${table.hurt ? html`<span class="hurt">${icons.danger} ${this.t('resultsHurt')}</span>` : nothing}
          ${table.lowerIsBetter ? html`<span class="hint">${this.t('resultsLower')}</span>` : nothing}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${this.t('resultsVariation')}</th>
            <th role="columnheader" scope="col" class="number">${this.t('resultsVisitors')}</th>
            <th role="columnheader" scope="col" class="number">${this.t('resultsConversions')}</th>
            <th role="columnheader" scope="col" class="number">${this.t('resultsRate')}</th>
            <th role="columnheader" scope="col" class="number">${this.t('resultsImprovement')}</th>
            <th role="columnheader" scope="col">${this.t('resultsInterval')}</th>
            <th role="columnheader" scope="col" class="number">${this.t('resultsSignificance')}</th>
            <th role="columnheader" scope="col" class="number">${this.t('resultsRemaining')}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">${table.rows.map((row, index) => this.#renderRow(row, index))}</tbody>
      </table>`;
  }

  #renderRow(row: ResultRow, index: number) {
    return html`
      <tr role="row">
        <th role="rowheader" scope="row"><div class="headline">
          <span class="badge" style="background:${variationColor(index)}" aria-hidden="true">${variationLetter(index)}</span>
          <span class="name">
            <span dir="auto">${row.title}</span>
            <span class="verdict ${row.verdict}">${this.t(verdictTexts[row.verdict])}${row.isWinner ? html` <uui-tag color="positive" look="primary">${this.t('resultsWinner')}</uui-tag>` : nothing}</span>
          </span>
        </div></th>
        ${this.#number('resultsVisitors', row.visitors)}
        ${this.#number('resultsConversions', row.conversions)}
        ${this.#number('resultsRate', row.rate)}
        ${this.#number('resultsImprovement', row.verdict === 'original' ? this.t('resultsBaseline') : row.improvement, row.verdict === 'original')}
        <td role="cell" class=${row.interval ? 'interval' : 'interval none'} data-label=${this.t('resultsInterval')}>
          ${row.interval ? html`
            <optimizely-interval .shape=${row.interval.shape} .verdict=${row.verdict}></optimizely-interval>
            <span class="hint">${this.t('resultsIntervalText', row.interval.low, row.interval.high)}</span>` : nothing}
        </td>
        ${this.#number('resultsSignificance', row.significance)}
        ${this.#number('resultsRemaining', this.#remaining(row))}
      </tr>`;
  }

  #remaining(row: ResultRow) {
    if (row.verdict === 'original') return '–';
    if (row.remainingUnknown) return this.t('resultsRemainingUnknown');
    if (row.remaining === null) return this.t('resultsEnough');
    return row.days === null ? row.remaining : html`${row.remaining} <span class="days">${this.plural('resultsDays', row.days)}</span>`;
  }

  #number(label: 'resultsVisitors' | 'resultsConversions' | 'resultsRate' | 'resultsImprovement' | 'resultsSignificance' | 'resultsRemaining', text: string | TemplateResult, quiet = false) {
    return html`<td role="cell" class=${quiet ? 'number quiet' : 'number'} data-label=${this.t(label)}>${text}</td>`;
  }

  static override styles = [sharedStyles, metricTableStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-metric-table': OptimizelyMetricTableElement;
  }
}
