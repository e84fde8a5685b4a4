// What the editors say about their tests: one line each, in the Test Anything Protocol, because Lua, Emacs Lisp and an
// extension host can all write it.
import { CommandFailed, run } from '../../../scripts/lib/processes.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

// An extension host prefixes what it logs.
const RESULT = /^\W*(ok|not ok) \d+ - /;
const PLAN = /^\W*1\.\.(\d+)\s*$/;

/**
 * @param {string} output @param {boolean} succeeded whether the program that wrote it ended well
 * @returns {Counts} a run that broke off, ended badly without a failed test, or tested nothing, counts as a failure
 */
export function countTap(output, succeeded) {
  const counts = { passed: 0, failed: 0 };
  let planned;
  for (const line of output.split(/\r?\n/)) {
    const result = RESULT.exec(line)?.[1];
    if (result === 'ok') counts.passed++;
    if (result === 'not ok') counts.failed++;
    planned = PLAN.exec(line)?.[1] ?? planned;
  }
  const complete = counts.passed > 0 && Number(planned) === counts.passed + counts.failed;
  if (counts.failed === 0 && !(complete && succeeded)) {
    console.log(`not ok - the run ended ${complete ? 'badly' : 'before all tests had run'}`);
    counts.failed++;
  }
  return counts;
}

const LONGEST_RUN_MS = 360_000;

/** Runs a program that writes such lines, showing them; ends it after six minutes. @returns {Promise<Counts>} */
export async function runTap(command, args, options = {}) {
  try {
    return countTap(await run(command, args, { ...options, capture: true, echo: true, limit: LONGEST_RUN_MS }), true);
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    return countTap(error.output, false);
  }
}

/** Tests written in a script of ours. */
export class Checks {
  passed = 0;
  failed = 0;

  /** Runs one test and says how it went. @param {string} title @param {() => Promise<void>} body */
  async check(title, body) {
    const number = this.passed + this.failed + 1;
    try {
      await body();
      this.passed++;
      console.log(`ok ${number} - ${title}`);
    } catch (error) {
      this.failed++;
      console.log(`not ok ${number} - ${title}\n  ${String(error.stack ?? error).replaceAll('\n', '\n  ')}`);
    }
  }

  /** @returns {Counts} */
  counts = () => ({ passed: this.passed, failed: this.failed });
}
