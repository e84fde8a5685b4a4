// Entry of the suite in an extension host on Node.
import Mocha from 'mocha';
import { defineSuites } from './define';
import { report } from './report';
import { defineTaskSuite } from './tasks';

/** Called by VS Code. */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000, reporter: class {} as never });
  mocha.suite.emit('pre-require', globalThis, 'suite', mocha);
  defineSuites();
  defineTaskSuite();
  return report(mocha.run());
}
