function byId(items, describe) {
  return items.reduce((all, item) => {
    all[item.id] = describe(item);
    return all;
  }, {});
}

function describeExperiment(experiment) {
  return Object.assign(idAndName(experiment), { status: experiment.status, variations: experiment.variations.map(describeVariation) });
}

function describeVariation(variation) {
  return Object.assign(idAndName(variation), { weight: variation.weight });
}

function describeCampaign(campaign) {
  return Object.assign(idAndName(campaign), {
    holdback: campaign.holdback || 0,
    pageIds: (campaign.pageIds || []).map(String),
    experiments: campaign.experiments.map(describeExperiment),
  });
}

function describeEvent(event) {
  return Object.assign(idAndName(event), {
    apiName: event.apiName,
    category: event.category,
    eventType: event.eventType,
    pageId: event.pageId ? String(event.pageId) : null,
  });
}

function describeData() {
  const variations = allExperiments().reduce((all, experiment) => all.concat(experiment.variations), []);
  return {
    audiences: byId(project.audiences, idAndName),
    events: byId(project.events, describeEvent),
    campaigns: byId(project.campaigns, describeCampaign),
    pages: byId(project.pages, describePage),
    experiments: byId(allExperiments(), describeExperiment),
    variations: byId(variations, describeVariation),
    groups: {},
    projectId: String(datafile.projectId),
    snippetId: String(datafile.snippetId),
    accountId: String(datafile.accountId),
    dcpServiceId: null,
    revision: String(datafile.revision),
    clientName: client.clientName,
    clientVersion: client.clientVersion,
  };
}

const GETTERS = {
  state: () => stateApi,
  data: describeData,
  visitor: describeVisitor,
  visitor_id: () => ({ randomId: visitorId() }),
  utils: () => utils,
  event_emitter: () => eventEmitter,
  jquery: () => window.jQuery,
};

function get(name) {
  const getter = Object.prototype.hasOwnProperty.call(GETTERS, name) ? GETTERS[name] : null;
  if (!getter) {
    log('WARN', 'Unknown name for get:', name);
    return undefined;
  }
  return attempt('get ' + name, getter);
}
