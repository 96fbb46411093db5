/* The address for conditions: without the parameters that only steer this client. */
function pageUrl() {
  const url = new URL(client.overrides.url || window.location.href, document.baseURI);
  url.search = url.search.slice(1).split('&').filter((part) => part && !part.startsWith('optimizely_')).join('&');
  return url;
}

function urlParameters() {
  const given = client.overrides.queryParams;
  return given ? new URLSearchParams(given) : new URL(client.overrides.url || window.location.href, document.baseURI).searchParams;
}

function parseTarget(value) {
  const text = String(value).trim();
  const absolute = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const rooted = text.startsWith('/');
  return new URL(absolute || rooted ? text : window.location.protocol + '//' + text, document.baseURI);
}

/* Escapes are compared decoded: an editor writes /rød where the browser says /r%C3%B8d. */
function hostAndPath(url) {
  const port = url.port ? ':' + url.port : '';
  return url.hostname + port + decodeText(url.pathname).replace(/\/+$/, '');
}

/*
 * simple: host and path, without scheme, query, fragment and closing slash.
 * exact: the whole address. substring and regex: any part of the whole address, as the browser or as a person writes it.
 */
function matchesAddress(type, value, address) {
  const url = typeof address === 'string' ? new URL(address) : address;
  const spellings = [url.href, decodeText(url.href)];
  switch (type) {
    case 'simple':
      return hostAndPath(parseTarget(value)) === hostAndPath(url);
    case 'exact':
      return decodeText(parseTarget(value).href) === spellings[1];
    case 'substring':
      return spellings.some((spelling) => spelling.includes(value));
    case 'regex':
      return spellings.some((spelling) => matchesRegex(spelling, value));
    default:
      log('WARN', 'Unknown match type of an address:', type);
      return false;
  }
}

function testAddress(leaf, address) {
  try {
    return matchesAddress(leaf.match_type || leaf.matchType || leaf.match || 'simple', String(leaf.value), address);
  } catch (error) {
    log('WARN', 'An address in a condition cannot be read:', leaf.value);
    return false;
  }
}

function testPageLeaf(leaf) {
  switch (leaf.type) {
    case 'url':
      return testAddress(leaf, pageUrl());
    case 'element_present':
      return attempt('element_present', () => document.querySelector(leaf.value) !== null);
    case 'code':
    case 'custom_code':
      return attempt('Page condition', () => evaluateCode(leaf.value));
    default:
      log('WARN', 'Unknown type of a page condition:', leaf.type);
      return false;
  }
}

function pageMatches(page) {
  const conditions = page.conditions;
  const none = !conditions || (Array.isArray(conditions) && conditions.length === 0);
  return none || evaluate(conditions, testPageLeaf);
}
