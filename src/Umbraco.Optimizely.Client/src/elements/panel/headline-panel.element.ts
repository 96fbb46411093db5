import { isSignedOut, textsOfFields } from '../../core/api/problem.js';
import type { Experiment, Panel, WinnerChoice } from '../../core/api/experiment-types.js';
import type { Draft } from '../../core/draft.js';
import { headlinesOf, problemsBeside, splitExperiments } from '../../core/experiment.js';
import type { SplitExperiments } from '../../core/experiment.js';
import { customElement, html, nothing, property, state } from '../../external/lit.js';
import type { PropertyValues } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { sharedStyles } from '../shared/styles.js';
import '../shared/notice.element.js';
import { doneTexts, isConfirmed, isDecision, startOf } from './action-texts.js';
import './earlier.element.js';
import './empty.element.js';
import type { CardAction } from './experiment-card.element.js';
import './experiment-card.element.js';
import './experiment-form.element.js';
import { headlinePanelStyles } from './headline-panel.styles.js';
import { PanelController } from './panel-controller.js';
import { PanelForm } from './panel-form.js';
import { previewOf } from './preview-of.js';
import './readiness.element.js';
import './winner-notice.element.js';

/** Headline tests of one document in one language. */
@customElement('optimizely-headline-panel')
export class OptimizelyHeadlinePanelElement extends OptimizelyElement {
  @property() documentKey = '';
  /** Empty for a document that does not vary by culture. */
  @property() culture = '';
  @property({ type: Boolean }) isNew = false;
  /** Changes when the document was saved or published: what is ready may have changed with it. */
  @property({ type: Number }) revision = 0;
  /** The document has been edited and not been saved: tests know only what is published. */
  @property({ type: Boolean }) unsaved = false;
  @state() private _busy = '';
  readonly #form = new PanelForm(() => this.requestUpdate());
  readonly #controller = new PanelController(() => this.host.api, () => {
    this.#form.resume(this.#split?.current ?? null);
    this.requestUpdate();
  });

  get #split(): SplitExperiments | null {
    const { panel } = this.#controller;
    return panel && splitExperiments(panel);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#controller.stop();
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (!this.documentKey || this.isNew) return;
    if (changed.has('documentKey') || changed.has('culture') || changed.has('isNew')) {
      this.#form.show(this.documentKey, this.culture);
      this.#controller.show(this.documentKey, this.culture);
    } else if (changed.has('revision')) {
      void this.#controller.load();
    }
  }

  #open() {
    this.#form.open();
    void this.focusOn('optimizely-experiment-form');
  }

  #close() {
    this.#form.close();
    void this.focusOn('h2');
  }

  async #submit() {
    const { draft, editing } = this.#form;
    if (!draft) return;
    this._busy = 'submit';
    this.#form.fail(null);
    try {
      const experiment = editing ? await this.#controller.update(editing, draft) : await this.#controller.create(draft);
      this.#close();
      if (editing) this.host.notify('positive', this.t('savedToast'), '');
      else if (experiment.status === 'notStarted') this.host.notify('positive', this.t('createdToast'), this.t('createdToastDetail'));
    } catch (error) {
      await this.#onFailed(error, editing);
    } finally {
      this._busy = '';
    }
  }

  /** What the server recorded before it failed is shown; else the form stays as it was, to be sent again. */
  async #onFailed(error: unknown, editing: Experiment | null) {
    const { title, detail } = this.words(error);
    const errors = textsOfFields(error);
    if (isSignedOut(error)) {
      this.#form.fail({ title, detail, errors });
      return;
    }
    await this.#controller.load();
    const current = this.#split?.current ?? null;
    if (!editing && current) {
      this.#close();
      this.host.notify('danger', title, detail);
      return;
    }
    if (editing && current?.id === editing.id) {
      // Whoever saves again must have seen what that replaces.
      if (current.version !== editing.version) errors.push(this.t('formTheirs', headlinesOf(current, this.host.locale)));
      this.#form.rebase(current);
    }
    this.#form.fail({ title, detail, errors });
  }

  async #act(experiment: Experiment, action: CardAction) {
    if (typeof action === 'object') return 'winner' in action ? this.#launch(experiment, action.winner) : this.#preview(experiment, action.preview);
    if (action === 'edit') {
      this.#form.edit(experiment);
      return this.focusOn('optimizely-experiment-form');
    }
    if (!(await isConfirmed(this.host, action))) return;
    this._busy = action;
    try {
      const step = action === 'startAnyway' ? startOf(experiment) : action;
      const after = await (isDecision(step) ? this.#controller.decide(experiment, step) : this.#controller.act(experiment, step, step !== action));
      if (after.status !== 'failed') this.host.notify('positive', this.t(doneTexts[step]), after.name);
    } catch (error) {
      this.notifyProblem(error);
      if (!isSignedOut(error)) await this.#controller.load();
    } finally {
      this._busy = '';
    }
    await this.focusOn('h2');
  }

  async #launch(experiment: Experiment, choice: WinnerChoice) {
    const isWritten = experiment.variations.some(({ title, isOriginal }) => !isOriginal && title === choice.headline);
    const detail = isWritten ? (choice.publish ? 'winnerPublishDetail' : 'winnerSaveDetail') : 'winnerEndDetail';
    const confirmLabel = isWritten ? (choice.publish ? 'winnerPublish' : 'winnerSave') : 'winnerEnd';
    if (!(await this.host.confirm({
      headline: this.t('winnerTitle'), content: this.t(detail, choice.headline), confirmLabel: this.t(confirmLabel),
    }))) return;
    await this.#write(() => this.#controller.launchWinner(experiment, choice), this.t('winnerDone'), 'winner');
  }

  #undo = (experiment: Experiment) =>
    this.#write(() => this.#controller.undoWinner(experiment), this.t('winnerUndone'), 'undo');

  /** What changes the document too: its editor around this panel has to read it anew. */
  async #write(change: () => Promise<Experiment>, done: string, busy: string) {
    this._busy = busy;
    try {
      const after = await change();
      this.host.notify('positive', done, after.winner?.headline ?? after.name);
      this.host.documentChanged();
      await this.#controller.load();
    } catch (error) {
      this.notifyProblem(error);
      if (!isSignedOut(error)) await this.#controller.load();
    } finally {
      this._busy = '';
    }
    await this.focusOn('h2');
  }

  async #preview(experiment: Experiment, selected: number) {
    const { panel } = this.#controller;
    const titles = experiment.variations.filter(({ isOriginal }) => !isOriginal).map(({ title }) => title);
    if (panel?.document.url) await this.host.preview(previewOf(panel, titles, selected));
  }

  override render() {
    const { panel, error } = this.#controller;
    return html`
      <div id="main">
        <h2 tabindex="-1">${this.t('panelTab')}${this.culture ? html` <span class="hint">${this.culture}</span>` : nothing}</h2>
        ${this.isNew
          ? html`<optimizely-notice kind="info" .headline=${this.t('panelNewTitle')} .detail=${this.t('panelNewDetail')}></optimizely-notice>`
          : html`${this.unsaved ? html`<optimizely-notice kind="info" .headline=${this.t('panelUnsavedTitle')} .detail=${this.t('panelUnsavedDetail')}></optimizely-notice>` : nothing}
              ${error ? this.#renderError(error) : nothing}
              ${panel ? this.#renderPanel(panel, splitExperiments(panel)) : error ? nothing : html`<uui-box><uui-loader-bar></uui-loader-bar><p class="hint" role="status">${this.t('loading')}</p></uui-box>`}`}
      </div>`;
  }

  #renderError(error: unknown) {
    const { title, detail } = this.words(error);
    return html`
      <optimizely-notice kind="danger" .headline=${title} .detail=${detail}>
        <uui-button slot="actions" look="secondary" label=${this.t('retry')} @click=${() => void this.#controller.load()}></uui-button>
      </optimizely-notice>`;
  }

  #renderPanel(panel: Panel, { current, earlier, lost }: SplitExperiments) {
    const problems = problemsBeside(panel.readiness.problems, current);
    const [last] = earlier;
    return html`
      ${problems.length ? html`<optimizely-readiness .host=${this.host} .problems=${problems} .running=${current !== null}></optimizely-readiness>` : nothing}
      ${panel.permissions.canCreate || panel.permissions.canChange ? nothing : html`<optimizely-notice kind="info" .headline=${this.t('panelReadOnly')}></optimizely-notice>`}
      ${!current && last?.winner ? html`
        <optimizely-winner-notice .host=${this.host} .experiment=${last} .canChange=${panel.permissions.canChange} .unsaved=${this.unsaved}
          .busy=${this._busy === 'undo'} @optimizely-undo=${() => void this.#undo(last)}></optimizely-winner-notice>` : nothing}
      ${this.#renderCurrent(panel, current, earlier.length > 0)}
      ${lost.length ? html`<h3>${this.t('panelLost')}</h3>${lost.map((experiment) => this.#renderCard(experiment, panel))}` : nothing}
      ${earlier.length ? html`<optimizely-earlier .host=${this.host} .experiments=${earlier}></optimizely-earlier>` : nothing}`;
  }

  #renderCurrent(panel: Panel, current: Experiment | null, another: boolean) {
    const { draft, editing, problem } = this.#form;
    if (draft && (editing ?? !current)) {
      return html`
        <optimizely-experiment-form tabindex="-1" .host=${this.host} .panel=${panel} .draft=${draft} .editing=${editing}
          .busy=${this._busy !== ''} .problem=${problem}
          @optimizely-draft=${(event: CustomEvent<Draft>) => this.#form.change(event.detail)}
          @optimizely-submit=${() => void this.#submit()} @optimizely-cancel=${this.#close}></optimizely-experiment-form>`;
    }
    if (current) {
      return html`
        ${draft ? html`<optimizely-notice kind="info" .headline=${this.t('panelDraftKept')} .detail=${this.t('panelDraftKeptDetail')}></optimizely-notice>` : nothing}
        ${this.#renderCard(current, panel)}`;
    }
    if (!panel.readiness.ready || !panel.permissions.canCreate) return nothing;
    return html`<optimizely-empty .host=${this.host} .another=${another} .headline=${panel.headline} @optimizely-open=${this.#open}></optimizely-empty>`;
  }

  #renderCard(experiment: Experiment, panel: Panel) {
    return html`
      <optimizely-experiment-card .host=${this.host} .experiment=${experiment} .canChange=${panel.permissions.canChange}
        .canPreview=${panel.document.url !== null} .unsaved=${this.unsaved} .busy=${this._busy}
        @optimizely-act=${(event: CustomEvent<CardAction>) => void this.#act(experiment, event.detail)}></optimizely-experiment-card>`;
  }

  static override styles = [sharedStyles, headlinePanelStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-headline-panel': OptimizelyHeadlinePanelElement;
  }
}
