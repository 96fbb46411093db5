'use strict';

// While something lies over the page, the page itself is out of reach.
angular.module('umbraco.services').factory('focusLockService', () => ({
  add: () => document.getElementById('mainwrapper').setAttribute('inert', ''),
  remove: () => document.getElementById('mainwrapper').removeAttribute('inert'),
}));

angular.module('umbraco.services').factory('overlayService', ['eventsService', 'focusLockService', (eventsService, focusLockService) => {
  let current = null;
  const service = {
    open(overlay) {
      if (current) service.close();
      focusLockService.add();
      current = overlay;
      eventsService.emit('appState.overlay', overlay);
    },
    close() {
      focusLockService.remove();
      current = null;
      eventsService.emit('appState.overlay', null);
    },
  };
  return service;
}]);

angular.module('umbraco.directives').component('umbOverlay', {
  bindings: { model: '<' },
  template: `
    <div class="umb-overlay" role="dialog" aria-modal="true" aria-labelledby="umb-overlay-title">
      <div class="umb-overlay-header"><h1 id="umb-overlay-title" tabindex="-1">{{$ctrl.model.title}}</h1></div>
      <div class="umb-overlay-container" ng-include="$ctrl.model.view"></div>
      <div class="umb-overlay-drawer">
        <umb-button action="$ctrl.model.close()" button-style="link" label="{{$ctrl.model.closeButtonLabel}}"></umb-button>
        <umb-button ng-if="$ctrl.model.submit" action="$ctrl.model.submit($ctrl.model)" button-style="{{$ctrl.model.submitButtonStyle || 'success'}}"
          label="{{$ctrl.model.submitButtonLabel}}"></umb-button>
      </div>
    </div>`,
  controller: ['$element', '$scope', '$timeout', function ($element, $scope, $timeout) {
    const escape = (event) => {
      if (event.key === 'Escape') $scope.$apply(() => this.model.close());
    };
    this.$onInit = () => {
      $scope.model = this.model;
      document.addEventListener('keydown', escape);
      $timeout(() => $element[0].querySelector('h1').focus());
    };
    this.$onDestroy = () => document.removeEventListener('keydown', escape);
  }],
});
