import tseslint from 'typescript-eslint';

export default tseslint.config({ ignores: ['dist/', 'node_modules/', '.cache/'] }, tseslint.configs.recommended, {
  rules: {
    eqeqeq: 'error',
    'no-restricted-syntax': [
      'error',
      { selector: 'TSEnumDeclaration:not([const=true])', message: 'Use a const enum or a union of literals.' },
    ],
    '@typescript-eslint/consistent-type-imports': 'error',
  },
});
