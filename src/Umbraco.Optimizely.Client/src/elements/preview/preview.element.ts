import { previewAddress } from '../../core/preview-url.js';
import type { PreviewAddress } from '../../core/preview-url.js';
import { customElement, html, nothing, property, query, state } from '../../external/lit.js';
import type { PreviewRequest } from '../host.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { icons } from '../shared/icons.js';
import { variationColor, variationLetter } from '../shared/palette.js';
import { sharedStyles } from '../shared/styles.js';
import '../shared/notice.element.js';
import { PreviewPage } from './preview-page.js';
import { previewStyles } from './preview.styles.js';

/** The document's real page with one headline after the other filled in. */
@customElement('optimizely-preview')
export class OptimizelyPreviewElement extends OptimizelyElement {
  @property({ attribute: false }) request!: PreviewRequest;
  @state() private _selected: number | null = null;
  @state() private _state: 'loading' | 'shown' | 'blocked' = 'loading';
  @state() private _places = 0;
  @state() private _narrow = false;
  @query('iframe') private _frame!: HTMLIFrameElement;
  #page: PreviewPage | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#page?.stop();
  }

  get #address(): PreviewAddress | null {
    return previewAddress(this.request.url, window.location.href);
  }

  get #index() {
    return this._selected ?? this.request.selected;
  }

  #onLoad() {
    this.#page?.stop();
    this.#page = undefined;
    let page: Document | null;
    try {
      page = this._frame.contentDocument;
    } catch {
      page = null; // Another origin, by a redirect for example.
    }
    // A page that forbids being framed leaves an error page of the browser here, which nobody may look into.
    if (!page || page.URL === 'about:blank') {
      this._state = 'blocked';
      return;
    }
    this.#page = new PreviewPage(page, this.request.documentKey, this.request.culture, (places) => (this._places = places));
    this._state = 'shown';
    this.#show(this.#index);
  }

  #show(index: number) {
    this._selected = index;
    this.#page?.show(index === 0 ? null : (this.request.titles[index - 1] ?? ''));
  }

  override render() {
    const address = this.#address;
    return html`
      <div id="bar">
        <div class="choices" role="group" aria-label=${this.t('previewWhich')}>
          ${[this.request.original, ...this.request.titles].map((title, index) => this.#renderChoice(title, index))}
        </div>
        <div class="actions">
          <uui-button-group role="group" aria-label=${this.t('previewWidth')}>
            <uui-button look=${this._narrow ? 'outline' : 'primary'} label=${this.t('previewWide')} aria-pressed=${this._narrow ? 'false' : 'true'} @click=${() => (this._narrow = false)}></uui-button>
            <uui-button look=${this._narrow ? 'primary' : 'outline'} label=${this.t('previewNarrow')} aria-pressed=${this._narrow ? 'true' : 'false'} @click=${() => (this._narrow = true)}></uui-button>
          </uui-button-group>
          ${address ? html`
            <uui-button look="secondary" href=${address.open} target="_blank" rel="noopener"
              label=${`${this.t('previewOpen')} ${this.t('opensInNewTab')}`}>${this.t('previewOpen')} ${icons.out}</uui-button>` : nothing}
        </div>
      </div>
      ${this.#renderState(address)}
      ${address?.frame && this._state !== 'blocked' ? html`
        <div id="stage" class=${this._narrow ? 'narrow' : ''}>
          <iframe title=${this.t('previewPage')} src=${address.frame} @load=${this.#onLoad}></iframe>
        </div>` : nothing}`;
  }

  #renderChoice(title: string, index: number) {
    const pressed = index === this.#index;
    return html`
      <button type="button" aria-pressed=${pressed ? 'true' : 'false'} @click=${() => this.#show(index)}>
        <span class="badge" style="background:${variationColor(index)}" aria-hidden="true">${variationLetter(index)}</span>
        <span class="title" dir="auto">${title || '–'}</span>
      </button>`;
  }

  #renderState(address: PreviewAddress | null) {
    if (!address?.frame) return html`<optimizely-notice kind="info" .headline=${this.t('previewForeign')}></optimizely-notice>`;
    if (this._state === 'blocked') return html`<optimizely-notice kind="warning" .headline=${this.t('previewBlocked')}></optimizely-notice>`;
    if (this._state === 'loading') return html`<p role="status">${this.t('previewLoading')}</p>`;
    if (this._places === 0) return html`<optimizely-notice kind="warning" .headline=${this.t('previewNowhere')}></optimizely-notice>`;
    return html`<p role="status">${this.plural('previewPlaces', this._places)}</p>`;
  }

  static override styles = [sharedStyles, previewStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-preview': OptimizelyPreviewElement;
  }
}
