import type { Checklist, Duration } from '../../src/core/api/checklist-types.js';
import type { ConnectionStatus, ProjectList } from '../../src/core/api/connection-types.js';
import type { Experiment, Panel } from '../../src/core/api/experiment-types.js';
import type { Results, Timeseries } from '../../src/core/api/results-types.js';
import type { Settings } from '../../src/core/api/settings-types.js';

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

export const connected: ConnectionStatus = {
  state: 'connected', kind: 'oauth', title: 'Connected', detail: 'Optimizely answers.',
  user: { name: 'Ada Optimist', email: 'ada@acme.example' }, account: { id: '21014920000', name: 'Acme Media' },
  connectedBy: 'Admin', connectedAt: minutesAgo(60 * 24 * 3), checkedAt: minutesAgo(0.5),
  project: { id: '21014920001', name: 'Acme Website', archived: false },
  oauthConfigured: true, redirectUri: 'https://site.example/umbraco/backoffice/optimizely/api/v1/connection/callback', pendingReturn: 'none',
};
export const notConnected: ConnectionStatus = {
  ...connected, state: 'notConnected', kind: null, title: 'Not connected', detail: '', user: null, account: null, project: null,
  connectedBy: null, connectedAt: null, checkedAt: null,
};

export const projects = (total: number): ProjectList => ({
  total,
  items: Array.from({ length: total }, (_, index) => ({
    id: String(21014920001 + index), name: index === 0 ? 'Acme Website' : `Project ${index + 1}`,
    description: index % 5 === 0 ? 'The public site <script>alert(1)</script>' : null, lastModified: minutesAgo(index * 600 + 3), selected: index === 0,
  })),
});

const template = `// Changes the headline wherever it appears.
var selector = '[data-optimizely-headline="' + $KEY + '"]';
utils.observeSelector(selector, function (element) {
  element.textContent = $NEW_TITLE;
});`;

export const settings: Settings = {
  documentTypes: [
    { alias: 'article', name: 'Article', icon: null, allowed: true, headlineProperty: null, properties: [{ alias: 'headline', name: 'Headline' }, { alias: 'body', name: 'Body' }] },
    { alias: 'home', name: 'Home', icon: null, allowed: false, headlineProperty: null, properties: [{ alias: 'headline', name: 'Headline' }] },
    { alias: 'landingPage', name: 'Landing page with a rather long name', icon: null, allowed: true, headlineProperty: 'kicker', properties: [{ alias: 'kicker', name: 'Kicker' }] },
  ],
  targeting: { match: 'substring', value: '/articles/' },
  template,
  defaultTemplate: template,
  placeholders: [
    { name: '$KEY', description: 'Key of the document' }, { name: '$NEW_TITLE', description: 'The alternative headline' },
    { name: '$OLD_TITLE', description: 'The original headline' }, { name: '$CULTURE', description: 'The language' },
  ],
};

export const targetingPreview = {
  total: 14, matched: 12,
  urls: Array.from({ length: 14 }, (_, index) => ({
    url: index < 2 ? ['/', '/da/'][index] : `/articles/article-${index}/`, name: index < 2 ? 'Home' : `Article ${index}`, culture: index === 1 ? 'da-DK' : 'en-US', matches: index > 1,
  })),
};

const original = 'Ten quiet places to work in Copenhagen';
const hostile = '<img src=x onerror=alert(1)> “Silence” & co. שלום 🎧';

export const panel: Panel = {
  document: { key: 'd0c0', culture: 'en-US', name: 'Ten quiet places', contentTypeAlias: 'article', url: './page.html' },
  readiness: { ready: true, problems: [] },
  headline: original,
  permissions: { canCreate: true, canChange: true },
  metrics: [
    { kind: 'opened', name: 'Opened the page', description: 'Visitors who saw the headline and opened the page.' },
    { kind: 'clicks', name: 'Clicks on the headline', description: 'Visitors who clicked the headline.' },
    { kind: 'event', name: 'An event of the project', description: 'Any event that already exists in Optimizely.' },
  ],
  maxTitleLength: 1000, experiments: [], optimizelyUrl: 'https://app.optimizely.com/v2/projects/21014920001',
};

export const experiment: Experiment = {
  id: 'e1', name: 'Headline: Ten quiet places', status: 'running', failure: null, experimentId: '501', projectId: '21014920001',
  optimizelyUrl: 'https://app.optimizely.com/', createdBy: 'Editor', createdAt: minutesAgo(190), startedAt: minutesAgo(180), version: 3,
  metric: { kind: 'opened', eventId: null, name: 'Opened the page' },
  variations: [
    { id: '1', title: original, isOriginal: true, weight: 3334, previewUrl: null },
    { id: '2', title: 'Where Copenhagen goes to think', isOriginal: false, weight: 3333, previewUrl: 'https://example.com/?x=2' },
    { id: '3', title: hostile, isOriginal: false, weight: 3333, previewUrl: 'https://example.com/?x=3' },
  ],
  warnings: [],
};

const row = (id: string, title: string, visitors: number, conversions: number) => ({
  id, title, isOriginal: id === '1', visitors, conversions, rate: conversions / visitors, improvement: null as null | { value: number; low: number; high: number },
  significance: null as number | null, isSignificant: false, status: null as null | 'better' | 'worse' | 'equal', visitorsRemaining: null as number | null, isWinner: false,
});

export const results: Results = {
  state: 'ready', title: null, detail: null, startedAt: minutesAgo(180), fetchedAt: minutesAgo(0.4), isStale: false, confidenceThreshold: 0.9,
  verdict: {
    kind: 'wrong', title: 'Something is wrong with this test.', variationId: null, days: null,
    reason: '“Where Copenhagen goes to think” makes “Clicks on the headline” significantly worse. Find out why before you use it.',
  },
  minimum: {
    visitors: { have: 1329, need: 100, isEnough: true }, conversions: { have: 127, need: 25, isEnough: true }, days: { have: 4, need: 7, isEnough: false }, isMet: false,
  },
  ratio: { state: 'fine', title: 'The visitors are shared out as they should be.', detail: 'What differs from the weights is explained by chance.', statistic: 0.05, pValue: 0.975, shares: [] },
  metrics: [
    {
      name: 'Opened the page', eventId: '9', primary: true, winningDirection: 'increasing',
      variations: [
        row('1', original, 1340, 134),
        { ...row('2', 'Where Copenhagen goes to think', 1331, 181), improvement: { value: 0.36, low: 0.12, high: 0.61 }, significance: 0.974, isSignificant: true, status: 'better', visitorsRemaining: 0, isWinner: true },
        { ...row('3', hostile, 1329, 127), improvement: { value: -0.044, low: -0.31, high: 0.22 }, significance: 0.12, visitorsRemaining: 48210, daysRemaining: 73 },
      ],
    },
    {
      name: 'Clicks on the headline', eventId: '10', primary: false, winningDirection: 'increasing', isHurt: true,
      variations: [
        row('1', original, 1340, 210),
        { ...row('2', 'Where Copenhagen goes to think', 1331, 150), improvement: { value: -0.28, low: -0.45, high: -0.1 }, significance: 0.95, isSignificant: true, status: 'worse', visitorsRemaining: 0 },
        { ...row('3', hostile, 1329, 211), improvement: { value: 0.01, low: -3, high: 3.2 }, significance: 0, visitorsRemaining: null },
      ],
    },
  ],
};

const over = (id: string, title: string, improvement: number | null) => ({
  id, title, isOriginal: improvement === null,
  points: Array.from({ length: 60 }, (_, i) => ({
    time: minutesAgo((60 - i) * 60 + (i < 25 ? 600 : 0)), visitors: (i + 1) * 22, conversions: (i + 1) * 3, rate: 0.13, significance: improvement === null ? null : i / 62, afterGap: i === 25,
    improvement: improvement === null ? null : improvement + Math.sin(i) / (i + 2),
    low: improvement === null ? null : improvement - 2 / (i + 2), high: improvement === null ? null : improvement + 2.4 / (i + 2),
  })),
});

export const timeseries: Timeseries = {
  state: 'ready', title: '', detail: '', fetchedAt: minutesAgo(0.4), isStale: false,
  metrics: results.metrics.map(({ name, eventId, primary, winningDirection }, index) => ({
    name, eventId, primary, winningDirection,
    variations: [over('1', original, null), over('2', 'Where Copenhagen goes to think', index ? -0.28 : 0.36), over('3', hostile, 0)],
  })),
};

export const checklist: Checklist = {
  checkedAt: minutesAgo(0), totals: { passed: 2, info: 1, warning: 1, blocked: 1, unknown: 1 },
  checks: [
    { code: 'published', level: 'passed', title: 'The headline is published as it is tested.', detail: '', link: null },
    { code: 'snippet', level: 'warning', title: 'In the head of https://site.example/ the snippet stands behind other things, first of all: link.', detail: 'Let the snippet be the first script, before styles.', link: null },
    { code: 'marker', level: 'blocked', title: 'No page marks the headline: every visitor would see the original.', detail: `In the template article, give the element that shows the headline the attribute optimizely-headline="@Model". ${hostile}`, link: null },
    { code: 'metric', level: 'unknown', title: 'Whether what decides can be counted could not be found out.', detail: 'Optimizely did not answer in time.', link: null },
    { code: 'otherTests', level: 'passed', title: 'No other running test changes this headline.', detail: '', link: null },
    { code: 'consent', level: 'info', title: 'Optimizely is loaded for every visitor, whatever they have consented to.', detail: 'See how in the documentation.', link: 'https://example.com/' },
  ],
};

export const duration: Duration = {
  days: 12, text: 'About 12 days: 4,500 visitors for each of 3 headlines, with 1,125 visitors a day.', visitorsPerVariation: 4500, visitorsPerDay: 1125, rate: 0.12,
  smallestImprovement: 0.1, source: 'From the figures of “Headline: older test”.',
};
