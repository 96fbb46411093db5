const VISITOR_COOKIE = 'optimizelyEndUserId';
const SESSION_MILLISECONDS = 30 * 60 * 1000;
const visitor = { id: null, isNew: false, profile: null };

function visitorId() {
  if (visitor.id === null) {
    visitor.id = readCookie(VISITOR_COOKIE);
    if (!visitor.id) {
      visitor.isNew = true;
      visitor.id = 'oeu' + Date.now() + 'r' + Math.random();
    }
  }
  return visitor.id;
}

function setVisitorId(id) {
  visitor.id = String(id);
  visitor.profile = null;
  forgetBuckets();
  writeCookie(VISITOR_COOKIE, visitor.id);
}

/* A new visitor's cookie is always written; an old one's is renewed unless the page asked to keep its age. */
function keepVisitorId() {
  const id = visitorId();
  if (visitor.isNew || cookieOptions.renew) {
    writeCookie(VISITOR_COOKIE, id);
  }
}

/* What is remembered about a visitor between pages: custom attributes by id, session, events seen. */
function visitorProfile() {
  if (visitor.profile === null) {
    const stored = readStored('visitor_profile', null);
    const profile = Object.assign({ custom: {}, events: {}, firstSession: true, lastSeen: 0 }, stored);
    const newSession = Date.now() - profile.lastSeen > SESSION_MILLISECONDS;
    if (newSession) {
      profile.firstSession = stored === null;
      profile.sourceType = detectSourceType();
    }
    if (urlParameters().has('utm_campaign')) {
      profile.campaign = urlParameters().get('utm_campaign');
    }
    profile.lastSeen = Date.now();
    visitor.profile = profile;
  }
  return visitor.profile;
}

function saveVisitorProfile() {
  writeStored('visitor_profile', visitorProfile());
}

function findAttribute(name) {
  return project.attributes.find((attribute) => attribute.apiName === name || String(attribute.id) === String(name));
}

function setVisitorAttributes(attributes) {
  Object.keys(attributes || {}).forEach((name) => {
    const attribute = findAttribute(name);
    if (!attribute) {
      log('WARN', 'There is no custom attribute', name);
    } else if (attributes[name] === null || attributes[name] === undefined) {
      delete visitorProfile().custom[attribute.id];
    } else {
      visitorProfile().custom[attribute.id] = { name: attribute.apiName, value: attributes[name] };
    }
  });
  saveVisitorProfile();
}

function effectiveReferrer() {
  return redirectInfo && redirectInfo.referrer !== undefined ? redirectInfo.referrer : document.referrer;
}

function detectSourceType() {
  const parameters = urlParameters();
  if (['utm_source', 'utm_campaign', 'gclid', 'otm_source'].some((name) => parameters.has(name))) {
    return 'campaign';
  }
  const referrer = effectiveReferrer();
  if (!referrer || referrer.startsWith(window.location.origin + '/')) {
    return 'direct';
  }
  return /^https?:\/\/([^/]+\.)?(google|bing|yahoo|duckduckgo|baidu|yandex|ecosia)\./.test(referrer) ? 'search' : 'referral';
}

function detectDevice(agent) {
  if (/iPad/.test(agent)) {
    return 'ipad';
  }
  if (/iPhone|iPod/.test(agent)) {
    return 'iphone';
  }
  if (/Tablet|Silk/.test(agent) || (/Android/.test(agent) && !/Mobile/.test(agent))) {
    return 'tablet';
  }
  return /Mobi/.test(agent) ? 'mobile' : 'desktop';
}

const BROWSERS = [
  ['edge', /Edge?\/(\d+)/],
  ['opera', /(?:OPR|Opera)\/(\d+)/],
  ['ucbrowser', /UCBrowser\/(\d+)/],
  ['ff', /(?:Firefox|FxiOS)\/(\d+)/],
  ['gc', /(?:Chrome|CriOS)\/(\d+)/],
  ['safari', /Version\/(\d+).*Safari/],
  ['ie', /(?:MSIE |rv:)(\d+)/],
];

function detectBrowser(agent) {
  const found = BROWSERS.find((entry) => entry[1].test(agent));
  return found ? { id: found[0], version: found[1].exec(agent)[1] } : { id: 'unknown', version: '' };
}

const PLATFORMS = [
  ['ios', /iPhone|iPad|iPod/], ['android', /Android/], ['windows', /Windows/], ['mac os', /Mac OS/], ['linux', /Linux/],
];

function detectPlatform(agent) {
  const found = PLATFORMS.find((entry) => entry[1].test(agent));
  return found ? found[0] : 'unknown';
}

function describeVisitor() {
  const agent = window.navigator.userAgent;
  const browser = detectBrowser(agent);
  const profile = visitorProfile();
  const device = detectDevice(agent);
  return {
    visitorId: visitorId(),
    first_session: profile.firstSession,
    device,
    device_type: device === 'iphone' ? 'mobile' : device === 'ipad' ? 'tablet' : device,
    platform: detectPlatform(agent),
    browser: browser.id,
    browserId: browser.id,
    browserVersion: browser.version,
    language: (window.navigator.language || '').toLowerCase(),
    source_type: profile.sourceType,
    campaign: profile.campaign || null,
    referrer: effectiveReferrer(),
    location: client.overrides.location || {},
    custom: JSON.parse(JSON.stringify(profile.custom)),
    customAttributes: Object.keys(profile.custom).reduce((all, id) => {
      all[profile.custom[id].name] = profile.custom[id].value;
      return all;
    }, {}),
  };
}
