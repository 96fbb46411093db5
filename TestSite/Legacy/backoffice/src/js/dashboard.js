'use strict';

angular.module('umbraco').controller('DashboardController', ['$http', '$location', '$scope', function ($http, $location, $scope) {
  $scope.tabs = [];
  $scope.changeTab = (chosen) => {
    for (const tab of $scope.tabs) tab.active = tab === chosen;
    $location.search('dashboard', chosen.alias);
  };
  $http.get(`${Umbraco.Sys.ServerVariables.umbracoUrls.dashboardApiBaseUrl}GetDashboard`, { params: { section: 'settings' } }).then(({ data }) => {
    $scope.tabs = [{ label: 'Welcome', alias: 'settingsWelcome', properties: [{ view: 'views/welcome.html' }] }, ...data];
    const wanted = $location.search().dashboard;
    ($scope.tabs.find(({ alias }) => alias === wanted) ?? $scope.tabs[0]).active = true;
  });
}]);
