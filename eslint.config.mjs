import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const node = ['**/*.mjs'];
const browser = ['src/**/*.ts', 'test/**/*.ts'];

/** What hostile host pages break: prototype.js empties `Array.from`, enumerable prototypes leak into `for…in`. */
const hostile = [
  {
    selector: "MemberExpression[object.name='Array'][property.name='from']",
    message: 'Use spread: host pages break Array.from.',
  },
  {
    selector: "CallExpression[callee.property.name='entries'][callee.object.name!='Object']",
    message: 'Use for…of over values: host pages break entries().',
  },
  { selector: 'ForInStatement', message: 'Use Object.keys: host pages add enumerable properties.' },
  { selector: "MemberExpression[property.name='innerHTML']", message: 'Strict policies refuse innerHTML.' },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '**/node_modules/',
      'coverage/',
      '.cache/',
      'demo/**/vendor/',
      'demo/app/',
    ],
  },
  js.configs.recommended,
  {
    files: browser,
    extends: [
      ...tseslint.configs.recommendedTypeChecked,
      lit['flat/recommended'],
      wc['flat/recommended'],
      litA11y.configs.recommended ?? {},
    ],
    languageOptions: {
      globals: globals.browser,
      parserOptions: {
        project: ['./tsconfig.json', './tsconfig.worker.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'wc/guard-super-call': 'off',
      // WebKit forgets that a list is one when it has no bullets, so role="list" is said again.
      'lit-a11y/no-redundant-role': 'off',
      // Control characters are what people's pasted text is cleaned of.
      'no-control-regex': 'off',
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...hostile] } },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // Chai's assertions look like promises to the type checker; awaited ones are checked by await-thenable.
      '@typescript-eslint/no-floating-promises': 'off',
      // Tests put a method aside to put it back.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // Scripts hand functions to pages (`page.evaluate`), so both worlds' names are known.
  { files: node, languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['demo/**/*.js', 'bench/{pages,peers}/**/*.js'],
    languageOptions: { globals: { ...globals.browser, ...globals.serviceworker } },
  },
);
