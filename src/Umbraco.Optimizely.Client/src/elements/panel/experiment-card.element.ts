import type { Check } from '../../core/api/checklist-types.js';
import type { Decision, Experiment, ExperimentAction, WarningAction, WinnerChoice } from '../../core/api/experiment-types.js';
import { actionsOf, canHaveWinner, hasResults, isRunning, isWaiting, lookOfStatus } from '../../core/experiment.js';
import { weight } from '../../core/format.js';
import { metricTexts } from '../../core/metric.js';
import type { TextKey } from '../../core/texts.js';
import { customElement, html, nothing, property, state } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { icons } from '../shared/icons.js';
import { variationColor, variationLetter } from '../shared/palette.js';
import { sharedStyles } from '../shared/styles.js';
import '../results/results.element.js';
import '../shared/notice.element.js';
import { actionTexts } from './action-texts.js';
import './checklist.element.js';
import './duration.element.js';
import { experimentCardStyles } from './experiment-card.styles.js';
import './history.element.js';
import './warnings.element.js';
import './weights-bar.element.js';
import './winner-form.element.js';

export type CardAction = ExperimentAction | Decision | 'edit' | 'startAnyway' | { preview: number } | { winner: WinnerChoice };

const stepTexts: Record<string, TextKey> = { page: 'stepPage', event: 'stepEvent', experiment: 'stepExperiment' };
const starts: ExperimentAction[] = ['start', 'resume'];
const mainActions: ExperimentAction[] = ['retry', ...starts];

/** One headline test: how it stands, what it compares, and what can be done. */
@customElement('optimizely-experiment-card')
export class OptimizelyExperimentCardElement extends OptimizelyElement {
  @property({ attribute: false }) experiment!: Experiment;
  @property({ type: Boolean }) canChange = false;
  @property({ type: Boolean }) canPreview = false;
  /** The document has been edited and not been saved. */
  @property({ type: Boolean }) unsaved = false;
  /** The action that is under way. */
  @property() busy = '';
  /** What would make a start useless. */
  @state() private _blocked: Check | null = null;
  @state() private _isChoosing = false;

  get #canChoose() {
    return this.canChange && canHaveWinner(this.experiment);
  }

  #choose = () => {
    this._isChoosing = !this._isChoosing;
    void this.focusOn(this._isChoosing ? 'optimizely-winner-form' : '#winner');
  };

  #act(action: CardAction) {
    this.dispatchEvent(new CustomEvent<CardAction>('optimizely-act', { detail: action }));
  }

  override render() {
    const { experiment } = this;
    const look = lookOfStatus(experiment.status);
    return html`
      <uui-box headline-variant="h3" headline=${experiment.name || this.t('cardTitle')}>
        <uui-tag slot="header-actions" look="primary" color=${look.color}>${this.t(look.label)}</uui-tag>
        ${experiment.failure ? this.#renderFailure(experiment.failure) : nothing}
        ${experiment.status === 'creating' ? html`<optimizely-notice kind="info" .headline=${this.t('creatingElsewhere')}><uui-loader></uui-loader></optimizely-notice>` : nothing}
        <optimizely-warnings .host=${this.host} .experiment=${experiment} .canChange=${this.canChange} .busy=${this.busy}
          @optimizely-act=${(event: CustomEvent<WarningAction>) => this.#act(event.detail)}></optimizely-warnings>
        <p class="hint">${this.#facts().map((fact) => html`<span>${fact}</span>`)}</p>
        ${this.#renderVariations()}
        ${isWaiting(experiment) ? html`
          <optimizely-checklist .host=${this.host} .experiment=${experiment}
            @optimizely-checked=${(event: CustomEvent<Check | null>) => (this._blocked = event.detail)}></optimizely-checklist>
          <optimizely-duration .host=${this.host} .experimentId=${experiment.id}></optimizely-duration>` : nothing}
        ${this.#renderActions()}
        ${this._isChoosing && this.#canChoose ? html`
          <optimizely-winner-form tabindex="-1" .host=${this.host} .experiment=${experiment} .unsaved=${this.unsaved} .busy=${this.busy === 'winner'}
            @optimizely-winner=${(event: CustomEvent<WinnerChoice>) => this.#act({ winner: event.detail })} @optimizely-cancel=${this.#choose}></optimizely-winner-form>` : nothing}
        ${hasResults(experiment) ? html`
          <optimizely-results .host=${this.host} .experimentId=${experiment.id} .running=${isRunning(experiment)}></optimizely-results>` : nothing}
        <optimizely-history .host=${this.host} .entries=${experiment.history ?? []}></optimizely-history>
      </uui-box>`;
  }

  #facts() {
    const { experiment } = this;
    return [
      this.#metric(),
      experiment.startedAt ? this.t('cardStarted', this.ago(experiment.startedAt)) : '',
      experiment.createdBy ? this.t('cardCreated', experiment.createdBy, this.ago(experiment.createdAt)) : '',
    ].filter(Boolean);
  }

  #metric() {
    const { kind, name } = this.experiment.metric;
    const texts = kind === 'event' && name ? null : metricTexts(kind);
    const text = texts ? this.t(texts.name) : name;
    return text ? this.t('cardMetric', text) : '';
  }

  #renderFailure(failure: NonNullable<Experiment['failure']>) {
    return html`
      <optimizely-notice kind="danger" .headline=${failure.title} .detail=${failure.detail}>
        <p class="hint step">${this.t('failedAt', this.t(stepTexts[failure.step] ?? 'stepUnknown'))}</p>
      </optimizely-notice>`;
  }

  #renderVariations() {
    const { variations } = this.experiment;
    return html`
      <ul aria-label=${this.t('cardVariations')}>
        ${variations.map(({ title, isOriginal, weight: share, previewUrl }, index) => html`
          <li>
            <span class="badge" style="background:${variationColor(index)}" aria-hidden="true">${variationLetter(index)}</span>
            <span class="title"><span dir="auto">${title}</span>${isOriginal ? html` <span class="hint">${this.t('formOriginal')}</span>` : nothing}</span>
            <span class="share">${weight(share, this.host.locale)}</span>
            <span class="buttons">
              ${this.canPreview ? html`<uui-button compact look="default" label=${isOriginal ? this.t('formPreviewOriginal') : this.t('formPreview', index)}
                title=${this.t('previewTitle')} @click=${() => this.#act({ preview: index })}>${icons.eye}</uui-button>` : nothing}
              ${previewUrl ? html`<uui-button compact look="default" href=${previewUrl} target="_blank" rel="noopener"
                label=${`${this.t('cardPreviewLink')} ${this.t('opensInNewTab')}`} title=${this.t('cardPreviewLink')}>${icons.out}</uui-button>` : nothing}
            </span>
          </li>`)}
      </ul>
      <optimizely-weights-bar .host=${this.host} .weights=${variations.map((variation) => variation.weight)}></optimizely-weights-bar>`;
  }

  #renderActions() {
    const { experiment } = this;
    const blocked = this.canChange && isWaiting(experiment) ? this._blocked : null;
    const buttons = this.canChange ? actionsOf(experiment).filter((action) => !blocked || !starts.includes(action)) : [];
    return html`
      ${blocked ? this.#renderBlocked(blocked) : nothing}
      <div class="actions" id="actions">
        ${buttons.filter((action) => action !== 'archive').map((action) => this.#renderAction(action))}
        ${this.canChange && lookOfStatus(experiment.status).canEdit ? html`
          <uui-button look="secondary" data-action="edit" label=${this.t('actionEdit')} ?disabled=${this.busy !== ''} @click=${() => this.#act('edit')}></uui-button>` : nothing}
        ${this.#canChoose ? html`
          <uui-button id="winner" look="secondary" label=${this.t('winnerChoose')} aria-expanded=${this._isChoosing ? 'true' : 'false'}
            ?disabled=${this.busy !== ''} @click=${this.#choose}></uui-button>` : nothing}
        ${buttons.includes('archive') ? this.#renderAction('archive') : nothing}
        ${experiment.optimizelyUrl ? html`
          <uui-button look="default" href=${experiment.optimizelyUrl} target="_blank" rel="noopener"
            label=${`${this.t('openInOptimizely')} ${this.t('opensInNewTab')}`}>${this.t('openInOptimizely')} ${icons.out}</uui-button>` : nothing}
      </div>`;
  }

  /** In place of the button that starts it. */
  #renderBlocked({ title }: Check) {
    return html`
      <optimizely-notice id="blocked" kind="danger" .headline=${this.t('startBlocked')} .detail=${title}>
        <uui-button slot="actions" data-action="startAnyway" look="secondary" color="danger" label=${this.t('actionStartAnyway')} ?disabled=${this.busy !== ''}
          .state=${this.busy === 'startAnyway' ? 'waiting' : undefined} @click=${() => this.#act('startAnyway')}></uui-button>
      </optimizely-notice>`;
  }

  #renderAction(action: ExperimentAction) {
    const main = mainActions.includes(action);
    return html`
      <uui-button data-action=${action} look=${main ? 'primary' : 'secondary'}
        color=${main ? 'positive' : action === 'archive' || action === 'discard' ? 'danger' : 'default'} label=${this.t(actionTexts[action])}
        ?disabled=${this.busy !== ''} .state=${this.busy === action ? 'waiting' : undefined} @click=${() => this.#act(action)}></uui-button>`;
  }

  static override styles = [sharedStyles, experimentCardStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-experiment-card': OptimizelyExperimentCardElement;
  }
}
