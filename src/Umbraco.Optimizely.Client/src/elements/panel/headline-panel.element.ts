import { ApiProblem } from '../../core/api/problem.js';
import type { Experiment, ExperimentAction, Panel } from '../../core/api/experiment-types.js';
import { draftOf, newDraft } from '../../core/draft.js';
import type { Draft } from '../../core/draft.js';
import { draftKey, dropDraft, keepDraft, loadDraft } from '../../core/draft-store.js';
import { splitExperiments } from '../../core/experiment.js';
import { newUuid } from '../../core/uuid.js';
import { customElement, html, nothing, property, state } from '../../external/lit.js';
import type { PropertyValues } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { sharedStyles } from '../shared/styles.js';
import '../shared/notice.element.js';
import { actionTexts, doneTexts, questions } from './action-texts.js';
import './empty.element.js';
import type { CardAction } from './experiment-card.element.js';
import './experiment-card.element.js';
import './experiment-form.element.js';
import { headlinePanelStyles } from './headline-panel.styles.js';
import { PanelController } from './panel-controller.js';
import './readiness.element.js';

/** Headline tests of one document in one language. */
@customElement('optimizely-headline-panel')
export class OptimizelyHeadlinePanelElement extends OptimizelyElement {
  @property() documentKey = '';
  /** Empty for a document that does not vary by culture. */
  @property() culture = '';
  @property({ type: Boolean }) isNew = false;
  /** Changes when the document was saved or published: what is ready may have changed with it. */
  @property({ type: Number }) revision = 0;
  @state() private _draft: Draft | null = null;
  @state() private _editing: Experiment | null = null;
  @state() private _busy = '';
  /** Results of earlier tests are asked for when somebody opens them. */
  @state() private _earlierOpen = false;
  @state() private _formProblem: { title: string; detail: string; errors: string[] } | null = null;
  readonly #controller = new PanelController(() => this.host.api, () => this.requestUpdate());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#controller.stop();
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (!this.documentKey || this.isNew) return;
    if (changed.has('documentKey') || changed.has('culture') || changed.has('isNew')) {
      this._editing = null;
      this._formProblem = null;
      this._draft = loadDraft(this.#draftKey) ?? null;
      this.#controller.show(this.documentKey, this.culture);
    } else if (changed.has('revision')) {
      void this.#controller.load();
    }
  }

  get #draftKey() {
    return draftKey(this.documentKey, this.culture);
  }

  #open() {
    this.#setDraft(loadDraft(this.#draftKey) ?? newDraft(newUuid()));
    void this.focusOn('optimizely-experiment-form');
  }

  #setDraft(draft: Draft) {
    this._draft = draft;
    if (!this._editing) keepDraft(this.#draftKey, draft);
  }

  #close() {
    if (!this._editing) dropDraft(this.#draftKey);
    this._draft = null;
    this._editing = null;
    this._formProblem = null;
    void this.focusOn('h2');
  }

  async #submit() {
    const draft = this._draft;
    if (!draft) return;
    const editing = this._editing;
    this._busy = 'submit';
    this._formProblem = null;
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
    const errors = error instanceof ApiProblem ? Object.values(error.errors).flat() : [];
    await this.#controller.load();
    const { current } = splitExperiments(this.#controller.panel?.experiments ?? []);
    if (!editing && current) {
      this.#close();
      this.host.notify('danger', title, detail);
      return;
    }
    if (editing && current?.id === editing.id) this._editing = current;
    this._formProblem = { title, detail, errors };
  }

  async #act(experiment: Experiment, action: CardAction) {
    if (typeof action === 'object') return this.#preview(experiment, action.preview);
    if (action === 'edit') {
      this._editing = experiment;
      this._draft = draftOf(experiment);
      return this.focusOn('optimizely-experiment-form');
    }
    if (!(await this.#confirm(action))) return;
    this._busy = action;
    try {
      const after = await this.#controller.act(experiment, action);
      if (after.status !== 'failed') this.host.notify('positive', this.t(doneTexts[action]), experiment.name);
    } catch (error) {
      this.notifyProblem(error);
      await this.#controller.load();
    } finally {
      this._busy = '';
    }
    await this.focusOn('h2');
  }

  async #confirm(action: ExperimentAction) {
    const question = questions[action];
    if (!question) return true;
    return this.host.confirm({ headline: this.t(question.title), content: this.t(question.detail), confirmLabel: this.t(actionTexts[action]), danger: true });
  }

  async #preview(experiment: Experiment, selected: number) {
    const panel = this.#controller.panel;
    if (!panel?.document.url) return;
    await this.host.preview({
      url: panel.document.url,
      documentKey: panel.document.key,
      culture: panel.document.culture,
      original: panel.headline,
      titles: experiment.variations.filter(({ isOriginal }) => !isOriginal).map(({ title }) => title),
      selected,
    });
  }

  override render() {
    const { panel, error } = this.#controller;
    return html`
      <div id="main">
        <h2 tabindex="-1">${this.t('panelTab')}${this.culture ? html` <span class="hint">${this.culture}</span>` : nothing}</h2>
        ${this.isNew
          ? html`<optimizely-notice kind="info" .headline=${this.t('panelNewTitle')} .detail=${this.t('panelNewDetail')}></optimizely-notice>`
          : html`${error ? this.#renderError(error) : nothing}
              ${panel ? this.#renderPanel(panel) : error ? nothing : html`<uui-box><uui-loader-bar></uui-loader-bar><p class="hint" role="status">${this.t('loading')}</p></uui-box>`}`}
      </div>`;
  }

  #renderError(error: unknown) {
    const { title, detail } = this.words(error);
    return html`
      <optimizely-notice kind="danger" .headline=${title} .detail=${detail}>
        <uui-button slot="actions" look="secondary" label=${this.t('retry')} @click=${() => void this.#controller.load()}></uui-button>
      </optimizely-notice>`;
  }

  #renderPanel(panel: Panel) {
    const { current, earlier } = splitExperiments(panel.experiments);
    const ready = panel.readiness.ready;
    return html`
      ${ready ? nothing : html`<optimizely-readiness .host=${this.host} .problems=${panel.readiness.problems} .running=${current !== null}></optimizely-readiness>`}
      ${panel.permissions.canCreate || panel.permissions.canChange ? nothing : html`<optimizely-notice kind="info" .headline=${this.t('panelReadOnly')}></optimizely-notice>`}
      ${this.#renderCurrent(panel, current, earlier.length > 0)}
      ${earlier.length ? this.#renderEarlier(earlier) : nothing}`;
  }

  #renderCurrent(panel: Panel, current: Experiment | null, another: boolean) {
    if (this._draft && (this._editing || (!current && panel.readiness.ready))) {
      return html`
        <optimizely-experiment-form tabindex="-1" .host=${this.host} .panel=${panel} .draft=${this._draft} .editing=${this._editing}
          .busy=${this._busy !== ''} .problem=${this._formProblem}
          @optimizely-draft=${(event: CustomEvent<Draft>) => this.#setDraft(event.detail)}
          @optimizely-submit=${() => void this.#submit()} @optimizely-cancel=${this.#close}></optimizely-experiment-form>`;
    }
    if (current) return this.#renderCard(current, panel);
    if (!panel.readiness.ready || !panel.permissions.canCreate) return nothing;
    return html`<optimizely-empty .host=${this.host} .another=${another} .headline=${panel.headline} @optimizely-open=${this.#open}></optimizely-empty>`;
  }

  #renderCard(experiment: Experiment, panel: Panel) {
    return html`
      <optimizely-experiment-card .host=${this.host} .experiment=${experiment} .canChange=${panel.permissions.canChange}
        .canPreview=${panel.document.url !== null} .busy=${this._busy}
        @optimizely-act=${(event: CustomEvent<CardAction>) => void this.#act(experiment, event.detail)}></optimizely-experiment-card>`;
  }

  #renderEarlier(earlier: Experiment[]) {
    return html`
      <details @toggle=${(event: Event) => (this._earlierOpen = (event.target as HTMLDetailsElement).open)}>
        <summary>${this.plural('panelEarlier', earlier.length)}</summary>
        ${this._earlierOpen ? earlier.map((experiment) => html`
          <optimizely-experiment-card .host=${this.host} .experiment=${experiment}></optimizely-experiment-card>`) : nothing}
      </details>`;
  }

  static override styles = [sharedStyles, headlinePanelStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-headline-panel': OptimizelyHeadlinePanelElement;
  }
}
