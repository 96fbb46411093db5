import { css } from '../../external/lit.js';

export const uninstallStyles = css`
  summary { cursor: pointer; color: var(--uui-color-text-alt, #68676b); width: fit-content; padding: var(--uui-size-space-1, 3px) 0; }
  summary:hover { color: var(--uui-color-interactive-emphasis, #3544b1); }
  details[open] > summary { margin-bottom: var(--uui-size-space-4, 12px); }
  .columns { display: flex; flex-wrap: wrap; gap: var(--uui-size-space-4, 12px) var(--uui-size-layout-2, 36px); margin-bottom: var(--uui-size-space-5, 18px); }
  section { flex: 1 1 18rem; min-width: 0; }
  h3 { font-size: 1em; margin-bottom: var(--uui-size-space-2, 6px); }
  ul { margin: 0; padding-inline-start: 1.2em; line-height: 1.55; }
  optimizely-notice ul { margin-top: var(--uui-size-space-2, 6px); }
  fieldset { display: flex; flex-wrap: wrap; gap: var(--uui-size-space-2, 6px) var(--uui-size-space-5, 18px); margin-top: var(--uui-size-space-3, 9px); }
  fieldset label { display: flex; align-items: center; gap: var(--uui-size-space-2, 6px); cursor: pointer; }
  uui-input { flex: 0 1 18rem; min-width: 0; }
  #problem { margin: var(--uui-size-space-4, 12px) 0 0; }
`;
