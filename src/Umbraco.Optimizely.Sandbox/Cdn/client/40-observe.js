/* Every selector is looked up in one go after each change of the document, before the browser paints. */
const domListeners = new Set();
const UNBOUND_ELEMENTS = ['HTML', 'HEAD', 'BODY'];
let domObserver = null;

function notifyDomListeners() {
  Array.from(domListeners).forEach((listener) => {
    if (domListeners.has(listener)) {
      attempt('Observer', listener);
    }
  });
}

/* Calls back after every change of the document, and when it is complete. Returns a function that ends it. */
function onDomChange(listener) {
  if (domObserver === null) {
    domObserver = new MutationObserver(notifyDomListeners);
    domObserver.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['class', 'id'] });
    document.addEventListener('readystatechange', notifyDomListeners);
  }
  domListeners.add(listener);
  return () => domListeners.delete(listener);
}

/*
 * While the document is parsed its last element may still lack its text: code that set the text now
 * would find the original added behind it. Such an element counts as inserted when something follows it.
 */
function isParsed(element) {
  if (document.readyState !== 'loading' || UNBOUND_ELEMENTS.includes(element.tagName) || element.firstElementChild) {
    return true;
  }
  for (let node = element; node; node = node.parentNode) {
    if (node.nextSibling) {
      return true;
    }
  }
  return false;
}

/*
 * Calls back once for each element that matches: at once for those present, else as they come.
 * Options: once, timeout (milliseconds), onTimeout. A bad selector or callback throws. Returns a cancel function.
 */
function observeSelector(selector, callback, options) {
  if (typeof callback !== 'function') {
    throw new TypeError('observeSelector needs a callback.');
  }
  document.querySelector(selector);
  const given = options || {};
  const seen = new WeakSet();
  let ended = false;
  let timer = null;
  let stop = () => {};
  const cancel = () => {
    ended = true;
    window.clearTimeout(timer);
    stop();
  };
  const look = () => {
    Array.from(document.querySelectorAll(selector)).forEach((element) => {
      if (ended || seen.has(element) || !isParsed(element)) {
        return;
      }
      seen.add(element);
      if (given.once) {
        cancel();
      }
      attempt('Callback of observeSelector', () => callback(element));
    });
  };
  look();
  if (!ended) {
    stop = onDomChange(look);
    if (given.timeout) {
      timer = window.setTimeout(() => {
        cancel();
        if (typeof given.onTimeout === 'function') {
          attempt('onTimeout of observeSelector', given.onTimeout);
        }
      }, given.timeout);
    }
  }
  return cancel;
}

function waitForElement(selector) {
  return new Promise((resolve) => {
    observeSelector(selector, resolve, { once: true });
  });
}

/* Calls fn now and then again and again. Returns a cancel function. */
function poll(fn, interval) {
  const timer = window.setInterval(() => attempt('Callback of poll', fn), interval === undefined ? 20 : interval);
  attempt('Callback of poll', fn);
  return () => window.clearInterval(timer);
}

/* A condition that throws is not met yet: it may look at what a later script defines. */
function isMet(condition) {
  try {
    return Boolean(condition());
  } catch (error) {
    log('DEBUG', 'A polled condition throws:', error);
    return false;
  }
}

function waitUntil(condition) {
  return new Promise((resolve) => {
    if (isMet(condition)) {
      resolve();
      return;
    }
    const timer = window.setInterval(() => {
      if (isMet(condition)) {
        window.clearInterval(timer);
        resolve();
      }
    }, 20);
  });
}

const utils = { waitForElement, observeSelector, waitUntil, poll, Promise };
