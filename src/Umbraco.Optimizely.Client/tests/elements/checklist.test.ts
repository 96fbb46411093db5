import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Check, Checklist, Duration } from '../../src/core/api/checklist-types.js';
import type { Experiment, ExperimentStatus, Panel } from '../../src/core/api/experiment-types.js';
import '../../src/elements/panel/headline-panel.element.js';
import { all, button, fakeHost, one, problem, settle, textOf, type } from './support.js';
import type { Answer, FakeHost } from './support.js';

const hostile = '<img src=x onerror="globalThis.hacked=1">';
const experiment = (change: Partial<Experiment> = {}): Experiment => ({
  id: 'e', culture: 'en-US', name: 'Test', status: 'notStarted', failure: null, experimentId: '1', projectId: '2', optimizelyUrl: null, createdBy: 'Ed',
  createdAt: null, startedAt: null, version: 3, metric: { kind: 'opened', eventId: null }, warnings: [], canRun: true, history: [],
  variations: [{ id: '1', title: 'A', isOriginal: true, weight: 5000, previewUrl: null }, { id: '2', title: 'B', isOriginal: false, weight: 5000, previewUrl: null }],
  ...change,
});
const panelOf = (current: Experiment, canChange = true): Panel => ({
  document: { key: 'k', culture: 'en-US', name: 'n', contentTypeAlias: 'article', url: '/a/' }, readiness: { ready: true, problems: [] }, headline: 'A',
  permissions: { canCreate: canChange, canChange }, metrics: [], maxTitleLength: 1000, experiments: [current], optimizelyUrl: null,
});
const check = (change: Partial<Check>): Check => ({ code: 'marker', level: 'passed', title: 'Marked.', detail: '', link: null, ...change });
const listOf = (...checks: Check[]): Checklist => ({
  checks, checkedAt: '2026-01-01T00:00:00Z',
  totals: Object.fromEntries(['passed', 'info', 'warning', 'blocked', 'unknown'].map((level) => [level, checks.filter((one) => one.level === level).length])) as Checklist['totals'],
});
const good = listOf(check({}), check({ code: 'consent', level: 'info', title: 'Consent.', link: 'https://example.com/#consent' }));
const bad = listOf(check({ level: 'blocked', title: 'No page marks it.', detail: `Change the template ${hostile}.` }), check({ code: 'snippet', level: 'unknown', title: 'Who knows.' }));
const estimate = (change: Partial<Duration> = {}): Duration => ({
  days: null, text: 'Enter what is missing.', visitorsPerVariation: null, visitorsPerDay: null, rate: null, smallestImprovement: 0.1, source: null, ...change,
});

let documents = 0;
async function show(current: Experiment, answers: Record<string, Answer>, canChange = true): Promise<{ element: HTMLElement; host: FakeHost }> {
  const key = `checked${++documents}`;
  const host = fakeHost({ [`GET documents/${key}/headline`]: () => panelOf(current, canChange), ...answers });
  const element = document.createElement('optimizely-headline-panel');
  Object.assign(element, { host, documentKey: key, culture: 'en-US' });
  document.body.append(element);
  await settle();
  return { element, host };
}
const asked = (host: FakeHost) => host.addresses.filter((address) => address.includes('/checks'));

describe('checklist', () => {
  afterEach(() => document.body.replaceChildren());

  it.each(['running', 'archived', 'failed', 'creating'] as ExperimentStatus[])('Test_%s_HasNoChecklist', async (status) => {
    const { host } = await show(experiment({ status, experimentId: null }), {});
    expect(asked(host)).toEqual([]);
  });

  it('Levels_AreSaidInWords_AndLinksAreLinks', async () => {
    const { element } = await show(experiment(), { 'GET experiments/e/checks': () => good });
    const lines = all(element, 'optimizely-checklist li').map((line) => textOf(line).trim());
    expect(lines[0]).toBe('In order Marked.');
    expect(lines[1]).toContain('For your information Consent. Read more (opens in a new tab)');
    expect(one<HTMLAnchorElement>(element, 'optimizely-checklist a').getAttribute('href')).toBe('https://example.com/#consent');
    expect(one(element, '#head [role=status]').textContent).toBe('1 in order, 0 to look at');
    expect(all(element, 'uui-button[data-action=start]')).toHaveLength(1);
  });

  it('Loading_IsSaid_AndStartIsThereMeanwhile', async () => {
    const { element } = await show(experiment(), { 'GET experiments/e/checks': () => new Promise(() => undefined) });
    expect(one(element, '#head [role=status]').textContent).toContain('Looking at the pages');
    expect(all(element, 'optimizely-checklist uui-loader-bar')).toHaveLength(1);
    expect(all(element, 'uui-button[data-action=start]')).toHaveLength(1);
  });

  it('Blocked_StartGivesWayToAnExplanation_AsText', async () => {
    const { element } = await show(experiment(), { 'GET experiments/e/checks': () => bad });
    expect(all(element, 'uui-button[data-action=start]')).toHaveLength(0);
    expect(one(element, '#blocked').shadowRoot?.textContent).toContain('No page marks it.');
    expect(textOf(element)).toContain(hostile);
    expect(all(element, 'img')).toHaveLength(0);
    expect(one(element, '#head [role=status]').textContent).toBe('0 in order, 2 to look at');
  });

  it('Blocked_CheckedAgainAndGood_StartIsThere', async () => {
    let answer = bad;
    const { element, host } = await show(experiment(), { 'GET experiments/e/checks': () => answer });
    answer = good;
    button(element, 'Check again').click();
    await settle();
    expect(asked(host)).toEqual(['experiments/e/checks', 'experiments/e/checks?refresh=true']);
    expect(all(element, 'uui-button[data-action=start]')).toHaveLength(1);
    expect(all(element, '#blocked')).toHaveLength(0);
  });

  it.each([['notStarted', 'start'], ['paused', 'resume']] as const)('StartAnyway_%s_AsksFirstAndSaysSo', async (status, action) => {
    const { element, host } = await show(experiment({ status, experimentId: null }), {
      'GET experiments/e/checks': () => bad, [`POST experiments/e/${action}`]: () => experiment({ status: 'running', experimentId: null }),
    });
    vi.mocked(host.confirm).mockResolvedValueOnce(false);
    button(element, 'Start anyway…').click();
    await settle();
    expect(host.calls).not.toContain(`POST experiments/e/${action}`);
    button(element, 'Start anyway…').click();
    await settle();
    expect(host.confirm).toHaveBeenLastCalledWith(expect.objectContaining({ confirmLabel: 'Start anyway', danger: true }));
    expect(host.addresses).toContain(`experiments/e/${action}?version=3&status=${status}&startAnyway=true`);
    expect(all(element, 'optimizely-checklist')).toHaveLength(0);
  });

  it('Reader_SeesTheChecklistWithoutButtonsToStart', async () => {
    const { element } = await show(experiment(), { 'GET experiments/e/checks': () => bad }, false);
    expect(all(element, 'optimizely-checklist li')).toHaveLength(2);
    expect(all(element, '[data-action]')).toHaveLength(0);
  });

  it('Failure_IsSaid_AndLeavesStartAlone', async () => {
    const { element } = await show(experiment(), { 'GET experiments/e/checks': () => problem(424, { title: 'Optimizely failed.', detail: 'Later.', code: 'x' }) });
    expect(textOf(element)).toContain('It could not be checked');
    expect(textOf(element)).toContain('Optimizely failed. Later.');
    expect(all(element, 'uui-button[data-action=start]')).toHaveLength(1);
  });

  it('Test_LooksTheSame_IsNotCheckedAgain_AnotherVersionIs', async () => {
    const { element, host } = await show(experiment(), { 'GET experiments/e/checks': () => good });
    const card = one(element, 'optimizely-experiment-card');
    Object.assign(card, { experiment: experiment() });
    await settle();
    expect(asked(host)).toHaveLength(1);
    Object.assign(card, { experiment: experiment({ version: 4 }) });
    await settle();
    expect(asked(host)).toHaveLength(2);
  });
});

describe('duration', () => {
  afterEach(() => document.body.replaceChildren());

  const open = async (element: HTMLElement) => {
    const details = one<HTMLDetailsElement>(element, 'optimizely-duration details');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await settle();
  };
  const answer = (element: HTMLElement) => one(element, '#answer');

  it('Closed_AsksNothing_Opened_AsksWithWhatIsKnown', async () => {
    const { element, host } = await show(experiment(), {
      'GET experiments/e/checks': () => good,
      'GET experiments/e/duration': () => estimate({ days: 12, text: 'About 12 days.', visitorsPerDay: 812.4, rate: 0.125, source: 'From the figures of “x”.' }),
    });
    expect(host.calls).not.toContain('GET experiments/e/duration');
    await open(element);
    expect(host.addresses).toContain('experiments/e/duration?smallestImprovement=0.1');
    expect(answer(element).getAttribute('aria-live')).toBe('polite');
    expect(answer(element).textContent).toContain('About 12 days. From the figures of “x”.');
    expect(all(element, 'uui-input').map((input) => input.getAttribute('placeholder'))).toEqual(['812.4', '12.5', '10']);
  });

  it('Typed_IsSentAsFractions_AndErrorsStandBesideTheirFields', async () => {
    const { element, host } = await show(experiment(), {
      'GET experiments/e/checks': () => good,
      'GET experiments/e/duration': (_body, query) => (query.get('rate') === '2'
        ? problem(422, { title: 'Invalid', detail: '', code: 'invalid', errors: { rate: ['Between 0 and 100.'] } })
        : estimate()),
    });
    await open(element);
    expect(answer(element).textContent).toContain('Enter what is missing.');
    await type(one(element, '[data-field=visitorsPerDay]'), '1 500');
    await type(one(element, '[data-field=rate]'), '200');
    await type(one(element, '[data-field=smallestImprovement]'), '12,5');
    button(element, 'Estimate').click();
    await settle();
    expect(host.addresses.at(-1)).toBe('experiments/e/duration?visitorsPerDay=1500&rate=2&smallestImprovement=0.125');
    expect(one(element, '.field:nth-child(2) [role=alert]').textContent).toBe('Between 0 and 100.');
    expect(answer(element).textContent.trim()).toBe('');
  });

  it('Failure_IsSaidInTheLiveRegion', async () => {
    const { element } = await show(experiment(), { 'GET experiments/e/checks': () => good, 'GET experiments/e/duration': () => problem(424, { title: 'Optimizely failed.', detail: '', code: 'x' }) });
    await open(element);
    expect(answer(element).textContent).toContain('Optimizely failed.');
  });
});
