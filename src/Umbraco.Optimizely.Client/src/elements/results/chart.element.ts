import { chartSize } from '../../core/chart.js';
import type { Chart, ChartSeries } from '../../core/chart.js';
import { signedPercent } from '../../core/format.js';
import { css, customElement, html, property, svg } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { variationColor, variationLetter } from '../shared/palette.js';
import { sharedStyles } from '../shared/styles.js';

/** Lines are told apart by their dashes too. */
const dashes = ['none', '8 4', '2 4', '10 3 2 3', '14 5', '5 2 1 2'];

/** Lines with their bands around no difference. A picture: the numbers are in the table below it. */
@customElement('optimizely-chart')
export class OptimizelyChartElement extends OptimizelyElement {
  @property({ attribute: false }) chart!: Chart;
  @property({ type: Boolean, reflect: true }) stale = false;

  override render() {
    const { domain, from, to, zero } = this.chart;
    const { locale } = this.host;
    return html`
      <figure>
        <div id="axis" aria-hidden="true">
          <span style="top:0">${signedPercent(domain.high, locale)}</span>
          <span style="top:${((zero / chartSize) * 100).toFixed(1)}%" class=${this.#isCrowded() ? 'crowded' : ''}>${signedPercent(0, locale)}</span>
          <span style="top:100%">${signedPercent(domain.low, locale)}</span>
        </div>
        <svg viewBox="0 0 ${chartSize} ${chartSize}" preserveAspectRatio="none" role="img" aria-label=${this.#inWords()}>
          ${this.chart.series.map((series) => this.#renderSeries(series))}
          <line class="zero" x1="0" x2=${chartSize} y1=${zero} y2=${zero}></line>
        </svg>
        <div id="times" aria-hidden="true"><span>${this.#day(from)}</span><span>${this.#day(to)}</span></div>
        <figcaption>
          <ul>${this.chart.series.map((series) => this.#renderKey(series))}</ul>
        </figcaption>
      </figure>`;
  }

  #renderSeries({ parts, index }: ChartSeries) {
    return svg`
      <g style="--ink:${variationColor(index)}" stroke-dasharray=${dashOf(index)}>
        ${parts.map(({ band }) => svg`<path class="band" d=${band}></path>`)}
        ${parts.map(({ line }) => svg`<path class="line" d=${line}></path>`)}
      </g>`;
  }

  #renderKey({ title, index, last }: ChartSeries) {
    return html`
      <li>
        <svg class="key" viewBox="0 0 40 10" aria-hidden="true"><g style="--ink:${variationColor(index)}" stroke-dasharray=${dashOf(index)}><path class="line" d="M1 5H39"></path></g></svg>
        <strong>${variationLetter(index)}</strong>
        <span dir="auto">${title}</span>
        <span class="hint">${signedPercent(last.improvement, this.host.locale)}</span>
      </li>`;
  }

  /** The label of zero would lie on that of an end. */
  #isCrowded() {
    const share = this.chart.zero / chartSize;
    return share < 0.12 || share > 0.88;
  }

  #inWords() {
    const { locale } = this.host;
    const { series, from, to } = this.chart;
    const ends = series.map(({ title, last }) => this.t(
      'timelineLast', title, signedPercent(last.improvement, locale), signedPercent(last.low, locale), signedPercent(last.high, locale)));
    return this.t('timelineImage', this.#day(from), this.#day(to), ends.join('; '));
  }

  #day(time: string) {
    return new Intl.DateTimeFormat(this.host.locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(time));
  }

  static override styles = [sharedStyles, css`
    figure { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 2px var(--uui-size-space-2, 6px); margin: 0; }
    #axis { position: relative; min-width: 4.2em; font-size: 0.8em; font-variant-numeric: tabular-nums; margin: 0.6em 0; }
    #axis span { position: absolute; inset-inline-end: 0; transform: translateY(-50%); white-space: nowrap; }
    #axis .crowded { display: none; }
    figure > svg { display: block; width: 100%; height: 12rem; margin: 0.6em 0; border-inline-start: 1px solid var(--uui-color-border-emphasis, #a1a1a1); overflow: hidden; }
    line, path { vector-effect: non-scaling-stroke; }
    .zero { stroke: var(--uui-color-text, #060606); stroke-width: 1; stroke-dasharray: 3 3; }
    .line { fill: none; stroke: var(--ink); stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round; }
    .band { fill: var(--ink); fill-opacity: 0.14; stroke: none; }
    :host([stale]) figure > svg { opacity: 0.6; }
    #times { grid-column: 2; display: flex; justify-content: space-between; font-size: 0.8em; }
    figcaption { grid-column: 1 / -1; }
    ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 var(--uui-size-space-5, 18px); margin: 0; padding: 0; }
    li { display: flex; align-items: center; gap: var(--uui-size-space-2, 6px); min-width: 0; overflow-wrap: anywhere; }
    li > span { min-width: 0; }
    .key { flex: none; width: 40px; height: 10px; }
    @media (forced-colors: active) {
      .line, .zero { stroke: CanvasText; }
      .band { fill: none; stroke: CanvasText; stroke-width: 1; stroke-dasharray: 1 3; }
    }
  `];
}

const dashOf = (index: number): string => dashes[(index - 1 + dashes.length) % dashes.length] ?? 'none';

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-chart': OptimizelyChartElement;
  }
}
