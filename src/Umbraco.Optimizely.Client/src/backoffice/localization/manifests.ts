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
    alias: 'Optimizely.Localization.Da',
    name: 'Optimizely Danish',
    // Without a country: found for users whose language is da as for those with da-DK.
    meta: { culture: 'da' },
    js: () => import('./da.js'),
  },
];
