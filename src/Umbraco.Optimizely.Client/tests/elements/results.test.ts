import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Results } from '../../src/core/api/results-types.js';
import '../../src/elements/results/results.element.js';
import { PreviewPage } from '../../src/elements/preview/preview-page.js';
import { all, button, fakeHost, textOf } from './support.js';
import type { FakeHost } from './support.js';

const results = (change: Partial<Results> = {}): Results => ({
  state: 'ready', title: null, detail: null, startedAt: null, fetchedAt: new Date().toISOString(), isStale: false, confidenceThreshold: 0.9,
  metrics: [{
    name: 'Opened', eventId: '1', primary: true, winningDirection: 'increasing',
    variations: [
      { id: '1', title: 'Original', isOriginal: true, visitors: 100, conversions: 10, rate: 0.1, improvement: null, significance: null, isSignificant: false, status: null, visitorsRemaining: null, isWinner: false },
      { id: '2', title: '<b>New</b>', isOriginal: false, visitors: 100, conversions: 20, rate: 0.2, improvement: { value: 1, low: -0.1, high: 2 }, significance: 0.8, isSignificant: false, status: null, visitorsRemaining: null, isWinner: false },
    ],
  }],
  ...change,
});

async function show(answer: () => unknown, running = true) {
  const host = fakeHost({ 'GET experiments/e/results': answer });
  const element = document.createElement('optimizely-results');
  Object.assign(element, { host, experimentId: 'e', running });
  document.body.append(element);
  await vi.advanceTimersByTimeAsync(50);
  return { element, host };
}

const asked = ({ calls }: FakeHost) => calls.filter((call) => call === 'GET experiments/e/results').length;

describe('results', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    document.body.replaceChildren();
    vi.useRealTimers();
  });

  it('Ready_Figures_AreTextWithADrawing', async () => {
    const { element } = await show(() => results());
    const text = textOf(element);
    for (const part of ['<b>New</b>', '+100.0%', '-10.0% to +200.0%', '80%', 'unknown', 'Not decided yet']) expect(text).toContain(part);
    expect(all(element, 'svg[aria-hidden=true] .zero')).toHaveLength(1);
  });

  it.each([['computing', 'Optimizely is computing'], ['noData', 'No data yet'], ['notStarted', 'The test has not started']] as const)('State_%s_IsSaid', async (state, text) => {
    const { element } = await show(() => results({ state, metrics: [] }));
    expect(textOf(element)).toContain(text);
  });

  it('Running_Visible_AsksAgainEachMinute', async () => {
    const { host } = await show(() => results());
    await vi.advanceTimersByTimeAsync(180_500);
    expect(asked(host)).toBe(4);
  });

  it('Paused_Shown_AsksOnce', async () => {
    const { host } = await show(() => results(), false);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(asked(host)).toBe(1);
  });

  it('TakenDown_Element_StopsAsking', async () => {
    const { element, host } = await show(() => results());
    element.remove();
    await vi.advanceTimersByTimeAsync(300_000);
    expect(asked(host)).toBe(1);
  });

  it('Hidden_Page_AsksWhenItIsLookedAtAgain', async () => {
    const { host } = await show(() => results());
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await vi.advanceTimersByTimeAsync(300_000);
    expect(asked(host)).toBe(1);
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(50);
    expect(asked(host)).toBe(2);
  });

  it('Refresh_Fails_KeepsTheFiguresThatWereThere', async () => {
    const { element, host } = await show(() => results());
    host.answers['GET experiments/e/results'] = () => undefined;
    button(element, 'Refresh results').click();
    await vi.advanceTimersByTimeAsync(50);
    expect(textOf(element)).toContain('The server did not answer');
    expect(textOf(element)).toContain('+100.0%');
  });

  it('Age_WithTime_Grows', async () => {
    const { element } = await show(() => results(), false);
    await vi.advanceTimersByTimeAsync(121_000);
    expect(textOf(element)).toContain('2 minutes ago');
  });
});

describe('preview page', () => {
  const page = (body: string) => new DOMParser().parseFromString(`<html><head></head><body>${body}</body></html>`, 'text/html');
  const marked = '<h1 data-optimizely-headline="k" data-optimizely-culture="en">Old <em>title</em></h1>';

  it('Show_Title_ReplacesEveryMarkedPlaceAsText', () => {
    const doc = page(`${marked}${marked}<p data-optimizely-headline="k" data-optimizely-culture="da">Gammel</p>`);
    let places = 0;
    const preview = new PreviewPage(doc, 'k', 'en', (count) => (places = count));
    preview.show('<b>new</b>');
    expect(places).toBe(2);
    expect([...doc.querySelectorAll('h1')].map(({ textContent }) => textContent)).toEqual(['<b>new</b>', '<b>new</b>']);
    expect(doc.querySelector('p')?.textContent).toBe('Gammel');
    preview.stop();
  });

  it('Show_OriginalAgain_BringsItsMarkupBack', () => {
    const doc = page(marked);
    const preview = new PreviewPage(doc, 'k', 'en', () => undefined);
    preview.show('new');
    preview.show(null);
    expect(doc.querySelector('h1')?.innerHTML).toBe('Old <em>title</em>');
    preview.stop();
  });

  it('Page_WithoutTheHeadline_SaysNoPlaces', () => {
    let places = -1;
    new PreviewPage(page('<h1>x</h1>'), 'k', 'en', (count) => (places = count)).show('new');
    expect(places).toBe(0);
  });
});
