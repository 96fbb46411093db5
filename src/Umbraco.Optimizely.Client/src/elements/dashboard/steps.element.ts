import type { Step } from '../../core/connection.js';
import type { TextKey } from '../../core/texts.js';
import { css, customElement, html, property } from '../../external/lit.js';
import { OptimizelyElement } from '../optimizely-element.js';
import { icons } from '../shared/icons.js';

const steps: { step: Step; label: TextKey }[] = [
  { step: 'connect', label: 'stepConnect' },
  { step: 'project', label: 'stepProject' },
  { step: 'settings', label: 'stepSettings' },
];

/** The three things to do once, and how far they have come. */
@customElement('optimizely-steps')
export class OptimizelyStepsElement extends OptimizelyElement {
  @property() current: Step = 'connect';

  override render() {
    const now = steps.findIndex(({ step }) => step === this.current);
    return html`
      <ol aria-label=${this.t('stepsLabel')}>
        ${steps.map(({ label }, index) => html`
          <li class=${index < now ? 'done' : index === now ? 'now' : ''} aria-current=${index === now ? 'step' : 'false'}>
            <span class="mark" aria-hidden="true">${index < now ? icons.check : index + 1}</span>
            <span>${this.t(label)}${index < now ? html`<span class="hidden"> (${this.t('stepDone')})</span>` : ''}</span>
          </li>`)}
      </ol>`;
  }

  static override styles = css`
    ol { list-style: none; display: flex; flex-wrap: wrap; gap: var(--uui-size-space-3, 9px) var(--uui-size-space-6, 24px); margin: 0; padding: 0; }
    li { display: flex; align-items: center; gap: var(--uui-size-space-3, 9px); color: var(--uui-color-text-alt, #68676b); }
    li.now { color: var(--uui-color-text, #060606); font-weight: 700; }
    .mark {
      display: inline-flex; align-items: center; justify-content: center; width: 1.75rem; height: 1.75rem; border-radius: 50%;
      border: 1px solid var(--uui-color-border-emphasis, #a1a1a1); background: var(--uui-color-surface, #fff);
    }
    .now .mark { background: var(--uui-color-selected, #3544b1); border-color: transparent; color: var(--uui-color-selected-contrast, #fff); }
    .done .mark { background: var(--uui-color-positive, #0b8152); border-color: transparent; color: var(--uui-color-positive-contrast, #fff); }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'optimizely-steps': OptimizelyStepsElement;
  }
}
