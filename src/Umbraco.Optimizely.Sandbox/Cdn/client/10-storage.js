/* Cookies and localStorage may be blocked, each by itself: what cannot be stored lives as long as the page. */
const cookieOptions = { days: 180, domain: null, renew: true };
const MIN_COOKIE_DAYS = 90;
const DAY_SECONDS = 86400;
const memoryCookies = {};
const memoryStorage = {};

function decodeText(text) {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    return text;
  }
}

function readCookie(name) {
  try {
    const found = document.cookie.split('; ').find((part) => part.startsWith(name + '='));
    if (found !== undefined) {
      return decodeText(found.slice(name.length + 1));
    }
  } catch (error) {
    log('DEBUG', 'Cookies cannot be read', error);
  }
  return Object.prototype.hasOwnProperty.call(memoryCookies, name) ? memoryCookies[name] : null;
}

function putCookie(name, value, seconds, domain) {
  try {
    document.cookie = name + '=' + encodeURIComponent(value) + '; path=/; max-age=' + seconds + '; SameSite=Lax'
      + (domain ? '; domain=' + domain : '');
  } catch (error) {
    log('DEBUG', 'Cookies cannot be written', error);
  }
}

/* The widest domain on which the browser accepts a cookie, so that a visitor is the same on every subdomain. */
function cookieDomain() {
  if (cookieOptions.domain === null) {
    const labels = window.location.hostname.split('.');
    const named = labels.length > 1 && !/^[\d.]+$|:/.test(window.location.hostname);
    let found = '';
    for (let count = 2; named && !found && count <= labels.length; count += 1) {
      const candidate = labels.slice(-count).join('.');
      const probe = String(Math.random());
      putCookie('optimizelyDomainTestCookie', probe, 10, candidate);
      if (readCookie('optimizelyDomainTestCookie') === probe) {
        found = candidate;
      }
      putCookie('optimizelyDomainTestCookie', '', 0, candidate);
    }
    cookieOptions.domain = found;
  }
  return cookieOptions.domain;
}

function writeCookie(name, value, seconds) {
  const domain = cookieDomain();
  putCookie(name, value, seconds === undefined ? cookieOptions.days * DAY_SECONDS : seconds, domain);
  delete memoryCookies[name];
  if (readCookie(name) !== value) {
    memoryCookies[name] = value;
  }
}

function removeCookie(name) {
  putCookie(name, '', 0, cookieDomain());
  putCookie(name, '', 0, '');
  delete memoryCookies[name];
}

/* One item per visitor and project, so that two projects on one site do not meet. */
function storageKey(name) {
  return 'optimizely_data$$' + visitorId() + '$$' + datafile.projectId + '$$' + name;
}

function readStored(name, fallback) {
  const key = storageKey(name);
  let text = null;
  try {
    text = window.localStorage.getItem(key);
  } catch (error) {
    log('DEBUG', 'Storage cannot be read', error);
  }
  if (text === null) {
    text = key in memoryStorage ? memoryStorage[key] : null;
  }
  if (text === null) {
    return fallback;
  }
  try {
    const value = JSON.parse(text);
    return value === null ? fallback : value;
  } catch (error) {
    log('WARN', 'A stored value is not readable and is left out:', name);
    return fallback;
  }
}

function writeStored(name, value) {
  const key = storageKey(name);
  const text = JSON.stringify(value);
  try {
    window.localStorage.setItem(key, text);
    delete memoryStorage[key];
  } catch (error) {
    memoryStorage[key] = text;
  }
}

function removeStored(name) {
  const key = storageKey(name);
  delete memoryStorage[key];
  try {
    window.localStorage.removeItem(key);
  } catch (error) {
    log('DEBUG', 'Storage cannot be cleared', error);
  }
}
