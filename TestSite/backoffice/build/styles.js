import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';

// Umbraco 17: one style sheet with the custom properties, in a package of its own.
const version1 = { css: 'node_modules/@umbraco-ui/uui-css/dist', assets: 'node_modules/@umbraco-ui/uui-css/assets', sheet: 'uui-css.css' };

// Umbraco 18: a style sheet for each theme inside the library; the page names the light one, the client changes it.
const version2 = { css: 'node_modules/@umbraco-ui/uui/dist/themes', assets: 'node_modules/@umbraco-ui/uui/dist/assets', sheet: 'light.css' };

/** Copies the style sheets of Umbraco's interface library with their fonts, and the few lines that no package has. */
export function styles() {
  const library = existsSync(version1.css) ? version1 : version2;
  return {
    sheets: ['layout.css', library.sheet],
    plugin: {
      name: 'styles',
      writeBundle({ dir }) {
        cpSync(library.css, join(dir, 'css'), { recursive: true });
        cpSync(library.assets, join(dir, 'assets'), { recursive: true });
        cpSync(new URL('./layout.css', import.meta.url), join(dir, 'css/layout.css'));
      },
    },
  };
}
