import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['node_modules', 'obj', 'bin'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers in texts are what templates are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Lit's handlers are methods: `this` is bound by the template.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', 300],
      'no-restricted-imports': ['error', {
        patterns: [{ group: ['lit', 'lit/*', '@umbraco-cms/backoffice/external/lit'], message: 'Import Lit from src/external/lit.js.' }],
        paths: [{ name: '@umbraco-cms/backoffice/external/lit', importNames: ['unsafeHTML', 'unsafeSVG'], message: 'Titles are hostile input.' }],
      }],
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/lang/**/*.ts', 'src/elements/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [{ group: ['lit', 'lit/*', '@umbraco-cms/*', '**/backoffice/*'], message: 'Shared code knows neither Umbraco nor where Lit comes from.' }],
      }],
    },
  },
  {
    // A query names the element that it expects, as querySelector does.
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-unnecessary-type-parameters': 'off' },
  },
  {
    files: ['src/external/lit.ts', 'src/legacy/lit.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['**/*.config.ts', 'dev/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
);
