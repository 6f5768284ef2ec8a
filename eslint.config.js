import tseslint from 'typescript-eslint';
import { noIrReflection } from './scripts/noIrReflection.mjs';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'build/',
      'cases/',
      'node_modules/',
      'examples/',
      'demo/',
      '**/target/',
      'tests/fixtures/',
      'bench/node_modules/',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Strings are spread on purpose: code points are what names and widths are counted in.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      'max-lines': ['error', { max: 500, skipBlankLines: false, skipComments: false }],
      eqeqeq: 'error',
    },
  },
  {
    files: [
      'adapters/**/*.ts',
      'enforce/**/*.ts',
      'renderers/**/*.ts',
      'types/ir/**/*.ts',
      'validators/{binder,rules}/**/*.ts',
    ],
    // It sorts the keys of a spec as it was written.
    ignores: ['types/ir/specDigest.ts'],
    plugins: { archc: { rules: { 'no-ir-reflection': noIrReflection } } },
    rules: { 'archc/no-ir-reflection': 'error' },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
