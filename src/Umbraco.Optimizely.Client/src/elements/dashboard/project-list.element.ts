import type { Project } from '../../core/api/connection-types.js';
import { moveActive } from '../../core/list-keys.js';
import { css, customElement, html, nothing, property, repeat, state } from '../../external/lit.js';
import type { PropertyValues } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { sharedStyles } from '../shared/styles.js';

const pageSize = 100;

/** The projects to choose from: one stop for the Tab key, arrows within, Enter chooses. */
@customElement('optimizely-project-list')
export class OptimizelyProjectListElement extends OptimizelyElement {
  @property({ attribute: false }) projects: Project[] = [];
  @property() busy = '';
  @state() private _active = 0;
  @state() private _shown = pageSize;

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('projects')) return;
    this._active = Math.max(0, this.projects.findIndex(({ selected }) => selected));
    this._shown = Math.max(pageSize, this._active + 1);
  }

  #choose(project: Project | undefined) {
    if (!project || project.selected || this.busy) return;
    this.dispatchEvent(new CustomEvent<Project>('optimizely-choose', { detail: project }));
  }

  #onKey(event: KeyboardEvent) {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#choose(this.projects[this._active]);
      return;
    }
    const active = moveActive(event.key, this._active, this.projects.length);
    if (active === null) return;
    event.preventDefault();
    this._active = active;
    this._shown = Math.max(this._shown, active + 1);
    void this.updateComplete.then(() => this.renderRoot.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' }));
  }

  override render() {
    const shown = this.projects.slice(0, this._shown);
    return html`
      <ul role="listbox" tabindex="0" aria-label=${this.t('projectList')} aria-activedescendant=${`project${this._active}`} @keydown=${this.#onKey}>
        ${repeat(shown, ({ id }) => id, (project, index) => this.#renderProject(project, index))}
      </ul>
      ${this.projects.length > shown.length ? html`
        <uui-button look="placeholder" label=${this.t('projectMore')} @click=${() => (this._shown += pageSize)}></uui-button>` : nothing}`;
  }

  #renderProject(project: Project, index: number) {
    return html`
      <li id=${`project${index}`} role="option" aria-selected=${project.selected ? 'true' : 'false'} aria-setsize=${this.projects.length}
        aria-posinset=${index + 1} ?data-active=${index === this._active} @click=${() => { this._active = index; this.#choose(project); }}>
        <span class="name">${project.name}</span>
        ${project.selected ? html`<uui-tag look="primary" color="positive">${this.t('projectCurrent')}</uui-tag>` : nothing}
        ${this.busy === project.id ? html`<uui-loader></uui-loader>` : nothing}
        <span class="hint">${project.id}${project.lastModified ? ` · ${this.ago(project.lastModified)}` : ''}</span>
        ${project.description ? html`<span class="hint wide">${project.description}</span>` : nothing}
      </li>`;
  }

  static override styles = [sharedStyles, css`
    ul { list-style: none; margin: 0; padding: 0; max-height: 22rem; overflow-y: auto; border: 1px solid var(--uui-color-border, #d8d7d9); border-radius: var(--uui-border-radius, 3px); }
    ul:focus-visible { outline: 2px solid var(--uui-color-focus, #3879ff); outline-offset: 1px; }
    li { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--uui-size-space-4, 12px); padding: var(--uui-size-space-3, 9px) var(--uui-size-space-4, 12px); cursor: pointer; }
    li + li { border-top: 1px solid var(--uui-color-divider, #f6f6f7); }
    li:hover { background: var(--uui-color-surface-alt, #f3f3f5); }
    li[aria-selected='true'] { cursor: default; background: var(--uui-color-surface-alt, #f3f3f5); }
    ul:focus-visible li[data-active] { box-shadow: inset 3px 0 0 var(--uui-color-focus, #3879ff); background: var(--uui-color-surface-emphasis, #eeeef0); }
    .name { flex: 1 1 12rem; min-width: 0; overflow-wrap: anywhere; font-weight: 700; }
    .wide { flex-basis: 100%; }
    uui-button { width: 100%; margin-top: var(--uui-size-space-3, 9px); }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-project-list': OptimizelyProjectListElement;
  }
}
