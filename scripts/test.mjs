// npm test: all suites one after another, or those named: `npm test -- unit neovim`.
import { ensureDependencies } from './lib/dependencies.mjs';
import { endOnSignals } from './lib/processes.mjs';
import { elapsed } from './lib/progress.mjs';

endOnSignals();
await ensureDependencies();
// The suites use the dependencies, which are here only now.
const { suites } = await import('./lib/suites.mjs');

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`No such suite: ${unknown.join(', ')}. There are: ${suites.map((suite) => suite.name).join(', ')}.`);
  process.exit(2);
}

const named = suites.filter((suite) => wanted.length === 0 || wanted.includes(suite.name));
const needsBuild = named.some((suite) => !suite.sources);
const selected = suites.filter((suite) => named.includes(suite) || (suite.name === 'build' && needsBuild));

const reports = [];
for (const { name, title, run } of selected) {
  console.log(`\n━━━ ${title} (${name}) ━━━\n`);
  const start = performance.now();
  let counts;
  try {
    counts = await run();
  } catch (error) {
    // A suite that cannot run has failed; what it lacks and the command that would install it are in the message.
    console.log(`not ok - ${error.message}`);
    counts = { passed: 0, failed: 1 };
  }
  reports.push({ name, ...counts, time: elapsed(start) });
}

const total = { passed: 0, failed: 0 };
console.log('\n━━━ Summary ━━━\n');
for (const { name, passed, failed, time } of reports) {
  total.passed += passed;
  total.failed += failed;
  const counts = `${String(passed).padStart(6)} passed  ${String(failed).padStart(4)} failed`;
  console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(10)} ${counts}  ${time.padStart(8)}`);
}
for (const { name, failures = [] } of reports) {
  for (const failure of failures) console.log(`\n✗ ${name}: ${failure}`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
