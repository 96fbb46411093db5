'use strict';

// The languages of a document: one editor, or two beside each other, each with apps of its own.
angular.module('umbraco.directives').component('umbVariantEditors', {
  bindings: { content: '<', culture: '<', onSelectApp: '&' },
  templateUrl: 'views/content/variants.html',
  controller: ['$location', '$scope', function ($location, $scope) {
    this.editors = [];

    // Another language is another editor, made anew with everything in it.
    const put = (index, variant) => {
      const before = this.editors[index];
      if (before?.content === variant) return;
      if (before) before.content.active = false;
      variant.active = true;
      const variantApps = angular.copy(this.content.apps);
      this.editors.splice(index, 1, { compositeId: `${variant.language?.culture}_${variant.segment}`, content: variant, variantApps });
    };

    this.$onChanges = ({ content }) => {
      if (content) this.editors = [];
      put(0, this.content.variants.find(({ language }) => language?.culture === this.culture) ?? this.content.variants[0]);
    };
    this.others = (editor) => this.content.variants.filter((variant) => !this.editors.some(({ content }) => content === variant) || variant === editor.content);
    this.select = (index, culture) => {
      if (index === 0) $location.search('cculture', culture);
      else put(index, this.content.variants.find(({ language }) => language.culture === culture));
    };
    // Umbraco opens the second side with the content app in both.
    this.split = () => {
      this.onSelectApp({ app: this.content.apps.find(({ alias }) => alias === 'umbContent') });
      put(1, this.content.variants.find((variant) => variant !== this.editors[0].content));
    };
    this.unsplit = () => this.editors.splice(1, 1);

    $scope.$on('editors.apps.appChanged', (_event, { app }) => {
      for (const { variantApps } of this.editors) for (const other of variantApps) other.active = other.alias === app.alias;
    });
  }],
});

// The view of an app is there from the start, and hidden until its app is chosen.
angular.module('umbraco.directives').directive('umbEditorSubView', () => ({
  restrict: 'E',
  replace: true,
  scope: { model: '=', variantContent: '=?', content: '=' },
  template: '<div class="umb-editor-sub-view"><div class="umb-editor-sub-view__content" ng-show="model.active === true" ng-include="model.view"></div></div>',
}));
