import { svg } from '../../external/lit.js';
import type { TemplateResult } from '../../external/lit.js';

// Drawn for this package, on a grid of 24: the icon sets of the versions of Umbraco differ.
const drawing = (content: TemplateResult): TemplateResult => svg`
  <svg viewBox="0 0 24 24" width="1em" height="1em" fill="none" stroke="currentColor" stroke-width="2"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${content}</svg>`;

export const icons = {
  info: drawing(svg`<circle cx="12" cy="12" r="9"></circle><path d="M12 11v5M12 7.5v.5"></path>`),
  positive: drawing(svg`<circle cx="12" cy="12" r="9"></circle><path d="m8 12.5 2.7 2.7L16 9.5"></path>`),
  warning: drawing(svg`<path d="M12 4 2.8 20h18.4zM12 10v4.5M12 17.3v.2"></path>`),
  danger: drawing(svg`<path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 8v5M12 16v.2"></path>`),
  clock: drawing(svg`<circle cx="12" cy="12" r="9"></circle><path d="M12 7v5l3.5 2"></path>`),
  equal: drawing(svg`<circle cx="12" cy="12" r="9"></circle><path d="M8 10h8M8 14h8"></path>`),
  copy: drawing(svg`<path d="M9 9h11v11H9zM5 15H4V4h11v1"></path>`),
  download: drawing(svg`<path d="M12 4v11M7 11l5 5 5-5M4 20h16"></path>`),
  shield: drawing(svg`<path d="M12 3 4.5 6v5.5c0 4.5 3 8 7.5 9.5 4.5-1.5 7.5-5 7.5-9.5V6z"></path>`),
  unknown: drawing(svg`<circle cx="12" cy="12" r="9"></circle><path d="M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.6v.2"></path>`),
  check: drawing(svg`<path d="m5 12.5 4.5 4.5L19 7.5"></path>`),
  up: drawing(svg`<path d="M12 19V5M6 11l6-6 6 6"></path>`),
  down: drawing(svg`<path d="M12 5v14M6 13l6 6 6-6"></path>`),
  remove: drawing(svg`<path d="M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10 11v5M14 11v5"></path>`),
  add: drawing(svg`<path d="M12 5v14M5 12h14"></path>`),
  eye: drawing(svg`<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"></path><circle cx="12" cy="12" r="2.8"></circle>`),
  out: drawing(svg`<path d="M14 4h6v6M20 4l-9 9M18 14v6H4V6h6"></path>`),
  refresh: drawing(svg`<path d="M20 5v5h-5M4 19v-5h5M5.5 9.5A7.5 7.5 0 0 1 19.6 10M18.5 14.5A7.5 7.5 0 0 1 4.4 14"></path>`),
};
