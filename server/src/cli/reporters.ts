import { githubReporter } from './githubReporter';
import { jsonReporter } from './jsonReporter';
import { junitReporter } from './junitReporter';
import type { MakeReporter } from './reporter';
import { sarifReporter } from './sarifReporter';
import { textReporter } from './textReporter';

/** The formats of `lint`. */
export const FORMATS = ['text', 'json', 'sarif', 'github', 'junit'] as const;

export const REPORTERS: Readonly<Record<(typeof FORMATS)[number], MakeReporter>> = {
  text: textReporter,
  json: jsonReporter,
  sarif: sarifReporter,
  github: githubReporter,
  junit: junitReporter,
};
