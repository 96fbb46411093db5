import { defineConfig } from 'vite';
import { nothingImportsTheEntry } from './build/nothing-imports-the-entry.js';

// The client of Umbraco 17 and 18, on their back office's modules.
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
  plugins: [nothingImportsTheEntry('optimizely.js')],
});
