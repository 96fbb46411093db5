import { css } from '../../external/lit.js';

export const templateStyles = css`
  .insert { margin-bottom: var(--uui-size-space-3, 9px); }
  #editor {
    display: flex; border: 1px solid var(--uui-color-border, #d8d7d9); border-radius: var(--uui-border-radius, 3px);
    font: 0.875rem/1.5 ui-monospace, Menlo, Consolas, monospace; background: var(--uui-color-surface, #fff);
  }
  #editor:focus-within { outline: 2px solid var(--uui-color-focus, #3879ff); }
  #editor.wrong { border-color: var(--uui-color-danger, #d42054); }
  #gutter {
    position: relative; flex: none; width: 0; min-width: 3.2em; overflow: hidden; padding: 8px 0; text-align: end; user-select: none;
    color: var(--uui-color-text-alt, #68676b); background: var(--uui-color-surface-alt, #f3f3f5); contain: size layout;
  }
  #gutter div { padding-inline-end: 0.8em; }
  #gutter .bad { background: var(--uui-color-danger, #d42054); color: var(--uui-color-danger-contrast, #fff); }
  textarea {
    flex: 1; min-width: 0; box-sizing: border-box; border: 0; padding: 8px 10px; resize: vertical; font: inherit; tab-size: 2;
    color: inherit; background: transparent; outline: none;
  }
  #check { min-height: 1.5em; margin-top: var(--uui-size-space-1, 3px); }
  details { margin-top: var(--uui-size-space-3, 9px); }
  summary { cursor: pointer; }
  pre {
    margin: var(--uui-size-space-3, 9px) 0 0; padding: 10px; max-height: 18rem; overflow: auto; font-size: 0.85rem; line-height: 1.5;
    background: var(--uui-color-surface-alt, #f3f3f5); border-radius: var(--uui-border-radius, 3px);
  }
  pre code { overflow-wrap: normal; }
`;
