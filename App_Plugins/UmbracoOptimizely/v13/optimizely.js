// Umbraco 13 loads this file as a classic script. All it does is to put the screens of the client, which is an ES module
// and is fetched when the first of them is opened, into AngularJS views.
(function () {
  'use strict';

  var client;
  var attempts = 0;

  function variables() {
    return Umbraco.Sys.ServerVariables.optimizely;
  }

  // A browser may keep the failure of an address, so another attempt has another one.
  function load() {
    if (!client) {
      client = import(variables().client + (attempts ? '&attempt=' + attempts : ''));
      attempts += 1;
      client.catch(function () { client = undefined; });
    }
    return client;
  }

  function ScreenController($attrs, $element, $injector, $scope, eventsService) {
    var vm = this;
    var screen;
    var content;
    var wasActive = false;
    var revision = 0;
    var ended = false;

    vm.start = start;
    vm.$doCheck = check;
    vm.$onDestroy = end;

    var stops = ['content.saved', 'content.unpublished'].map(function (name) {
      return eventsService.on(name, function (_event, saved) {
        if (vm.content && saved && saved.content && saved.content.key === vm.content.key) revision += 1;
      });
    });

    function bindings() {
      return { content: vm.content, variant: vm.variant, request: vm.request, revision: revision };
    }

    // A content app is there from the start, though nobody looks at it: nothing is loaded before somebody does, and it is
    // brought up to date when somebody looks again.
    function check() {
      var active = !$attrs.active || vm.active === true;
      if (vm.content !== content || (active && !wasActive)) revision += 1;
      content = vm.content;
      wasActive = active;
      if (active && !vm.state) start();
      if (screen) screen.update(bindings());
    }

    function start() {
      vm.state = 'loading';
      load().then(function (module) {
        var target = $element[0].querySelector('[data-screen]');
        return ended ? undefined : module.show(vm.name, target, bindings(), $injector, variables());
      }).then(function (shown) {
        screen = shown;
        vm.state = 'shown';
      }, function (error) {
        console.error(error);
        vm.state = 'failed';
      }).then(function () {
        if (!ended) $scope.$evalAsync();
      });
    }

    function end() {
      ended = true;
      stops.forEach(function (stop) { stop(); });
    }
  }

  ScreenController.$inject = ['$attrs', '$element', '$injector', '$scope', 'eventsService'];

  angular.module('umbraco').component('optimizelyScreen', {
    bindings: { name: '@', active: '<?', content: '<?', variant: '<?', request: '<?' },
    controller: ScreenController,
    template:
      '<uui-loader-bar ng-if="$ctrl.state === \'loading\'"></uui-loader-bar>' +
      '<uui-box ng-if="$ctrl.state === \'failed\'" role="alert">' +
      '<p><strong><localize key="optimizely_networkTitle">The server did not answer</localize></strong></p>' +
      '<p><localize key="optimizely_networkDetail">Check the connection and try again.</localize></p>' +
      '<uui-button look="secondary" ng-click="$ctrl.start()"><localize key="optimizely_retry">Try again</localize></uui-button>' +
      '</uui-box>' +
      '<div data-screen style="height: 100%"></div>',
  });
})();
