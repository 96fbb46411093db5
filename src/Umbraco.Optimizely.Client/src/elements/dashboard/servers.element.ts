import type { ConnectionStatus } from '../../core/api/connection-types.js';
import type { ServersStatus } from '../../core/api/maintenance-types.js';
import { css, customElement, html, nothing, property, state } from '../../external/lit.js';
import type { PropertyValues } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { sharedStyles } from '../shared/styles.js';
import '../shared/notice.element.js';

/** Speaks only when the servers of the site do not work together, or have lost the keys to the stored access. */
@customElement('optimizely-servers')
export class OptimizelyServersElement extends OptimizelyElement {
  /** Connecting anew may end the trouble: each new status is a reason to look again. */
  @property({ attribute: false }) status: ConnectionStatus | null = null;
  @state() private _problem: ServersStatus['problem'] = null;

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('status')) void this.#load();
  }

  async #load() {
    try {
      this._problem = (await this.host.api.servers(this.signal)).problem;
    } catch {
      // The rest of the dashboard tells what is wrong with the site; this part only adds to it.
      this._problem = null;
    }
  }

  override render() {
    const problem = this._problem;
    if (!problem) return nothing;
    return html`
      <optimizely-notice kind="warning" .headline=${problem.title} .detail=${problem.detail}>
        <ol>${problem.steps.map((step) => html`<li>${step}</li>`)}</ol>
      </optimizely-notice>`;
  }

  static override styles = [sharedStyles, css`
    ol { margin: var(--uui-size-space-3, 9px) 0 0; padding-inline-start: 1.4em; max-width: 70ch; }
    li + li { margin-top: var(--uui-size-space-1, 3px); }
  `];
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-servers': OptimizelyServersElement;
  }
}
