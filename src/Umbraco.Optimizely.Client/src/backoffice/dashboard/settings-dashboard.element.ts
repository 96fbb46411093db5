import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { customElement, html } from '../../external/lit.js';
import { BackofficeHost } from '../host.js';
import '../../elements/dashboard/dashboard.element.js';

/** Puts the shared dashboard into the Settings section. */
@customElement('optimizely-settings-dashboard')
export class OptimizelySettingsDashboardElement extends UmbLitElement {
  readonly #host: BackofficeHost = new BackofficeHost(this);

  override updated(): void {
    this.#host.changed();
  }

  override render() {
    return html`<optimizely-dashboard .host=${this.#host}></optimizely-dashboard>`;
  }
}

export default OptimizelySettingsDashboardElement;

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-settings-dashboard': OptimizelySettingsDashboardElement;
  }
}
