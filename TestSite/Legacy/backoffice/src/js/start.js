'use strict';

const ownScripts = [
  'lib/angular.js', 'lib/angular-route.js', 'lib/angular-sanitize.js', 'lib/uui.min.js',
  'js/app.js', 'js/events.js', 'js/http.js', 'js/user.js', 'js/localization.js', 'js/notifications.js', 'js/overlays.js', 'js/editors.js',
  'js/parts.js', 'js/navigation.js', 'js/dashboard.js', 'js/content.js', 'js/variants.js', 'js/main.js',
];

const load = (address) => new Promise((resolve, reject) => {
  const script = document.createElement('script');
  script.src = address;
  script.onload = resolve;
  script.onerror = () => reject(new Error(`${address} could not be loaded.`));
  document.head.append(script);
});

// Umbraco 13 loads its own scripts and those of packages as classic scripts, one after the other, and only then starts AngularJS.
async function startBackOffice(packageScripts) {
  for (const address of [...ownScripts, ...packageScripts]) await load(address);
  angular.bootstrap(document, ['umbraco']);
}
