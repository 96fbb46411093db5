/*
 * The web client that the sandbox serves as /js/{projectId}.js.
 *
 * The files of this folder, joined in name order, are one function: this file opens it and the last one closes it.
 * The server replaces the one token on the right-hand side of `datafile` below by the JSON of the datafile.
 * Nothing is shared with the page but window.optimizely. Whatever fails here is logged and never thrown into the page.
 */
(function (window, document) {
  'use strict';

  const datafile = /*DATAFILE*/;

  if (window.optimizely && typeof window.optimizely.get === 'function') {
    window.console.warn('[optimizely] The snippet is on this page twice; the second one does nothing.');
    return;
  }

  const settings = datafile.settings || {};
  const project = {};
  ['pages', 'events', 'audiences', 'attributes', 'lists', 'campaigns'].forEach((kind) => {
    project[kind] = datafile[kind] || [];
  });

  /* What the page may switch while it lives. */
  const client = {
    isStarted: false,
    disabled: false,
    trackingDisabled: false,
    optedOut: false,
    clientName: datafile.clientName,
    clientVersion: datafile.clientVersion,
    tags: {},
    thirdParty: {},
    overrides: {},
  };

  /* A Content-Security-Policy with nonces lets code run that carries the nonce of the snippet itself. */
  const snippetNonce = (document.currentScript && document.currentScript.nonce) || '';

  function findById(items, id) {
    return items.find((item) => String(item.id) === String(id));
  }

  function shownName(item) {
    return settings.excludeNames ? null : item.name;
  }
