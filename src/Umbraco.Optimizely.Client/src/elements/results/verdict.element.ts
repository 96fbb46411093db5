import type { TestVerdict, VerdictKind } from '../../core/api/results-types.js';
import { LitElement, css, customElement, html, property } from '../../external/lit.js';
import { icons } from '../shared/icons.js';

const looks: Record<VerdictKind, { icon: keyof typeof icons; tone: 'positive' | 'danger' | 'quiet' }> = {
  collecting: { icon: 'clock', tone: 'quiet' },
  winner: { icon: 'positive', tone: 'positive' },
  original: { icon: 'info', tone: 'quiet' },
  noDifference: { icon: 'equal', tone: 'quiet' },
  wrong: { icon: 'danger', tone: 'danger' },
  undecided: { icon: 'equal', tone: 'quiet' },
};

/** What the figures mean: one sentence, with its reason below. */
@customElement('optimizely-verdict')
export class OptimizelyVerdictElement extends LitElement {
  @property({ attribute: false }) verdict!: TestVerdict;

  override render() {
    const { kind, title, reason } = this.verdict;
    const look = Object.hasOwn(looks, kind) ? looks[kind] : looks.collecting;
    return html`
      <div id="banner" class=${look.tone} role="status">
        <span id="icon">${icons[look.icon]}</span>
        <div id="text"><strong dir="auto">${title}</strong><p dir="auto">${reason}</p></div>
      </div>`;
  }

  static override styles = css`
    :host { display: block; margin-bottom: var(--uui-size-space-5, 18px); }
    #banner {
      --accent: var(--uui-color-interactive, #1b264f);
      display: flex; gap: var(--uui-size-space-4, 12px); padding: var(--uui-size-space-5, 18px);
      border: 2px solid var(--accent); border-radius: var(--uui-border-radius, 3px);
      background: var(--uui-color-surface, #fff); color: var(--uui-color-text, #060606);
    }
    .positive { --accent: var(--uui-color-positive, #0b8152); }
    .danger { --accent: var(--uui-color-danger, #d42054); }
    #icon { flex: none; color: var(--accent); font-size: 1.7rem; line-height: 1; display: flex; }
    #text { min-width: 0; overflow-wrap: anywhere; line-height: 1.5; }
    strong { font-size: 1.15em; }
    p { margin: var(--uui-size-space-1, 3px) 0 0; max-width: 70ch; }
    .positive { border-width: 3px; }
    @media (forced-colors: active) { #icon { color: CanvasText; } }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-verdict': OptimizelyVerdictElement;
  }
}
