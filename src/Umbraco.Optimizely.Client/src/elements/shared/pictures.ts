import { html } from '../../external/lit.js';

/** Two versions of one page, and the visitors divided between them. */
export const welcomePicture = html`
  <svg viewBox="0 0 320 200" aria-hidden="true">
    <g fill="var(--uui-color-surface-alt, #f3f3f5)" stroke="var(--uui-color-border-emphasis, #a1a1a1)" stroke-width="1.5">
      <rect x="14" y="20" width="136" height="104" rx="6"></rect>
      <rect x="170" y="20" width="136" height="104" rx="6"></rect>
    </g>
    <g fill="var(--uui-color-border, #d8d7d9)">
      <rect x="26" y="72" width="112" height="7" rx="3.5"></rect><rect x="26" y="87" width="96" height="7" rx="3.5"></rect><rect x="26" y="102" width="106" height="7" rx="3.5"></rect>
      <rect x="182" y="72" width="112" height="7" rx="3.5"></rect><rect x="182" y="87" width="96" height="7" rx="3.5"></rect><rect x="182" y="102" width="106" height="7" rx="3.5"></rect>
    </g>
    <rect x="26" y="38" width="104" height="16" rx="4" fill="var(--uui-color-selected, #3544b1)"></rect>
    <rect x="182" y="34" width="84" height="11" rx="4" fill="var(--uui-color-positive, #0b8152)"></rect>
    <rect x="182" y="50" width="104" height="11" rx="4" fill="var(--uui-color-positive, #0b8152)"></rect>
    <path d="M160 186v-22c0-14-78-6-78-28M160 164c0-14 78-6 78-28" fill="none" stroke="var(--uui-color-border-emphasis, #a1a1a1)" stroke-width="2" stroke-dasharray="5 5"></path>
    <g fill="var(--uui-color-text-alt, #68676b)"><circle cx="138" cy="184" r="6"></circle><circle cx="160" cy="184" r="6"></circle><circle cx="182" cy="184" r="6"></circle></g>
  </svg>`;

/** One headline that is to become several. */
export const emptyPicture = html`
  <svg viewBox="0 0 320 150" aria-hidden="true">
    <rect x="90" y="10" width="140" height="26" rx="5" fill="var(--uui-color-selected, #3544b1)"></rect>
    <path d="M160 40v24M160 52c0 14-90 4-90 22M160 52c0 14 90 4 90 22" fill="none" stroke="var(--uui-color-border-emphasis, #a1a1a1)" stroke-width="2"></path>
    <g fill="var(--uui-color-surface-alt, #f3f3f5)" stroke="var(--uui-color-border-emphasis, #a1a1a1)" stroke-width="1.5" stroke-dasharray="5 4">
      <rect x="16" y="80" width="108" height="24" rx="5"></rect><rect x="196" y="80" width="108" height="24" rx="5"></rect><rect x="106" y="112" width="108" height="24" rx="5"></rect>
    </g>
    <g fill="none" stroke="var(--uui-color-text-alt, #68676b)" stroke-width="2" stroke-linecap="round"><path d="M70 87v10M65 92h10M250 87v10M245 92h10M160 119v10M155 124h10"></path></g>
  </svg>`;
