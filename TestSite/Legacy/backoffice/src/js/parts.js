'use strict';

// The directives of Umbraco 13 that views of packages are made of, as far as this page needs them.
angular.module('umbraco.directives')
  .component('umbButton', {
    bindings: { action: '&?', buttonStyle: '@?', label: '@?', labelKey: '@?', type: '@?', state: '<?', shortcut: '@?', disabled: '<?' },
    template: `<button type="button" class="btn btn-{{$ctrl.buttonStyle || 'info'}}" ng-disabled="$ctrl.disabled" ng-click="$ctrl.action({ $event })">{{$ctrl.text}}</button>`,
    controller: ['$scope', 'localizationService', function ($scope, localizationService) {
      this.$onChanges = () => {
        this.text = this.label;
        if (this.labelKey) localizationService.localize(this.labelKey, undefined, this.label).then((text) => { this.text = text; });
      };
      const press = (event) => {
        if (event.key === 'Escape' && this.shortcut === 'esc') $scope.$apply(() => this.action());
      };
      this.$onInit = () => document.addEventListener('keydown', press);
      this.$onDestroy = () => document.removeEventListener('keydown', press);
    }],
  })
  .component('umbEditorView', { transclude: true, template: '<div class="umb-panel" ng-transclude></div>' })
  .component('umbEditorHeader', {
    bindings: { name: '<', nameLocked: '<', hideAlias: '<', hideIcon: '@', hideDescription: '@' },
    template: '<div class="umb-editor-header"><h1 class="umb-panel-header-name">{{$ctrl.name}}</h1></div>',
  })
  .component('umbEditorContainer', { transclude: true, template: '<div class="umb-editor-container"><div ng-transclude></div></div>' })
  .component('umbEditorFooter', { transclude: true, template: '<div class="umb-editor-footer" ng-transclude></div>' })
  .component('umbEditorFooterContentRight', { transclude: true, template: '<div class="umb-editor-footer-right" ng-transclude></div>' });
