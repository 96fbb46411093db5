/* Buckets by experiment id: {id, preferred}. A visitor keeps a variation even when its weight changes. */
let buckets = null;
const decisions = {};

function storedBuckets() {
  if (buckets === null) {
    buckets = readStored('variation_map', {});
  }
  return buckets;
}

function forgetBuckets() {
  buckets = null;
}

function keepBucket(experiment, variation, preferred) {
  const map = storedBuckets();
  const known = map[experiment.id];
  if (isForcing() && !preferred) {
    return;
  }
  if (!known || known.id !== String(variation.id) || preferred) {
    map[experiment.id] = { id: String(variation.id), preferred: Boolean(preferred) };
    writeStored('variation_map', map);
  }
}

function bucketOf(experiment) {
  const known = storedBuckets()[experiment.id];
  const kept = known && findById(experiment.variations, known.id);
  if (kept) {
    return { variation: kept, preferred: known.preferred };
  }
  const point = hashToInt(visitorId() + experiment.id, HASH_SEEDS.bucketing, BASIS_POINTS);
  let upTo = 0;
  const variation = experiment.variations.find((candidate) => {
    upTo += candidate.weight;
    return point < upTo;
  });
  return variation ? { variation, preferred: false } : null;
}

function isHeldBack(campaign) {
  return hashToInt(visitorId() + campaign.id, HASH_SEEDS.holdback, BASIS_POINTS) < (campaign.holdback || 0);
}

function newDecision(campaign, audiences, reason) {
  return {
    campaignId: String(campaign.id), experimentId: null, variationId: null, isCampaignHoldback: false, reason, audiences, tracked: false,
  };
}

function chosen(decision, experiment, variation) {
  return Object.assign(decision, { experimentId: String(experiment.id), variationId: String(variation.id) });
}

function makeDecision(campaign) {
  const forced = forcedChoice(campaign);
  if (forced) {
    return chosen(newDecision(campaign, [], 'force'), forced.experiment, forced.variation);
  }
  const candidates = campaign.experiments.filter((experiment) => mayDecide(campaign, experiment));
  if (candidates.length === 0) {
    return newDecision(campaign, [], 'notRunning');
  }
  const check = checkAudiences(campaign);
  if (!check.passes) {
    return newDecision(campaign, check.audiences, 'audience');
  }
  const decision = newDecision(campaign, check.audiences, null);
  for (const experiment of candidates) {
    const bucket = bucketOf(experiment);
    if (bucket) {
      keepBucket(experiment, bucket.variation, bucket.preferred);
      decision.isCampaignHoldback = !bucket.preferred && isHeldBack(campaign);
      decision.reason = decision.isCampaignHoldback ? 'holdback' : null;
      return chosen(decision, experiment, bucket.variation);
    }
  }
  decision.reason = 'traffic';
  return decision;
}

/* The decision of this activation; a visitor who was left out is looked at again when the next page activates. */
function decide(campaign) {
  const known = decisions[campaign.id];
  if (known && known.variationId) {
    return known;
  }
  const decision = makeDecision(campaign);
  decisions[campaign.id] = decision;
  emit('lifecycle', 'campaignDecided', {
    campaign: describeCampaign(campaign),
    decision: publicDecision(decision),
    decisionTicket: { audienceIds: decision.audiences.map((audience) => String(audience.id)) },
    audiences: decision.audiences.map(idAndName),
  });
  return decision;
}

function publicDecision(decision) {
  return {
    campaignId: decision.campaignId,
    experimentId: decision.experimentId,
    variationId: decision.variationId,
    isCampaignHoldback: decision.isCampaignHoldback,
    reason: decision.reason,
  };
}

/* Puts the visitor into a variation for good; audiences and addresses still apply. */
function bucketVisitor(experimentId, variationId, variationIndex) {
  const byId = variationId !== undefined && variationId !== null;
  const byIndex = variationIndex !== undefined && variationIndex !== null;
  if (byId === byIndex) {
    throw new Error('bucketVisitor needs either variationId or variationIndex.');
  }
  const campaign = project.campaigns.find((candidate) => findById(candidate.experiments, experimentId));
  const experiment = campaign && findById(campaign.experiments, experimentId);
  const variation = experiment && (byId ? findById(experiment.variations, variationId) : experiment.variations[variationIndex]);
  if (!variation) {
    throw new Error('bucketVisitor: there is no such experiment or variation: ' + experimentId);
  }
  keepBucket(experiment, variation, true);
}
