import { describe, expect, it } from 'vitest';
import { languageFile, languages } from '../../build/language-files.js';
import { en } from '../../src/lang/en.js';
import { fromFile } from '../../src/legacy/texts.js';

interface Read {
  root: Element;
  areas: Record<string, Record<string, string>>;
}

function read(xml: string): Read {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  const areas = [...document.querySelectorAll('area')].map((area): [string, Record<string, string>] => [
    area.getAttribute('alias') ?? '',
    Object.fromEntries([...area.querySelectorAll('key')].map((key) => [key.getAttribute('alias') ?? '', key.textContent])),
  ]);
  return { root: document.documentElement, areas: Object.fromEntries(areas) };
}

describe('language files', () => {
  it('Languages_All_AreBritishAmericanAndDanishInFilesOfTheirCulture', () => {
    expect(languages.map(({ file, culture }) => [file, culture])).toEqual([['en_gb', 'en-GB'], ['en_us', 'en-US'], ['da_dk', 'da-DK']]);
    for (const { file, culture } of languages) expect(file.replace('_', '-')).toBe(culture.toLowerCase());
  });

  it.each(languages)('File_Of$culture_HasTheKeysOfEveryLanguageAndNoOthers', (language) => {
    const { areas, root } = read(languageFile(language));

    expect(root.getAttribute('culture')).toBe(language.culture);
    for (const { texts } of languages) expect(Object.keys(areas['optimizely'] ?? {}).sort()).toEqual(Object.keys(texts).sort());
  });

  it.each(languages)('File_Of$culture_GivesBackEveryTextAsItWas', (language) => {
    const { areas } = read(languageFile(language));

    for (const [key, text] of Object.entries(language.texts)) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/%\d+%/);
      expect(fromFile(areas['optimizely']?.[key] ?? ''), key).toBe(text);
    }
  });

  it.each(languages)('File_Of$culture_HasThePlaceholdersOfEnglish', (language) => {
    const placeholders = (text: string) => [...text.matchAll(/%\d+%/g)].map(String).sort();
    const { areas } = read(languageFile(language));

    for (const [key, text] of Object.entries(en)) {
      const expected = [...text.matchAll(/\{(\d+)\}/g)].map((match) => `%${match[1] ?? ''}%`).sort();
      expect(placeholders(areas['optimizely']?.[key] ?? ''), key).toEqual(expected);
    }
  });

  it.each(languages)('File_Of$culture_NamesTheTabsThatUmbracoShows', ({ texts, ...language }) => {
    const { areas } = read(languageFile({ ...language, texts }));

    expect(areas['dashboardTabs']).toEqual({ optimizely: texts['name'] });
    expect(areas['apps']).toEqual({ optimizely: texts['panelTab'] });
  });

  it('File_TextWithMarkup_StaysText', () => {
    const [language] = languages;
    if (!language) throw new Error('no language');
    const texts = { name: 'a & b', panelTab: '<b>"{0}"</b>' };

    expect(read(languageFile({ ...language, texts })).areas['optimizely']).toEqual({ name: 'a & b', panelTab: '<b>"%0%"</b>' });
  });
});
