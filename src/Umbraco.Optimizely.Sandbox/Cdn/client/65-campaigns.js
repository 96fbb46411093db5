function campaignsOf(page) {
  return project.campaigns.filter((campaign) => (campaign.pageIds || []).some((id) => String(id) === String(page.id)));
}

function changesFor(variation, page) {
  return (variation.actions || [])
    .filter((action) => String(action.pageId) === String(page.id))
    .reduce((all, action) => all.concat(action.changes || []), []);
}

/* Decides for each campaign of a page that has just become active, counts the visitor and changes the page. */
function runCampaigns(page, state) {
  campaignsOf(page).forEach((campaign) => {
    attempt('Campaign ' + campaign.id, () => runCampaign(campaign, page, state));
  });
}

function runCampaign(campaign, page, state) {
  const decision = decide(campaign);
  if (!decision.variationId || decision.isCampaignHoldback) {
    return;
  }
  const experiment = findById(campaign.experiments, decision.experimentId);
  const variation = findById(experiment.variations, decision.variationId);
  if (!decision.tracked) {
    decision.tracked = true;
    trackDecision(decision);
    state.endings.push(...applyChanges(experiment.changes));
  }
  const changes = changesFor(variation, page);
  state.endings.push(...applyChanges(changes));
  emit('action', 'applied', {
    type: 'applied',
    campaignId: decision.campaignId,
    pageId: String(page.id),
    experimentId: decision.experimentId,
    variationId: decision.variationId,
    changes,
  });
  const leaving = changes.find((change) => change.type === 'redirect');
  if (leaving) {
    attempt('Redirect', () => redirect(leaving, decision));
  }
}

/* A campaign is active while it has a decision of this activation and one of its pages is active. */
function isCampaignActive(campaign) {
  const decision = decisions[campaign.id];
  const onPage = (campaign.pageIds || []).some((id) => pageStates[id] && pageStates[id].isActive);
  return Boolean((decision && decision.variationId && onPage) || wasRedirectedBy(campaign));
}

function wasRedirectedBy(campaign) {
  return redirectInfo !== null && redirectInfo.campaignId === String(campaign.id);
}

function activeDecisions() {
  return project.campaigns
    .filter((campaign) => isCampaignActive(campaign) && decisions[campaign.id])
    .map((campaign) => decisions[campaign.id])
    .filter((decision) => decision.variationId && !decision.isCampaignHoldback);
}
