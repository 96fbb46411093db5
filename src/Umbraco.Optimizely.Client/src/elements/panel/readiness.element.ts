import type { ReadinessProblem } from '../../core/api/experiment-types.js';
import { css, customElement, html, nothing, property } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { icons } from '../shared/icons.js';
import { sharedStyles } from '../shared/styles.js';

/** What stands between the editor and a test, each with what puts it right. */
@customElement('optimizely-readiness')
export class OptimizelyReadinessElement extends OptimizelyElement {
  @property({ attribute: false }) problems: ReadinessProblem[] = [];
  /** There is a test already: it is not about creating one. */
  @property({ type: Boolean }) running = false;

  override render() {
    return html`
      <uui-box headline-variant="h3" headline=${this.t(this.running ? 'panelLiveNotReady' : 'panelNotReady')}>
        <ul>
          ${this.problems.map(({ title, detail, link }) => html`
            <li>
              <span class="icon">${icons.warning}</span>
              <div>
                <strong>${title}</strong>
                <p>${detail} ${link ? html`<a href=${link}>${this.t('panelFix')}</a>` : nothing}</p>
              </div>
            </li>`)}
        </ul>
      </uui-box>`;
  }

  static override styles = [sharedStyles, css`
    :host { margin-bottom: var(--uui-size-layout-1, 24px); }
    ul { list-style: none; margin: 0; padding: 0; display: grid; gap: var(--uui-size-space-4, 12px); }
    li { display: flex; gap: var(--uui-size-space-4, 12px); }
    li > div { min-width: 0; overflow-wrap: anywhere; }
    .icon { flex: none; font-size: 1.4rem; line-height: 1; color: var(--uui-color-warning-standalone, #a17700); }
    p { margin: 2px 0 0; }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-readiness': OptimizelyReadinessElement;
  }
}
