export const manifests: UmbExtensionManifest[] = [
  {
    type: 'workspaceView',
    alias: 'Optimizely.WorkspaceView.Headline',
    name: 'Optimizely Headline Workspace View',
    element: () => import('./headline-workspace-view.element.js'),
    weight: 90,
    meta: { label: '#optimizely_panelTab', pathname: 'optimizely', icon: 'icon-lab' },
    conditions: [
      { alias: 'Umb.Condition.WorkspaceAlias', match: 'Umb.Workspace.Document' },
      { alias: 'Umb.Condition.EntityIsNotTrashed' },
    ],
  },
];
