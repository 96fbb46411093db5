'use strict';

// What Umbraco 13 does with every call: its headers, its notifications of refusals, and the login when a session has ended.
angular.module('umbraco.services').config(['$httpProvider', ($httpProvider) => {
  $httpProvider.defaults.xsrfHeaderName = 'X-UMB-XSRF-TOKEN';
  $httpProvider.defaults.xsrfCookieName = 'UMB-XSRF-TOKEN';
  $httpProvider.interceptors.push('securityInterceptor', 'headersInterceptor', 'copyingInterceptor');
}]);

angular.module('umbraco.services').factory('headersInterceptor', () => ({
  request(config) {
    config.headers['X-Requested-With'] = 'XMLHttpRequest';
    return config;
  },
}));

// Umbraco removes what AngularJS added to posted data, from a copy of the whole configuration.
angular.module('umbraco.services').factory('copyingInterceptor', () => ({
  request: (config) => (config.method === 'POST' ? angular.copy(config) : config),
}));

angular.module('umbraco.services').factory('securityInterceptor', ['$injector', '$q', 'requestRetryQueue', ($injector, $q, requestRetryQueue) => ({
  responseError(rejection) {
    const config = rejection.config ?? {};
    if (config.umbIgnoreErrors === true || config.umbIgnoreStatus?.includes(rejection.status)) return $q.reject(rejection);
    const { error } = $injector.get('notificationsService');
    if (rejection.status === 401 && !config.url.endsWith('authentication/GetCurrentUser')) {
      return $injector.get('userService').getCurrentUser()
        .then((user) => requestRetryQueue.pushRetryFn('unauthorized-server', user?.name ?? null, () => $injector.get('$http')(config)));
    }
    if (rejection.status === 404) error('Request error', `The URL returned a 404 (not found): <br/><i>${config.url.split('?')[0]}</i>`);
    if (rejection.status === 403) error('Authorization error', `Unauthorized access to URL: <br/><i>${config.url.split('?')[0]}</i>`);
    return $q.reject(rejection);
  },
})]);

// Calls that wait for the same person to sign in again; those of somebody else are given up.
angular.module('umbraco.services').factory('requestRetryQueue', ['$q', ($q) => {
  let waiting = [];
  let person = null;
  const take = () => {
    const taken = waiting;
    waiting = [];
    return taken;
  };
  const service = {
    onItemAddedCallbacks: [],
    hasMore: () => waiting.length > 0,
    pushRetryFn(_reason, name, retry) {
      if ((person && person !== name) || name === null) throw new Error('invalid user');
      person = name;
      return $q((resolve, reject) => {
        waiting.push({ retry: () => $q.when(retry()).then(resolve, reject), cancel: () => reject() });
        for (const added of service.onItemAddedCallbacks) added();
      });
    },
    cancelAll() {
      for (const { cancel } of take()) cancel();
      person = null;
    },
    retryAll(name) {
      if (person === null) return;
      if (person !== name) service.cancelAll();
      for (const { retry } of take()) retry();
    },
  };
  return service;
}]);
