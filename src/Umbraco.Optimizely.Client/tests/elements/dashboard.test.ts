import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ConnectionStatus } from '../../src/core/api/connection-types.js';
import '../../src/elements/dashboard/dashboard.element.js';
import { all, button, fakeHost, one, problem, settle, textOf, type } from './support.js';
import type { FakeHost } from './support.js';

const connected: ConnectionStatus = {
  state: 'connected', kind: 'oauth', title: '', detail: '', user: { name: 'Ada', email: 'ada@acme.example' }, account: { id: '1', name: 'Acme <b>Media</b>' },
  connectedBy: 'Admin', connectedAt: null, checkedAt: null, project: null, oauthConfigured: true, redirectUri: 'https://site.example/cb', pendingReturn: 'none',
};
const notConnected: ConnectionStatus = { ...connected, state: 'notConnected', kind: null, user: null, account: null, connectedBy: null };
const projects = { total: 2, items: [1, 2].map((id) => ({ id: String(id), name: `Project ${id}`, description: null, lastModified: null, selected: false })) };

async function show(host: FakeHost) {
  const element = document.createElement('optimizely-dashboard');
  element.host = host;
  document.body.append(element);
  await settle();
  return element;
}

describe('dashboard', () => {
  afterEach(() => document.body.replaceChildren());

  it('NotConnected_Connect_LeavesForOptimizely', async () => {
    const host = fakeHost({ 'GET connection': () => notConnected, 'POST connection/authorize': () => ({ url: 'https://app.optimizely.com/oauth2/authorize' }) });
    const element = await show(host);
    button(element, 'Connect to Optimizely').click();
    await settle();
    expect(host.navigate).toHaveBeenCalledWith('https://app.optimizely.com/oauth2/authorize');
  });

  it('NotConfigured_Shown_ExplainsAndOffersOnlyTheToken', async () => {
    const element = await show(fakeHost({ 'GET connection': () => ({ ...notConnected, state: 'notConfigured', oauthConfigured: false }) }));
    expect(textOf(element)).toContain('https://site.example/cb');
    expect(all(element, '#connect')).toHaveLength(0);
  });

  it('Token_Sent_ConnectsAndClearsTheField', async () => {
    const host = fakeHost({ 'GET connection': () => notConnected, 'POST connection/token': () => connected, 'GET projects': () => projects });
    const element = await show(host);
    const input = one(element, 'uui-input[type=password]');
    await type(input, ' secret ');
    button(element, 'Connect with token').click();
    await settle();
    expect(host.bodies['POST connection/token']).toEqual({ token: 'secret' });
    expect(textOf(element)).not.toContain('secret');
    expect(textOf(element)).toContain('ada@acme.example');
  });

  it('Token_Empty_IsNotSent', async () => {
    const host = fakeHost({ 'GET connection': () => notConnected });
    const element = await show(host);
    button(element, 'Connect with token').click();
    await settle();
    expect(host.calls).not.toContain('POST connection/token');
    expect(textOf(element)).toContain('Paste the token first.');
  });

  it('BackFromConsent_Code_IsCompletedOnce', async () => {
    const host = fakeHost({ 'GET connection': () => ({ ...notConnected, pendingReturn: 'code' }), 'POST connection/complete': () => connected, 'GET projects': () => projects });
    const element = await show(host);
    expect(host.calls.filter((call) => call === 'POST connection/complete')).toHaveLength(1);
    expect(textOf(element)).toContain('Acme <b>Media</b>');
    expect(host.notify).toHaveBeenCalledWith('positive', 'Connected to Optimizely', 'Ada, Acme <b>Media</b>');
  });

  it.each([['denied', 'Access was not given'], ['expired', 'The sign-in took too long']] as const)('BackFromConsent_%s_IsSaid', async (pendingReturn, text) => {
    const element = await show(fakeHost({ 'GET connection': () => ({ ...notConnected, pendingReturn }), 'POST connection/complete': () => notConnected }));
    expect(textOf(element)).toContain(text);
    expect(all(element, '#connect')).toHaveLength(1);
  });

  it('BackFromConsent_ExchangeFails_ShowsWhyAndOffersToConnect', async () => {
    const element = await show(fakeHost({
      'GET connection': () => ({ ...notConnected, pendingReturn: 'code' }),
      'POST connection/complete': () => problem(424, { title: 'Optimizely refused the code', detail: 'Nothing was kept.', code: 'x' }),
    }));
    expect(textOf(element)).toContain('Optimizely refused the code');
    expect(all(element, '#connect')).toHaveLength(1);
  });

  it('Network_Fails_CanBeTriedAgain', async () => {
    const host = fakeHost({});
    const element = await show(host);
    expect(textOf(element)).toContain('The server did not answer');
    host.answers['GET connection'] = () => notConnected;
    button(element, 'Try again').click();
    await settle();
    expect(all(element, '#connect')).toHaveLength(1);
  });

  it.each(['revoked', 'noRole', 'rateLimited', 'serviceFailing', 'timeout', 'unreadable'] as const)('State_%s_OffersReconnectOnlyWhereItHelps', async (state) => {
    const element = await show(fakeHost({ 'GET connection': () => ({ ...connected, state, title: 'What happened' }), 'GET projects': () => projects }));
    expect(textOf(element)).toContain('What happened');
    expect(all(element, 'uui-button[label="Connect again"]').length > 0).toBe(['revoked', 'noRole', 'unreadable'].includes(state));
  });

  it('Projects_Keyboard_ChoosesTheActiveOne', async () => {
    const host = fakeHost({ 'GET connection': () => connected, 'GET projects': () => projects, 'PUT projects/selected': () => ({ ...connected, project: { id: '2', name: 'Project 2', archived: false } }) });
    const element = await show(host);
    const list = one(element, '[role=listbox]');
    list.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
    list.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await settle();
    expect(host.bodies['PUT projects/selected']).toEqual({ projectId: '2' });
    expect(host.confirm).not.toHaveBeenCalled();
    expect(all(element, '#change')).toHaveLength(1);
  });

  it('Projects_TypedIntoWhileTheyAreRefreshed_AreRefreshedAllTheSame', async () => {
    const asked: string[] = [];
    const host = fakeHost({
      'GET connection': () => connected,
      'GET projects': (_, query) => {
        asked.push(query.toString());
        return asked.length === 2 ? new Promise(() => undefined) : projects;
      },
    });
    const element = await show(host);
    button(element, 'Refresh the list').click();
    await type(one(element, 'uui-input[type=search]'), 'two');
    await vi.waitFor(() => expect(asked).toHaveLength(3));
    await settle();
    expect(asked.map((query) => query.includes('refresh=true'))).toEqual([false, true, true]);
    await type(one(element, 'uui-input[type=search]'), 'one');
    await vi.waitFor(() => expect(asked).toHaveLength(4));
    expect(asked[3]).not.toContain('refresh=true');
  });

  it('Disconnect_NotConfirmed_DoesNothing', async () => {
    const host = fakeHost({ 'GET connection': () => connected, 'GET projects': () => projects });
    vi.mocked(host.confirm).mockResolvedValue(false);
    const element = await show(host);
    button(element, 'Disconnect').click();
    await settle();
    expect(host.calls).not.toContain('POST connection/disconnect');
  });

  it('Settings_SaveRefused_ShowsErrorsAtTheirFieldsAndKeepsWhatWasTyped', async () => {
    const settings = { documentTypes: [{ alias: 'a', name: 'A', icon: null, allowed: false, headlineProperty: null, properties: [] }], targeting: { match: 'regex', value: 'x' }, template: 't', defaultTemplate: 't', placeholders: [] };
    const host = fakeHost({
      'GET connection': () => ({ ...connected, project: { id: '1', name: 'Project 1', archived: false } }), 'GET settings': () => settings,
      'PUT settings': () => problem(422, { title: 'Not saved', detail: '', code: 'x', errors: { 'targeting.value': ['No regular expression'] } }),
    });
    const element = await show(host);
    await type(one(element, '#value'), '[');
    button(element, 'Save').click();
    await settle();
    expect(textOf(one(element, 'optimizely-targeting'))).toContain('No regular expression');
    expect(one<HTMLInputElement>(element, '#value').value).toBe('[');
    expect(textOf(element)).toContain('Unsaved changes');
  });
});
