import type { Plugin } from 'vite';

/** A chunk that imported the entry by its bare name would load it a second time: the entry is requested with a version. */
export function nothingImportsTheEntry(entry: string): Plugin {
  return {
    name: 'nothing-imports-the-entry',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.imports.includes(entry)) this.error(`${file.fileName} imports the entry file`);
      }
    },
  };
}
