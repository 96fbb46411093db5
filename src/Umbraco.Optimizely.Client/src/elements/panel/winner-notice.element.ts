import type { Experiment } from '../../core/api/experiment-types.js';
import { customElement, html, nothing, property } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { sharedStyles } from '../shared/styles.js';
import '../shared/notice.element.js';

/** The headline that ended the last test, and the way back. */
@customElement('optimizely-winner-notice')
export class OptimizelyWinnerNoticeElement extends OptimizelyElement {
  @property({ attribute: false }) experiment!: Experiment;
  @property({ type: Boolean }) canChange = false;
  @property({ type: Boolean }) unsaved = false;
  @property({ type: Boolean }) busy = false;

  override render() {
    const winner = this.experiment.winner;
    if (!winner?.canUndo) return nothing;
    const said = this.t(winner.isPublished ? 'winnerPublishedTitle' : 'winnerSavedTitle', winner.headline);
    return html`
      <optimizely-notice kind="positive" .headline=${said} .detail=${this.t('winnerBefore', winner.before)}>
        <p class="hint">${winner.by ? this.t('warningByAgo', winner.by, this.ago(winner.at)) : this.ago(winner.at)}</p>
        ${this.canChange ? html`
          <uui-button slot="actions" look="secondary" label=${this.t('winnerUndo')} ?disabled=${this.busy || this.unsaved} .state=${this.busy ? 'waiting' : undefined}
            title=${this.unsaved ? this.t('winnerUnsavedTitle') : ''} @click=${() => this.dispatchEvent(new Event('optimizely-undo'))}></uui-button>` : nothing}
      </optimizely-notice>`;
  }

  static override styles = sharedStyles;
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-winner-notice': OptimizelyWinnerNoticeElement;
  }
}
