import { css } from '../../external/lit.js';

export const headlinePanelStyles = css`
  #main { padding: var(--uui-size-layout-1, 24px); max-width: 72rem; }
  h2 { font-size: 1.2rem; }
  h2:focus { outline: none; }
  optimizely-experiment-form:focus { outline: none; }
  h3 { font-size: 1rem; margin-top: var(--uui-size-layout-1, 24px); }
  @media (max-width: 30rem) { #main { padding: var(--uui-size-space-3, 9px); } }
`;
