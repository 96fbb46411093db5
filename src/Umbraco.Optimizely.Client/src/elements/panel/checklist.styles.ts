import { css } from '../../external/lit.js';

export const checklistStyles = css`
  :host { margin-top: var(--uui-size-space-5, 18px); padding-top: var(--uui-size-space-5, 18px); border-top: 1px solid var(--uui-color-divider, #f6f6f7); }
  #head { display: flex; flex-wrap: wrap; align-items: baseline; gap: var(--uui-size-space-3, 9px); margin-bottom: var(--uui-size-space-3, 9px); }
  #head h3 { margin: 0; font-size: 1rem; }
  #head .hint { flex: 1; }
  ul { list-style: none; margin: 0; padding: 0; display: grid; gap: var(--uui-size-space-3, 9px); }
  li { --accent: var(--uui-color-text-alt, #68676b); display: flex; gap: var(--uui-size-space-3, 9px); }
  li > div { min-width: 0; overflow-wrap: anywhere; line-height: 1.45; }
  li[data-level='passed'] { --accent: var(--uui-color-positive, #0b8152); }
  li[data-level='warning'] { --accent: var(--uui-color-warning-standalone, #a17700); }
  li[data-level='blocked'] { --accent: var(--uui-color-danger, #d42054); }
  .icon { flex: none; display: flex; font-size: 1.3rem; line-height: 1; color: var(--accent); }
  .level { color: var(--uui-color-text-alt, #68676b); font-size: 0.85em; text-transform: uppercase; letter-spacing: 0.03em; }
  p.hint { margin: 2px 0 0; }
`;
