import { describe, expect, it } from 'vitest';
import { fill, pluralKey } from '../../src/core/texts.js';
import { da } from '../../src/lang/da.js';
import { americanisms, enUs } from '../../src/lang/en-us.js';
import { en } from '../../src/lang/en.js';

const placeholders = (text: string) => [...text.matchAll(/\{\d+\}/g)].map(String).sort();

describe.each([['da', da], ['en-us', enUs]])('texts of %s', (_name, texts: Record<string, string>) => {
  it('Keys_ComparedWithEnglish_AreTheSame', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(en).sort());
  });

  it('Texts_All_AreNotEmptyAndHaveTheSamePlaceholders', () => {
    for (const [key, text] of Object.entries(en)) {
      expect(texts[key]?.trim(), key).not.toBe('');
      expect(placeholders(texts[key] ?? ''), key).toEqual(placeholders(text));
    }
  });
});

describe('texts', () => {
  it('Americanisms_All_DifferFromTheBase', () => {
    for (const [key, text] of Object.entries(americanisms)) expect(text, key).not.toBe((en as Record<string, string>)[key]);
  });

  it('American_Texts_HaveNoBritishSpelling', () => {
    const british = /colour|favour|behaviour|honour|neighbour|centre|metre|catalogue|dialogue|programme|licence|cheque|whilst|per cent|set-up|(?:organ|recogn|optim|special|priorit|summar|visual|local)is(?:e|ing|ation)|cancell|labell|travell|analyse|grey/i;
    expect(Object.entries(enUs).filter(([, text]) => british.test(text))).toEqual([]);
  });

  it('Danish_LongTexts_AreTranslated', () => {
    const same = Object.entries(en).filter(([key, text]) => text.length > 20 && (da as Record<string, string>)[key] === text);
    expect(same).toEqual([]);
  });

  it('Fill_ValueThatLooksLikeAPlaceholder_IsNotFilledAgain', () => {
    expect(fill('{0} and {1}', ['{1}', '$&'])).toBe('{1} and $&');
  });

  it('Fill_MissingValue_LeavesThePlaceholder', () => {
    expect(fill('{0} {1}', ['a'])).toBe('a {1}');
  });

  it('PluralKey_OneAndMany_GiveTheirKeys', () => {
    expect(pluralKey('minutesAgo', 1)).toBe('minutesAgoOne');
    expect(pluralKey('minutesAgo', 0)).toBe('minutesAgoOther');
  });
});
