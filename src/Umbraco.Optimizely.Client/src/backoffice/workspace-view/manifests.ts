export const manifests: UmbExtensionManifest[] = [
  {
    type: 'workspaceView',
    alias: 'Optimizely.WorkspaceView.Headline',
    name: 'Optimizely Headline Workspace View',
    element: () => import('./headline-workspace-view.element.js'),
    weight: 90,
    meta: { label: '#optimizely_panelTab', pathname: 'optimizely', icon: 'icon-lab' },
    // Stays for a document in the recycle bin, and says so: the client cannot show a view again that was away in between.
    conditions: [{ alias: 'Umb.Condition.WorkspaceAlias', match: 'Umb.Workspace.Document' }],
  },
];
