import { css } from '../../external/lit.js';

/** What all screens share: spacing and type from the tokens of the back office. */
export const sharedStyles = css`
  :host { display: block; color: var(--uui-color-text, #060606); }
  uui-box + uui-box { margin-top: var(--uui-size-layout-1, 24px); }
  p { margin: 0 0 var(--uui-size-space-4, 12px); line-height: 1.55; max-width: 70ch; }
  p:last-child { margin-bottom: 0; }
  h2, h3 { margin: 0 0 var(--uui-size-space-3, 9px); line-height: 1.3; }
  a { color: var(--uui-color-interactive, #1b264f); }
  a:hover { color: var(--uui-color-interactive-emphasis, #3544b1); }
  code { font-family: ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
  .hint { color: var(--uui-color-text-alt, #68676b); font-size: 0.9em; }
  .error { color: var(--uui-color-danger, #d42054); font-size: 0.9em; margin-top: var(--uui-size-space-1, 3px); }
  .actions { display: flex; flex-wrap: wrap; align-items: center; gap: var(--uui-size-space-3, 9px); }
  .stack { display: flex; flex-direction: column; gap: var(--uui-size-space-5, 18px); }
  .field { display: flex; flex-direction: column; gap: var(--uui-size-space-1, 3px); }
  .field > label, legend { font-weight: 700; }
  fieldset { border: 0; padding: 0; margin: 0; min-width: 0; }
  optimizely-notice:focus { outline: none; }
  optimizely-notice { margin-bottom: var(--uui-size-space-5, 18px); }
  .hidden {
    position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }
`;
