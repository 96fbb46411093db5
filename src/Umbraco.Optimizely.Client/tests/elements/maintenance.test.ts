import { afterEach, describe, expect, it } from 'vitest';
import type { ConnectionStatus } from '../../src/core/api/connection-types.js';
import type { RunningTest, ServersStatus, UninstallPlan } from '../../src/core/api/maintenance-types.js';
import '../../src/elements/dashboard/dashboard.element.js';
import { all, button, fakeHost, one, problem, settle, textOf, type } from './support.js';
import type { Answer, FakeHost } from './support.js';

const notConnected: ConnectionStatus = {
  state: 'notConnected', kind: null, title: '', detail: '', user: null, account: null, connectedBy: null, connectedAt: null, checkedAt: null,
  project: null, oauthConfigured: true, redirectUri: 'https://site.example/cb', pendingReturn: 'none',
};
const well: ServersStatus = { servers: [{ name: 'web1', isThis: true, seenAt: '2026-11-01T10:00:00Z', sharesKeys: true }], problem: null };
const plan: UninstallPlan = { tests: [], connected: true, optimizelyUrl: 'https://app.optimizely.com' };
const test: RunningTest = { id: 'a', name: 'Night ferry (en-US)', documentName: '<b>Night</b> ferry', culture: 'en-US', status: 'running' };
const removed = { title: 'Umbraco.Optimizely was removed from this site.', detail: 'Remove the package now.' };

async function show(answers: Record<string, Answer> = {}): Promise<{ element: HTMLElement; host: FakeHost }> {
  const host = fakeHost({ 'GET connection': () => notConnected, 'GET servers': () => well, 'GET maintenance/uninstall': () => plan, ...answers });
  const element = document.createElement('optimizely-dashboard');
  element.host = host;
  document.body.append(element);
  await settle();
  return { element, host };
}

async function open(element: HTMLElement) {
  const details = one<HTMLDetailsElement>(element, 'details');
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await settle();
}

const disabled = (element: HTMLElement) => (button(element, 'Remove everything') as HTMLElement & { disabled?: boolean }).hasAttribute('disabled');

describe('servers', () => {
  afterEach(() => document.body.replaceChildren());

  it('KeysShared_Shown_SaysNothing', async () => {
    const { element } = await show();
    expect(all(one(element, 'optimizely-servers'), 'optimizely-notice')).toHaveLength(0);
  });

  it('KeysNotShared_Shown_TellsWhichServerAndEachStep', async () => {
    const { element } = await show({
      'GET servers': () => ({ ...well, problem: { code: 'keysNotShared', title: 'Keys are not shared.', detail: 'web2 cannot be read.', steps: ['One place.', 'One name.'] } }),
    });
    const servers = one(element, 'optimizely-servers');
    expect(one(servers, 'optimizely-notice').getAttribute('kind')).toBe('warning');
    expect(textOf(servers)).toContain('web2 cannot be read.');
    expect(all(servers, 'li').map((step) => step.textContent)).toEqual(['One place.', 'One name.']);
  });

  it('ServersCannotBeAsked_Shown_TheRestOfTheDashboardWorks', async () => {
    const { element } = await show({ 'GET servers': () => problem(500, {}) });
    expect(all(one(element, 'optimizely-servers'), 'optimizely-notice')).toHaveLength(0);
    expect(all(element, '#connect')).toHaveLength(1);
  });
});

describe('uninstall', () => {
  afterEach(() => document.body.replaceChildren());

  it('Closed_Shown_AsksNothingOfTheServer', async () => {
    const { element, host } = await show();
    expect(one<HTMLDetailsElement>(element, 'details').open).toBe(false);
    expect(host.calls).not.toContain('GET maintenance/uninstall');
  });

  it('Word_TypedOrNot_DecidesWhetherItCanBeDone', async () => {
    const { element } = await show();
    await open(element);
    expect(disabled(element)).toBe(true);
    await type(one(element, '#word'), 'uninstal');
    expect(disabled(element)).toBe(true);
    await type(one(element, '#word'), ' Uninstall ');
    expect(disabled(element)).toBe(false);
  });

  it('Confirmed_Done_ShowsOnlyWhatToDoNow', async () => {
    const { element, host } = await show({ 'POST maintenance/uninstall': () => removed });
    await open(element);
    await type(one(element, '#word'), 'uninstall');
    button(element, 'Remove everything').click();
    await settle();
    expect(host.bodies['POST maintenance/uninstall']).toEqual({ confirm: 'uninstall', tests: null });
    expect(textOf(element)).toContain(removed.title);
    expect(textOf(element)).toContain(removed.detail);
    expect(all(element, 'optimizely-connect, optimizely-uninstall, optimizely-servers')).toHaveLength(0);
  });

  it('TestsRun_Listed_AChoiceIsNeededAndSent', async () => {
    const { element, host } = await show({
      'GET maintenance/uninstall': () => ({ ...plan, tests: [test, { ...test, id: 'b', status: 'unknown' }] }),
      'POST maintenance/uninstall': () => removed,
    });
    await open(element);
    expect(textOf(element)).toContain('2 tests are running');
    expect(textOf(element)).toContain('<b>Night</b> ferry');
    expect(textOf(element)).toContain('Optimizely did not tell whether it runs');
    await type(one(element, '#word'), 'uninstall');
    expect(disabled(element)).toBe(true);
    const leave = all<HTMLInputElement>(element, 'input[type=radio]')[1];
    leave?.dispatchEvent(new Event('change'));
    await settle();
    button(element, 'Remove everything').click();
    await settle();
    expect(host.bodies['POST maintenance/uninstall']).toEqual({ confirm: 'uninstall', tests: 'leave' });
  });

  it('Refused_Shown_SaysWhyAndStays', async () => {
    const { element } = await show({
      'POST maintenance/uninstall': () => problem(409, { title: 'The test “A” could not be paused.', detail: 'Nothing was removed.', code: 'notPaused' }),
    });
    await open(element);
    await type(one(element, '#word'), 'uninstall');
    button(element, 'Remove everything').click();
    await settle();
    expect(textOf(element)).toContain('could not be paused');
    expect(disabled(element)).toBe(false);
  });

  it('RemovedBefore_DashboardOpened_SaysSoWithoutOfferingARetry', async () => {
    const { element } = await show({ 'GET connection': () => problem(409, { ...removed, code: 'removed' }) });
    expect(textOf(element)).toContain(removed.title);
    expect(all(element, 'uui-button')).toHaveLength(0);
  });
});
