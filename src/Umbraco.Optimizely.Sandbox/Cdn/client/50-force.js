/*
 * Forcing and previewing by the address. `optimizely_x` works when the project allows it, or with the token of a
 * share link for the campaigns that the link names; with a token, experiments that do not run are shown too.
 */
const force = {
  variationIds: [], indexes: {}, audienceIds: null, previewCampaignIds: null, previewAll: false, forceTracking: false,
};

function readForce() {
  const parameters = new URLSearchParams(window.location.search);
  const ids = (name) => (parameters.get(name) || '').match(/\d+/g) || [];
  const token = parameters.get('optimizely_token') || '';
  const campaignIds = ids('optimizely_preview_layer_ids');
  if (/^[0-9a-f]{64}$/i.test(token) && campaignIds.length > 0) {
    force.previewCampaignIds = campaignIds;
    force.audienceIds = parameters.has('optimizely_x_audiences') ? ids('optimizely_x_audiences') : null;
  }
  force.previewAll = token === 'PUBLIC' && settings.enableForceVariation === true;
  force.forceTracking = parameters.get('optimizely_force_tracking') === 'true';
  if (settings.enableForceVariation === true || force.previewCampaignIds) {
    force.variationIds = ids('optimizely_x');
    parameters.forEach((value, name) => {
      const named = /^optimizely_x(\d+)$/.exec(name);
      if (named) {
        force.indexes[named[1]] = Number(value);
      }
    });
  } else if (parameters.has('optimizely_x')) {
    log('WARN', 'The project does not allow to force a variation by the address.');
  }
}

/* While a person looks at variations on purpose, nothing is remembered or counted. */
function isForcing() {
  return force.previewCampaignIds !== null || force.previewAll
    || force.variationIds.length > 0 || Object.keys(force.indexes).length > 0;
}

/* A preview shows the campaigns of its link and no other. */
function isPreviewed(campaign) {
  return force.previewCampaignIds ? force.previewCampaignIds.includes(String(campaign.id)) : force.previewAll;
}

function mayDecide(campaign, experiment) {
  if (force.previewCampaignIds) {
    return isPreviewed(campaign);
  }
  return experiment.status === 'running' || (force.previewAll && experiment.status !== 'archived');
}

function forcedChoice(campaign) {
  let choice = null;
  campaign.experiments.filter((experiment) => mayDecide(campaign, experiment)).forEach((experiment) => {
    const byId = experiment.variations.find((variation) => force.variationIds.includes(String(variation.id)));
    const variation = byId || experiment.variations[force.indexes[experiment.id]];
    if (variation && !choice) {
      choice = { experiment, variation };
    }
  });
  return choice;
}
