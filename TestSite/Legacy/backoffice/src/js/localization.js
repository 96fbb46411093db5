'use strict';

// Texts come once, all of them, in the language of the user; again after another login.
angular.module('umbraco.services').factory('localizationService', ['$http', '$q', 'eventsService', ($http, $q, eventsService) => {
  let loading = null;
  eventsService.on('app.authenticated', () => { loading = null; });

  function load() {
    loading ??= $http.get('LocalizedText').then(({ data }) => {
      eventsService.emit('localizationService.updated', data);
      return data;
    });
    return loading;
  }

  function find(texts, key, fallback) {
    const name = key.includes('_') ? key : `general_${key}`;
    const [area, ...rest] = name.split('_');
    return texts[area]?.[rest.join('_')] || fallback || `[${name}]`;
  }

  const escape = (text) => String(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  const service = {
    localize: (key, tokens, fallback) => load().then((texts) =>
      (tokens ?? []).reduce((text, token, index) => text.replace(`%${index}%`, escape(token)), find(texts, key, fallback))),
    localizeMany: (keys) => $q.all(keys.map((key) => service.localize(key))),
  };
  return service;
}]);

angular.module('umbraco.directives').directive('localize', ['localizationService', (localizationService) => ({
  restrict: 'E',
  link(_scope, element, attributes) {
    localizationService.localize(attributes.key).then((text) => {
      if (!text.startsWith('[')) element.html(text);
    });
  },
})]);
