'use strict';

angular.module('umbraco.services').factory('userService', ['$http', '$q', '$window', 'eventsService', 'requestRetryQueue',
  ($http, $q, $window, eventsService, requestRetryQueue) => {
    let current = null;
    let lastUserId = null;
    const api = (action) => Umbraco.Sys.ServerVariables.umbracoUrls.authenticationApiBaseUrl + action;

    function expire() {
      if (current) lastUserId = current.id;
      current = null;
      eventsService.emit('app.notAuthenticated', { isTimedOut: lastUserId !== null });
    }

    requestRetryQueue.onItemAddedCallbacks.push(expire);

    const service = {
      getCurrentUser(options) {
        if (current) return $q.when(current);
        return $http.get(api('GetCurrentUser')).then(({ data }) => {
          const result = { user: data, authenticated: true, lastUserId };
          current = data;
          if (options?.broadcastEvent) eventsService.emit('app.authenticated', result);
          return current;
        });
      },
      authenticate: (username, password) => $http.post(api('PostLogin'), { username, password }, { umbIgnoreErrors: true })
        .then(({ data }) => {
          current = data;
          requestRetryQueue.retryAll(current.name);
          eventsService.emit('app.authenticated', { user: data, authenticated: true, lastUserId });
          return data;
        }),
      logout: () => $http.post(api('PostLogout')).then(() => $window.location.reload()),
    };
    return service;
  }]);
