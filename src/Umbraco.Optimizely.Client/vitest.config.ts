import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // The elements run on plain Lit here: only the shell needs the back office.
    alias: [{ find: /^@umbraco-cms\/backoffice\/external\/lit$/, replacement: '/src/legacy/lit.ts' }],
  },
  test: { include: ['tests/**/*.test.ts'], environment: 'happy-dom', restoreMocks: true },
});
