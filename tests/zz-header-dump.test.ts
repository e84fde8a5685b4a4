import { it } from 'vitest';
import { CableTree } from '../server/src/syntax/tree';
import { tokensOf } from '../server/src/meaning/tokens';
it('x', () => {
  for (const text of ['R 120750Z NOV 74\nFM AMEMBASSY KABUL\nTO SECSTATE WASHDC\nKABUL 7137\nE.O. 11652: N/A\n','P 051635Z NOV 07\nFM USOFFICE PRISTINA\nTO RUEHC/SECSTATE WASHDC\nUNCLASS PRISTINA 000768\nE.O. 12958: N/A\n'])
    for (const { block } of CableTree.parse(text).blocks()) console.log(block.kind, JSON.stringify(block.text), tokensOf(block).map(t => t.kind + ':' + t.text));
});
