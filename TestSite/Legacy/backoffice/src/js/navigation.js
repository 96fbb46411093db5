'use strict';

angular.module('umbraco.directives').component('umbNavigation', {
  templateUrl: 'views/navigation.html',
  controller: ['$http', '$rootScope', '$routeParams', 'eventsService', function ($http, $rootScope, $routeParams, eventsService) {
    this.nodes = [];
    this.route = $routeParams;
    const load = () => $http.get(`${Umbraco.Sys.ServerVariables.umbracoUrls.contentApiBaseUrl}GetTree`).then(({ data }) => { this.nodes = data; });
    const section = (route) => { this.section = route?.$$route?.section; };
    const stops = [
      $rootScope.$on('$routeChangeSuccess', (_event, route) => section(route)),
      eventsService.on('content.saved', load),
    ];
    this.$onInit = () => {
      this.section = window.location.hash.startsWith('#/settings') ? 'settings' : 'content';
      return load();
    };
    this.$onDestroy = () => stops.forEach((stop) => stop());
  }],
});
