// Puts the page, its scripts and the libraries that Umbraco 13 has into dist: nothing is bundled, as there.
import { cpSync, mkdirSync, rmSync } from 'node:fs';

const libraries = [
  'angular/angular.js',
  'angular-route/angular-route.js',
  'angular-sanitize/angular-sanitize.js',
  '@umbraco-ui/uui/dist/uui.min.js',
  '@umbraco-ui/uui-css/dist/uui-css.css',
];

rmSync('dist', { recursive: true, force: true });
cpSync('src', 'dist', { recursive: true });
mkdirSync('dist/lib');
// The style sheet asks for its fonts beside itself.
cpSync('node_modules/@umbraco-ui/uui-css/assets', 'dist/assets', { recursive: true });
for (const library of libraries) cpSync(`node_modules/${library}`, `dist/lib/${library.split('/').at(-1)}`);
