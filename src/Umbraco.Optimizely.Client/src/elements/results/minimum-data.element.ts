import type { MinimumData, Progress } from '../../core/api/results-types.js';
import { css, customElement, html, property } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { icons } from '../shared/icons.js';
import { sharedStyles } from '../shared/styles.js';

/** How much of what a verdict needs has been counted. The bars are pictures of the numbers beside them. */
@customElement('optimizely-minimum-data')
export class OptimizelyMinimumDataElement extends OptimizelyElement {
  @property({ attribute: false }) minimum!: MinimumData;

  override render() {
    const { visitors, conversions, days } = this.minimum;
    return html`
      <section aria-label=${this.t('minimumTitle')}>
        <dl>
          ${this.#row(this.t('minimumVisitors'), visitors)}
          ${this.#row(this.t('minimumConversions'), conversions)}
          ${this.#row(this.t('minimumDays'), days)}
        </dl>
      </section>`;
  }

  #row(label: string, { have, need, isEnough }: Progress) {
    const share = need > 0 ? Math.min(100, Math.floor((have / need) * 100)) : 100;
    return html`
      <div>
        <dt>${label}</dt>
        <dd>
          ${this.t('minimumOf', this.number(have), this.number(need))}
          ${isEnough ? html`<span class="done">${icons.check} ${this.t('resultsEnough')}</span>` : ''}
          <span class="bar" aria-hidden="true"><span class=${isEnough ? 'full' : ''} style="width:${share}%"></span></span>
        </dd>
      </div>`;
  }

  static override styles = [sharedStyles, css`
    :host { margin-bottom: var(--uui-size-space-5, 18px); }
    dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); gap: var(--uui-size-space-3, 9px) var(--uui-size-space-5, 18px); margin: 0; }
    dt { font-size: 0.9em; color: var(--uui-color-text-alt, #68676b); }
    dd { margin: 0; font-variant-numeric: tabular-nums; }
    .done { display: inline-flex; align-items: center; gap: 0.2em; color: var(--uui-color-positive-standalone, #0b8152); }
    .bar { display: block; height: 6px; margin-top: 4px; border: 1px solid var(--uui-color-border-emphasis, #a1a1a1); border-radius: 3px; overflow: hidden; }
    .bar > span { display: block; height: 100%; background: var(--uui-color-interactive, #1b264f); }
    .bar > .full { background: var(--uui-color-positive, #0b8152); }
    @media (forced-colors: active) { .bar > span, .bar > .full { forced-color-adjust: none; background: Highlight; } }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-minimum-data': OptimizelyMinimumDataElement;
  }
}
