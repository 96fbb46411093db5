import { afterEach, describe, expect, it } from 'vitest';
import type { Experiment, Panel } from '../../src/core/api/experiment-types.js';
import '../../src/elements/panel/headline-panel.element.js';
import { button, fakeHost, one, settle, textOf, type } from './support.js';
import type { Answer } from './support.js';

const running: Experiment = {
  id: 'e', name: 'Test', status: 'running', failure: null, experimentId: null, projectId: '2', optimizelyUrl: null, createdBy: null,
  createdAt: null, startedAt: null, version: 1, metric: { kind: 'opened', eventId: null }, warnings: [], variations: [],
};
const panelWith = (...experiments: Experiment[]): Panel => ({
  document: { key: 'k', culture: 'en-US', name: 'n', contentTypeAlias: 'article', url: '/a/' },
  readiness: { ready: true, problems: [] }, headline: 'Original', permissions: { canCreate: true, canChange: true },
  metrics: [{ kind: 'opened', name: 'Opened', description: '' }], experiments, optimizelyUrl: null,
});
const signedOut = () => new Response(null, { status: 401 });

async function show(key: string, answers: Record<string, Answer>) {
  const host = fakeHost(answers);
  const element = document.createElement('optimizely-headline-panel');
  Object.assign(element, { host, documentKey: key, culture: 'en-US' });
  document.body.append(element);
  await settle();
  return { element, host };
}

describe('panel and the workspace around it', () => {
  afterEach(() => document.body.replaceChildren());

  it('Create_SessionExpired_SaysThatNothingWasSentAndKeepsTheForm', async () => {
    const { element, host } = await show('s1', { 'GET documents/s1/headline': () => panelWith(), 'POST documents/s1/experiments': signedOut });
    button(element, 'Create the first headline test').click();
    await settle();
    await type(one(element, 'uui-input.title'), 'Typed with care');
    button(element, 'Create test').click();
    await settle();
    expect(textOf(element)).toContain('You were signed out');
    expect(textOf(element)).toContain('Nothing was sent');
    expect(one<HTMLInputElement>(element, 'uui-input.title').value).toBe('Typed with care');
    // Asking again would wait for the user to sign in, and the form with it.
    expect(host.calls).toEqual(['GET documents/s1/headline', 'POST documents/s1/experiments']);
  });

  it('Pause_SessionExpired_SaysSoAndCanBePressedAgain', async () => {
    const { element, host } = await show('s2', { 'GET documents/s2/headline': () => panelWith(running), 'POST experiments/e/pause': signedOut });
    one(element, 'uui-button[data-action=pause]').click();
    await settle();
    expect(host.notify).toHaveBeenCalledWith('danger', 'You were signed out', expect.stringContaining('Nothing was sent'));
    expect(one(element, 'uui-button[data-action=pause]').hasAttribute('disabled')).toBe(false);
    expect(host.calls.filter((call) => call.startsWith('GET documents'))).toHaveLength(1);
  });

  it('Document_EditedAndSaved_IsToldAndAskedForAgain', async () => {
    const { element, host } = await show('s3', { 'GET documents/s3/headline': () => panelWith() });
    expect(textOf(element)).not.toContain('not saved');
    Object.assign(element, { unsaved: true });
    await settle();
    expect(textOf(element)).toContain('The document has changes that are not saved');
    expect(host.calls).toHaveLength(1);
    Object.assign(element, { unsaved: false, revision: 1 });
    await settle();
    expect(textOf(element)).not.toContain('not saved');
    expect(host.calls).toHaveLength(2);
  });
});
