/* Address changes without a page load. The history is only wrapped when a page asks for it. */
const urlListeners = new Set();
let lastUrl = null;

function notifyUrlListeners() {
  if (lastUrl !== window.location.href) {
    lastUrl = window.location.href;
    Array.from(urlListeners).forEach((listener) => attempt('Address change', listener));
  }
}

function wrapHistory(name) {
  const original = window.history[name];
  window.history[name] = function () {
    const result = original.apply(this, arguments);
    notifyUrlListeners();
    return result;
  };
}

function onUrlChange(listener) {
  if (lastUrl === null) {
    lastUrl = window.location.href;
    wrapHistory('pushState');
    wrapHistory('replaceState');
    window.addEventListener('popstate', notifyUrlListeners);
    window.addEventListener('hashchange', notifyUrlListeners);
  }
  urlListeners.add(listener);
  return () => urlListeners.delete(listener);
}
