import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Experiment, Panel } from '../../src/core/api/experiment-types.js';
import '../../src/elements/panel/headline-panel.element.js';
import { all, button, fakeHost, one, problem, settle, textOf } from './support.js';
import type { Answer } from './support.js';

const hostile = '<img src=x onerror=alert(1)> & "quotes"';
const experiment = (change: Partial<Experiment> = {}): Experiment => ({
  id: 'e', culture: 'en-US', name: 'Test', status: 'running', failure: null, experimentId: null, projectId: '2', optimizelyUrl: null, createdBy: 'Ed',
  createdAt: '2026-01-01T00:00:00Z', startedAt: null, version: 3, metric: { kind: 'opened', eventId: null, name: 'Opened' }, warnings: [],
  canRun: true, newHeadline: null, history: [], winner: null,
  variations: [
    { id: '1', title: 'Old', isOriginal: true, weight: 5000, previewUrl: null },
    { id: '2', title: hostile, isOriginal: false, weight: 5000, previewUrl: null },
  ],
  ...change,
});
const ended = (canUndo = true): Experiment => experiment({
  status: 'archived', winner: { headline: hostile, before: 'Old', isPublished: true, canUndo, at: new Date().toISOString(), by: 'Ed' },
});
let documents = 0;

async function show(current: () => Experiment, answers: Record<string, Answer> = {}, change: { canChange?: boolean; unsaved?: boolean } = {}) {
  const key = `winner${++documents}`;
  const canChange = change.canChange ?? true;
  const panel = (): Panel => ({
    document: { key, culture: 'en-US', name: 'n', contentTypeAlias: 'article', url: '/a/' },
    readiness: { ready: true, problems: [] }, headline: 'Old', permissions: { canCreate: canChange, canChange },
    metrics: [{ kind: 'opened', name: 'Opened', description: '' }], maxTitleLength: 1000, experiments: [current()], optimizelyUrl: null,
  });
  const host = fakeHost({ [`GET documents/${key}/headline`]: panel, ...answers });
  const element = document.createElement('optimizely-headline-panel');
  Object.assign(element, { host, documentKey: key, culture: 'en-US', unsaved: change.unsaved ?? false });
  document.body.append(element);
  await settle();
  return { element, host };
}

async function choose(element: Element, radio: string, index: number): Promise<void> {
  const found = all<HTMLInputElement>(element, `optimizely-winner-form input[name=${radio}]`)[index];
  if (!found) throw new Error(`there is no ${radio} ${index}`);
  found.checked = true;
  found.dispatchEvent(new Event('change'));
  await settle();
}

describe('the winner of a test', () => {
  afterEach(() => document.body.replaceChildren());

  it('Choosing_PublishesAfterAQuestion_AndTheEditorReadsTheDocumentAnew', async () => {
    let now = experiment();
    const { element, host } = await show(() => now, { 'POST experiments/e/winner': () => (now = ended()) });
    button(element, 'Choose a winner…').click();
    await settle();
    expect(all(element, 'optimizely-winner-form input[name=how]')).toHaveLength(0);
    await choose(element, 'headline', 1);
    button(element, 'Publish it and end the test').click();
    await settle();
    expect(host.confirm).toHaveBeenCalledWith(expect.objectContaining({ content: expect.stringContaining(hostile) as string }));
    expect(host.bodies['POST experiments/e/winner']).toEqual({ headline: hostile, publish: true, version: 3, status: 'running' });
    expect(host.documentChanged).toHaveBeenCalledOnce();
    expect(textOf(one(element, 'optimizely-winner-notice'))).toContain('won its test and was published');
    expect(all(element, 'img')).toHaveLength(0);
  });

  it('Choosing_AsADraft_SaysSoToTheServer', async () => {
    const { element, host } = await show(() => experiment({ status: 'paused' }), { 'POST experiments/e/winner': () => ended() });
    button(element, 'Choose a winner…').click();
    await settle();
    await choose(element, 'headline', 1);
    await choose(element, 'how', 1);
    button(element, 'Save it and end the test').click();
    await settle();
    expect(host.bodies['POST experiments/e/winner']).toMatchObject({ publish: false, status: 'paused' });
  });

  it('Choosing_TheOriginal_AsksNotHow', async () => {
    const { element, host } = await show(() => experiment(), { 'POST experiments/e/winner': () => ended(false) });
    button(element, 'Choose a winner…').click();
    await settle();
    await choose(element, 'headline', 0);
    expect(all(element, 'optimizely-winner-form input[name=how]')).toHaveLength(0);
    button(element, 'Keep the original and end the test').click();
    await settle();
    expect(host.bodies['POST experiments/e/winner']).toMatchObject({ headline: 'Old', publish: false });
  });

  it('NotConfirmed_NothingIsSent', async () => {
    const { element, host } = await show(() => experiment());
    vi.mocked(host.confirm).mockResolvedValue(false);
    button(element, 'Choose a winner…').click();
    await settle();
    await choose(element, 'headline', 1);
    button(element, 'Publish it and end the test').click();
    await settle();
    expect(host.calls).toHaveLength(1);
  });

  it('Refused_IsToldAndTheTestIsShownAsItIs', async () => {
    const { element, host } = await show(() => experiment(), {
      'POST experiments/e/winner': () => problem(409, { title: 'Somebody has saved another headline.', detail: 'It says “X”.', code: 'newerWork' }),
    });
    button(element, 'Choose a winner…').click();
    await settle();
    await choose(element, 'headline', 1);
    button(element, 'Publish it and end the test').click();
    await settle();
    expect(host.notify).toHaveBeenCalledWith('danger', 'Somebody has saved another headline.', 'It says “X”.');
    expect(host.documentChanged).not.toHaveBeenCalled();
    expect(button(element, 'Pause')).toBeTruthy();
  });

  it.each([
    ['not started', experiment({ status: 'notStarted' }), true],
    ['under way already', experiment({ warnings: [{ code: 'winnerUnfinished', title: 't', detail: 'd' }] }), true],
    ['a reader', experiment(), false],
  ])('NoWinner_WhileItIs_%s', async (_, test, canChange) => {
    const { element } = await show(() => test, {}, { canChange });
    expect(all(element, 'uui-button[label="Choose a winner…"]')).toHaveLength(0);
  });

  it('UnsavedChanges_ComeFirst', async () => {
    const { element } = await show(() => experiment(), {}, { unsaved: true });
    button(element, 'Choose a winner…').click();
    await settle();
    expect(textOf(one(element, 'optimizely-winner-form'))).toContain('Save or discard your changes');
    expect(all(element, 'optimizely-winner-form input')).toHaveLength(0);
  });

  it('Undo_RestoresAndTellsTheEditor', async () => {
    let now = ended();
    const { element, host } = await show(() => now, { 'POST experiments/e/winner/undo': () => (now = ended(false)) });
    expect(textOf(one(element, 'optimizely-winner-notice'))).toContain('Before, it was “Old”.');
    button(element, 'Restore the headline of before').click();
    await settle();
    expect(host.documentChanged).toHaveBeenCalledOnce();
    expect(all(element, 'optimizely-winner-notice optimizely-notice')).toHaveLength(0);
  });

  it('Undo_ForReaders_IsNotOffered', async () => {
    const { element } = await show(() => ended(), {}, { canChange: false });
    expect(textOf(element)).toContain('won its test');
    expect(all(element, 'uui-button[label="Restore the headline of before"]')).toHaveLength(0);
  });
});
