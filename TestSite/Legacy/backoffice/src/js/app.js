'use strict';

angular.module('umbraco.services', []);
angular.module('umbraco.directives', []);
angular.module('umbraco', ['ngRoute', 'ngSanitize', 'umbraco.services', 'umbraco.directives'])
  .config(['$routeProvider', '$locationProvider', ($routeProvider, $locationProvider) => {
    $locationProvider.html5Mode(false);
    $locationProvider.hashPrefix('');
    const signedIn = {
      ready: ['assetsService', 'userService', (assetsService, userService) =>
        userService.getCurrentUser({ broadcastEvent: true }).then(() => assetsService.loadVariables())],
    };
    $routeProvider
      .when('/content', { template: '<p class="umb-empty">Choose a document in the tree.</p>', section: 'content', resolve: signedIn })
      .when('/content/content/edit/:id', { templateUrl: 'views/content/edit.html', section: 'content', reloadOnSearch: false, reloadOnUrl: false, resolve: signedIn })
      .when('/settings', { templateUrl: 'views/dashboard.html', section: 'settings', reloadOnSearch: false, resolve: signedIn })
      .otherwise({ redirectTo: '/content' });
  }]);

// The server variables come after the sign-in, before anything is shown.
angular.module('umbraco.services').factory('assetsService', ['$http', ($http) => {
  let loading;
  return {
    loadVariables() {
      loading ??= $http.get('ServerVariables', { transformResponse: [(text) => text] }).then(({ data }) => new Function(data)());
      return loading;
    },
  };
}]);
