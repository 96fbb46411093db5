import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Results, Timeseries } from '../../src/core/api/results-types.js';
import '../../src/elements/results/results.element.js';
import { metric, results, series } from './results-fixture.js';
import { all, button, fakeHost, settle } from './support.js';

const shares = [{ id: '1', title: 'A', visitors: 5000, expected: 5250 }, { id: '2', title: 'B', visitors: 5500, expected: 5250 }];
const alarm: Results['ratio'] = { state: 'alarm', title: 'Not shared out well.', detail: 'Look for redirects.', statistic: 23.8, pValue: 0.000001, shares };

async function show(answer: Results, over: Timeseries = series()) {
  const host = fakeHost({ 'GET experiments/e/results': () => answer, 'GET experiments/e/results/timeseries': () => over });
  const element = document.createElement('optimizely-results');
  Object.assign(element, { host, experimentId: 'e', running: false });
  const page = document.createElement('main');
  page.innerHTML = '<h1>Document</h1><h2>Headline test</h2>';
  page.append(element);
  document.body.append(page);
  await settle();
  return element;
}

/** Colours and sizes need a browser; everything that the tree tells is looked at, through all shadow roots. */
async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('accessibility of results', () => {
  beforeAll(() => {
    document.documentElement.lang = 'en';
    document.title = 'Results';
  });

  afterEach(() => document.body.replaceChildren());

  it('Check_WithAMistakeInAShadowRoot_FindsIt', async () => {
    const element = await show(results());
    const mistake = document.createElement('img');
    all(element, '#banner')[0]?.append(mistake);
    expect(await violations()).toEqual([expect.stringContaining('image-alt')]);
  });

  it.each<[string, Results]>([
    ['everything', results()],
    ['an alarm', results({ ratio: alarm })],
    ['one metric', results({ metrics: [metric('Opened', true)] })],
    ['old figures', results({ isStale: true })],
    ['no verdict', results({ verdict: null, minimum: null, ratio: null })],
    ['no data', results({ state: 'noData', metrics: [] })],
    ['computing', results({ state: 'computing', metrics: [] })],
  ])('Results_With_%s_HaveNoViolation', async (_, answer) => {
    await show(answer);
    expect(await violations()).toEqual([]);
  });

  it('Results_WithTheTableOverTimeOpen_HaveNoViolation', async () => {
    const element = await show(results());
    const details = all<HTMLDetailsElement>(element, 'details')[0];
    if (!details) throw new Error('no table');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await settle();
    expect(all(element, 'optimizely-timeline-table')).toHaveLength(1);
    expect(await violations()).toEqual([]);
  });

  it('Results_WithTextToCopyByHand_HaveNoViolation', async () => {
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
    const element = await show(results());
    button(element, 'Copy as text').click();
    await settle();
    expect(all(element, 'textarea')).toHaveLength(1);
    expect(await violations()).toEqual([]);
  });
});
