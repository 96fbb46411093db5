import type { Panel } from '../../core/api/experiment-types.js';
import type { PreviewRequest } from '../host.js';

/** The page of a panel's document with one of these headlines, 0 being the original. */
export const previewOf = ({ document, headline }: Panel, titles: string[], selected: number): PreviewRequest => ({
  url: document.url ?? '',
  documentKey: document.key,
  culture: document.culture ?? '',
  original: headline,
  titles,
  selected,
});
