import { UMB_DOCUMENT_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/document';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UMB_PROPERTY_DATASET_CONTEXT } from '@umbraco-cms/backoffice/property';
import { customElement, html, nothing, state } from '../../external/lit.js';
import { BackofficeHost } from '../host.js';
import '../../elements/panel/headline-panel.element.js';

/** The tab of a document: tells the shared panel which document, in which language, this side of the workspace shows. */
@customElement('optimizely-headline-workspace-view')
export class OptimizelyHeadlineWorkspaceViewElement extends UmbLitElement {
  @state() private _documentKey?: string;
  @state() private _isNew?: boolean;
  /** null while it is not known; empty for a document that does not vary. */
  @state() private _culture: string | null = null;
  @state() private _revision = 0;
  readonly #host: BackofficeHost = new BackofficeHost(this);

  constructor() {
    super();
    this.consumeContext(UMB_DOCUMENT_WORKSPACE_CONTEXT, (context) => {
      this.observe(context?.unique, (unique) => (this._documentKey = unique ?? undefined), 'optimizelyUnique');
      this.observe(context?.isNew, (isNew) => (this._isNew = isNew), 'optimizelyIsNew');
      let first = true;
      this.observe(context?.persistedData, () => {
        if (!first) this._revision += 1;
        first = false;
      }, 'optimizelyPersisted');
    });
    // Each side of a split view has its own: it comes anew when another language is chosen.
    this.consumeContext(UMB_PROPERTY_DATASET_CONTEXT, (context) => {
      if (context) this._culture = context.getVariantId().culture ?? '';
    });
  }

  override updated(): void {
    this.#host.changed();
  }

  override render() {
    if (!this._documentKey || this._isNew === undefined || this._culture === null) return nothing;
    return html`
      <optimizely-headline-panel .host=${this.#host} .documentKey=${this._documentKey} .culture=${this._culture} .isNew=${this._isNew}
        .revision=${this._revision}></optimizely-headline-panel>`;
  }
}

export default OptimizelyHeadlineWorkspaceViewElement;

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-headline-workspace-view': OptimizelyHeadlineWorkspaceViewElement;
  }
}
