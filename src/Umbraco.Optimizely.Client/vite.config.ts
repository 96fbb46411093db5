import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

// A chunk that imported the entry by its bare name would load it a second time: the entry is requested with a version.
function nothingImportsTheEntry(): Plugin {
  return {
    name: 'nothing-imports-the-entry',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.imports.includes('optimizely.js')) {
          this.error(`${file.fileName} imports the entry file`);
        }
      }
    },
  };
}

export default defineConfig({
  base: './',
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: '../../App_Plugins/UmbracoOptimizely/dist',
    emptyOutDir: true,
    sourcemap: false,
    reportCompressedSize: false,
    lib: { entry: { optimizely: 'src/backoffice/manifests.ts' }, formats: ['es'] },
    rolldownOptions: {
      external: [/^@umbraco/],
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  plugins: [nothingImportsTheEntry()],
});
