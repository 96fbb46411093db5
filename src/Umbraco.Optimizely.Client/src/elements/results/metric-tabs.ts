import type { MetricTable } from '../../core/results-view.js';
import type { TextKey } from '../../core/texts.js';
import { css, html, nothing } from '../../external/lit.js';
import type { TemplateResult } from '../../external/lit.js';
import { icons } from '../shared/icons.js';

/** Where a key takes the choice among so many tabs; null for keys that are not for tabs. */
export function tabAfter(key: string, index: number, length: number): number | null {
  switch (key) {
    case 'ArrowRight': case 'ArrowDown': return (index + 1) % length;
    case 'ArrowLeft': case 'ArrowUp': return (index - 1 + length) % length;
    case 'Home': return 0;
    case 'End': return length - 1;
    default: return null;
  }
}

interface Options {
  tables: readonly MetricTable[];
  selected: number;
  t: (key: TextKey) => string;
  /** By keyboard the focus goes along. */
  select: (index: number, focus: boolean) => void;
}

/** The metrics as tabs, in the tree of the element that has the panel beside them. */
export function metricTabs({ tables, selected, t, select }: Options): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    const next = tabAfter(event.key, selected, tables.length);
    if (next === null) return;
    event.preventDefault();
    select(next, true);
  };
  return html`
    <div role="tablist" aria-label=${t('resultsMetrics')} @keydown=${onKey}>
      ${tables.map((table, index) => html`
        <button type="button" role="tab" id="tab-${index}" aria-controls="metric" aria-selected=${index === selected ? 'true' : 'false'}
          tabindex=${index === selected ? 0 : -1} @click=${() => select(index, false)}>
          <span dir="auto">${table.name}</span>
          <span class="kind">${table.primary ? t('resultsPrimary') : html`${icons.shield} ${t('resultsGuardrail')}`}</span>
          ${table.hurt ? html`<span class="hurt">${icons.danger} ${t('resultsHurt')}</span>` : nothing}
        </button>`)}
    </div>`;
}

export const metricTabsStyles = css`
  [role='tablist'] { display: flex; flex-wrap: wrap; gap: 2px; border-bottom: 1px solid var(--uui-color-border, #d8d7d9); margin-bottom: var(--uui-size-space-4, 12px); }
  [role='tab'] {
    display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--uui-size-space-2, 6px); max-width: 100%; overflow-wrap: anywhere; text-align: start;
    padding: var(--uui-size-space-3, 9px) var(--uui-size-space-4, 12px); border: 0; border-bottom: 3px solid transparent;
    background: none; color: inherit; font: inherit; cursor: pointer;
  }
  [role='tab'][aria-selected='true'] { border-bottom-color: var(--uui-color-selected, #3544b1); font-weight: 700; }
  [role='tab']:focus-visible { outline: 2px solid var(--uui-color-focus, #3879ff); outline-offset: -2px; }
  .kind, .hurt { display: inline-flex; align-items: center; gap: 0.2em; font-size: 0.85em; font-weight: 400; color: var(--uui-color-text-alt, #68676b); }
  .hurt { color: var(--uui-color-danger-standalone, #d42054); font-weight: 700; }
  @media (forced-colors: active) { [role='tab'][aria-selected='true'] { border-bottom-color: Highlight; } }
`;
