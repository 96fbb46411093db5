import type { Placeholder, TemplateCheck } from '../../core/api/settings-types.js';
import { customElement, html, live, nothing, property, query, state } from '../../external/lit.js';
import type { PropertyValues } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { Debounce, Latest } from '../shared/debounce.js';
import { sharedStyles } from '../shared/styles.js';
import { templateStyles } from './template.styles.js';

/** The code of a variation, checked while it is written. */
@customElement('optimizely-template')
export class OptimizelyTemplateElement extends OptimizelyElement {
  @property() template = '';
  @property({ attribute: false }) defaultTemplate = '';
  @property({ attribute: false }) placeholders: Placeholder[] = [];
  @property({ attribute: false }) errors: string[] = [];
  @state() private _check: TemplateCheck | null = null;
  @state() private _checking = false;
  @query('textarea') private _editor!: HTMLTextAreaElement;
  readonly #debounce = new Debounce(400);
  readonly #latest = new Latest();

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('template')) this.#debounce.run(() => void this.#run());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#debounce.cancel();
    this.#latest.cancel();
  }

  async #run() {
    const signal = this.#latest.next();
    this._checking = true;
    try {
      this._check = await this.host.api.checkTemplate(this.template, signal);
    } catch {
      // Saving checks again and says what is wrong: a check that could not be made stops nobody from writing.
      if (!signal.aborted) this._check = null;
    }
    if (!signal.aborted) this._checking = false;
  }

  #change(template: string) {
    this.dispatchEvent(new CustomEvent<string>('optimizely-template', { detail: template }));
  }

  async #insert(name: string) {
    const { selectionStart, selectionEnd, value } = this._editor;
    this.#change(value.slice(0, selectionStart) + name + value.slice(selectionEnd));
    await this.settled();
    this._editor.focus();
    this._editor.setSelectionRange(selectionStart + name.length, selectionStart + name.length);
  }

  #reset() {
    this.#change(this.defaultTemplate);
    this.host.notify('positive', this.t('templateReset'), this.t('templateResetToast'));
    void this.focusOn('textarea');
  }

  #onScroll() {
    const gutter = this.renderRoot.querySelector<HTMLElement>('#gutter');
    if (gutter) gutter.scrollTop = this._editor.scrollTop;
  }

  override render() {
    const check = this._check;
    const errorLine = check && !check.valid ? check.line : null;
    const lines = this.template.split('\n').length;
    return html`
      <uui-box headline-variant="h2" headline=${this.t('templateTitle')}>
        <uui-button slot="header-actions" look="default" compact label=${this.t('templateReset')} ?disabled=${this.template === this.defaultTemplate}
          @click=${this.#reset}></uui-button>
        <p>${this.t('templateLead')}</p>
        <div class="actions insert" role="group" aria-label=${this.t('templateInsert')}>
          <span class="hint">${this.t('templateInsert')}</span>
          ${this.placeholders.map(({ name, description }) => html`
            <uui-button look="outline" compact label=${`${this.t('templateInsert')} ${name}: ${description}`} title=${description}
              @click=${() => void this.#insert(name)}><code>${name}</code></uui-button>`)}
        </div>
        <div id="editor" class=${errorLine === null ? '' : 'wrong'}>
          <div id="gutter" aria-hidden="true">
            ${Array.from({ length: lines }, (_, index) => html`<div class=${index + 1 === errorLine ? 'bad' : ''}>${index + 1}</div>`)}
          </div>
          <textarea spellcheck="false" autocapitalize="off" autocomplete="off" wrap="off" rows=${Math.min(24, Math.max(8, lines + 1))}
            aria-label=${this.t('templateCode')} aria-describedby="check" aria-invalid=${errorLine === null ? 'false' : 'true'}
            .value=${live(this.template)} @scroll=${this.#onScroll}
            @input=${(event: Event) => this.#change((event.target as HTMLTextAreaElement).value)}></textarea>
        </div>
        <div id="check" role="status">${this.#renderCheck()}</div>
        <div role="alert">${this.errors.map((error) => html`<div class="error">${error}</div>`)}</div>
        ${check?.example ? html`
          <details>
            <summary>${this.t('templateExample')}</summary>
            <pre tabindex="0"><code>${check.example}</code></pre>
          </details>` : nothing}
      </uui-box>`;
  }

  #renderCheck() {
    const check = this._check;
    if (check && !check.valid) {
      const message = check.message ?? '';
      return html`<span class="error">${check.line === null ? message : this.t('templateInvalidAt', check.line, message)}</span>`;
    }
    if (this._checking) return html`<span class="hint">${this.t('templateChecking')}</span>`;
    return check ? html`<span class="hint">${this.t('templateValid')}</span>` : nothing;
  }

  static override styles = [sharedStyles, templateStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-template': OptimizelyTemplateElement;
  }
}
