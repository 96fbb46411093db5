const POLL_MILLISECONDS = 50;
const pageStates = {};
let activation = { number: 0, id: '' };

function describePage(page) {
  return { id: String(page.id), name: shownName(page), apiName: page.apiName, category: page.category };
}

function endAll(functions) {
  functions.splice(0).forEach((end) => attempt('Ending', end));
}

/* Makes a page active when its conditions hold. Once active, it stays so until deactivated or activated anew. */
function activatePage(page, tags) {
  const state = pageStates[page.id];
  if (client.disabled || state.isActive || !pageMatches(page)) {
    return false;
  }
  state.isActive = true;
  state.tags = Object.assign({}, tags);
  emit('lifecycle', 'pageActivated', { page: describePage(page) });
  runCampaigns(page, state);
  trackPageview(page, state.tags);
  return true;
}

function deactivatePage(page) {
  const state = pageStates[page.id];
  if (state.isActive) {
    state.isActive = false;
    endAll(state.endings);
    emit('lifecycle', 'pageDeactivated', { page: describePage(page) });
  }
}

function startCallback(page, state) {
  const number = activation.number;
  const activate = (options) => {
    /* A callback of an earlier activation has nothing to say any more. */
    if (number !== activation.number) {
      return;
    }
    attempt('Page ' + page.apiName, () => {
      if (options && options.isActive === false) {
        deactivatePage(page);
      } else {
        activatePage(page, options && options.tags);
      }
    });
  };
  functionOf(page.activationCode || '').call(window, activate, { isActive: state.isActive, pageId: String(page.id) });
}

function startPolling(page, state) {
  const condition = functionOf(page.activationCode || 'true');
  const check = () => isMet(() => condition.call(window)) && activatePage(page);
  if (!check()) {
    const timer = window.setInterval(() => attempt('Page ' + page.apiName, check) && window.clearInterval(timer), POLL_MILLISECONDS);
    state.watchers.push(() => window.clearInterval(timer));
  }
}

/* Active exactly as long as the conditions hold. */
function follow(page) {
  if (pageMatches(page)) {
    activatePage(page);
  } else {
    deactivatePage(page);
  }
}

const ACTIVATION_TYPES = {
  immediate: (page) => { activatePage(page); },
  /* A manual page waits for the page's own push; a new activation keeps one that was on. */
  manual: (page, state, wasActive) => { if (wasActive) { activatePage(page, state.tags); } },
  polling: startPolling,
  callback: startCallback,
  dom_changed: (page, state) => {
    follow(page);
    state.watchers.push(onDomChange(() => follow(page)));
  },
  url_changed: (page, state) => {
    follow(page);
    state.watchers.push(onUrlChange(() => {
      if (pageMatches(page)) {
        state.isActive = false;
        endAll(state.endings);
        activatePage(page);
      } else {
        deactivatePage(page);
      }
    }));
  },
};

function startPage(page, wasActive) {
  const start = ACTIVATION_TYPES[page.activationType || 'immediate'];
  if (!start) {
    log('WARN', 'Unknown activation type:', page.activationType);
    return;
  }
  start(page, pageStates[page.id], wasActive);
}

/* Begins a new activation: decisions and pages are looked at afresh. */
function activateAll() {
  if (client.disabled) {
    return;
  }
  const number = activation.number + 1;
  activation = { number, id: Date.now() + '.' + number };
  const before = project.pages.filter((page) => pageStates[page.id] && pageStates[page.id].isActive);
  project.pages.forEach((page) => {
    const state = pageStates[page.id] || (pageStates[page.id] = { isActive: false, tags: {}, endings: [], watchers: [] });
    state.isActive = false;
    endAll(state.watchers);
    endAll(state.endings);
  });
  Object.keys(decisions).forEach((id) => delete decisions[id]);
  project.pages.forEach((page) => attempt('Page ' + page.apiName, () => startPage(page, before.includes(page))));
  before.filter((page) => !pageStates[page.id].isActive && !pageMatches(page)).forEach((page) => {
    emit('lifecycle', 'pageDeactivated', { page: describePage(page) });
  });
  emit('lifecycle', 'activated');
}

/* Everything of this page load ends: no observers, timers or changes to come. */
function stopAll() {
  client.disabled = true;
  Object.keys(pageStates).forEach((id) => {
    endAll(pageStates[id].watchers);
    endAll(pageStates[id].endings);
    pageStates[id].isActive = false;
  });
}
