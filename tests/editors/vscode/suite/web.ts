/// <reference types="mocha" />
// Entry of the suite in the web extension host: Mocha's build for browsers.
import 'mocha/mocha';
import { defineSuites } from './define';
import { report } from './report';

/** Called by VS Code. */
export function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: 60_000, reporter: class {} as never });
  defineSuites();
  return report(mocha.run());
}
