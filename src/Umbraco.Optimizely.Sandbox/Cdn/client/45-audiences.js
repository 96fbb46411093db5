const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function minutesOf(time) {
  const parts = time.split(':');
  return Number(parts[0]) * 60 + Number(parts[1] || 0);
}

/* For example 07:00_11:00_monday,tuesday in the visitor's own time. */
function testTimeAndDay(leaf) {
  const parts = String(leaf.value).split('_');
  const now = new Date();
  const minutes = now.getHours() * 60 + now.getMinutes();
  const days = (parts[2] || DAYS.join(',')).toLowerCase().split(',');
  return days.includes(DAYS[now.getDay()]) && minutes >= minutesOf(parts[0]) && minutes < minutesOf(parts[1]);
}

function testCustomAttribute(leaf) {
  const attribute = findAttribute(leaf.name);
  const stored = attribute && visitorProfile().custom[attribute.id];
  return matchesValue(leaf, stored ? stored.value : null);
}

/* US-CA-SANFRANCISCO, or the beginning of it. The page gives the place by {type:'user', location}. */
function testLocation(leaf) {
  const place = client.overrides.location || {};
  const clean = (text) => String(text || '').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  const known = [place.country, place.region, place.city].map(clean);
  return String(leaf.value).split(/[-|]/).every((part, index) => clean(part) === known[index]);
}

function testBrowser(leaf) {
  const found = detectBrowser(window.navigator.userAgent);
  const wanted = String(leaf.value).toLowerCase();
  return wanted === found.id || wanted === found.id + found.version || wanted === detectDevice(window.navigator.userAgent);
}

function testPlatform(leaf) {
  const agent = window.navigator.userAgent;
  const wanted = String(leaf.value).toLowerCase();
  return wanted === detectPlatform(agent) || wanted === (detectDevice(agent) === 'desktop' ? 'desktop' : 'mobile');
}

function testDevice(leaf) {
  const device = detectDevice(window.navigator.userAgent);
  const wanted = String(leaf.value).toLowerCase();
  return wanted === device || (wanted === 'mobile' && device === 'iphone') || (wanted === 'tablet' && device === 'ipad');
}

function listValue(list) {
  switch (list.listType) {
    case 'cookies':
      return readCookie(list.keyField);
    case 'query_parameters':
      return urlParameters().get(list.keyField);
    case 'js_variables':
      return String(list.keyField).split('.').reduce((holder, key) => (holder ? holder[key] : undefined), window);
    case 'zip_codes':
      return (client.overrides.location || {}).zip;
    default:
      return undefined;
  }
}

function testList(leaf) {
  const keys = [leaf.name, leaf.value].filter((key) => key !== undefined && key !== null).map(String);
  const list = project.lists.find((item) => keys.includes(String(item.id)) || keys.includes(item.name));
  if (!list) {
    log('WARN', 'There is no list', keys.join(' '));
    return false;
  }
  const value = listValue(list);
  return value !== undefined && value !== null && (list.content || []).map(String).includes(String(value));
}

function testReferrer(leaf) {
  const referrer = effectiveReferrer();
  return Boolean(referrer) && testAddress(Object.assign({ match_type: 'simple' }, leaf), referrer);
}

function testThirdParty(leaf) {
  const data = client.thirdParty[leaf.source] || Object.assign({}, ...Object.values(client.thirdParty));
  return matchesValue(leaf, data[leaf.name]);
}

function testLanguage(leaf) {
  const language = (window.navigator.language || '').toLowerCase();
  const wanted = String(leaf.value).toLowerCase();
  return language === wanted || language.startsWith(wanted + '-');
}

const AUDIENCE_TESTS = {
  custom_attribute: testCustomAttribute,
  custom_dimension: testCustomAttribute,
  cookies: (leaf) => matchesValue(leaf, readCookie(leaf.name)),
  query: (leaf) => matchesValue(leaf, urlParameters().get(leaf.name)),
  campaign: (leaf) => matchesValue(leaf, visitorProfile().campaign),
  referrer: testReferrer,
  browser: testBrowser,
  browser_version: testBrowser,
  device: testDevice,
  platform: testPlatform,
  language: testLanguage,
  location: testLocation,
  ip: (leaf) => matchesValue(leaf, client.overrides.ip),
  source_type: (leaf) => matchesValue(leaf, visitorProfile().sourceType),
  first_session: () => visitorProfile().firstSession,
  event: (leaf) => Boolean(visitorProfile().events[leaf.name]),
  time_and_day: testTimeAndDay,
  code: (leaf) => evaluateCode(leaf.value),
  list: testList,
  url: (leaf) => testAddress(leaf, pageUrl()),
  third_party_dimension: testThirdParty,
  uploaded_data_dimension: testThirdParty,
};

function testAudienceLeaf(leaf) {
  const test = leaf && AUDIENCE_TESTS[leaf.type];
  if (!test) {
    log('WARN', 'Unknown type of an audience condition:', leaf && leaf.type);
    return false;
  }
  return attempt('Audience condition ' + leaf.type, () => test(leaf));
}

function isInAudience(id) {
  if (force.audienceIds) {
    return force.audienceIds.includes(String(id));
  }
  const audience = findById(project.audiences, id);
  if (!audience) {
    log('WARN', 'There is no audience', id);
    return false;
  }
  const conditions = audience.conditions || [];
  return conditions.length > 0 && evaluate(conditions, testAudienceLeaf);
}

function audienceIdsOf(conditions) {
  if (Array.isArray(conditions)) {
    return conditions.reduce((all, part) => all.concat(audienceIdsOf(part)), []);
  }
  const id = conditions && (conditions.audience_id || conditions.audienceId);
  return id ? [String(id)] : [];
}

/* {passes, audiences}: whether the visitor may take part, and those audiences of the campaign that hold the visitor. */
function checkAudiences(campaign) {
  const conditions = campaign.audienceConditions;
  if (!Array.isArray(conditions) || conditions.length === 0) {
    return { passes: true, audiences: [] };
  }
  const matched = {};
  audienceIdsOf(conditions).forEach((id) => {
    matched[id] = isInAudience(id);
  });
  const passes = evaluate(conditions, (leaf) => matched[String(leaf.audience_id || leaf.audienceId)]);
  return { passes, audiences: project.audiences.filter((audience) => matched[String(audience.id)]) };
}
