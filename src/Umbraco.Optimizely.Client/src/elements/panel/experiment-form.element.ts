import type { Experiment, Panel } from '../../core/api/experiment-types.js';
import { addRow, isReady, metricMissing, moveRow, removeRow, rowIssues, setTitle } from '../../core/draft.js';
import type { Draft } from '../../core/draft.js';
import { resetShares, setShare } from '../../core/weights.js';
import { css, customElement, html, nothing, property, repeat, state } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { icons } from '../shared/icons.js';
import { sharedStyles } from '../shared/styles.js';
import '../shared/notice.element.js';
import type { MetricChoice } from './metric-picker.element.js';
import './metric-picker.element.js';
import { previewOf } from './preview-of.js';
import type { OptimizelyVariationRowElement, RowChange } from './variation-row.element.js';
import './variation-row.element.js';
import './weights-bar.element.js';

/** The form of a headline test: new, or one that is being edited. */
@customElement('optimizely-experiment-form')
export class OptimizelyExperimentFormElement extends OptimizelyElement {
  @property({ attribute: false }) panel!: Panel;
  @property({ attribute: false }) draft!: Draft;
  @property({ attribute: false }) editing: Experiment | null = null;
  @property({ type: Boolean }) busy = false;
  @property({ attribute: false }) problem: { title: string; detail: string; errors: string[] } | null = null;
  @state() private _tried = false;
  @state() private _said = '';
  /** Rows that have been written in: an empty new row is not scolded before its turn. */
  readonly #touched = new Set<string>();

  #change(draft: Draft, said = '') {
    this._said = said;
    this.draft = draft; // Two changes in a row: the second builds on the first, not on what was rendered.
    this.dispatchEvent(new CustomEvent<Draft>('optimizely-draft', { detail: draft }));
  }

  async #onRow(index: number, change: RowChange) {
    const { draft } = this;
    const row = draft.rows[index];
    if (!row) return;
    switch (change.kind) {
      case 'title':
        this.#touched.add(row.key);
        this.#change(setTitle(draft, index, change.title));
        break;
      case 'weight':
        this.#change({ ...draft, rows: setShare(draft.rows, index, change.weight) });
        break;
      case 'move':
        this.#change(moveRow(draft, index, change.by), this.t('formMoved', index + change.by));
        break;
      case 'remove':
        this.#change(removeRow(draft, index), this.t('formRemoved'));
        await this.#focusRow(Math.max(1, index - 1));
        break;
      case 'preview':
        await this.host.preview(previewOf(this.panel, draft.rows.slice(1).map(({ title }) => title), index));
    }
  }

  async #add() {
    const index = this.draft.rows.length;
    this.#change(addRow(this.draft), this.t('formAdded', index));
    await this.#focusRow(index);
  }

  async #focusRow(index: number) {
    await this.settled();
    this.renderRoot.querySelectorAll<OptimizelyVariationRowElement>('optimizely-variation-row')[index]?.focus();
  }

  async #submit() {
    this._tried = true;
    if (!isReady(this.draft, this.panel.headline, this.#maxLength)) {
      const first = rowIssues(this.draft, this.panel.headline, this.#maxLength).findIndex((issue) => issue !== null);
      this._said = this.t('formProblems');
      if (first > 0) await this.#focusRow(first);
      return;
    }
    this._said = '';
    this.dispatchEvent(new CustomEvent('optimizely-submit'));
  }

  get #maxLength() {
    return this.panel.maxTitleLength ?? null;
  }

  override render() {
    const issues = rowIssues(this.draft, this.panel.headline, this.#maxLength);
    return html`
      <uui-box headline-variant="h3" headline=${this.t(this.editing ? 'formEditTitle' : 'formCreateTitle')}>
        ${this.problem ? html`
          <optimizely-notice id="problem" tabindex="-1" kind="danger" .headline=${this.problem.title} .detail=${this.problem.detail}>
            ${this.problem.errors.length ? html`<ul>${this.problem.errors.map((error) => html`<li>${error}</li>`)}</ul>` : nothing}
          </optimizely-notice>` : nothing}
        <div role="group" aria-label=${this.t('formHeadlines')} ?inert=${this.busy}>
          ${repeat(this.draft.rows, ({ key }) => key, (row, index) => {
            const issue = issues[index] ?? null;
            const shown = this._tried || (issue !== 'empty') || this.#touched.has(row.key) ? issue : null;
            return html`
              <optimizely-variation-row .host=${this.host} .row=${row} .index=${index} .last=${this.draft.rows.length - 1} .original=${this.panel.headline}
                .issue=${shown} .maxLength=${this.#maxLength} .canPreview=${this.panel.document.url !== null}
                @optimizely-row=${(event: CustomEvent<RowChange>) => void this.#onRow(index, event.detail)}></optimizely-variation-row>`;
          })}
          <uui-button id="add" look="placeholder" label=${this.t('formAdd')} @click=${() => void this.#add()}>${icons.add} ${this.t('formAdd')}</uui-button>
          <div id="traffic">
            <h3>${this.t('weightsTitle')}</h3>
            <p class="hint">${this.t('weightsLead')}</p>
            <optimizely-weights-bar .host=${this.host} .weights=${this.draft.rows.map(({ weight }) => weight)}></optimizely-weights-bar>
            <uui-button look="default" compact label=${this.t('weightsEqual')}
              @click=${() => this.#change({ ...this.draft, rows: resetShares(this.draft.rows) })}></uui-button>
          </div>
          <optimizely-metric-picker .host=${this.host} .metrics=${this.panel.metrics} .metric=${this.draft.metric} .eventName=${this.draft.metricName}
            .documentKey=${this.panel.document.key} .culture=${this.panel.document.culture ?? ''} .showMissing=${this._tried && metricMissing(this.draft)}
            @optimizely-metric=${(event: CustomEvent<MetricChoice>) => this.#change({ ...this.draft, metric: event.detail.metric, metricName: event.detail.name })}></optimizely-metric-picker>
        </div>
        <div class="actions end">
          <uui-button id="submit" look="primary" color="positive" label=${this.t(this.editing ? 'saveEdit' : 'create')} ?disabled=${this.busy}
            .state=${this.busy ? 'waiting' : undefined} @click=${() => void this.#submit()}></uui-button>
          <uui-button look="secondary" label=${this.t('cancel')} ?disabled=${this.busy}
            @click=${() => this.dispatchEvent(new CustomEvent('optimizely-cancel'))}></uui-button>
          <span class="hint" role="status">${this.busy ? this.t(this.editing ? 'savingEdit' : 'creating') : this._said}</span>
        </div>
      </uui-box>`;
  }

  static override styles = [sharedStyles, css`
    #add { width: 100%; margin: var(--uui-size-space-4, 12px) 0; }
    #traffic { margin-bottom: var(--uui-size-space-5, 18px); }
    #traffic h3 { margin-bottom: 0; font-size: 1rem; }
    #traffic p { margin-bottom: var(--uui-size-space-2, 6px); }
    #traffic uui-button { margin-top: var(--uui-size-space-1, 3px); }
    [inert] { opacity: 0.6; }
    .end { margin-top: var(--uui-size-space-5, 18px); padding-top: var(--uui-size-space-5, 18px); border-top: 1px solid var(--uui-color-divider, #f6f6f7); }
    optimizely-notice ul { margin: var(--uui-size-space-2, 6px) 0 0; padding-inline-start: 1.2em; }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-experiment-form': OptimizelyExperimentFormElement;
  }
}
