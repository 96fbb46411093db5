'use strict';

// One document: read, saved, published; the variants in it do the rest.
angular.module('umbraco').controller('ContentEditController', ['$http', '$location', '$routeParams', '$scope', 'editorState', 'eventsService', 'notificationsService',
  function ($http, $location, $routeParams, $scope, editorState, eventsService, notificationsService) {
    const api = Umbraco.Sys.ServerVariables.umbracoUrls.contentApiBaseUrl;
    let loaded = null;

    // The address changes when a new document has been saved: the editor stays.
    const load = () => {
      const { id, create, doctype } = $routeParams;
      const wanted = create ? `${id} ${doctype}` : Number(id);
      if (wanted === loaded || wanted === $scope.content?.id) return;
      loaded = wanted;
      $scope.content = null;
      const address = create ? `GetEmpty?parentId=${id}&contentTypeAlias=${doctype}` : `GetById?id=${id}`;
      $http.get(api + address).then(({ data }) => show(data));
    };

    const show = (content) => {
      const before = $scope.activeApp;
      $scope.content = content;
      $scope.selectApp(content.apps.find(({ alias }) => alias === before?.alias) ?? content.apps[0]);
      editorState.set(content);
    };

    const culture = () => { $scope.culture = $location.search().cculture ?? null; };

    $scope.selectApp = (app) => {
      $scope.activeApp = app;
      for (const other of $scope.content.apps) other.active = other.alias === app.alias;
      $scope.$broadcast('editors.apps.appChanged', { app });
    };

    $scope.can = (letter) => $scope.content?.allowedActions.includes(letter);

    $scope.save = (publish) => {
      const { content } = $scope;
      const variants = content.variants.filter(({ name }) => name);
      eventsService.emit('content.saving', { content, action: publish ? 'publish' : 'save' });
      return $http.post(`${api}PostSave`, {
        id: content.id, key: content.key, parentId: content.parentId, contentTypeAlias: content.contentTypeAlias, publish,
        variants: variants.map(({ name, language, properties }) => ({ name, culture: language.culture, properties })),
      }).then(({ data }) => {
        // The content that is open goes on being the same object, with what is new in it.
        const isNew = content.id === 0;
        for (const name of ['id', 'key', 'updateDate', 'trashed']) content[name] = data[name];
        content.variants.forEach((variant, index) => Object.assign(variant, data.variants[index], { active: variant.active, isDirty: false }));
        editorState.set(content);
        if (isNew) {
          loaded = content.id;
          $location.path(`/content/content/edit/${content.id}`).search({ cculture: $location.search().cculture }).replace();
        }
        eventsService.emit('content.saved', { content, action: publish ? 'publish' : 'save', valid: true });
        notificationsService.success(publish ? 'Content published' : 'Content saved', publish ? 'and is visible on the website' : '');
      });
    };

    const stops = [$scope.$on('$routeUpdate', () => { culture(); load(); })];
    $scope.$on('$destroy', () => stops.forEach((stop) => stop()));
    culture();
    load();
  }]);
