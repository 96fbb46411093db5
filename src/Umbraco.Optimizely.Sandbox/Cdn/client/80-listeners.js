const listeners = [];

function addListener(options) {
  if (!options || typeof options.handler !== 'function') {
    throw new TypeError('A listener needs a handler.');
  }
  const token = options.token || newUuid();
  listeners.push({ token, filter: options.filter || {}, handler: options.handler });
  return token;
}

function removeListener(token) {
  if (!token) {
    throw new TypeError('removeListener needs a token.');
  }
  for (let index = listeners.length - 1; index >= 0; index -= 1) {
    if (listeners[index].token === token) {
      listeners.splice(index, 1);
    }
  }
}

/* Only later events are heard: nothing is replayed. */
function emitEvent(event) {
  log('DEBUG', 'Event', event.type, event.name);
  listeners.slice().forEach((listener) => {
    const fits = Object.keys(listener.filter).every((key) => listener.filter[key] === event[key]);
    if (fits) {
      attempt('Listener of ' + event.name, () => listener.handler(event));
    }
  });
}

function emit(type, name, data) {
  emitEvent(data === undefined ? { type, name } : { type, name, data });
}

const eventEmitter = { on: addListener, off: removeListener, emit: emitEvent };
