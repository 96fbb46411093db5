import { defineConfig } from 'vite';

// The shared elements on a plain page with a made-up host, one state for each address. Never shipped.
export default defineConfig({
  root: 'dev',
  base: './',
  resolve: { alias: [{ find: /^@umbraco-cms\/backoffice\/external\/lit$/, replacement: '/../src/legacy/lit.ts' }] },
  build: { outDir: '../obj/dev', emptyOutDir: true, reportCompressedSize: false },
});
