// The checks of the sources that need no test: what each is called, and the arguments Node runs it with.

export const checkTypes = ['Types (tsc)', ['node_modules/typescript/bin/tsc', '--noEmit']];
export const lint = ['Lint (eslint)', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']];
export const checkFormat = [
  'Formatting (prettier)',
  ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
];
