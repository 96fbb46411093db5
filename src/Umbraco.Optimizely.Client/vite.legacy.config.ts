import { defineConfig } from 'vite';
import { languageFiles } from './build/language-files.js';
import { nothingImportsTheEntry } from './build/nothing-imports-the-entry.js';

// The client of Umbraco 13: with Lit inside, which that has not. Built after the other one, into the same folder.
export default defineConfig({
  base: './',
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { alias: [{ find: /^@umbraco-cms\/backoffice\/external\/lit$/, replacement: '/src/legacy/lit.ts' }] },
  build: {
    target: 'es2022',
    outDir: '../../App_Plugins/UmbracoOptimizely/dist',
    emptyOutDir: false,
    sourcemap: false,
    reportCompressedSize: false,
    license: { fileName: 'optimizely-v13.licenses.md' },
    lib: { entry: { 'optimizely-v13': 'src/legacy/index.ts' }, formats: ['es'] },
    rolldownOptions: {
      // Without the names of the modules that it is made of.
      experimental: { attachDebugInfo: 'none' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/v13-[name]-[hash].js' },
    },
  },
  plugins: [nothingImportsTheEntry('optimizely-v13.js'), languageFiles()],
});
