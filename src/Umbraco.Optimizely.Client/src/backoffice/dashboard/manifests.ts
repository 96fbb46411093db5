export const manifests: UmbExtensionManifest[] = [
  {
    type: 'dashboard',
    alias: 'Optimizely.Dashboard.Settings',
    name: 'Optimizely Settings Dashboard',
    element: () => import('./settings-dashboard.element.js'),
    weight: 50,
    meta: { label: '#optimizely_name', pathname: 'optimizely' },
    conditions: [
      { alias: 'Umb.Condition.SectionAlias', match: 'Umb.Section.Settings' },
      { alias: 'Umb.Condition.CurrentUser.IsAdmin' },
    ],
  },
];
