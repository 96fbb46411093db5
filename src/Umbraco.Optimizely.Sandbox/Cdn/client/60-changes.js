/* Elements that already carry an insertion, by change id: a new activation does not insert it again. */
const inserted = {};
const appliedStyles = new Set();

/* The datafile carries a change as REST stores it; names written in camel case are understood too. */
function field(change, name) {
  const camel = name.replace(/_(\w)/g, (whole, letter) => letter.toUpperCase());
  return change[name] !== undefined ? change[name] : change[camel];
}

function applyStyle(element, css) {
  Object.keys(css || {}).forEach((name) => element.style.setProperty(name, String(css[name])));
}

const POSITIONS = {
  before: (target, node) => target.parentNode.insertBefore(node, target),
  after: (target, node) => target.parentNode.insertBefore(node, target.nextSibling),
  prepend: (target, node) => target.insertBefore(node, target.firstChild),
  append: (target, node) => target.appendChild(node),
};

function place(target, node, operator) {
  const put = POSITIONS[operator || 'after'];
  if (!put) {
    throw new Error('Unknown operator: ' + operator);
  }
  put(target, node);
}

function rearrange(element, options) {
  const target = options && options.insertSelector && document.querySelector(options.insertSelector);
  if (target) {
    place(target, element, options.operator);
  }
}

const ATTRIBUTE_SETTERS = {
  text: (element, value) => { element.textContent = value; },
  html: (element, value) => { element.innerHTML = value; },
  href: (element, value) => element.setAttribute('href', value),
  src: (element, value) => element.setAttribute('src', value),
  class: (element, value) => element.setAttribute('class', value),
  style: (element, value) => { element.style.cssText += ';' + value; },
  hide: (element, value) => value && element.style.setProperty('visibility', 'hidden', 'important'),
  remove: (element, value) => value && element.style.setProperty('display', 'none', 'important'),
};

function applyAttributes(change, element) {
  const attributes = change.attributes || {};
  Object.keys(attributes).forEach((name) => {
    const set = ATTRIBUTE_SETTERS[name];
    if (!set) {
      log('WARN', 'Unknown attribute in a change:', name);
    } else if (attributes[name] !== null && attributes[name] !== undefined) {
      set(element, attributes[name]);
    }
  });
  applyStyle(element, change.css);
  rearrange(element, change.rearrange);
}

function insertOnce(change, element, createNode) {
  const key = change.id || JSON.stringify(change);
  const done = inserted[key] || (inserted[key] = new WeakSet());
  if (!done.has(element)) {
    done.add(element);
    place(element, createNode(), change.operator);
  }
}

function htmlFragment(html) {
  return document.createRange().createContextualFragment(String(html || ''));
}

function image(value) {
  if (/^\s*</.test(value || '')) {
    return htmlFragment(value);
  }
  const element = document.createElement('img');
  element.src = value;
  return element;
}

function addStyleSheet(change) {
  const key = change.id || change.value;
  if (appliedStyles.has(key)) {
    return;
  }
  appliedStyles.add(key);
  const style = document.createElement('style');
  style.nonce = snippetNonce;
  style.textContent = String(change.value).replace(/^\s*<style[^>]*>|<\/style>\s*$/gi, '');
  (document.head || document.documentElement).appendChild(style);
}

/* Each returns nothing or a function that ends what goes on applying to later elements. */
const CHANGE_TYPES = {
  custom_code: (change) => { runCode(change.value || ''); },
  custom_css: (change) => addStyleSheet(change),
  attribute: (change) => observeSelector(change.selector, (element) => applyAttributes(change, element)),
  insert_html: (change) =>
    observeSelector(change.selector, (element) => insertOnce(change, element, () => htmlFragment(change.value))),
  insert_image: (change) =>
    observeSelector(change.selector, (element) => insertOnce(change, element, () => image(change.value))),
};

/* Applies changes in order; one that fails does not keep the next from being applied. Returns the functions that end them. */
function applyChanges(changes) {
  const endings = [];
  (changes || []).filter((change) => change.type !== 'redirect').forEach((change) => {
    const apply = CHANGE_TYPES[change.type];
    if (!apply) {
      log('WARN', 'Changes of this type are not supported:', change.type);
      return;
    }
    const end = attempt('Change ' + change.type + ' ' + (change.id || ''), () => apply(change));
    if (typeof end === 'function') {
      endings.push(end);
    }
  });
  return endings;
}
