import { UMB_ACTION_EVENT_CONTEXT } from '@umbraco-cms/backoffice/action';
import { UMB_DOCUMENT_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/document';
import { UmbRequestReloadStructureForEntityEvent } from '@umbraco-cms/backoffice/entity-action';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UMB_PROPERTY_DATASET_CONTEXT } from '@umbraco-cms/backoffice/property';
import { customElement, html, nothing, state } from '../../external/lit.js';
import { BackofficeHost } from '../host.js';
import '../../elements/panel/headline-panel.element.js';
import { hasUnsavedChanges } from './unsaved.js';
import type { EditableDocument } from './unsaved.js';

/** The tab of a document: tells the shared panel which document, in which language, this side of the workspace shows. */
@customElement('optimizely-headline-workspace-view')
export class OptimizelyHeadlineWorkspaceViewElement extends UmbLitElement {
  @state() private _documentKey?: string;
  @state() private _isNew?: boolean;
  /** null while it is not known; empty for a document that does not vary. */
  @state() private _culture: string | null = null;
  @state() private _revision = 0;
  @state() private _current?: EditableDocument;
  @state() private _saved?: EditableDocument;
  readonly #host: BackofficeHost = new BackofficeHost(this);
  #events?: EventTarget;

  constructor() {
    super();
    this.consumeContext(UMB_DOCUMENT_WORKSPACE_CONTEXT, (context) => {
      this.observe(context?.unique, (unique) => (this._documentKey = unique ?? undefined), 'optimizelyUnique');
      this.observe(context?.isNew, (isNew) => (this._isNew = isNew), 'optimizelyIsNew');
      this.observe(context?.data, (data) => (this._current = data), 'optimizelyData');
      this.observe(context?.persistedData, (data) => {
        // Saved or published: what the panel tells of the document is no longer true.
        if (this._saved && data) this._revision += 1;
        this._saved = data;
      }, 'optimizelyPersisted');
    });
    // Unpublishing, moving and trashing leave the data of the workspace as it is.
    this.consumeContext(UMB_ACTION_EVENT_CONTEXT, (context) => {
      this.#listen(context);
    });
    // Each side of a split view has its own: it comes anew when another language is chosen.
    this.consumeContext(UMB_PROPERTY_DATASET_CONTEXT, (context) => {
      if (context) this._culture = context.getVariantId().culture ?? '';
    });
  }

  override destroy(): void {
    this.#listen();
    super.destroy();
  }

  #listen(events?: EventTarget) {
    this.#events?.removeEventListener(UmbRequestReloadStructureForEntityEvent.TYPE, this.#onChanged);
    this.#events = events;
    events?.addEventListener(UmbRequestReloadStructureForEntityEvent.TYPE, this.#onChanged);
  }

  readonly #onChanged = (event: Event) => {
    if (event instanceof UmbRequestReloadStructureForEntityEvent && event.getUnique() === this._documentKey) this._revision += 1;
  };

  override updated(): void {
    this.#host.changed();
  }

  override render() {
    if (!this._documentKey || this._isNew === undefined || this._culture === null) return nothing;
    return html`
      <optimizely-headline-panel .host=${this.#host} .documentKey=${this._documentKey} .culture=${this._culture} .isNew=${this._isNew}
        .revision=${this._revision} .unsaved=${hasUnsavedChanges(this._current, this._saved, this._culture)}></optimizely-headline-panel>`;
  }
}

export default OptimizelyHeadlineWorkspaceViewElement;

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-headline-workspace-view': OptimizelyHeadlineWorkspaceViewElement;
  }
}
