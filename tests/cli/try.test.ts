import { it } from 'vitest';
import { DRAFT, RECEIVED, SPOILT, Workspace } from './support';
it('x', async () => {
  const w = new Workspace({ 'a/r.cable': RECEIVED, 'd.cable': DRAFT, 's.cable': SPOILT });
  for (const a of ['lint .', 'lint d.cable --profile draft', 'lint --format json d.cable', 'format .', 'format --check --drafts *.cable .', 'parse --json a/r.cable', 'lint --foo', 'foo', 'lint nix']) console.log(a, await w.run(a.split(' ')).then(o=>`${o.status}\n${o.stdout}\nERR ${o.stderr}`));
});
