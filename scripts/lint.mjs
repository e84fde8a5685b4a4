// npm run lint: types, ESLint and the formatting of the sources. Says all that is wrong before it ends.
import { root } from './lib/paths.mjs';
import { node } from './lib/processes.mjs';
import { checkFormat, checkTypes, lint } from './lib/source-checks.mjs';

for (const [title, args] of [checkTypes, lint, checkFormat]) {
  console.log(`${title} …`);
  try {
    await node(args, { cwd: root });
  } catch {
    process.exitCode = 1;
  }
}
