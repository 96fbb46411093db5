import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { css, customElement, html, nothing } from '../../external/lit.js';
import { BackofficeHost } from '../host.js';
import type { PreviewModalData } from './preview-modal.token.js';
import '../../elements/preview/preview.element.js';

/** The preview of a headline over the whole window. */
@customElement('optimizely-preview-modal')
export class OptimizelyPreviewModalElement extends UmbModalBaseElement<PreviewModalData, never> {
  readonly #host: BackofficeHost = new BackofficeHost(this);

  override updated(): void {
    this.#host.changed();
  }

  override render() {
    const request = this.data?.request;
    return html`
      <umb-body-layout headline=${this.#host.text('previewTitle')}>
        ${request ? html`<optimizely-preview .host=${this.#host} .request=${request}></optimizely-preview>` : nothing}
        <uui-button slot="actions" label=${this.#host.text('close')} @click=${() => this.modalContext?.reject()}></uui-button>
      </umb-body-layout>`;
  }

  static override styles = css`
    optimizely-preview { height: 100%; }
  `;
}

export default OptimizelyPreviewModalElement;

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-preview-modal': OptimizelyPreviewModalElement;
  }
}
