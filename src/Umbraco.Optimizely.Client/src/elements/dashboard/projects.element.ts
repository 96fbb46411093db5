import type { ConnectionStatus, Project, ProjectList } from '../../core/api/connection-types.js';
import { css, customElement, html, nothing, property, state } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { Debounce, Latest } from '../shared/debounce.js';
import { icons } from '../shared/icons.js';
import { sharedStyles } from '../shared/styles.js';
import '../shared/notice.element.js';
import './project-list.element.js';

/** Which project the site uses, and the choice of another. */
@customElement('optimizely-projects')
export class OptimizelyProjectsElement extends OptimizelyElement {
  @property({ attribute: false }) status!: ConnectionStatus;
  @state() private _open = false;
  @state() private _list: ProjectList | null = null;
  @state() private _search = '';
  @state() private _loading = false;
  @state() private _choosing = '';
  @state() private _problem: { title: string; detail: string } | null = null;
  readonly #debounce = new Debounce(250);
  readonly #latest = new Latest();
  #refreshing = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#mustChoose) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#debounce.cancel();
    this.#latest.cancel();
  }

  get #mustChoose() {
    return !this.status.project || this.status.project.archived;
  }

  async #load(refresh = false) {
    // Typing replaces a request that is under way: a refresh that was asked for is still wanted.
    this.#refreshing ||= refresh;
    this._loading = true;
    this._problem = null;
    const signal = this.#latest.next();
    try {
      const list = await this.host.api.projects(this._search.trim(), this.#refreshing, signal);
      if (signal.aborted) return;
      this._list = list;
      this.#refreshing = false;
    } catch (error) {
      if (signal.aborted) return;
      this.#refreshing = false;
      this._problem = this.words(error);
    }
    this._loading = false;
  }

  #onSearch(event: Event) {
    this._search = (event.target as HTMLInputElement).value;
    this.#debounce.run(() => void this.#load());
  }

  async #choose(event: CustomEvent<Project>) {
    const project = event.detail;
    const before = this.status.project;
    if (before && !before.archived && !(await this.host.confirm({
      headline: this.t('projectConfirmTitle', project.name, before.name),
      content: this.t('projectConfirmDetail', project.name, before.name),
      confirmLabel: this.t('projectConfirm', project.name),
    }))) return;
    this._choosing = project.id;
    try {
      const status = await this.host.api.selectProject(project.id);
      this._open = false;
      this._list = null;
      this.host.notify('positive', this.t('projectChosenToast'), project.name);
      this.dispatchEvent(new CustomEvent<ConnectionStatus>('optimizely-status', { detail: status, bubbles: true, composed: true }));
      await this.focusOn('#change');
    } catch (error) {
      this._problem = this.words(error);
    } finally {
      this._choosing = '';
    }
  }

  #change() {
    this._open = true;
    void this.#load();
    void this.focusOn('uui-input');
  }

  override render() {
    const project = this.status.project;
    return html`
      <uui-box headline-variant="h2" headline=${this.t('projectTitle')}>
        ${project && !this.#mustChoose && !this._open ? html`
          <div class="actions chosen">
            <div><strong>${project.name}</strong> <span class="hint">${project.id}</span></div>
            <uui-button id="change" look="secondary" label=${this.t('projectChange')} @click=${this.#change}></uui-button>
          </div>` : this.#renderChoice()}
      </uui-box>`;
  }

  #renderChoice() {
    const project = this.status.project;
    return html`
      ${project?.archived ? html`<optimizely-notice kind="warning" .headline=${this.t('projectArchivedTitle')} .detail=${`${project.name}. ${this.t('projectArchivedDetail')}`}></optimizely-notice>` : nothing}
      <p>${this.t('projectLead')}</p>
      <div class="actions search">
        <uui-input type="search" label=${this.t('projectSearch')} placeholder=${this.t('projectSearch')} .value=${this._search} @input=${this.#onSearch}></uui-input>
        <uui-button look="secondary" compact label=${this.t('projectRefresh')} title=${this.t('projectRefresh')} @click=${() => void this.#load(true)}>${icons.refresh}</uui-button>
        ${project && this._open ? html`<uui-button look="default" label=${this.t('projectKeep', project.name)} @click=${() => (this._open = false)}></uui-button>` : nothing}
      </div>
      ${this._problem ? html`
        <optimizely-notice kind="danger" .headline=${this._problem.title} .detail=${this._problem.detail}>
          <uui-button slot="actions" look="secondary" label=${this.t('retry')} @click=${() => void this.#load()}></uui-button>
        </optimizely-notice>` : nothing}
      <div class="hint count" role="status">${this._loading ? this.t('loading') : this._list ? this.plural('projectCount', this._list.total) : nothing}</div>
      ${this._loading && !this._list ? html`<uui-loader-bar></uui-loader-bar>` : nothing}
      ${this._list ? this.#renderList(this._list) : nothing}`;
  }

  #renderList(list: ProjectList) {
    if (list.items.length === 0) {
      return html`<optimizely-notice kind="info" .headline=${this.t('projectNone')} .detail=${this.t('projectNoneDetail')}></optimizely-notice>`;
    }
    return html`<optimizely-project-list .host=${this.host} .projects=${list.items} .busy=${this._choosing} @optimizely-choose=${this.#choose}></optimizely-project-list>`;
  }

  static override styles = [sharedStyles, css`
    .chosen { justify-content: space-between; }
    .search uui-input { flex: 1 1 14rem; min-width: 0; }
    .count { margin: var(--uui-size-space-3, 9px) 0; min-height: 1.3em; }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-projects': OptimizelyProjectsElement;
  }
}
