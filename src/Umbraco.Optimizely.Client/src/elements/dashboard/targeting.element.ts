import { inOneLine } from '../../core/api/problem.js';
import type { Targeting, TargetingMatch, TargetingPreview } from '../../core/api/settings-types.js';
import { needsValue } from '../../core/settings-form.js';
import type { TextKey } from '../../core/texts.js';
import { css, customElement, html, nothing, property, state } from '../../external/lit.js';
import type { PropertyValues } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { Debounce, Latest } from '../shared/debounce.js';
import { icons } from '../shared/icons.js';
import { sharedStyles } from '../shared/styles.js';

const matches: Record<TargetingMatch, TextKey> = {
  site: 'targetingSite',
  simple: 'targetingSimple',
  exact: 'targetingExact',
  substring: 'targetingSubstring',
  regex: 'targetingRegex',
};

/** On which pages tests run, held against the pages that the site really has. */
@customElement('optimizely-targeting')
export class OptimizelyTargetingElement extends OptimizelyElement {
  @property({ attribute: false }) targeting: Targeting = { match: 'site', value: '' };
  @property({ attribute: false }) errors: string[] = [];
  @state() private _preview: TargetingPreview | null = null;
  @state() private _problem = '';
  readonly #debounce = new Debounce(350);
  readonly #latest = new Latest();

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('targeting')) this.#debounce.run(() => void this.#load());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#debounce.cancel();
    this.#latest.cancel();
  }

  async #load() {
    this._problem = '';
    if (needsValue(this.targeting) && !this.targeting.value.trim()) {
      this._preview = null;
      this.#latest.cancel();
      return;
    }
    const signal = this.#latest.next();
    try {
      this._preview = await this.host.api.previewTargeting(this.targeting, signal);
    } catch (error) {
      if (signal.aborted) return;
      this._preview = null;
      this._problem = inOneLine(this.words(error));
    }
  }

  #change(change: Partial<Targeting>) {
    this.targeting = { ...this.targeting, ...change };
    this.dispatchEvent(new CustomEvent<Targeting>('optimizely-targeting', { detail: this.targeting }));
  }

  override render() {
    const empty = needsValue(this.targeting) && !this.targeting.value.trim();
    const errors = this._problem ? [...this.errors, this._problem] : this.errors;
    return html`
      <uui-box headline-variant="h2" headline=${this.t('targetingTitle')}>
        <p>${this.t('targetingLead')}</p>
        <div class="fields">
          <div class="field">
            <label for="match">${this.t('targetingMatch')}</label>
            <uui-select id="match" label=${this.t('targetingMatch')}
              .options=${Object.entries(matches).map(([value, key]) => ({ value, name: this.t(key), selected: value === this.targeting.match }))}
              @change=${(event: Event) => this.#change({ match: (event.target as HTMLSelectElement).value as TargetingMatch })}></uui-select>
          </div>
          ${needsValue(this.targeting) ? html`
            <div class="field wide">
              <label for="value">${this.t('targetingValue')}</label>
              <uui-input id="value" label=${this.t('targetingValue')} placeholder=${this.t('targetingValueHint')} .value=${this.targeting.value}
                ?error=${empty || errors.length > 0}
                @input=${(event: Event) => this.#change({ value: (event.target as HTMLInputElement).value })}></uui-input>
            </div>` : nothing}
        </div>
        <div role="alert">
          ${empty ? html`<div class="error">${this.t('targetingValueEmpty')}</div>` : errors.map((error) => html`<div class="error">${error}</div>`)}
        </div>
        ${this._preview ? this.#renderPreview(this._preview) : nothing}
      </uui-box>`;
  }

  #renderPreview(preview: TargetingPreview) {
    return html`
      <p class="summary" role="status">
        ${preview.matched === 0 && preview.total > 0
          ? html`<span class="error">${this.t('targetingNothing')}</span>`
          : this.t(preview.matched === 1 ? 'targetingMatchedOne' : 'targetingMatchedOther', this.number(preview.matched), this.number(preview.total))}
      </p>
      <ul aria-label=${this.t('targetingUrls')} tabindex="0">
        ${preview.urls.map((page) => html`
          <li class=${page.matches ? 'yes' : 'no'}>
            <span class="mark" title=${this.t(page.matches ? 'targetingMatches' : 'targetingMatchesNot')}>${page.matches ? icons.check : '–'}</span>
            <span class="hidden">${this.t(page.matches ? 'targetingMatches' : 'targetingMatchesNot')}:</span>
            <code>${page.url}</code> <span class="hint">${page.name}${page.culture ? ` · ${page.culture}` : ''}</span>
          </li>`)}
      </ul>`;
  }

  static override styles = [sharedStyles, css`
    .fields { display: flex; flex-wrap: wrap; gap: var(--uui-size-space-4, 12px); }
    .field { flex: 1 1 16rem; min-width: 0; max-width: 26rem; }
    .wide { flex: 2 1 18rem; max-width: none; }
    .summary { margin: var(--uui-size-space-4, 12px) 0 var(--uui-size-space-2, 6px); font-weight: 700; }
    ul { list-style: none; margin: 0; padding: 0; max-height: 16rem; overflow-y: auto; border: 1px solid var(--uui-color-border, #d8d7d9); border-radius: var(--uui-border-radius, 3px); }
    li { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--uui-size-space-3, 9px); padding: var(--uui-size-space-2, 6px) var(--uui-size-space-3, 9px); }
    li + li { border-top: 1px solid var(--uui-color-divider, #f6f6f7); }
    .mark { width: 1.2em; text-align: center; }
    .yes .mark { color: var(--uui-color-positive, #0b8152); }
    .no { color: var(--uui-color-text-alt, #68676b); }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-targeting': OptimizelyTargetingElement;
  }
}
