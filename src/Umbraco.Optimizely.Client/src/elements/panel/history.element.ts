import type { HistoryEntry } from '../../core/api/experiment-types.js';
import { css, customElement, html, nothing, property } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { sharedStyles } from '../shared/styles.js';

/** What was done with a test and what became of its document, the newest first. */
@customElement('optimizely-history')
export class OptimizelyHistoryElement extends OptimizelyElement {
  @property({ attribute: false }) entries: HistoryEntry[] = [];

  override render() {
    if (this.entries.length === 0) return nothing;
    return html`
      <details>
        <summary>${this.t('historyTitle')}</summary>
        <ol tabindex="0" aria-label=${this.t('historyTitle')}>
          ${this.entries.map(({ text, at, by }) => html`
            <li>
              <span dir="auto">${text}</span>
              <span class="hint">${by ? this.t('warningByAgo', by, this.ago(at)) : this.ago(at)}</span>
            </li>`)}
        </ol>
      </details>`;
  }

  static override styles = [sharedStyles, css`
    :host { display: block; }
    details { margin-top: var(--uui-size-space-4, 12px); }
    summary { cursor: pointer; padding: var(--uui-size-space-2, 6px) 0; }
    ol { list-style: none; margin: 0; padding: 0; max-height: 18rem; overflow-y: auto; }
    li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--uui-size-space-4, 12px); padding: var(--uui-size-space-2, 6px) 0; }
    li + li { border-top: 1px solid var(--uui-color-divider, #f6f6f7); }
    li > span:first-child { flex: 1 1 16rem; min-width: 0; overflow-wrap: anywhere; }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-history': OptimizelyHistoryElement;
  }
}
