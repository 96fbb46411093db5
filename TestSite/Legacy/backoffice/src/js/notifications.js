'use strict';

angular.module('umbraco.services').factory('notificationsService', ['$rootScope', '$timeout', ($rootScope, $timeout) => {
  const current = [];
  const remove = (item) => {
    const index = current.indexOf(item);
    if (index >= 0) current.splice(index, 1);
  };
  const service = {
    current,
    remove,
    add(item) {
      $rootScope.$evalAsync(() => {
        // A message of some length stays until it has been read.
        if (item.message) {
          item.headline += ': ';
          item.sticky ||= item.message.length > 200;
        }
        current.push(item);
        if (!item.sticky) $timeout(() => remove(item), 10000);
      });
    },
  };
  for (const type of ['success', 'error', 'warning', 'info']) service[type] = (headline, message) => service.add({ headline, message, type });
  return service;
}]);

// The headline is text, the message is markup: that is how Umbraco 13 shows them.
angular.module('umbraco.directives').component('umbNotifications', {
  template: `
    <ul class="umb-notifications" aria-live="polite">
      <li ng-repeat="item in $ctrl.items" class="alert alert-{{item.type}}">
        <div><strong ng-bind="item.headline"></strong> <span ng-bind-html="item.message"></span></div>
        <button type="button" aria-label="Dismiss" ng-click="$ctrl.remove(item)">×</button>
      </li>
    </ul>`,
  controller: ['notificationsService', function (notificationsService) {
    this.items = notificationsService.current;
    this.remove = notificationsService.remove;
  }],
});
