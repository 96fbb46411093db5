import type { Plugin } from 'vite';
import { da } from '../src/lang/da.js';
import { enUs } from '../src/lang/en-us.js';
import { en } from '../src/lang/en.js';

export type Texts = Record<string, string>;

export interface Language {
  /** Without its ending. Umbraco takes a file of two letters for every country of the language, before the country's own. */
  file: string;
  culture: string;
  englishName: string;
  localName: string;
  texts: Texts;
}

export const languages: Language[] = [
  { file: 'en_gb', culture: 'en-GB', englishName: 'English (UK)', localName: 'English (UK)', texts: en },
  { file: 'en_us', culture: 'en-US', englishName: 'English (US)', localName: 'English (US)', texts: enUs },
  { file: 'da_dk', culture: 'da-DK', englishName: 'Danish', localName: 'dansk', texts: da },
];

const entities: Texts = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? '');

/** {0} of the client's texts is %0% in Umbraco's language files. */
const toFile = (text: string) => text.replace(/\{(\d+)\}/g, '%$1%');

function area(alias: string, texts: Texts): string[] {
  const keys = Object.entries(texts).map(([key, text]) => `    <key alias="${escape(key)}">${escape(toFile(text))}</key>`);
  return [`  <area alias="${alias}">`, ...keys, '  </area>'];
}

/** A language file as Umbraco 13 reads it: our texts, and what it shows itself in places that it names. */
export function languageFile({ culture, englishName, localName, texts }: Language): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<language alias="${culture.slice(0, 2)}" intName="${escape(englishName)}" localName="${escape(localName)}" lcid="" culture="${culture}">`,
    ...area('optimizely', texts),
    ...area('dashboardTabs', { optimizely: texts['name'] ?? '' }),
    ...area('apps', { optimizely: texts['panelTab'] ?? '' }),
    '</language>',
    '',
  ].join('\n');
}

/** Writes the language files beside the client. */
export function languageFiles(): Plugin {
  return {
    name: 'language-files',
    generateBundle() {
      for (const language of languages) {
        this.emitFile({ type: 'asset', fileName: `lang/${language.file}.xml`, source: languageFile(language) });
      }
    },
  };
}
