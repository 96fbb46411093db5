import { css } from '../../external/lit.js';

export const experimentCardStyles = css`
  .hint > span + span::before { content: ' · '; white-space: pre; }
  p.hint { max-width: none; }
  .step { margin: var(--uui-size-space-2, 6px) 0 0; }
  ul { list-style: none; margin: 0 0 var(--uui-size-space-3, 9px); padding: 0; }
  li { display: flex; align-items: center; gap: var(--uui-size-space-3, 9px); padding: var(--uui-size-space-2, 6px) 0; }
  li + li { border-top: 1px solid var(--uui-color-divider, #f6f6f7); }
  .badge { flex: none; width: 1.7rem; height: 1.7rem; border-radius: 50%; color: #fff; font-weight: 700; font-size: 0.8rem; line-height: 1.7rem; text-align: center; }
  .title { flex: 1; min-width: 0; overflow-wrap: anywhere; max-height: 6rem; overflow-y: auto; }
  .share { flex: none; font-variant-numeric: tabular-nums; }
  .buttons { flex: none; display: flex; }
  #blocked { margin: var(--uui-size-space-5, 18px) 0 0; }
  #actions { margin-top: var(--uui-size-space-5, 18px); }
  optimizely-results { margin-top: var(--uui-size-space-5, 18px); padding-top: var(--uui-size-space-5, 18px); border-top: 1px solid var(--uui-color-divider, #f6f6f7); }
`;
