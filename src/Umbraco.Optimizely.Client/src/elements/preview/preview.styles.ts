import { css } from '../../external/lit.js';

export const previewStyles = css`
  :host { display: flex; flex-direction: column; height: 100%; min-height: 24rem; box-sizing: border-box; }
  #bar { display: flex; flex-wrap: wrap; gap: var(--uui-size-space-4, 12px); justify-content: space-between; align-items: flex-start; margin-bottom: var(--uui-size-space-4, 12px); }
  .choices { flex: 1 1 20rem; min-width: 0; display: flex; flex-wrap: wrap; gap: var(--uui-size-space-2, 6px); max-height: 9rem; overflow-y: auto; padding: 2px; }
  .choices button {
    display: flex; align-items: center; gap: var(--uui-size-space-2, 6px); max-width: 22rem; padding: 4px 10px 4px 4px; font: inherit; text-align: start; cursor: pointer;
    color: var(--uui-color-text, #060606); background: var(--uui-color-surface, #fff); border: 1px solid var(--uui-color-border, #d8d7d9); border-radius: 999px;
  }
  .choices button[aria-pressed='true'] { border-color: var(--uui-color-selected, #3544b1); box-shadow: 0 0 0 1px var(--uui-color-selected, #3544b1); font-weight: 700; }
  .choices button:focus-visible { outline: 2px solid var(--uui-color-focus, #3879ff); outline-offset: 1px; }
  .badge { flex: none; width: 1.6rem; height: 1.6rem; border-radius: 50%; color: #fff; font-weight: 700; font-size: 0.8rem; line-height: 1.6rem; text-align: center; }
  .title { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  p { margin: 0 0 var(--uui-size-space-3, 9px); }
  #stage { flex: 1; min-height: 20rem; display: flex; justify-content: center; background: var(--uui-color-background, #f3f3f5); border: 1px solid var(--uui-color-border, #d8d7d9); }
  iframe { flex: 1; width: 100%; max-width: 100%; border: 0; background: #fff; }
  .narrow iframe { flex: 0 0 390px; border-inline: 1px solid var(--uui-color-border, #d8d7d9); }
`;
