export const manifests: UmbExtensionManifest[] = [
  {
    type: 'modal',
    alias: 'Optimizely.Modal.Preview',
    name: 'Optimizely Preview Modal',
    element: () => import('./preview-modal.element.js'),
  },
];
