import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Results } from '../../src/core/api/results-types.js';
import '../../src/elements/results/results.element.js';
import { tabAfter } from '../../src/elements/results/metric-tabs.js';
import { metric, results, series } from './results-fixture.js';
import { all, button, fakeHost, one, problem, textOf } from './support.js';

async function show(answer: Results = results(), over: () => unknown = () => series()) {
  const host = fakeHost({ 'GET experiments/e/results': () => answer, 'GET experiments/e/results/timeseries': over });
  const element = document.createElement('optimizely-results');
  Object.assign(element, { host, experimentId: 'e', running: true });
  document.body.append(element);
  await vi.advanceTimersByTimeAsync(50);
  return { element, host };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('verdict', () => {
  it.each([['collecting', 'quiet'], ['winner', 'positive'], ['original', 'quiet'], ['noDifference', 'quiet'], ['wrong', 'danger'], ['undecided', 'quiet'], ['later', 'quiet']] as const)('Kind_%s_IsTextAnIconAndATone', async (kind, tone) => {
    const { element } = await show(results({ verdict: { kind: kind as 'winner', title: 'B is winning.', reason: 'It is better.', variationId: null, days: null } }));
    const banner = one(element, '#banner');
    expect(banner.getAttribute('role')).toBe('status');
    expect(banner.classList.contains(tone)).toBe(true);
    expect(banner.querySelector('svg[aria-hidden=true]')).not.toBeNull();
    expect(banner.textContent.replace(/\s+/g, ' ')).toContain('B is winning.It is better.');
  });

  it('Reason_WithMarkup_IsText', async () => {
    const { element } = await show();
    expect(textOf(element)).toContain('Too little for <i>now</i>.');
  });

  it('WithoutAVerdict_NothingIsSaid', async () => {
    const { element } = await show(results({ verdict: null, minimum: null, ratio: null }));
    expect(all(element, 'optimizely-verdict, optimizely-minimum-data, optimizely-ratio')).toHaveLength(0);
  });
});

describe('minimum data', () => {
  it('Progress_OfEach_IsANumberAndABar', async () => {
    const { element } = await show();
    const text = textOf(one(element, 'optimizely-minimum-data'));
    for (const part of ['1,400 of 100 enough', '10 of 25', '3 of 7']) expect(text.replace(/\s+/g, ' ')).toContain(part);
    expect(all(element, '.bar[aria-hidden=true] > span').map(({ style }) => style.width)).toEqual(['100%', '40%', '42%']);
  });

  it('Need_OfNothing_IsFull', async () => {
    const none = { have: 0, need: 0, isEnough: true };
    const { element } = await show(results({ minimum: { visitors: none, conversions: none, days: none, isMet: true } }));
    expect(all(element, '.bar > span').map(({ style }) => style.width)).toEqual(['100%', '100%', '100%']);
  });
});

describe('ratio', () => {
  it('Fine_IsOneQuietLineWithItsFigures', async () => {
    const { element } = await show();
    expect(textOf(one(element, 'optimizely-ratio'))).toContain('Shared out well. By chance. Chi-squared 0.0288, p = 0.865');
    expect(all(one(element, 'optimizely-ratio'), 'optimizely-notice')).toHaveLength(0);
  });

  it('Alarm_IsANoticeWithTheShares', async () => {
    const shares = [{ id: '1', title: 'A', visitors: 5000, expected: 5250 }, { id: '2', title: '<b>', visitors: 5500, expected: 5250 }];
    const { element } = await show(results({ ratio: { state: 'alarm', title: 'Not shared out well.', detail: 'Look for redirects.', statistic: 23.8095, pValue: 0.000001, shares } }));
    expect(all(one(element, 'optimizely-ratio'), 'optimizely-notice').map((notice) => notice.getAttribute('kind'))).toEqual(['danger']);
    const text = textOf(one(element, 'optimizely-ratio'));
    for (const part of ['Not shared out well.', 'Look for redirects.', '“A”: 5,000 visitors instead of 5,250', '“<b>”: 5,500', 'Chi-squared 23.8, p = < 0.0001']) expect(text).toContain(part);
  });

  it('Unknown_SaysWhy', async () => {
    const { element } = await show(results({ ratio: { state: 'unknown', title: 'Cannot be checked.', detail: 'No series.', statistic: null, pValue: null, shares: [] } }));
    expect(all(one(element, 'optimizely-ratio'), 'optimizely-notice').map((notice) => notice.getAttribute('kind'))).toEqual(['info']);
    expect(textOf(element)).toContain('No series.');
  });
});

describe('metrics', () => {
  const tabs = (element: HTMLElement) => all<HTMLButtonElement>(element, '[role=tab]');

  it('One_Metric_HasNoTabs', async () => {
    const { element } = await show(results({ metrics: [metric('Opened', true)] }));
    expect(tabs(element)).toHaveLength(0);
    expect(all(element, '#metric')[0]?.hasAttribute('role')).toBe(false);
  });

  it('Several_ShowOneAndMarkGuardrails', async () => {
    const { element } = await show();
    expect(tabs(element).map((tab) => [tab.getAttribute('aria-selected'), tab.tabIndex])).toEqual([['true', 0], ['false', -1]]);
    expect(tabs(element).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).toEqual(['Opened decides', 'Sold guardrail significantly worse']);
    expect(all(element, 'optimizely-metric-table')).toHaveLength(1);
    expect(all(element, '[role=tabpanel]')[0]?.getAttribute('aria-labelledby')).toBe('tab-0');
  });

  it('Keyboard_ArrowAndEnds_MoveChoiceAndFocus', async () => {
    const { element } = await show();
    tabs(element)[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }));
    await vi.advanceTimersByTimeAsync(50);
    expect(tabs(element)[1]?.getAttribute('aria-selected')).toBe('true');
    expect(element.shadowRoot?.activeElement?.id).toBe('tab-1');
    expect(textOf(one(element, 'optimizely-metric-table'))).toContain('Sold');
  });

  it.each([['ArrowRight', 2, 0], ['ArrowLeft', 0, 2], ['ArrowDown', 0, 1], ['ArrowUp', 1, 0], ['Home', 2, 0], ['End', 0, 2], ['Enter', 1, null]] as const)('TabAfter_%s_From%i_Is%s', (key, from, to) => {
    expect(tabAfter(key, from, 3)).toBe(to);
  });

  it('Click_OnATab_ShowsItsMetric', async () => {
    const { element } = await show();
    tabs(element)[1]?.click();
    await vi.advanceTimersByTimeAsync(50);
    expect(textOf(one(element, 'optimizely-metric-table'))).toContain('Sold');
    expect(textOf(one(element, 'optimizely-timeline'))).toContain('There are no figures over time yet.');
  });

  it('Remaining_WithDays_TellsBoth', async () => {
    const { element } = await show();
    expect(textOf(one(element, 'optimizely-metric-table'))).toContain('3,556 about 52 days');
  });
});

describe('timeline', () => {
  it('Series_Drawn_HasLinesBandsZeroAndWords', async () => {
    const { element } = await show();
    const drawing = one(element, 'svg[role=img]');
    expect(drawing.querySelectorAll('.line')).toHaveLength(2);
    expect(drawing.querySelectorAll('.band')).toHaveLength(2);
    expect(drawing.querySelectorAll('.zero')).toHaveLength(1);
    expect(drawing.getAttribute('aria-label')).toBe('Improvement over time, 22 Nov 2024 to 27 Nov 2024. <b>New</b>: +12.3% (-10.0% to +30.0%)');
    expect(textOf(one(element, 'optimizely-timeline'))).toContain('Where a line is interrupted, figures are missing.');
  });

  it('Table_Opened_HasTheSameNumbersAndTheGap', async () => {
    const { element } = await show();
    const details = one<HTMLDetailsElement>(one(element, 'optimizely-timeline'), 'details');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await vi.advanceTimersByTimeAsync(50);
    const text = textOf(one(element, 'optimizely-timeline-table'));
    for (const part of ['B <b>New</b>', '27 Nov 2024', '+12.3%', '-10.0% to +30.0%', '50%', 'Figures are missing here.']) expect(text).toContain(part);
    expect(all(one(element, 'optimizely-timeline-table'), 'tbody tr.gap')).toHaveLength(1);
  });

  it('Stale_Series_IsMarked', async () => {
    const { element } = await show(results(), () => series({ isStale: true }));
    expect(textOf(element)).toContain('The figures over time are not the newest.');
    expect(one(element, 'optimizely-chart').hasAttribute('stale')).toBe(true);
  });

  it('Fails_ResultsStay', async () => {
    const { element } = await show(results(), () => problem(424, { code: 'optimizelyFailing', title: 'Fails', detail: '' }));
    expect(textOf(element)).toContain('The figures over time could not be fetched.');
    expect(textOf(element)).toContain('Keep collecting.');
  });

  it('NewerResults_FetchTheSeriesAgain_SameOnesDoNot', async () => {
    let fetchedAt = '2024-12-06T08:00:00Z';
    const { element, host } = await show();
    host.answers['GET experiments/e/results'] = () => results({ fetchedAt });
    const asked = () => host.calls.filter((call) => call.endsWith('/timeseries')).length;
    button(element, 'Refresh results').click();
    await vi.advanceTimersByTimeAsync(50);
    expect(asked()).toBe(1);
    fetchedAt = '2024-12-06T08:01:00Z';
    button(element, 'Refresh results').click();
    await vi.advanceTimersByTimeAsync(50);
    expect(asked()).toBe(2);
  });
});

describe('export', () => {
  it('Copy_PutsTheWordsIntoTheClipboard', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as unknown as Clipboard);
    const { element, host } = await show();
    button(element, 'Copy as text').click();
    await vi.advanceTimersByTimeAsync(50);
    expect(writeText).toHaveBeenCalledWith(expect.stringContaining('Keep collecting.'));
    expect(host.notify).toHaveBeenCalledWith('positive', 'The results were copied', '');
  });

  it('Copy_NotAllowed_ShowsTheText', async () => {
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
    const { element } = await show();
    button(element, 'Copy as text').click();
    await vi.advanceTimersByTimeAsync(50);
    expect(one<HTMLTextAreaElement>(element, 'textarea').value).toContain('Keep collecting.');
  });

  it('Csv_IsGivenAsAFile', async () => {
    const blobs: Blob[] = [];
    const names: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:x';
    });
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const { element } = await show();
    button(element, 'Download CSV').click();
    await vi.advanceTimersByTimeAsync(10_050);
    expect(names).toEqual(['results-2024-12-06.csv']);
    expect(await blobs[0]?.text()).toContain('Metric,Decides,Headline');
    expect(revoke).toHaveBeenCalledWith('blob:x');
  });
});
