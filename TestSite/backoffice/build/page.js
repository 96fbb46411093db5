import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const base = '/umbraco/backoffice/';

/** Writes index.html: the import map of everything that the client exports, and the app. */
export function page(modules) {
  const imports = Object.fromEntries(modules.map(({ key, name }) => [key, `${base}${name}.js`]));
  const map = JSON.stringify({ imports }, null, 2);
  const app = imports['@umbraco-cms/backoffice/app'];
  return {
    name: 'page',
    generateBundle() {
      const template = readFileSync('build/index.html', 'utf8');
      const source = template.replace('{{importmap}}', () => map).replace('{{app}}', () => app);
      this.emitFile({ type: 'asset', fileName: 'index.html', source });
    },
  };
}

/** Copies the style sheets of Umbraco's interface library with their fonts, and the few lines that no package has. */
export function styles() {
  return {
    name: 'styles',
    writeBundle({ dir }) {
      cpSync('node_modules/@umbraco-ui/uui-css/dist', join(dir, 'css'), { recursive: true });
      cpSync('node_modules/@umbraco-ui/uui-css/assets', join(dir, 'assets'), { recursive: true });
      cpSync('build/layout.css', join(dir, 'css/layout.css'));
    },
  };
}
