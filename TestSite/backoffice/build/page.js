import { readFileSync } from 'node:fs';

const base = '/umbraco/backoffice/';

/** Writes index.html: the style sheets, the import map of everything that the client exports, and the app. */
export function page(modules, { sheets }) {
  const imports = Object.fromEntries(modules.map(({ key, name }) => [key, `${base}${name}.js`]));
  const values = {
    importmap: JSON.stringify({ imports }, null, 2),
    app: imports['@umbraco-cms/backoffice/app'],
    styles: sheets.map((file) => `  <link rel="stylesheet" href="${base}css/${file}">`).join('\n'),
  };
  const template = readFileSync(new URL('./index.html', import.meta.url), 'utf8');
  return {
    name: 'page',
    generateBundle() {
      const source = template.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
      this.emitFile({ type: 'asset', fileName: 'index.html', source });
    },
  };
}
