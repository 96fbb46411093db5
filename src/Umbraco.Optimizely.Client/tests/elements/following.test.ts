import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Experiment, HeadlineDecision, Panel, UpdateExperiment, Warning } from '../../src/core/api/experiment-types.js';
import '../../src/elements/panel/headline-panel.element.js';
import { all, button, fakeHost, one, problem, settle, textOf, type } from './support.js';
import type { FakeHost } from './support.js';

const panelOf = (experiments: Experiment[], change: Partial<Panel> = {}): Panel => ({
  document: { key: 'k', culture: 'en-US', name: 'n', contentTypeAlias: 'article', url: '/a/' },
  readiness: { ready: true, problems: [] }, headline: 'New', permissions: { canCreate: true, canChange: true },
  metrics: [{ kind: 'opened', name: 'Opened', description: '' }], maxTitleLength: 1000, experiments, optimizelyUrl: null, ...change,
});
const experiment = (change: Partial<Experiment> = {}): Experiment => ({
  id: 'e', culture: 'en-US', name: 'Test', status: 'running', failure: null, experimentId: null, projectId: '2', optimizelyUrl: null, createdBy: 'Ed',
  createdAt: '2026-01-01T00:00:00Z', startedAt: null, version: 3, metric: { kind: 'opened', eventId: null, name: 'Opened' }, warnings: [],
  canRun: true, newHeadline: null, history: [],
  variations: [
    { id: '1', title: 'Old', isOriginal: true, weight: 5000, previewUrl: null },
    { id: '2', title: 'Other', isOriginal: false, weight: 5000, previewUrl: null },
  ],
  ...change,
});
const changed: Warning = {
  code: 'headlineChanged', title: 'Another headline was published.', detail: 'New instead of Old', actions: ['startOver', 'acceptHeadline'],
  at: new Date(Date.now() - 120_000).toISOString(), by: 'Carl',
};
let documents = 0;

async function show(answer: () => Panel, answers: Record<string, (body: unknown) => unknown> = {}): Promise<{ element: HTMLElement; host: FakeHost; key: string }> {
  const key = `following${++documents}`;
  const host = fakeHost({ [`GET documents/${key}/headline`]: answer, ...answers });
  const element = document.createElement('optimizely-headline-panel');
  Object.assign(element, { host, documentKey: key, culture: 'en-US' });
  document.body.append(element);
  await settle();
  return { element, host, key };
}
const act = (element: Element, action: string) => one(element, `uui-button[data-action=${action}]`).click();

describe('a test whose document changed', () => {
  afterEach(() => {
    document.body.replaceChildren();
    vi.useRealTimers();
  });

  it('Warning_IsShownWithWhoWhenAndItsNextSteps', async () => {
    const { element } = await show(() => panelOf([experiment({ warnings: [changed], newHeadline: 'New' })]));
    expect(textOf(element)).toContain('New instead of Old');
    expect(textOf(element)).toContain('Carl, 2 minutes ago');
    expect(all(element, 'optimizely-warnings uui-button, uui-button[slot=actions]').map((found) => found.getAttribute('look'))).toEqual(['primary', 'secondary']);
    expect(one(element, 'optimizely-notice').getAttribute('kind')).toBe('warning');
  });

  it('Reader_WithoutRights_SeesTheWarningWithoutButtons', async () => {
    const { element } = await show(() => panelOf([experiment({ warnings: [changed] })], { permissions: { canCreate: false, canChange: false } }));
    expect(textOf(element)).toContain('Another headline was published.');
    expect(all(element, 'uui-button[slot=actions]')).toHaveLength(0);
  });

  it('NothingWrong_IsQuiet', async () => {
    const { element } = await show(() => panelOf([experiment()]));
    expect(all(element, 'optimizely-notice')).toHaveLength(0);
    expect(all(element, 'optimizely-history details')).toHaveLength(0);
  });

  it('Accept_SendsWhatWasSeen', async () => {
    const { element, host } = await show(
      () => panelOf([experiment({ warnings: [changed], newHeadline: 'New' })]), { 'POST experiments/e/accept-headline': () => experiment({ version: 4 }) });
    act(element, 'acceptHeadline');
    await settle();
    expect(host.bodies['POST experiments/e/accept-headline']).toMatchObject({ version: 3, status: 'running', headline: 'New' });
    expect(host.notify).toHaveBeenCalledWith('positive', 'The new headline is the original of this test', 'Test');
    expect(all(element, 'optimizely-notice')).toHaveLength(0);
  });

  it('StartOver_AsksFirst_AndIsOneRequestHoweverOftenItIsPressed', async () => {
    let fails = true;
    const { element, host } = await show(() => panelOf([experiment({ warnings: [changed], newHeadline: 'New' })]), {
      'POST experiments/e/start-over': () => (fails ? problem(424, { title: 'Optimizely failed', detail: 'It goes on.', code: 'x' }) : experiment({ id: 'f' })),
    });
    vi.mocked(host.confirm).mockResolvedValueOnce(false);
    act(element, 'startOver');
    await settle();
    expect(host.calls).toHaveLength(1);
    act(element, 'startOver');
    await settle();
    const first = host.bodies['POST experiments/e/start-over'] as HeadlineDecision;
    fails = false;
    act(element, 'startOver');
    await settle();
    expect((host.bodies['POST experiments/e/start-over'] as HeadlineDecision).requestId).toBe(first.requestId);
    expect(host.notify).toHaveBeenLastCalledWith('positive', 'The test was replaced by a new one', 'Test');
  });

  it('StartOver_Interrupted_OffersToGoOn', async () => {
    const { element } = await show(() => panelOf([experiment({ warnings: [{ ...changed, code: 'startOverUnfinished', actions: ['startOver'] }] })]));
    expect(button(element, 'Go on now').dataset['action']).toBe('startOver');
  });

  it('PublishedAgain_OffersResumeOnceAndProminently', async () => {
    const { element, host } = await show(
      () => panelOf([experiment({ status: 'paused', warnings: [{ code: 'canResume', title: 'Back', detail: '', isInformation: true, actions: ['resume'] }] })]),
      { 'POST experiments/e/resume': () => experiment() });
    expect(all(element, 'uui-button[data-action=resume]')).toHaveLength(1);
    expect(one(element, 'optimizely-notice').getAttribute('kind')).toBe('info');
    act(element, 'resume');
    await settle();
    expect(host.addresses.at(-1)).toBe('experiments/e/resume?version=3&status=paused');
  });

  it('Hidden_TestCannotBeResumed', async () => {
    const { element } = await show(() => panelOf([experiment({ status: 'paused', canRun: false })], {
      readiness: { ready: false, problems: [{ code: 'notPublished', title: 'Not published', detail: '', link: null }] },
    }));
    expect(all(element, 'uui-button[data-action]').map((found) => found.dataset['action'])).toEqual(['edit', 'archive']);
    expect(all(element, 'optimizely-readiness')).toHaveLength(0);
  });

  it('Pending_LooksAgainUntilItHasHappened', async () => {
    vi.useFakeTimers();
    let pending = true;
    const shown = show(() => panelOf([experiment({ warnings: pending ? [{ code: 'documentUnpublished', title: 'Being paused', detail: '', isPending: true }] : [] })]));
    await vi.advanceTimersByTimeAsync(100);
    const { element, host } = await shown;
    pending = false;
    await vi.advanceTimersByTimeAsync(3100);
    expect(host.calls).toHaveLength(2);
    expect(textOf(element)).not.toContain('Being paused');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(host.calls).toHaveLength(2);
  });

  it('History_IsListedWithWhoAndWhen_AsText', async () => {
    const { element } = await show(() => panelOf([experiment({ history: [{ text: '<b>Paused</b>', at: '2026-01-01T00:00:00Z', by: 'Carl' }] })]));
    expect(one(element, 'optimizely-history').shadowRoot?.textContent).toContain('<b>Paused</b>');
    expect(all(element, 'optimizely-history b')).toHaveLength(0);
  });

  it('LostLanguage_CanBeArchivedFromAnotherOne', async () => {
    const { element } = await show(() => panelOf([experiment({ culture: 'da-DK', status: 'paused', canRun: false })]));
    expect(textOf(element)).toContain('Tests in languages that this document no longer has');
    expect(all(element, 'uui-button[data-action=archive]')).toHaveLength(1);
    expect(all(element, 'optimizely-empty')).toHaveLength(1);
  });

  it('Edit_WorkspaceIsSavedMeanwhile_KeepsWhatWasTyped', async () => {
    const { element, host } = await show(() => panelOf([experiment({ status: 'paused' })]));
    act(element, 'edit');
    await settle();
    await type(one(element, 'uui-input.title'), 'Typed');
    Object.assign(element, { revision: 1 });
    await settle();
    expect(host.calls.filter((call) => call.startsWith('GET documents'))).toHaveLength(2);
    expect(one<HTMLInputElement>(element, 'uui-input.title').value).toBe('Typed');
  });

  it('Edit_ElementTakenDown_GoesOnAgainstTheVersionItBeganWith', async () => {
    let version = 3;
    const { element, host, key } = await show(() => panelOf([experiment({ status: 'paused', version })]), { 'PUT experiments/e': () => experiment() });
    act(element, 'edit');
    await settle();
    await type(one(element, 'uui-input.title'), 'Typed');
    element.remove();
    version = 5;
    const again = document.createElement('optimizely-headline-panel');
    Object.assign(again, { host, documentKey: key, culture: 'en-US' });
    document.body.append(again);
    await settle();
    expect(one<HTMLInputElement>(again, 'uui-input.title').value).toBe('Typed');
    button(again, 'Save changes').click();
    await settle();
    expect((host.bodies['PUT experiments/e'] as UpdateExperiment).version).toBe(3);
  });

  it('Edit_SomebodyWasFaster_ShowsTheirsBeforeItCanBeReplaced', async () => {
    let theirs = experiment({ status: 'paused' });
    const { element, host } = await show(() => panelOf([theirs]), { 'PUT experiments/e': () => problem(409, { title: 'Changed meanwhile', detail: 'Not saved.', code: 'changedMeanwhile' }) });
    act(element, 'edit');
    await settle();
    await type(one(element, 'uui-input.title'), 'Mine');
    theirs = experiment({ status: 'paused', version: 4, variations: [{ id: '1', title: 'Old', isOriginal: true, weight: 4000, previewUrl: null }, { id: '2', title: 'Theirs', isOriginal: false, weight: 6000, previewUrl: null }] });
    button(element, 'Save changes').click();
    await settle();
    expect(textOf(element)).toContain('The test as it is now: Old (40%) · Theirs (60%)');
    expect(one<HTMLInputElement>(element, 'uui-input.title').value).toBe('Mine');
    button(element, 'Save changes').click();
    await settle();
    expect((host.bodies['PUT experiments/e'] as UpdateExperiment).version).toBe(4);
  });

  it('NewDraft_DocumentIsNoLongerReady_StaysInSight', async () => {
    let ready = true;
    const { element } = await show(() => panelOf([], { readiness: { ready, problems: ready ? [] : [{ code: 'notPublished', title: 'Not published', detail: '', link: null }] } }));
    button(element, 'Create the first headline test').click();
    await settle();
    await type(one(element, 'uui-input.title'), 'Typed');
    ready = false;
    Object.assign(element, { revision: 1 });
    await settle();
    expect(textOf(element)).toContain('Not published');
    expect(one<HTMLInputElement>(element, 'uui-input.title').value).toBe('Typed');
  });

  it('NewDraft_SomebodyMadeATest_SaysThatItIsKept', async () => {
    let made: Experiment[] = [];
    const { element } = await show(() => panelOf(made));
    button(element, 'Create the first headline test').click();
    await settle();
    await type(one(element, 'uui-input.title'), 'Typed');
    made = [experiment()];
    Object.assign(element, { revision: 1 });
    await settle();
    expect(textOf(element)).toContain('The new test that you were writing is kept');
  });
});
