'use strict';

// Editors that open on top of the one below ("infinite editing").
angular.module('umbraco.services').factory('editorService', ['$timeout', 'eventsService', ($timeout, eventsService) => {
  const editors = [];
  let before = null;
  return {
    getEditors: () => editors,
    open(editor) {
      if (editors.length === 0) before = document.activeElement;
      editor.infiniteMode = true;
      editors.push(editor);
      eventsService.emit('appState.editors.open', { editors, editor });
    },
    close() {
      const editor = editors.pop();
      eventsService.emit('appState.editors.close', { editors, editor });
      $timeout(() => {
        if (editors.length === 0) before?.focus();
      });
    },
  };
}]);

angular.module('umbraco.directives').component('umbEditors', {
  template: '<div class="umb-editors"><div class="umb-editor" ng-repeat="model in $ctrl.editors"><div ng-include="model.view"></div></div></div>',
  controller: ['eventsService', 'focusLockService', function (eventsService, focusLockService) {
    this.editors = [];
    const show = (_event, { editors }) => {
      this.editors = [...editors];
      if (editors.length) focusLockService.add();
      else focusLockService.remove();
    };
    eventsService.on('appState.editors.open', show);
    eventsService.on('appState.editors.close', show);
  }],
});
