const OPT_OUT_COOKIE = 'optimizelyOptOut';
const OPT_OUT_SECONDS = 10 * 365 * DAY_SECONDS;
/* The queue of the page runs in three turns: what may switch the client off, what the first activation should know, the rest. */
const AT_ONCE = ['log', 'clientMetadata', 'cookieDomain', 'setCookieDomain', 'disable', 'load', 'optOut', 'rum'];
const AFTER_ACTIVATION = ['activate', 'event', 'page', 'trackEvent', 'activateSiteCatalyst', 'activateGeoDelayedExperiments'];

function readSwitches() {
  const parameters = new URLSearchParams(window.location.search);
  if (parameters.has('optimizely_log')) {
    setLogLevel(parameters.get('optimizely_log'));
  }
  if (parameters.has('optimizely_opt_out')) {
    attempt('optimizely_opt_out', () => optOut({ isOptOut: parameters.get('optimizely_opt_out') === 'true' }));
  }
  if (parameters.get('optimizely_disable') === 'true') {
    client.disabled = true;
  }
}

function takeQueue() {
  const queue = window.optimizely;
  return Array.isArray(queue) ? queue.slice() : [];
}

function start() {
  const queue = takeQueue();
  window.optimizely = { push, get, initialized: false };
  readSwitches();
  const phase = (names) => queue.filter((item) => names.includes(commandOf(item).name));
  const first = phase(AT_ONCE);
  const last = phase(AFTER_ACTIVATION);
  first.forEach(pushOne);
  if (readCookie(OPT_OUT_COOKIE) === 'true') {
    client.optedOut = true;
    client.disabled = true;
  }
  if (!client.disabled) {
    attempt('Redirect data', readRedirect);
    attempt('Force parameters', readForce);
    queue.filter((item) => !first.includes(item) && !last.includes(item)).forEach(pushOne);
    begin();
    last.forEach(pushOne);
  }
}

function begin() {
  client.isStarted = true;
  attempt('Visitor', () => {
    keepVisitorId();
    saveVisitorProfile();
  });
  startSending();
  listenForClicks();
  if (datafile.projectJavascript) {
    attempt('Project JavaScript', () => runCode(datafile.projectJavascript));
  }
  window.optimizely.initialized = true;
  emit('lifecycle', 'initialized');
  emit('lifecycle', 'originsSynced');
  attempt('Activation', activateAll);
}
