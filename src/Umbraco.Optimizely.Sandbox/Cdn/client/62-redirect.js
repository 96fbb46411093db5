const REDIRECT_COOKIE = 'optimizelyRedirectData';
const REDIRECT_SECONDS = 5;
/* A redirect that does not happen (a blocked address) must not leave the page hidden. */
const REDIRECT_HIDE_MILLISECONDS = 3000;

/* How the visitor came here by a redirect variation of the page before; read once and cleared. */
let redirectInfo = null;

function readRedirect() {
  const text = readCookie(REDIRECT_COOKIE);
  if (!text) {
    return;
  }
  removeCookie(REDIRECT_COOKIE);
  const values = new URLSearchParams(text);
  const campaign = findById(project.campaigns, values.get('c'));
  const experiment = campaign && findById(campaign.experiments, values.get('x'));
  const variation = experiment && findById(experiment.variations, values.get('v'));
  if (variation) {
    redirectInfo = {
      campaignId: String(campaign.id),
      campaignName: shownName(campaign),
      experimentId: String(experiment.id),
      experimentName: shownName(experiment),
      variationId: String(variation.id),
      variationName: shownName(variation),
      referrer: values.get('r') || '',
    };
  }
}

function redirectTarget(change) {
  const code = field(change, 'destination_function');
  if (code) {
    return new URL(String(functionOf(code).call(window)), document.baseURI);
  }
  const target = new URL(change.destination, document.baseURI);
  if (field(change, 'preserve_parameters')) {
    new URLSearchParams(window.location.search).forEach((value, name) => {
      if (!target.searchParams.has(name)) {
        target.searchParams.append(name, value);
      }
    });
  }
  return target;
}

/* Leaves the page for the variation's address. A visitor who has just been redirected stays, unless the change allows more. */
function redirect(change, decision) {
  const target = redirectTarget(change);
  const here = window.location.href.split('#')[0];
  if (!/^https?:$/.test(target.protocol) || target.href.split('#')[0] === here) {
    log('DEBUG', 'No redirect to', target.href);
    return;
  }
  if (redirectInfo && !field(change, 'allow_additional_redirect')) {
    log('INFO', 'The visitor was redirected already.');
    return;
  }
  writeCookie(REDIRECT_COOKIE, new URLSearchParams({
    r: document.referrer, x: decision.experimentId, v: decision.variationId, c: decision.campaignId,
  }).toString(), REDIRECT_SECONDS);
  const style = document.documentElement.style;
  style.visibility = 'hidden';
  window.setTimeout(() => { style.visibility = ''; }, REDIRECT_HIDE_MILLISECONDS);
  flushEvents(true);
  window.location.replace(target.href);
}
