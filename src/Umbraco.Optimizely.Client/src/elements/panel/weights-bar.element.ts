import { weight } from '../../core/format.js';
import { css, customElement, html, nothing, property } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { variationColor, variationLetter } from '../shared/palette.js';

/** The division of the traffic as a picture; the numbers stand beside it in the page. */
@customElement('optimizely-weights-bar')
export class OptimizelyWeightsBarElement extends OptimizelyElement {
  @property({ attribute: false }) weights: number[] = [];

  override render() {
    const parts = this.weights.map((value, index) => `${variationLetter(index)} ${weight(value, this.host.locale)}`);
    return html`
      <div id="bar" role="img" aria-label=${this.t('weightsBar', parts.join(', '))}>
        ${this.weights.map((value, index) => value === 0 ? nothing : html`
          <span style="flex-grow:${value};background:${variationColor(index)}">${value >= 800 ? variationLetter(index) : nothing}</span>`)}
      </div>`;
  }

  static override styles = css`
    :host { display: block; }
    #bar { display: flex; gap: 2px; height: 1.6rem; border-radius: var(--uui-border-radius, 3px); overflow: hidden; }
    span { flex: 1 1 0; min-width: 2px; color: #fff; font-weight: 700; font-size: 0.8rem; line-height: 1.6rem; text-align: center; overflow: hidden; }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-weights-bar': OptimizelyWeightsBarElement;
  }
}
