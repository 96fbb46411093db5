import { readFileSync } from 'node:fs';
import { page } from './build/page.js';
import { styles } from './build/styles.js';

// Run in the folder of one version of the client, whose packages it bundles: this one for Umbraco 17, or one beside it.
// The package does not export its own package.json.
const client = JSON.parse(readFileSync('node_modules/@umbraco-cms/backoffice/package.json', 'utf8'));
const prefix = './dist-cms/';

// One entry for each key of `exports`, named after its file, so that extensions that are loaded at run time
// get the same module instances as the client itself.
const modules = Object.entries(client.exports)
  .filter(([, file]) => typeof file === 'string' && file.endsWith('.js'))
  .map(([key, file]) => ({ key: client.name + key.slice(1), name: file.slice(prefix.length, -'.js'.length) }));
const library = styles();

export default {
  base: '/umbraco/backoffice/',
  publicDir: false,
  logLevel: 'warn',
  resolve: {
    alias: [
      // The code editor is two thirds of the client and belongs to screens that the test site does not have.
      { find: /^monaco-editor(\/.*)?$/, replacement: new URL('./build/no-code-editor.js', import.meta.url).pathname },
    ],
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    cssMinify: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 10_000,
    rollupOptions: {
      input: Object.fromEntries(modules.map(({ name }) => [name, `node_modules/@umbraco-cms/backoffice/dist-cms/${name}.js`])),
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // One file instead of a thousand requests for the first screen.
        manualChunks: (id) => (id.includes('node_modules') ? 'client' : undefined),
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
  plugins: [page(modules, library), library.plugin],
};
