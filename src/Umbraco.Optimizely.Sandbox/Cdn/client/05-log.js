const LOG_LEVELS = { OFF: 0, ERROR: 1, WARN: 2, INFO: 3, DEBUG: 4, ALL: 5 };
const LOG_METHODS = { ERROR: 'error', WARN: 'warn', INFO: 'info', DEBUG: 'log' };

/* Problems are shown unless asked otherwise: whoever uses the sandbox wants to see them. */
const logging = { level: LOG_LEVELS.WARN, match: null };

function log(level, ...parts) {
  if (LOG_LEVELS[level] > logging.level) {
    return;
  }
  const text = parts.map((part) => String(part)).join(' ');
  if (logging.match && !text.includes(logging.match)) {
    return;
  }
  try {
    window.console[LOG_METHODS[level]]('[optimizely] ' + level, ...parts);
  } catch (error) {
    /* A page may have replaced the console: there is nowhere else to tell it. */
  }
}

/* Accepts the level names in any case, `true` (INFO) and `false` (OFF); others are ignored with a warning. */
function setLogLevel(value, match) {
  const name = value === undefined || value === null || String(value) === 'true' ? 'INFO' : String(value).toUpperCase();
  const level = name === 'FALSE' ? LOG_LEVELS.OFF : LOG_LEVELS[name];
  if (level === undefined) {
    log('WARN', 'Unknown log level', value);
    return;
  }
  logging.level = level;
  logging.match = match ? String(match) : null;
}

/* Runs code that may throw; the error is logged and undefined returned. */
function attempt(what, action) {
  try {
    return action();
  } catch (error) {
    log('ERROR', what + ':', error);
    return undefined;
  }
}
