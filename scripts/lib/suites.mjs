// The suites of `npm test`, in the order in which they run.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { runEmacsSuite } from '../../tests/editors/emacs/index.mjs';
import { runNeovimSuite } from '../../tests/editors/neovim/index.mjs';
import { runPageSuite } from '../../tests/editors/page/index.mjs';
import { runStartSuite } from '../../tests/editors/start/index.mjs';
import { runVscodeSuite } from '../../tests/editors/vscode/index.mjs';
import { runWebSuite } from '../../tests/editors/web/index.mjs';
import { cache, root } from './paths.mjs';
import { CommandFailed, node } from './processes.mjs';
import { checkFormat, checkTypes, lint } from './source-checks.mjs';

const vitest = join(root, 'node_modules/vitest/vitest.mjs');

/** Runs scripts that pass or fail as a whole. */
async function runAll(checks) {
  const counts = { passed: 0, failed: 0 };
  for (const [title, args] of checks) {
    try {
      await node(args, { cwd: root });
      console.log(`ok - ${title}`);
      counts.passed++;
    } catch (error) {
      if (!(error instanceof CommandFailed)) throw error;
      console.log(`not ok - ${title}`);
      counts.failed++;
    }
  }
  return counts;
}

async function runVitest() {
  const report = join(cache, 'tests/vitest.json');
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  let succeeded = true;
  try {
    await node([vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { cwd: root });
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    succeeded = false;
  }
  const results = JSON.parse(readFileSync(report, 'utf8'));
  const left = results.numPendingTests + results.numTodoTests;
  if (left > 0) console.log(`${left} tests did not run.`);
  // A file that cannot be loaded fails without a failed test.
  const failed = succeeded ? results.numFailedTests : Math.max(1, results.numFailedTests);
  return { passed: results.numPassedTests, failed, failures: failuresIn(results) };
}

/** What failed, each with the first lines of its message: read in a log of which only the end is kept. */
function failuresIn({ testResults }) {
  return testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      const failures = failed.map(({ fullName, failureMessages }) => [fullName, failureMessages.join('\n')]);
      return (failures.length > 0 ? failures : [['', message]]).map(([test, text]) =>
        [`${relative(root, name)} ${test}`.trimEnd(), ...text.split('\n').slice(0, 8)].join('\n    '),
      );
    });
}

// `sources`: tests the sources alone; all others test what the suite `build` has built.
export const suites = [
  { name: 'types', title: 'Types', sources: true, run: () => runAll([checkTypes]) },
  { name: 'lint', title: 'Lint and formatting', sources: true, run: () => runAll([lint, checkFormat]) },
  { name: 'build', title: 'Build', run: () => runAll([['Build (esbuild)', ['esbuild.mjs']]]) },
  { name: 'unit', title: 'Unit, property, protocol, grammar and repository tests', run: runVitest },
  { name: 'page', title: 'Exported page and preview in a browser', run: runPageSuite },
  { name: 'vscode', title: 'VS Code, extension host on Node', run: runVscodeSuite },
  { name: 'web', title: 'VS Code for the web, extension host in a Web Worker', run: runWebSuite },
  { name: 'neovim', title: 'Neovim', run: runNeovimSuite },
  { name: 'emacs', title: 'Emacs with eglot', run: runEmacsSuite },
  { name: 'start', title: 'npm start', run: runStartSuite },
];
