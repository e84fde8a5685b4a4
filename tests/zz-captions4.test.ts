import { it } from 'vitest';
import { findingsIn } from '../server/src/rules/diagnose';
import { CableDocument } from '../server/src/syntax/document';
import { LISTS_ALONE } from '../server/src/vocabulary';
import { EXECUTIVE_ORDER_RULES } from '../server/src/rules/executiveOrder';
import { CAPTIONS_RULES } from '../server/src/rules/captions';
import { SUBJECT_RULES } from '../server/src/rules/subject';
import { corpus } from './support/corpus';
import { CABLE } from './support/fixtures';
import { placesOfOutline } from '../server/src/rules/outline';
import { TextContext } from '../server/src/rules/context';
import { cablesOf } from '../server/src/meaning/cables';
const mine = [...EXECUTIVE_ORDER_RULES, ...CAPTIONS_RULES, ...SUBJECT_RULES];
const check = (text: string) => {
  const d = CableDocument.create('file:///a', 'cable', 1, text);
  for (const c of cablesOf(d.tree)) {
    const ctx = new TextContext(c, LISTS_ALONE, placesOfOutline(d.tree, c), d.tree);
    for (const r of mine) { const t = performance.now(); const f = r.check(ctx as never); for (const x of f) { x.fixes?.(); if (x.range.start.line > x.range.end.line || (x.range.start.line===x.range.end.line && x.range.start.character>x.range.end.character)) console.log('BAD RANGE', r.id, x.range); const l=d.getText(x.range); if (l==='' ) console.log('EMPTY', r.id, x.message); }
      const ms = performance.now() - t; if (ms > 200) console.log('SLOW', r.id, ms.toFixed(0), text.slice(0, 80).replace(/\n/g, '|')); }
  }
};
it('x', () => {
  for (let i = 0; i < CABLE.length; i++) check(CABLE.slice(0, i));
  for (const { text } of corpus()) { const ls = text.split('\n'); for (let i = 0; i < Math.min(60, ls.length); i++) check(ls.slice(i).join('\n').slice(0, 4000)); }
  const N = 200000;
  for (const [a, b] of [['E.O. 12958: ', ' '], ['E.O. 12958: N/A', '.'], ['E.O. 12958: N/A', ' .'], ['E.O. 12958: ', '1/1/11 '], ['E.O. 12958: ', '1'], ['TAGS: ', ', '], ['TAGS: A', ',,'], ['TAGS: A,', ' '], ['SUBJECT: ', '. '], ['SUBJECT: (', 'A '], ['Classified By: ', '1.4 '], ['Classified By: 1.4 ', '(b) '], ['Classified By: 1.4 ', ' '], ['Classified By: 1.4 ', '('], ['E.O. 12958: N/A\nTAGS', ' '], ['E.O. 12958: N/A\nSUBJECT', '-'], ['SIPDIS ', 'SIPDIS '], ['SIPDIS ', 'FOO '], ['STATE FOR ', 'A/'], ['', 'AB '], ['E.O. 12958: JAN ', '1 '], ['E.O.', '1'], ['CLASSIFIED BY ', 'reason '], ['E.O. 12958: N/A\nDEPT FOR ', 'A'], ['E.O. 12958: DECL: ', 'OADR '], ['E.O. 12958: DECL: ', 'X1 '] ] as const)
    for (const tail of ['', 'x', '\n\n1. (U) Text.\n']) check('UNCLAS PARIS 000123\n\n' + a + b.repeat(N / b.length) + tail);
}, 600000);
