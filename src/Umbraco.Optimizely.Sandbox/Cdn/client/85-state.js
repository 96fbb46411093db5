function idAndName(item) {
  return { id: String(item.id), name: shownName(item) };
}

/* A filter is an object of wanted values, or a function. */
function passes(item, filter) {
  if (typeof filter === 'function') {
    return filter(item);
  }
  return Object.keys(filter || {}).every((key) => item[key] === filter[key]);
}

function filtered(items, filter) {
  return items.filter((item) => passes(item, filter)).reduce((all, item) => {
    all[item.id] = item;
    return all;
  }, {});
}

/* What counts for a campaign now: its decision of this activation, or the redirect that led here. */
function currentChoice(campaign) {
  const decision = decisions[campaign.id];
  const source = decision && decision.variationId ? decision : wasRedirectedBy(campaign) ? redirectInfo : null;
  const experiment = source ? findById(campaign.experiments, source.experimentId) : null;
  return {
    experiment: experiment || null,
    variation: experiment ? findById(experiment.variations, source.variationId) : null,
    reason: decision ? decision.reason : null,
    isHoldback: Boolean(decision && decision.isCampaignHoldback),
    audiences: (decision ? decision.audiences : []).map(idAndName),
  };
}

function campaignState(campaign) {
  const choice = currentChoice(campaign);
  const campaignName = shownName(campaign);
  return {
    id: String(campaign.id),
    campaignName,
    experiment: choice.experiment ? Object.assign(idAndName(choice.experiment), { campaignName }) : null,
    allExperiments: campaign.experiments.map(idAndName),
    variation: choice.variation ? idAndName(choice.variation) : null,
    reason: choice.reason,
    isActive: isCampaignActive(campaign),
    visitorRedirected: wasRedirectedBy(campaign),
    isInCampaignHoldback: choice.isHoldback,
    audiences: choice.audiences,
  };
}

function experimentStates(campaign) {
  const choice = currentChoice(campaign);
  return campaign.experiments.map((experiment) => {
    const chosenHere = choice.experiment === experiment;
    return {
      id: String(experiment.id),
      experimentName: shownName(experiment),
      audiences: choice.audiences,
      variation: chosenHere ? idAndName(choice.variation) : null,
      reason: choice.reason,
      visitorRedirected: chosenHere && wasRedirectedBy(campaign),
      isActive: chosenHere && isCampaignActive(campaign),
      isInExperimentHoldback: chosenHere && choice.isHoldback,
    };
  });
}

function staticConditions(condition) {
  if (Array.isArray(condition)) {
    return condition.map(staticConditions);
  }
  if (condition && condition.match_type) {
    const copy = Object.assign({ match: condition.match_type }, condition);
    delete copy.match_type;
    return copy;
  }
  return condition;
}

function pageState(page) {
  const state = pageStates[page.id] || { isActive: false, tags: {} };
  return {
    id: String(page.id),
    name: shownName(page),
    apiName: page.apiName,
    category: page.category,
    staticConditions: staticConditions(page.conditions || []),
    tags: Object.keys(state.tags).map((key) => ({ key, value: state.tags[key] })),
    isActive: state.isActive,
    metadata: Object.assign({}, state.tags),
  };
}

function variationMap() {
  const known = storedBuckets();
  const map = {};
  const add = (experimentId, variationId) => {
    const experiment = allExperiments().find((candidate) => String(candidate.id) === String(experimentId));
    const index = experiment ? experiment.variations.findIndex((item) => String(item.id) === String(variationId)) : -1;
    map[experimentId] = {
      id: String(variationId),
      name: index < 0 ? null : shownName(experiment.variations[index]),
      index: index < 0 ? null : index,
    };
  };
  Object.keys(known).forEach((id) => add(id, known[id].id));
  Object.values(decisions)
    .filter((decision) => decision.variationId)
    .forEach((decision) => add(decision.experimentId, decision.variationId));
  return map;
}

function allExperiments() {
  return project.campaigns.reduce((all, campaign) => all.concat(campaign.experiments), []);
}

const MAX_DECISION_TEXT = 255;

/* `name(id)`; the name is what gives way when the text gets too long. */
function decisionText(item, options) {
  const id = '(' + item.id + ')';
  const name = options.shouldCleanString ? String(item.name || '').replace(/[^a-zA-Z0-9.~!*']+/g, '_') : String(item.name || '');
  return name.slice(0, Math.max(0, (options.maxLength || MAX_DECISION_TEXT) - id.length)) + id;
}

function decisionObject(options) {
  if (!options || !options.campaignId) {
    throw new Error('A campaignId is needed.');
  }
  const campaign = findById(project.campaigns, options.campaignId);
  const state = campaign && campaignState(campaign);
  if (!state || !state.experiment || !state.variation) {
    return null;
  }
  const result = { experiment: decisionText(state.experiment, options), variation: decisionText(state.variation, options) };
  if (state.allExperiments.length > 1) {
    result.campaign = decisionText({ id: state.id, name: state.campaignName }, options);
    result.holdback = state.isInCampaignHoldback;
  }
  return result;
}

const stateApi = {
  getCampaignStates: (filter) => filtered(project.campaigns.map(campaignState), filter),
  getCampaignStateLists: (filter) => project.campaigns.map(campaignState).filter((item) => passes(item, filter)).reduce((all, item) => {
    all[item.id] = [item];
    return all;
  }, {}),
  getExperimentStates: (filter) =>
    filtered(project.campaigns.reduce((all, campaign) => all.concat(experimentStates(campaign)), []), filter),
  getPageStates: (filter) => filtered(project.pages.map(pageState), filter),
  getVariationMap: variationMap,
  getActiveExperimentIds: () => Object.keys(stateApi.getExperimentStates({ isActive: true })),
  getRedirectInfo: () => (redirectInfo ? Object.assign({}, redirectInfo) : null),
  getDecisionObject: decisionObject,
  getDecisionString: (options) => {
    const found = decisionObject(options);
    const text = found && found.experiment + ':' + found.variation;
    return text && text.slice(0, options.maxLength || MAX_DECISION_TEXT);
  },
  getActivationId: () => activation.id,
  isGlobalHoldback: () => false,
};
