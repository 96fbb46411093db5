import type { Experiment, WinnerChoice } from '../../core/api/experiment-types.js';
import { css, customElement, html, nothing, property, state } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { variationColor, variationLetter } from '../shared/palette.js';
import { sharedStyles } from '../shared/styles.js';
import '../shared/notice.element.js';

/** Ends a test with one of its headlines: which, and whether visitors see it at once. */
@customElement('optimizely-winner-form')
export class OptimizelyWinnerFormElement extends OptimizelyElement {
  @property({ attribute: false }) experiment!: Experiment;
  /** The document has been edited and not been saved: writing into it now would end in two versions. */
  @property({ type: Boolean }) unsaved = false;
  @property({ type: Boolean }) busy = false;
  @state() private _headline = '';
  @state() private _publish = true;

  get #isOriginal() {
    return this.experiment.variations.some(({ title, isOriginal }) => isOriginal && title === this._headline);
  }

  #submit = () => {
    if (!this._headline) return;
    const detail: WinnerChoice = { headline: this._headline, publish: this._publish && !this.#isOriginal };
    this.dispatchEvent(new CustomEvent<WinnerChoice>('optimizely-winner', { detail }));
  };

  override render() {
    if (this.unsaved) {
      return html`
        <optimizely-notice kind="warning" .headline=${this.t('winnerUnsavedTitle')} .detail=${this.t('winnerUnsavedDetail')}>
          ${this.#renderCancel()}
        </optimizely-notice>`;
    }
    return html`
      <div class="stack">
        <fieldset>
          <legend>${this.t('winnerWhich')}</legend>
          ${this.experiment.variations.map(({ title, isOriginal }, index) => html`
            <label>
              <input type="radio" name="headline" .checked=${title === this._headline} @change=${() => (this._headline = title)} />
              <span class="badge" style="background:${variationColor(index)}" aria-hidden="true">${variationLetter(index)}</span>
              <span class="title"><span dir="auto">${title}</span>${isOriginal ? html` <span class="hint">${this.t('winnerOriginal')}</span>` : nothing}</span>
            </label>`)}
        </fieldset>
        ${this._headline && !this.#isOriginal ? html`
          <fieldset>
            <legend>${this.t('winnerHow')}</legend>
            ${this.#renderHow(true)}${this.#renderHow(false)}
          </fieldset>` : nothing}
        <p class="hint">${this.t('winnerHint')}</p>
        <div class="actions">
          <uui-button look="primary" color="positive" label=${this.t(this.#isOriginal ? 'winnerEnd' : this._publish ? 'winnerPublish' : 'winnerSave')}
            ?disabled=${this.busy || !this._headline} .state=${this.busy ? 'waiting' : undefined} @click=${this.#submit}></uui-button>
          ${this.#renderCancel()}
        </div>
      </div>`;
  }

  #renderHow(publish: boolean) {
    return html`
      <label>
        <input type="radio" name="how" .checked=${publish === this._publish} @change=${() => (this._publish = publish)} />
        <span>${this.t(publish ? 'winnerHowPublish' : 'winnerHowSave')}</span>
      </label>`;
  }

  #renderCancel() {
    return html`<uui-button slot=${this.unsaved ? 'actions' : ''} look="secondary" label=${this.t('cancel')} ?disabled=${this.busy}
      @click=${() => this.dispatchEvent(new Event('optimizely-cancel'))}></uui-button>`;
  }

  static override styles = [sharedStyles, css`
    :host { margin-top: var(--uui-size-space-4, 12px); }
    legend { margin-bottom: var(--uui-size-space-2, 6px); }
    label { display: flex; align-items: center; gap: var(--uui-size-space-3, 9px); padding: var(--uui-size-space-1, 3px) 0; cursor: pointer; }
    input { flex: none; width: 1.1rem; height: 1.1rem; margin: 0; }
    .badge { flex: none; width: 1.7rem; height: 1.7rem; border-radius: 50%; color: #fff; font-weight: 700; font-size: 0.8rem; line-height: 1.7rem; text-align: center; }
    .title { min-width: 0; overflow-wrap: anywhere; }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-winner-form': OptimizelyWinnerFormElement;
  }
}
