function newUuid() {
  const source = window.crypto;
  if (source && typeof source.randomUUID === 'function') {
    return source.randomUUID();
  }
  /* Outside a secure context there is no randomUUID. */
  const bytes = source ? source.getRandomValues(new Uint8Array(16)) : Uint8Array.from({ length: 16 }, () => Math.random() * 256);
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function isTracking() {
  return !client.disabled && !client.trackingDisabled && !client.optedOut && (!isForcing() || force.forceTracking);
}

function numberTag(tags, name, whole) {
  if (tags[name] === undefined || tags[name] === null) {
    return undefined;
  }
  const value = Number(tags[name]);
  if (!Number.isFinite(value)) {
    log('WARN', 'The tag is not a number and is left out:', name);
    return undefined;
  }
  return whole ? Math.round(value) : value;
}

function newEvent(type, key, entityId, tags, properties) {
  const all = Object.assign({}, client.tags, tags);
  const event = { type, key, entity_id: String(entityId), uuid: newUuid(), timestamp: Date.now() };
  const numbers = { revenue: numberTag(all, 'revenue', true), value: numberTag(all, 'value'), quantity: numberTag(all, 'quantity', true) };
  Object.keys(numbers).filter((name) => numbers[name] !== undefined).forEach((name) => { event[name] = numbers[name]; });
  if (Object.keys(all).length > 0) {
    event.tags = all;
  }
  if (properties && Object.keys(properties).length > 0) {
    event.properties = Object.keys(properties).reduce((texts, name) => {
      texts[name] = String(properties[name]);
      return texts;
    }, {});
  }
  return event;
}

function eventDecision(decision) {
  return {
    campaign_id: decision.campaignId,
    experiment_id: decision.experimentId,
    variation_id: decision.variationId,
    is_campaign_holdback: false,
  };
}

function eventAttributes() {
  const custom = visitorProfile().custom;
  return Object.keys(custom).map((id) => ({ type: 'custom', entity_id: id, key: custom[id].name, value: String(custom[id].value) }));
}

function track(event, decided) {
  if (!isTracking()) {
    log('DEBUG', 'Not tracked:', event.type, event.key);
    return;
  }
  emit('analytics', 'trackEvent', Object.assign({ name: event.key || event.type }, event));
  queueEvent({
    visitorId: visitorId(),
    attributes: eventAttributes(),
    decisions: (decided || activeDecisions()).map(eventDecision),
    event,
  });
}

function trackDecision(decision) {
  const event = newEvent('campaign_activated', undefined, decision.campaignId, {});
  delete event.key;
  track(event, [decision]);
}

function trackPageview(page, tags) {
  track(newEvent('view_activated', page.apiName, page.id, tags));
}

function trackClick(event, page) {
  track(newEvent('click', event.apiName, event.id, pageStates[page.id].tags));
}

/* A custom event by its key, or by its id. */
function trackCustom(name, tags, properties, id) {
  const known = project.events.find((event) =>
    event.eventType === 'custom' && (id !== undefined && id !== null ? String(event.id) === String(id) : event.apiName === name));
  if (!known) {
    log('WARN', 'There is no custom event', id === undefined ? name : id);
    return false;
  }
  const profile = visitorProfile();
  profile.events[known.apiName] = Date.now();
  saveVisitorProfile();
  track(newEvent('custom', known.apiName, known.id, tags, properties));
  return true;
}

/* One listener for all clicks: elements may come and go. The capture phase sees clicks that the page stops. */
function listenForClicks() {
  const clicks = project.events.filter((event) => event.eventType === 'click' && event.selector);
  if (clicks.length === 0) {
    return;
  }
  document.addEventListener('click', (browserEvent) => {
    const target = browserEvent.target instanceof Element ? browserEvent.target : null;
    clicks.forEach((event) => {
      const page = findById(project.pages, event.pageId);
      if (target && page && pageStates[page.id] && pageStates[page.id].isActive) {
        attempt('Click event ' + event.apiName, () => target.closest(event.selector) && trackClick(event, page));
      }
    });
  }, true);
}
