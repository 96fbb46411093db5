import type { Results } from '../../core/api/results-types.js';
import { csvOf, wordsOf } from '../../core/export.js';
import type { TextKey } from '../../core/texts.js';
import { css, customElement, html, nothing, property, state } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { icons } from '../shared/icons.js';
import { variationLetter } from '../shared/palette.js';
import { sharedStyles } from '../shared/styles.js';

/** Takes the figures out of the panel. */
@customElement('optimizely-results-export')
export class OptimizelyResultsExportElement extends OptimizelyElement {
  @property({ attribute: false }) results!: Results;
  /** What could not be copied. */
  @state() private _text = '';

  readonly #text = (key: TextKey, ...values: (string | number)[]) => this.t(key, ...values);

  override render() {
    return html`
      <div class="actions">
        <uui-button look="secondary" label=${this.t('exportCopy')} @click=${() => void this.#copy()}>${icons.copy} ${this.t('exportCopy')}</uui-button>
        <uui-button look="secondary" label=${this.t('exportCsv')} @click=${() => this.#download()}>${icons.download} ${this.t('exportCsv')}</uui-button>
      </div>
      ${this._text ? html`
        <label class="field">${this.t('exportByHand')}<textarea readonly rows="8" .value=${this._text}></textarea></label>` : nothing}`;
  }

  async #copy() {
    const text = wordsOf(this.results, this.#text, this.host.locale, variationLetter);
    try {
      // Not there on a page without TLS.
      await navigator.clipboard.writeText(text);
      this._text = '';
      this.host.notify('positive', this.t('exportCopied'), '');
    } catch {
      this._text = text;
      await this.focusOn('textarea');
    }
  }

  #download() {
    const address = URL.createObjectURL(new Blob([csvOf(this.results, this.#text)], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `results-${(this.results.fetchedAt ?? '').slice(0, 10) || 'optimizely'}.csv`;
    link.click();
    // The browser has to have taken it up first.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }

  static override styles = [sharedStyles, css`
    uui-button svg { margin-inline-end: 0.3em; }
    textarea { width: 100%; box-sizing: border-box; font: inherit; }
    label { margin-top: var(--uui-size-space-3, 9px); }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-results-export': OptimizelyResultsExportElement;
  }
}
