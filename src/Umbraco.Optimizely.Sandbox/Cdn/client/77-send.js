/* sendBeacon and keepalive requests carry at most 64 KiB; a batch of ordinary text stays below. */
const BATCH_CHARACTERS = 50000;
const KEEPALIVE_BYTES = 60000;
const STORED_EVENTS = 500;
const HELD = 'held_events';
const UNSENT = 'unsent_events';
const sending = { holding: false, queue: [], timer: null, leaving: false };

function storeEvents(name, entries) {
  writeStored(name, readStored(name, []).concat(entries).slice(-STORED_EVENTS));
}

function takeStored(name) {
  const entries = readStored(name, []);
  removeStored(name);
  return entries;
}

/* Events of one turn of the event loop leave together. */
function queueEvent(entry) {
  if (sending.holding) {
    storeEvents(HELD, [entry]);
    return;
  }
  sending.queue.push(entry);
  if (sending.timer === null) {
    sending.timer = window.setTimeout(() => flushEvents(false), 0);
  }
}

function holdEvents() {
  sending.holding = true;
  if (sending.queue.length > 0) {
    storeEvents(HELD, sending.queue.splice(0));
  }
  emit('analytics', 'holdEvents');
}

function sendEvents() {
  sending.holding = false;
  emit('analytics', 'sendEvents');
  if (isTracking()) {
    takeStored(HELD).forEach(queueEvent);
  }
}

/* For a visitor who opts out nothing waits any longer. */
function discardEvents() {
  sending.queue = [];
  removeStored(HELD);
  removeStored(UNSENT);
}

function groupBy(entries, keyOf) {
  const groups = new Map();
  entries.forEach((entry) => {
    const key = keyOf(entry);
    groups.set(key, (groups.get(key) || []).concat(entry));
  });
  return Array.from(groups.values());
}

/* One batch of the Event API: a snapshot for each set of decisions of each visitor. */
function toBatch(entries) {
  return {
    account_id: String(datafile.accountId),
    project_id: String(datafile.projectId),
    anonymize_ip: datafile.anonymizeIp !== false,
    client_name: client.clientName,
    client_version: client.clientVersion,
    enrich_decisions: true,
    visitors: groupBy(entries, (entry) => entry.visitorId + JSON.stringify(entry.attributes)).map((ofVisitor) => ({
      visitor_id: ofVisitor[0].visitorId,
      session_id: '',
      attributes: ofVisitor[0].attributes,
      snapshots: groupBy(ofVisitor, (entry) => JSON.stringify(entry.decisions)).map((group) => ({
        decisions: group[0].decisions,
        events: group.map((entry) => entry.event),
      })),
    })),
  };
}

function toParts(entries) {
  const parts = [];
  let size = BATCH_CHARACTERS;
  entries.forEach((entry) => {
    const length = JSON.stringify(entry).length;
    if (size + length > BATCH_CHARACTERS) {
      parts.push([]);
      size = 0;
    }
    parts[parts.length - 1].push(entry);
    size += length;
  });
  return parts;
}

function beacon(body) {
  try {
    return window.navigator.sendBeacon(datafile.eventsUrl, body);
  } catch (error) {
    return false;
  }
}

/*
 * A text body needs no preflight. What the service did not take is kept and sent with the next page.
 * While the visitor leaves, the browser breaks off the answer, though the request still arrives: that is no failure.
 */
function post(body, entries) {
  const keep = () => {
    if (!sending.leaving) {
      storeEvents(UNSENT, entries);
    }
  };
  const keepalive = new Blob([body]).size < KEEPALIVE_BYTES;
  window.fetch(datafile.eventsUrl, { method: 'POST', body, keepalive, credentials: 'omit' }).then((response) => {
    if (response.status >= 500) {
      keep();
    } else if (!response.ok) {
      log('ERROR', 'The events were refused:', response.status);
    }
  }, keep);
}

function flushEvents(leaving) {
  window.clearTimeout(sending.timer);
  sending.timer = null;
  toParts(sending.queue.splice(0)).forEach((entries) => {
    const body = JSON.stringify(toBatch(entries));
    log('DEBUG', 'Sending', body);
    if (!leaving || !beacon(body)) {
      attempt('Sending events', () => post(body, entries));
    }
  });
}

function startSending() {
  window.addEventListener('pageshow', () => { sending.leaving = false; });
  window.addEventListener('pagehide', () => {
    sending.leaving = true;
    flushEvents(true);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      flushEvents(true);
    }
  });
  if (isTracking()) {
    takeStored(UNSENT).forEach(queueEvent);
  }
}
