import type { Ratio } from '../../core/api/results-types.js';
import { count } from '../../core/format.js';
import { css, customElement, html, nothing, property } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { sharedStyles } from '../shared/styles.js';
import '../shared/notice.element.js';

/** Whether the visitors are shared out as the weights say: loud when not, one quiet line when so. */
@customElement('optimizely-ratio')
export class OptimizelyRatioElement extends OptimizelyElement {
  @property({ attribute: false }) ratio!: Ratio;

  override render() {
    const { state, title, detail } = this.ratio;
    if (state === 'fine' || state === 'waiting') return html`<p class="hint">${title} ${detail} ${this.#figures()}</p>`;
    return html`
      <optimizely-notice kind=${state === 'alarm' ? 'danger' : 'info'} .headline=${title} .detail=${detail}>
        ${state === 'alarm' ? html`
          <ul>${this.ratio.shares.map((share) => html`
            <li dir="auto">${this.t('ratioShare', share.title, count(share.visitors, this.host.locale), count(share.expected, this.host.locale))}</li>`)}
          </ul>
          <p class="hint">${this.#figures()}</p>` : nothing}
      </optimizely-notice>`;
  }

  #figures() {
    const { statistic, pValue } = this.ratio;
    if (statistic === null || pValue === null) return '';
    const format = (value: number) => new Intl.NumberFormat(this.host.locale, { maximumSignificantDigits: 3 }).format(value);
    return this.t('ratioFigures', format(statistic), pValue < 0.0001 ? `< ${format(0.0001)}` : format(pValue));
  }

  static override styles = [sharedStyles, css`
    ul { margin: var(--uui-size-space-2, 6px) 0; padding-inline-start: 1.2em; overflow-wrap: anywhere; }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-ratio': OptimizelyRatioElement;
  }
}
