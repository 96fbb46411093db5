function optOut(command) {
  const optedOut = command.isOptOut === undefined || command.isOptOut === true || command.isOptOut === 'true';
  if (optedOut) {
    writeCookie(OPT_OUT_COOKIE, 'true', OPT_OUT_SECONDS);
    client.optedOut = true;
    stopAll();
    discardEvents();
  } else {
    /* Experiments come back with the next page. */
    removeCookie(OPT_OUT_COOKIE);
  }
}

function disable(scope) {
  if (scope === 'tracking') {
    client.trackingDisabled = true;
  } else {
    stopAll();
  }
}

function setCookieDays(days) {
  const number = Number(days);
  if (!(number >= MIN_COOKIE_DAYS)) {
    throw new RangeError('Cookies live at least ' + MIN_COOKIE_DAYS + ' days.');
  }
  cookieOptions.days = number;
  if (client.isStarted) {
    writeCookie(VISITOR_COOKIE, visitorId());
  }
}

function setCookieDomain(domain) {
  cookieOptions.domain = String(domain).replace(/^\./, '');
  if (client.isStarted) {
    writeCookie(VISITOR_COOKIE, visitorId());
  }
}

function pushPage(command) {
  const page = project.pages.find((candidate) => candidate.apiName === command.pageName);
  if (!page) {
    throw new Error('There is no page ' + command.pageName);
  }
  if (!pageStates[page.id]) {
    return;
  }
  if (command.isActive === false) {
    deactivatePage(page);
  } else if (!activatePage(page, command.tags)) {
    log('INFO', 'The page is active already, or its conditions do not hold:', command.pageName);
  }
}

function pushUser(command) {
  if (command.visitorId) {
    setVisitorId(command.visitorId);
  }
  ['location', 'queryParams', 'url'].filter((name) => command[name] !== undefined).forEach((name) => {
    client.overrides[name] = command[name];
  });
  if (command.IP !== undefined || command.ip !== undefined) {
    client.overrides.ip = command.IP || command.ip;
  }
  setVisitorAttributes(command.attributes);
}

function pushClientMetadata(command) {
  client.clientName = command.clientName || client.clientName;
  client.clientVersion = command.clientVersion || client.clientVersion;
}

/* Understood and without effect here: the sandbox has one origin and no partners. */
function accepted(command) {
  log('DEBUG', 'Accepted without effect:', command.type);
}

const COMMANDS = {
  activate: activateAll,
  addListener,
  bucketVisitor: (command) => bucketVisitor(command.experimentId, command.variationId, command.variationIndex),
  clientMetadata: pushClientMetadata,
  cookieDomain: (command) => setCookieDomain(command.cookieDomain),
  cookieExpiration: (command) => setCookieDays(command.cookieExpirationDays),
  dataFromSource: (command) => { client.thirdParty[command.source] = command.data || {}; },
  disable: (command) => disable(command.scope),
  disableCrossOrigin: accepted,
  event: (command) => trackCustom(command.eventName, command.tags, command.properties, command.eventId),
  extendCookieLifetime: (command) => { cookieOptions.renew = command.isEnabled !== false; },
  holdEvents,
  integration: accepted,
  integrationSettings: accepted,
  load: accepted,
  log: (command) => setLogLevel(command.level, command.match),
  optOut,
  page: pushPage,
  removeListener: (command) => removeListener(command.token),
  rum: accepted,
  sendEvents,
  tags: (command) => { Object.assign(client.tags, command.tags); },
  user: pushUser,
  waitForOriginSync: accepted,
};

/* A number above this is a variation's id, below it its place. */
const MAX_VARIATION_INDEX = 256;

function bucketByNumber(experimentId, variation) {
  const isId = Number(variation) > MAX_VARIATION_INDEX;
  bucketVisitor(experimentId, isId ? variation : undefined, isId ? undefined : Number(variation));
}

/* The older form: ["name", argument, ...] or "name". */
const ARRAY_COMMANDS = {
  activateGeoDelayedExperiments: () => accepted({ type: 'activateGeoDelayedExperiments' }),
  activateSiteCatalyst: () => accepted({ type: 'activateSiteCatalyst' }),
  bucketUser: bucketByNumber,
  bucketVisitor: bucketByNumber,
  disable,
  log: (isOn) => setLogLevel(isOn === undefined ? true : isOn),
  optOut: (isOptOut) => optOut({ isOptOut }),
  setCookieDomain,
  setCookieExpiration: setCookieDays,
  setDimensionValue: (id, value) => setVisitorAttributes({ [id]: value }),
  setGA4UserId: () => accepted({ type: 'setGA4UserId' }),
  setUserId: setVisitorId,
  storeThirdPartyData: (source, data) => { client.thirdParty[source] = data || {}; },
  trackEvent: (name, tags) => trackCustom(name, typeof tags === 'number' ? { revenue: tags } : tags),
};

const WHILE_DISABLED = ['log', 'optOut', 'disable', 'cookieDomain', 'setCookieDomain', 'removeListener'];

function commandOf(item) {
  const older = typeof item === 'string' || Array.isArray(item);
  const name = older ? [].concat(item)[0] : item && item.type;
  const commands = older ? ARRAY_COMMANDS : COMMANDS;
  const known = typeof name === 'string' && Object.prototype.hasOwnProperty.call(commands, name);
  return { name, older, run: known ? commands[name] : null };
}

/* Never throws: false for what is not known, true for what was tried. */
function pushOne(item) {
  const command = commandOf(item);
  if (!command.run) {
    log('WARN', 'Unknown call:', command.name === undefined ? item : command.name);
    return false;
  }
  if (client.disabled && !WHILE_DISABLED.includes(command.name)) {
    log('INFO', 'The client is switched off; nothing done for', command.name);
    return true;
  }
  attempt('push ' + command.name, () => command.run(...(command.older ? [].concat(item).slice(1) : [item])));
  return true;
}

function push(...items) {
  return items.map(pushOne).every(Boolean);
}
