import type { Experiment, Warning, WarningAction } from '../../core/api/experiment-types.js';
import { css, customElement, html, nothing, property } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { sharedStyles } from '../shared/styles.js';
import '../shared/notice.element.js';
import { actionTexts } from './action-texts.js';

/** What an editor should know of a test, each with who and when, and with its next steps as buttons. */
@customElement('optimizely-warnings')
export class OptimizelyWarningsElement extends OptimizelyElement {
  @property({ attribute: false }) experiment!: Experiment;
  @property({ type: Boolean }) canChange = false;
  /** The action that is under way. */
  @property() busy = '';

  override render() {
    return this.experiment.warnings.map((warning) => this.#renderWarning(warning));
  }

  #renderWarning(warning: Warning) {
    const { title, detail, isInformation, actions = [] } = warning;
    const when = this.#when(warning);
    return html`
      <optimizely-notice data-code=${warning.code} kind=${isInformation ? 'info' : 'warning'} .headline=${title} .detail=${detail}>
        ${when ? html`<p class="hint">${when}</p>` : nothing}
        ${this.canChange ? actions.map((action, index) => this.#renderAction(warning, action, index === 0)) : nothing}
      </optimizely-notice>`;
  }

  #when({ at, by }: Warning) {
    const ago = this.ago(at ?? null);
    return by && ago ? this.t('warningByAgo', by, ago) : ago;
  }

  #renderAction({ code }: Warning, action: WarningAction, isBest: boolean) {
    // A replacement that was interrupted goes on; it does not start once more.
    const label = this.t(code === 'startOverUnfinished' ? 'actionContinue' : actionTexts[action]);
    return html`
      <uui-button slot="actions" data-action=${action} look=${isBest ? 'primary' : 'secondary'} color=${isBest ? 'positive' : 'default'} label=${label}
        ?disabled=${this.busy !== ''} .state=${this.busy === action ? 'waiting' : undefined}
        @click=${() => this.dispatchEvent(new CustomEvent<WarningAction>('optimizely-act', { detail: action }))}></uui-button>`;
  }

  static override styles = [sharedStyles, css`
    p { margin: var(--uui-size-space-1, 3px) 0 0; }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-warnings': OptimizelyWarningsElement;
  }
}
