import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CreateExperiment, Experiment, Panel } from '../../src/core/api/experiment-types.js';
import '../../src/elements/panel/headline-panel.element.js';
import { all, button, fakeHost, one, problem, settle, textOf, type } from './support.js';
import type { FakeHost } from './support.js';

const hostile = '<img src=x onerror="globalThis.hacked=1"> $& \u2028 שלום 👩‍👩‍👧';
let documents = 0;
const panelWith = (change: Partial<Panel> = {}): Panel => ({
  document: { key: 'k', culture: 'en-US', name: 'n', contentTypeAlias: 'article', url: '/a/' },
  readiness: { ready: true, problems: [] }, headline: 'Original', permissions: { canCreate: true, canChange: true },
  metrics: [{ kind: 'opened', name: 'Opened', description: '' }, { kind: 'event', name: 'Event', description: '' }],
  maxTitleLength: 1000, experiments: [], optimizelyUrl: null, ...change,
});
const experiment = (change: Partial<Experiment> = {}): Experiment => ({
  id: 'e', name: 'Test', status: 'notStarted', failure: null, experimentId: '1', projectId: '2', optimizelyUrl: 'https://app.optimizely.com/x', createdBy: 'Ed',
  createdAt: null, startedAt: null, version: 1, metric: { kind: 'opened', eventId: null, name: 'Opened' }, warnings: [],
  variations: [
    { id: '1', title: 'Original', isOriginal: true, weight: 5000, previewUrl: null },
    { id: '2', title: hostile, isOriginal: false, weight: 5000, previewUrl: null },
  ],
  ...change,
});

/** Each test has a document of its own: drafts outlive elements. */
async function show(answers: Record<string, () => unknown>): Promise<{ element: HTMLElement; host: FakeHost; key: string }> {
  const key = `document${++documents}`;
  const host = fakeHost(Object.fromEntries(Object.entries(answers).map(([call, answer]) => [call.replace('KEY', key), answer])));
  const element = document.createElement('optimizely-headline-panel');
  Object.assign(element, { host, documentKey: key, culture: 'en-US' });
  document.body.append(element);
  await settle();
  return { element, host, key };
}
const panelAnswer = 'GET documents/KEY/headline';

async function fillForm(element: HTMLElement) {
  button(element, 'Create the first headline test').click();
  await settle();
  await type(one(element, 'uui-input.title'), hostile);
}

describe('panel', () => {
  afterEach(() => document.body.replaceChildren());

  it('New_Document_AsksToSaveAndCallsNothing', async () => {
    const host = fakeHost({});
    const element = document.createElement('optimizely-headline-panel');
    Object.assign(element, { host, documentKey: 'x', culture: '', isNew: true });
    document.body.append(element);
    await settle();
    expect(textOf(element)).toContain('Save the document first');
    expect(host.calls).toEqual([]);
  });

  it('NotReady_Problems_AreListedWithTheirLinks', async () => {
    const { element } = await show({ [panelAnswer]: () => panelWith({ readiness: { ready: false, problems: [{ code: 'notConnected', title: 'Not connected', detail: 'Connect.', link: '/umbraco/x' }] } }) });
    expect(textOf(element)).toContain('Not connected');
    expect(one<HTMLAnchorElement>(element, 'a').getAttribute('href')).toBe('/umbraco/x');
    expect(all(element, 'optimizely-empty')).toHaveLength(0);
  });

  it('Create_HostileTitle_IsSentAndShownAsText', async () => {
    const { element, host, key } = await show({ [panelAnswer]: () => panelWith(), 'POST documents/KEY/experiments': () => experiment() });
    await fillForm(element);
    button(element, 'Create test').click();
    await settle();
    const body = host.bodies[`POST documents/${key}/experiments`] as CreateExperiment;
    expect(body.variations).toEqual([{ title: hostile, weight: 5000 }]);
    expect(body.originalWeight).toBe(5000);
    expect(all(element, 'img')).toHaveLength(0);
    expect(one(element, '.title span[dir]').textContent).toBe('Original');
    expect(all(element, '.title span[dir]')[1]?.textContent).toBe(hostile);
    expect('hacked' in globalThis).toBe(false);
  });

  it('Create_EmptyTitle_IsNotSent', async () => {
    const { element, host } = await show({ [panelAnswer]: () => panelWith() });
    button(element, 'Create the first headline test').click();
    await settle();
    expect(textOf(element)).not.toContain('Write a headline, or remove');
    button(element, 'Create test').click();
    await settle();
    expect(textOf(element)).toContain('Write a headline, or remove');
    expect(host.calls).toHaveLength(1);
  });

  it('Create_FailsWithNothingRecorded_KeepsTheFormAndTheRequestId', async () => {
    const { element, host, key } = await show({ [panelAnswer]: () => panelWith(), 'POST documents/KEY/experiments': () => problem(424, { title: 'Optimizely failed', detail: 'Nothing was created.', code: 'x' }) });
    const call = `POST documents/${key}/experiments`;
    await fillForm(element);
    button(element, 'Create test').click();
    await settle();
    const first = (host.bodies[call] as CreateExperiment).requestId;
    expect(textOf(element)).toContain('Optimizely failed');
    expect(one<HTMLInputElement>(element, 'uui-input.title').value).toBe(hostile);
    button(element, 'Create test').click();
    await settle();
    expect((host.bodies[call] as CreateExperiment).requestId).toBe(first);
  });

  it('Create_AnswerLostButRecorded_ShowsWhatIsThere', async () => {
    let recorded = false;
    const { element } = await show({
      [panelAnswer]: () => panelWith({ experiments: recorded ? [experiment({ status: 'failed', failure: { step: 'event', title: 'Timed out', detail: '', canRetry: true } })] : [] }),
      'POST documents/KEY/experiments': () => { recorded = true; return undefined; },
    });
    await fillForm(element);
    button(element, 'Create test').click();
    await settle();
    expect(textOf(element)).toContain('Timed out');
    expect(all(element, 'uui-button[data-action=retry]')).toHaveLength(1);
    expect(all(element, 'optimizely-experiment-form')).toHaveLength(0);
  });

  it('Draft_ElementTakenDown_IsThereAgain', async () => {
    const { element, host, key } = await show({ [panelAnswer]: () => panelWith() });
    await fillForm(element);
    element.remove();
    const again = document.createElement('optimizely-headline-panel');
    Object.assign(again, { host, documentKey: key, culture: 'en-US' });
    document.body.append(again);
    await settle();
    expect(one<HTMLInputElement>(again, 'uui-input.title').value).toBe(hostile);
  });

  it('Rows_AddMoveRemove_KeepTheOrderAndTheSum', async () => {
    const { element } = await show({ [panelAnswer]: () => panelWith() });
    await fillForm(element);
    button(element, 'Add an alternative').click();
    await settle();
    await type(all(element, 'uui-input.title')[1] as Element, 'Second');
    button(element, 'Move alternative 2 up').click();
    await settle();
    expect(all<HTMLInputElement>(element, 'uui-input.title').map(({ value }) => value)).toEqual(['Second', hostile]);
    await type(all(element, '#share uui-input')[1] as Element, '50', 'change');
    expect(all<HTMLInputElement>(element, '#share uui-input').map(({ value }) => Number(value)).reduce((a, b) => a + b)).toBeCloseTo(100);
    button(element, 'Remove alternative 2').click();
    await settle();
    expect(all(element, 'uui-input.title')).toHaveLength(1);
  });

  it('Start_Refused_ShowsTheHandlersMessageAndReloads', async () => {
    const { element, host } = await show({ [panelAnswer]: () => panelWith({ experiments: [experiment()] }), 'POST experiments/e/start': () => problem(409, { title: 'Not in December', detail: 'Says the house rule.', code: 'cancelled', operationStatus: 'CancelledByNotification' }) });
    one(element, 'uui-button[data-action=start]').click();
    await settle();
    expect(host.notify).toHaveBeenCalledWith('danger', 'Not in December', 'Says the house rule.');
    expect(host.calls.filter((call) => call.startsWith('GET documents'))).toHaveLength(2);
  });

  it('Archive_NotConfirmed_DoesNothing', async () => {
    const { element, host } = await show({ [panelAnswer]: () => panelWith({ experiments: [experiment()] }) });
    vi.mocked(host.confirm).mockResolvedValue(false);
    one(element, 'uui-button[data-action=archive]').click();
    await settle();
    expect(host.calls).not.toContain('POST experiments/e/archive');
  });

  it('Edit_Saved_SendsIdsAndVersion', async () => {
    const { element, host } = await show({ [panelAnswer]: () => panelWith({ experiments: [experiment({ status: 'paused', version: 6, experimentId: null })] }), 'PUT experiments/e': () => experiment({ version: 7 }) });
    one(element, 'uui-button[data-action=edit]').click();
    await settle();
    await type(one(element, 'uui-input.title'), 'Changed');
    button(element, 'Save changes').click();
    await settle();
    expect(host.bodies['PUT experiments/e']).toMatchObject({ version: 6, originalWeight: 5000, variations: [{ id: '2', title: 'Changed', weight: 5000 }] });
  });

  it('Reader_WithoutRights_SeesNoButtons', async () => {
    const { element } = await show({ [panelAnswer]: () => panelWith({ permissions: { canCreate: false, canChange: false }, experiments: [experiment()] }) });
    expect(all(element, 'uui-button[data-action]')).toHaveLength(0);
    expect(textOf(element)).toContain('takes the permission to publish');
  });

  it('Earlier_Tests_AskForResultsOnlyWhenOpened', async () => {
    const { element, host } = await show({ [panelAnswer]: () => panelWith({ experiments: [experiment({ status: 'archived' })] }) });
    expect(host.calls).toHaveLength(1);
    const details = one<HTMLDetailsElement>(element, 'details');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await settle();
    expect(host.calls).toContain('GET experiments/e/results');
  });

  it('Culture_Changes_LoadsTheOtherLanguage', async () => {
    const { element, host } = await show({ [panelAnswer]: () => panelWith() });
    Object.assign(element, { culture: 'da-DK' });
    await settle();
    expect(host.calls.filter((call) => call.startsWith('GET documents'))).toHaveLength(2);
  });
});
