import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// What the served client has and the npm package has not: measures of the layout.
const layout = `:root {
  --umb-header-layout-height: 70px;
  --umb-footer-layout-height: 54px;
  --umb-section-sidebar-width: 300px;
}
`;

/** Puts the style sheets of the page beside the bundle: css/uui-css.css and css/umb-css.css. */
export function stylesheets(here) {
  return {
    name: 'umbraco-stylesheets',
    closeBundle() {
      const css = join(here, 'dist/css');
      mkdirSync(css, { recursive: true });
      cpSync(join(here, 'node_modules/@umbraco-ui/uui-css/dist/uui-css.css'), join(css, 'uui-css.css'));
      cpSync(join(here, 'node_modules/@umbraco-ui/uui-css/assets'), join(here, 'dist/assets'), { recursive: true });
      writeFileSync(join(css, 'umb-css.css'), layout);
    },
  };
}
