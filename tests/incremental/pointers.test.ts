import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import type { CableDocument } from '../../server/src/service';
import { fixture } from '../support/fixtures';

const HEAD =
  'UNCLAS\n\nE.O. 13526: N/A\nTAGS: SCUL\nSUBJECT: A LIBRARY\n\nREF: A. STATE 12345\n     B. LONDON 99\n\n1. (U) Text.\n\n2. (U) ';

/** Pointers, and on the line before or behind them what decides what they point to. */
const piece = fc.constantFrom(
  'we saw PARA 9 and more',
  'as told in UNSCR 1244,\nPARA 9 and more',
  'as told in PARA 9\nof the charter',
  'as told in PARA 9 (\nPARIS 45678)',
  'as told in ref B\n; PARA 9',
  'by REFTEL and more',
  'by REFTEL\n: A and more',
);
/** A letter more, or one less: nothing on other lines moves. */
const edit = fc.record({ at: fc.noBias(fc.nat({ max: 10_000 })), typed: fc.constantFrom('x', 'X', '') });

it('what is found of pointers follows what is typed beside them', () => {
  const { service } = fixture('');
  const found = (document: CableDocument): unknown => service.diagnose(document, DEFAULT_SETTINGS, 'draft');
  const pieces = fc.array(piece, { minLength: 2, maxLength: 6 });
  const edits = fc.array(edit, { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(pieces, edits, (words, letters) => {
      let document = service.open('file:///a.cable', 'cable', 0, `${HEAD}${words.join('\n')}\n\n3. (U) Text.\n`);
      for (const [index, { at, typed }] of letters.entries()) {
        found(document);
        const text = document.getText();
        const start = document.positionAt(HEAD.length + (at % (text.length - HEAD.length)));
        const end = { ...start, character: start.character + (typed === '' ? 1 : 0) };
        document = service.update(document, [{ range: { start, end }, text: typed }], index + 1);
        expect(found(document)).toEqual(found(service.open('file:///a.cable', 'cable', 0, document.getText())));
      }
    }),
    { numRuns: 1000 },
  );
});
