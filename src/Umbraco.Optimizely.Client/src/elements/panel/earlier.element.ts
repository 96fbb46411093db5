import type { Experiment } from '../../core/api/experiment-types.js';
import { css, customElement, html, nothing, property, state } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { sharedStyles } from '../shared/styles.js';
import './experiment-card.element.js';

/** Tests that are over. Their results are asked for when somebody opens them. */
@customElement('optimizely-earlier')
export class OptimizelyEarlierElement extends OptimizelyElement {
  @property({ attribute: false }) experiments: Experiment[] = [];
  @state() private _isOpen = false;

  override render() {
    return html`
      <details @toggle=${(event: Event) => (this._isOpen = (event.target as HTMLDetailsElement).open)}>
        <summary>${this.plural('panelEarlier', this.experiments.length)}</summary>
        ${this._isOpen ? this.experiments.map((experiment) => html`
          <optimizely-experiment-card .host=${this.host} .experiment=${experiment}></optimizely-experiment-card>`) : nothing}
      </details>`;
  }

  static override styles = [sharedStyles, css`
    details { margin-top: var(--uui-size-layout-1, 24px); }
    summary { cursor: pointer; font-weight: 700; padding: var(--uui-size-space-2, 6px) 0; }
    optimizely-experiment-card { margin-top: var(--uui-size-space-4, 12px); }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-earlier': OptimizelyEarlierElement;
  }
}
