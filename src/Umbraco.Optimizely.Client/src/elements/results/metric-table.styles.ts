import { css } from '../../external/lit.js';

export const metricTableStyles = css`
  :host { container-type: inline-size; }
  table { width: 100%; border-collapse: collapse; }
  caption { text-align: start; font-weight: 700; padding-bottom: var(--uui-size-space-2, 6px); }
  caption > * { margin-inline-end: var(--uui-size-space-2, 6px); vertical-align: middle; }
  caption .hint { font-weight: 400; }
  th, td { padding: var(--uui-size-space-3, 9px) var(--uui-size-space-3, 9px); text-align: start; vertical-align: middle; }
  thead th { font-size: 0.85em; color: var(--uui-color-text-alt, #68676b); border-bottom: 1px solid var(--uui-color-border, #d8d7d9); font-weight: 700; }
  tbody tr + tr > * { border-top: 1px solid var(--uui-color-divider, #f6f6f7); }
  th:first-child { padding-inline-start: 0; }
  .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
  thead .number { white-space: normal; }
  .days { display: block; font-size: 0.85em; color: var(--uui-color-text-alt, #68676b); }
  .hurt { display: inline-flex; align-items: center; gap: 0.2em; color: var(--uui-color-danger-standalone, #d42054); }
  .quiet { color: var(--uui-color-text-alt, #68676b); }
  tbody th { font-weight: 400; min-width: 10rem; }
  .headline { display: flex; gap: var(--uui-size-space-3, 9px); }
  .badge { flex: none; width: 1.7rem; height: 1.7rem; border-radius: 50%; color: #fff; font-weight: 700; font-size: 0.8rem; line-height: 1.7rem; text-align: center; }
  .name { min-width: 0; overflow-wrap: anywhere; }
  .name > span { display: block; }
  .verdict { font-size: 0.9em; color: var(--uui-color-text-alt, #68676b); }
  .verdict.better { color: var(--uui-color-positive-standalone, #0b8152); font-weight: 700; }
  .verdict.worse { color: var(--uui-color-danger-standalone, #d42054); font-weight: 700; }
  .interval { min-width: 8rem; }
  .interval .hint { display: block; white-space: nowrap; }

  @container (max-width: 46rem) {
    table, tbody, tr, td, tbody th, caption { display: block; }
    thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    tbody tr { padding: var(--uui-size-space-3, 9px) 0; border-top: 1px solid var(--uui-color-border, #d8d7d9); }
    tbody tr + tr > * { border-top: 0; }
    tbody th { padding: 0 0 var(--uui-size-space-2, 6px); }
    td { display: flex; justify-content: space-between; align-items: center; gap: var(--uui-size-space-4, 12px); padding: 2px 0; text-align: end; }
    td::before { content: attr(data-label); color: var(--uui-color-text-alt, #68676b); font-size: 0.9em; text-align: start; }
    td.none { display: none; }
    td.interval { flex-wrap: wrap; }
    td.interval optimizely-interval { order: 3; flex-basis: 100%; }
  }

  @media (forced-colors: active) { .badge { border: 1px solid CanvasText; } }
`;
