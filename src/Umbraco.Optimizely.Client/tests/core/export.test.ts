import { describe, expect, it } from 'vitest';
import type { Results } from '../../src/core/api/results-types.js';
import { csvOf, wordsOf } from '../../src/core/export.js';
import { fill } from '../../src/core/texts.js';
import type { TextKey } from '../../src/core/texts.js';
import { variationLetter } from '../../src/elements/shared/palette.js';
import { da } from '../../src/lang/da.js';
import { en } from '../../src/lang/en.js';

const english = (key: TextKey, ...values: (string | number)[]) => fill(en[key], values);
const danish = (key: TextKey, ...values: (string | number)[]) => fill(da[key], values);
const results = (title = 'New', name = 'Opened'): Results => ({
  state: 'ready', title: null, detail: null, startedAt: null, fetchedAt: '2024-12-06T08:00:00Z', isStale: false, confidenceThreshold: 0.9,
  verdict: { kind: 'winner', title: 'B is winning.', reason: 'It is better.', variationId: '2', days: null },
  ratio: { state: 'fine', title: 'The visitors are shared out as they should be.', detail: '', statistic: 0.03, pValue: 0.86, shares: [] },
  metrics: [{
    name, eventId: '1', primary: true, winningDirection: 'increasing',
    variations: [
      { id: '1', title: 'Old', isOriginal: true, visitors: 10012, conversions: 1001, rate: 0.09998002397123452, improvement: null, significance: null, isSignificant: false, status: null, visitorsRemaining: null, isWinner: false },
      { id: '2', title, isOriginal: false, visitors: 9988, conversions: 1151, rate: 0.11523828594313176, improvement: { value: 0.15261310575687825, low: -0.016595416037102684, high: 0.2886307954766538 }, significance: 0.9527157473536924, isSignificant: true, status: 'better', visitorsRemaining: 0, daysRemaining: null, isWinner: true },
    ],
  }],
});

/** Reads CSV as RFC 4180 says. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? '';
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[i + 1] === '"') field += text[++i] ?? '';
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',') field = (row.push(field), '');
    else if (character === '\r' && text[i + 1] === '\n') {
      row.push(field);
      rows.push(row);
      [row, field] = [[], ''];
      i++;
    } else field += character;
  }
  return rows;
}

describe('csv', () => {
  it('CsvOf_Results_BeginsWithTheMarkAndHasFullPrecision', () => {
    const csv = csvOf(results(), english);
    const [head, first, second] = parse(csv.slice(1));
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(head).toEqual(['Metric', 'Decides', 'Headline', 'Variation id', 'Original', 'Visitors', 'Conversions', 'Rate', 'Improvement', 'Interval low', 'Interval high', 'Significance', 'Significant', 'Visitors remaining', 'Days remaining']);
    expect(first).toEqual(['Opened', 'yes', 'Old', '1', 'yes', '10012', '1001', '0.09998002397123452', '', '', '', '', 'no', '', '']);
    expect(second).toEqual(['Opened', 'yes', 'New', '2', 'no', '9988', '1151', '0.11523828594313176', '0.15261310575687825', '-0.016595416037102684', '0.2886307954766538', '0.9527157473536924', 'yes', '0', '']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '=HYPERLINK("http://x","y")'])('CsvOf_TitleThat_%j_Begins_IsNeverRun', (title) => {
    const cell = parse(csvOf(results(title), english).slice(1))[2]?.[2];
    expect(cell).toBe(`'${title}`);
    expect(parse(csvOf(results('New', title), english).slice(1))[1]?.[0]).toBe(`'${title}`);
  });

  it.each(['a,b', 'say "hi"', 'two\r\nlines', 'two\nlines', ' plain ', 'Blåbærgrød', '1 = 1'])('CsvOf_Title_%j_ComesBackAsItWas', (title) => {
    expect(parse(csvOf(results(title), english).slice(1))[2]?.[2]).toBe(title);
  });

  it('CsvOf_Danish_HasDanishNames', () => {
    expect(parse(csvOf(results(), danish).slice(1))[0]?.slice(0, 3)).toEqual(['Måling', 'Afgør det', 'Overskrift']);
  });
});

describe('words', () => {
  it('WordsOf_Results_SayWhatThePanelSays', () => {
    const words = wordsOf(results(), english, 'en-GB', variationLetter);
    for (const part of [
      'B is winning. It is better.', 'shared out as they should be', 'Opened (decides)', 'A “Old”: 10,012 visitors, 1,001 conversions, 10%',
      'B “New”: 9,988 visitors, 1,151 conversions, 11.52%; +15.3% (-1.7% to +28.9%), significance 95.2%', '6 December 2024',
    ]) expect(words).toContain(part);
  });

  it('WordsOf_WrongVerdict_DoesNotSayTheRatioTwice', () => {
    const given = results();
    given.verdict = { kind: 'wrong', title: 'Something is wrong with this test.', reason: 'x', variationId: null, days: null };
    expect(wordsOf(given, english, 'en-GB', variationLetter)).not.toContain('shared out');
  });

  it('WordsOf_WithoutAVerdict_BeginWithTheMetric', () => {
    expect(wordsOf({ ...results(), verdict: null, ratio: null }, english, 'en-GB', variationLetter).startsWith('Opened (decides)\nA')).toBe(true);
  });
});
