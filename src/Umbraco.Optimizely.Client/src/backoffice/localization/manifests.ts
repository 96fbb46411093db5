export const manifests: UmbExtensionManifest[] = [
  {
    type: 'localization',
    alias: 'Optimizely.Localization.En',
    name: 'Optimizely English',
    meta: { culture: 'en' },
    js: () => import('./en.js'),
  },
  {
    type: 'localization',
    alias: 'Optimizely.Localization.EnUs',
    name: 'Optimizely English (US)',
    meta: { culture: 'en-us' },
    js: () => import('./en-us.js'),
  },
  {
    type: 'localization',
    alias: 'Optimizely.Localization.DaDk',
    name: 'Optimizely Danish',
    meta: { culture: 'da-dk' },
    js: () => import('./da-dk.js'),
  },
];
