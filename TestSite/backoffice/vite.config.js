import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { stylesheets } from './stylesheets.js';

const here = dirname(fileURLToPath(import.meta.url));
const packageRoot = resolve(here, 'node_modules/@umbraco-cms/backoffice');
const distCms = join(packageRoot, 'dist-cms');
const base = '/umbraco/backoffice/';

const exported = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')).exports;

// Each public module of the client keeps the address it has in a real site, so that an extension
// imports the same instance through the import map as the client itself does.
const modules = Object.entries(exported)
  .filter(([, file]) => typeof file === 'string' && file.endsWith('.js'))
  .map(([key, file]) => ({ key: key.slice(2), file: resolve(packageRoot, file) }));

const entryName = (file) => relative(distCms, file).replace(/\.js$/, '').replaceAll('\\', '/');

const input = Object.fromEntries(modules.map(({ file }) => [entryName(file), file]));
input['apps/app/app.element'] = join(distCms, 'apps/app/app.element.js');

const writeImportMap = {
  name: 'umbraco-import-map',
  closeBundle() {
    const imports = Object.fromEntries(
      modules.map(({ key, file }) => [`@umbraco-cms/backoffice/${key}`, `${base}${entryName(file)}.js`]),
    );
    writeFileSync(join(here, 'dist/importmap.json'), JSON.stringify({ imports }, null, 2));
  },
};

export default defineConfig({
  base,
  publicDir: false,
  logLevel: 'warn',
  plugins: [writeImportMap, stylesheets(here)],
  resolve: {
    alias: Object.fromEntries(modules.map(({ key, file }) => [`@umbraco-cms/backoffice/${key}`, file])),
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    modulePreload: false,
    sourcemap: false,
    chunkSizeWarningLimit: 20000,
    rollupOptions: {
      input,
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});
