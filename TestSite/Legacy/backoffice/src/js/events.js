'use strict';

// Events of the back office go through the root scope, as in Umbraco 13.
angular.module('umbraco.services').factory('eventsService', ['$rootScope', ($rootScope) => ({
  emit: (name, argument) => $rootScope.$emit(name, argument),
  on: (name, handler) => $rootScope.$on(name, handler),
  unsubscribe: (stop) => stop?.(),
})]);

angular.module('umbraco.services').factory('editorState', ['$rootScope', 'eventsService', ($rootScope, eventsService) => {
  let current = null;
  $rootScope.$on('$routeChangeSuccess', () => { current = null; });
  return {
    set(entity) {
      current = entity;
      eventsService.emit('editorState.changed', { entity });
    },
    getCurrent: () => current,
    get current() { return current; },
  };
}]);
