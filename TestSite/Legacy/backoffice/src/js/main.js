'use strict';

angular.module('umbraco').controller('MainController', ['$location', '$rootScope', '$scope', 'assetsService', 'eventsService', 'userService',
  function ($location, $rootScope, $scope, assetsService, eventsService, userService) {
    $scope.authenticated = null;
    $scope.login = { show: false };
    $scope.labels = { content: 'Content', settings: 'Settings' };
    $scope.overlay = null;
    $scope.signOut = () => userService.logout();
    $scope.hideLogin = () => { $scope.login.show = false; };

    $rootScope.$on('$routeChangeSuccess', (_event, route) => { $scope.current = route.$$route?.section; });
    // Nobody is signed in: the address is kept, and opened after the login.
    $rootScope.$on('$routeChangeError', () => { $scope.login = { show: true, isTimedOut: false }; });

    // What is open stays as it is behind the login, only out of sight.
    eventsService.on('app.notAuthenticated', (_event, { isTimedOut }) => {
      $scope.authenticated = null;
      $scope.login = { show: true, isTimedOut };
    });
    eventsService.on('app.authenticated', (_event, { user, lastUserId }) => assetsService.loadVariables().then(() => {
      $scope.user = user;
      $scope.sections = Umbraco.Sys.ServerVariables.umbracoSettings.sections.filter((section) => user.allowedSections.includes(section));
      $scope.authenticated = true;
      if (lastUserId !== null && lastUserId !== user.id) $location.url('/');
      eventsService.emit('app.ready', { user });
    }));
    eventsService.on('appState.overlay', (_event, overlay) => { $scope.overlay = overlay; });
    eventsService.on('appState.editors.open', () => { $scope.infiniteMode = true; });
    eventsService.on('appState.editors.close', (_event, { editors }) => { $scope.infiniteMode = editors.length > 0; });
  }]);

angular.module('umbraco.directives').component('umbLogin', {
  bindings: { isTimedOut: '<', onLogin: '&' },
  templateUrl: 'views/login.html',
  controller: ['$route', 'userService', function ($route, userService) {
    this.submit = () => {
      this.error = '';
      return userService.authenticate(this.username, this.password).then(() => {
        if (!this.isTimedOut) $route.reload();
        this.onLogin();
      }, () => { this.error = 'Email or password is wrong.'; });
    };
  }],
});
