import { css } from '../../external/lit.js';

export const variationRowStyles = css`
  :host {
    display: flex; flex-wrap: wrap; align-items: flex-start; gap: var(--uui-size-space-2, 6px) var(--uui-size-space-4, 12px);
    padding: var(--uui-size-space-4, 12px) 0; border-bottom: 1px solid var(--uui-color-divider, #f6f6f7);
  }
  #badge {
    flex: none; width: 1.9rem; height: 1.9rem; margin-top: 1.55rem; border-radius: 50%; color: #fff; font-weight: 700; font-size: 0.85rem;
    line-height: 1.9rem; text-align: center;
  }
  #text { flex: 1 1 14rem; min-width: 0; }
  #text uui-input { width: 100%; }
  #original {
    padding: 0.45rem var(--uui-size-space-3, 9px); background: var(--uui-color-surface-alt, #f3f3f5); border-radius: var(--uui-border-radius, 3px);
    overflow-wrap: anywhere; max-height: 8rem; overflow-y: auto;
  }
  #below { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--uui-size-space-4, 12px); min-height: 1.3em; margin-top: 2px; }
  #below .error { margin: 0; }
  #below .hint { margin-inline-start: auto; }
  #share { flex: none; width: 6.5rem; margin-top: 1.4rem; }
  #percent { display: flex; align-items: center; gap: var(--uui-size-space-2, 6px); }
  #percent uui-input { flex: 1; min-width: 0; }
  #buttons { flex: none; width: 10rem; margin-top: 1.4rem; display: flex; }
  @media (max-width: 40rem) {
    #badge { margin-top: 0; }
    #text { flex-basis: calc(100% - 3.5rem); }
    #share { margin: 0; margin-inline-start: 2.65rem; }
    #buttons { margin: 0; margin-inline-start: auto; width: auto; }
  }
`;
