import { LitElement, css, customElement, html, nothing, property } from '../../external/lit.js';
import type { NoticeKind } from '../host.js';
import { icons } from './icons.js';

/** A message in the page: what happened, what to do, and room for buttons. */
@customElement('optimizely-notice')
export class OptimizelyNoticeElement extends LitElement {
  @property({ reflect: true }) kind: NoticeKind = 'info';
  @property() headline = '';
  @property() detail = '';

  override render() {
    return html`
      <div id="icon">${icons[this.kind]}</div>
      <div id="text" role=${this.kind === 'danger' ? 'alert' : 'status'}>
        ${this.headline ? html`<strong>${this.headline}</strong>` : nothing}
        ${this.detail ? html`<p>${this.detail}</p>` : nothing}
        <slot></slot>
      </div>
      <div id="actions"><slot name="actions"></slot></div>
    `;
  }

  static override styles = css`
    :host {
      --accent: var(--uui-color-interactive, #1b264f);
      display: flex;
      flex-wrap: wrap;
      gap: var(--uui-size-space-4, 12px);
      align-items: flex-start;
      padding: var(--uui-size-space-4, 12px) var(--uui-size-space-5, 18px);
      border: 1px solid var(--uui-color-border, #d8d7d9);
      border-inline-start: 4px solid var(--accent);
      border-radius: var(--uui-border-radius, 3px);
      background: var(--uui-color-surface, #fff);
      color: var(--uui-color-text, #060606);
    }
    :host([kind='positive']) { --accent: var(--uui-color-positive, #0b8152); }
    :host([kind='warning']) { --accent: var(--uui-color-warning-standalone, #a17700); }
    :host([kind='danger']) { --accent: var(--uui-color-danger, #d42054); }
    #icon { color: var(--accent); font-size: 1.4rem; line-height: 1; display: flex; }
    #text { flex: 1 1 16rem; min-width: 0; overflow-wrap: anywhere; line-height: 1.5; }
    #text strong { display: block; }
    p { margin: var(--uui-size-space-1, 3px) 0 0; }
    #actions { align-self: center; display: flex; flex-wrap: wrap; gap: var(--uui-size-space-2, 6px); }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-notice': OptimizelyNoticeElement;
  }
}
