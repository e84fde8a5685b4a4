import { it } from 'vitest';
import { documentOf } from './support/ruleFindings';
import { RULES } from '../server/src/rules';
import { HeaderContext, OutlineContext, TextContext } from '../server/src/rules/context';
import { holdsFor } from '../server/src/rules/needs';
import { placesOfOutline } from '../server/src/rules/outline';
import { cablesOf } from '../server/src/meaning/cables';
import { LISTS_ALONE } from '../server/src/vocabulary';
import { CABLE } from './support/fixtures';
it('x', { timeout: 60000 }, () => {
  const { tree } = documentOf(CABLE.repeat(300));
  const t = new Map<string, number>();
  for (let round = 0; round < 3; round++) for (const cable of cablesOf(tree)) {
    for (const rule of RULES) {
      const c = rule.scope === 'header' ? new HeaderContext(cable, LISTS_ALONE) : rule.scope === 'outline' ? new OutlineContext(cable, LISTS_ALONE, placesOfOutline(tree, cable)) : new TextContext(cable, LISTS_ALONE, placesOfOutline(tree, cable), tree);
      const s = performance.now(); if (holdsFor(rule, c)) rule.check(c as never); t.set(rule.scope + ' ' + rule.id, (t.get(rule.scope + ' ' + rule.id) ?? 0) + performance.now() - s);
    }
  }
  console.log([...t].sort((a, b) => b[1] - a[1]).slice(0, 30).map(([k, v]) => `${k} ${(v / 900 * 1000).toFixed(1)}us`).join('\n'));
});
