import type { DocumentTypeSetting } from '../../core/api/settings-types.js';
import { css, customElement, html, nothing, property, repeat, state } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { sharedStyles } from '../shared/styles.js';

export interface TypeChange {
  alias: string;
  change: Partial<DocumentTypeSetting>;
}

const searchFrom = 12;

/** Which document types may be tested, and which property holds the headline of each. */
@customElement('optimizely-document-types')
export class OptimizelyDocumentTypesElement extends OptimizelyElement {
  @property({ attribute: false }) types: DocumentTypeSetting[] = [];
  @property({ attribute: false }) errors: string[] = [];
  @state() private _search = '';

  #change(alias: string, change: Partial<DocumentTypeSetting>) {
    this.dispatchEvent(new CustomEvent<TypeChange>('optimizely-type', { detail: { alias, change } }));
  }

  override render() {
    const word = this._search.trim().toLowerCase();
    const shown = this.types.filter(({ name, alias }) => `${name} ${alias}`.toLowerCase().includes(word));
    return html`
      <uui-box headline-variant="h2" headline=${this.t('typesTitle')}>
        <p>${this.t('typesLead')}</p>
        <div role="alert">${this.errors.map((error) => html`<div class="error">${error}</div>`)}</div>
        ${this.types.length === 0 ? html`<p class="hint">${this.t('typesNone')}</p>` : nothing}
        ${this.types.length >= searchFrom ? html`
          <uui-input type="search" label=${this.t('typesSearch')} placeholder=${this.t('typesSearch')} .value=${this._search}
            @input=${(event: Event) => (this._search = (event.target as HTMLInputElement).value)}></uui-input>` : nothing}
        <ul>${repeat(shown, ({ alias }) => alias, (type) => this.#renderType(type))}</ul>
      </uui-box>`;
  }

  #renderType(type: DocumentTypeSetting) {
    const options = [
      { name: this.t('typesAutomatic'), value: '', selected: type.headlineProperty === null },
      ...type.properties.map(({ alias, name }) => ({ name: `${name} (${alias})`, value: alias, selected: alias === type.headlineProperty })),
    ];
    return html`
      <li>
        <uui-toggle label=${this.t('typesAllowedOf', type.name)} ?checked=${type.allowed}
          @change=${(event: Event) => this.#change(type.alias, { allowed: (event.target as HTMLInputElement).checked })}>
          <span class="name">${type.name}</span> <code class="hint">${type.alias}</code>
        </uui-toggle>
        <uui-select label=${this.t('typesPropertyOf', type.name)} .options=${options} ?disabled=${!type.allowed}
          @change=${(event: Event) => this.#change(type.alias, { headlineProperty: (event.target as HTMLSelectElement).value || null })}></uui-select>
      </li>`;
  }

  static override styles = [sharedStyles, css`
    ul { list-style: none; margin: var(--uui-size-space-4, 12px) 0 0; padding: 0; max-height: 26rem; overflow-y: auto; }
    li { display: flex; flex-wrap: wrap; align-items: center; gap: var(--uui-size-space-2, 6px) var(--uui-size-space-5, 18px); padding: var(--uui-size-space-3, 9px) var(--uui-size-space-1, 3px); }
    li + li { border-top: 1px solid var(--uui-color-divider, #f6f6f7); }
    uui-toggle { flex: 1 1 14rem; min-width: 0; }
    uui-select { flex: 1 1 16rem; min-width: 0; max-width: 24rem; }
    .name { overflow-wrap: anywhere; }
    uui-input { width: 100%; max-width: 24rem; }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-document-types': OptimizelyDocumentTypesElement;
  }
}
