import { css, customElement, html, property } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { emptyPicture } from '../shared/pictures.js';
import { sharedStyles } from '../shared/styles.js';

/** No test yet: what one would do, and the button that begins it. */
@customElement('optimizely-empty')
export class OptimizelyEmptyElement extends OptimizelyElement {
  @property() headline = '';
  @property({ type: Boolean }) another = false;

  override render() {
    return html`
      <uui-box>
        <div id="main">
          <div id="picture">${emptyPicture}</div>
          <h3>${this.t('panelEmptyTitle')}</h3>
          <p class="quote" dir="auto">${this.headline}</p>
          <p>${this.t('panelEmptyDetail')}</p>
          <uui-button look="primary" color="positive" label=${this.t(this.another ? 'panelAnother' : 'panelEmptyAction')}
            @click=${() => this.dispatchEvent(new CustomEvent('optimizely-open'))}></uui-button>
        </div>
      </uui-box>`;
  }

  static override styles = [sharedStyles, css`
    #main { display: flex; flex-direction: column; align-items: center; text-align: center; padding: var(--uui-size-space-5, 18px) 0; }
    #picture { width: 100%; max-width: 20rem; margin-bottom: var(--uui-size-space-5, 18px); }
    h3 { font-size: 1.2rem; }
    p { max-width: 34rem; }
    .quote { font-style: italic; color: var(--uui-color-text-alt, #68676b); overflow-wrap: anywhere; max-height: 6rem; overflow-y: auto; }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-empty': OptimizelyEmptyElement;
  }
}
