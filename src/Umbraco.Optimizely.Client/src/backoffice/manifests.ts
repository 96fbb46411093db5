import { manifests as dashboard } from './dashboard/manifests.js';
import { manifests as localization } from './localization/manifests.js';
import { manifests as previewModal } from './preview-modal/manifests.js';
import { manifests as workspaceView } from './workspace-view/manifests.js';

/** The one entry of the package: umbraco-package.json names it as a bundle. */
export const manifests: UmbExtensionManifest[] = [...localization, ...dashboard, ...workspaceView, ...previewModal];
