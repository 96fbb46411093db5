import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import type { PreviewRequest } from '../../elements/host.js';

export interface PreviewModalData {
  request: PreviewRequest;
}

export const OPTIMIZELY_PREVIEW_MODAL = new UmbModalToken<PreviewModalData, never>('Optimizely.Modal.Preview', {
  modal: { type: 'sidebar', size: 'full' },
});
