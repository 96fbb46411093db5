import { countCharacters } from '../../core/characters.js';
import type { DraftRow, RowIssue } from '../../core/draft.js';
import { parsePercent, percentText } from '../../core/weights.js';
import type { TextKey } from '../../core/texts.js';
import { customElement, html, nothing, property, state } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { icons } from '../shared/icons.js';
import { variationColor, variationLetter } from '../shared/palette.js';
import { sharedStyles } from '../shared/styles.js';
import { variationRowStyles } from './variation-row.styles.js';

export type RowChange =
  | { kind: 'title'; title: string }
  | { kind: 'weight'; weight: number }
  | { kind: 'move'; by: -1 | 1 }
  | { kind: 'remove' }
  | { kind: 'preview' };

const issueTexts: Record<RowIssue, TextKey> = {
  empty: 'issueEmpty',
  duplicate: 'issueDuplicate',
  sameAsOriginal: 'issueSameAsOriginal',
  tooLong: 'issueTooLong',
};

/** One headline of the form: its text, its share of the traffic, and what can be done with it. */
@customElement('optimizely-variation-row')
export class OptimizelyVariationRowElement extends OptimizelyElement {
  @property({ attribute: false }) row!: DraftRow;
  @property({ type: Number }) index = 0;
  @property({ type: Number }) last = 1;
  /** The published headline: shown in the first row, which is read-only. */
  @property() original = '';
  @property({ attribute: false }) issue: RowIssue | null = null;
  @property({ attribute: false }) maxLength: number | null = null;
  @property({ type: Boolean }) canPreview = false;
  @state() private _weightInvalid = false;

  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('uui-input.title')?.focus());
  }

  #change(detail: RowChange) {
    this.dispatchEvent(new CustomEvent<RowChange>('optimizely-row', { detail }));
  }

  #onWeight(event: Event) {
    const input = event.target as HTMLInputElement;
    const weight = parsePercent(input.value);
    this._weightInvalid = weight === null;
    if (weight === null) return;
    this.#change({ kind: 'weight', weight });
    input.value = percentText(weight);
  }

  override render() {
    const isOriginal = this.index === 0;
    const name = isOriginal ? this.t('formOriginal') : this.t('formAlternative', this.index);
    const title = isOriginal ? this.original : this.row.title;
    return html`
      <div id="badge" style="background:${variationColor(this.index)}" aria-hidden="true">${variationLetter(this.index)}</div>
      <div id="text">
        <div class="field">
          <label id="name">${name}</label>
          ${isOriginal
            ? html`<div id="original" dir="auto">${title}</div>`
            : html`<uui-input class="title" label=${name} placeholder=${this.t('formPlaceholder')} .value=${title} ?error=${this.issue !== null}
                dir="auto" @input=${(event: Event) => this.#change({ kind: 'title', title: (event.target as HTMLInputElement).value })}></uui-input>`}
        </div>
        <div id="below">
          <span class="error" role="status">${this.issue ? this.t(issueTexts[this.issue], this.maxLength ?? '') : nothing}</span>
          <span class="hint">${isOriginal ? this.t('formOriginalHint') : nothing} ${this.plural('characters', countCharacters(title))}</span>
        </div>
      </div>
      <div id="share">
        <div id="percent">
          <uui-input type="text" inputmode="decimal" label=${this.t('weightsOf', name)} .value=${percentText(this.row.weight)} ?error=${this._weightInvalid}
            @change=${this.#onWeight}></uui-input>
          <span aria-hidden="true">%</span>
        </div>
        <div class="error" role="status">${this._weightInvalid ? this.t('weightsInvalid') : nothing}</div>
        ${this.row.weight === 0 ? html`<div class="hint">${this.t('weightsZero')}</div>` : nothing}
      </div>
      <div id="buttons">
        ${this.canPreview ? this.#button(icons.eye, isOriginal ? this.t('formPreviewOriginal') : this.t('formPreview', this.index), false, { kind: 'preview' }) : nothing}
        ${isOriginal ? nothing : html`
          ${this.#button(icons.up, this.t('formUp', this.index), this.index === 1, { kind: 'move', by: -1 })}
          ${this.#button(icons.down, this.t('formDown', this.index), this.index === this.last, { kind: 'move', by: 1 })}
          ${this.#button(icons.remove, this.t('formRemove', this.index), this.last === 1, { kind: 'remove' })}`}
      </div>`;
  }

  #button(icon: unknown, label: string, disabled: boolean, change: RowChange) {
    return html`<uui-button compact look="default" data-kind=${change.kind} label=${label} title=${label} ?disabled=${disabled} @click=${() => this.#change(change)}>${icon}</uui-button>`;
  }

  static override styles = [sharedStyles, variationRowStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-variation-row': OptimizelyVariationRowElement;
  }
}
