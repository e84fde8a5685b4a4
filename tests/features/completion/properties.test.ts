import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, Position, TextEdit } from 'vscode-languageserver-types';
import { DEFAULT_SETTINGS } from '../../../server/src/service';
import type { CableDocument } from '../../../server/src/service';
import { LineKind } from '../../../server/src/syntax/lineKind';
import { CableTree } from '../../../server/src/syntax/tree';
import { cableText } from '../../support/arbitraries';
import { CABLE, fixture } from '../../support/fixtures';

/** The text after an edit, by the protocol's own library. */
function edited(document: CableDocument, edit: TextEdit): string {
  return TextDocument.applyEdits(TextDocument.create('', '', 0, document.getText()), [edit]);
}

/** Faults of the items at a place, in words. */
function faultsOf(document: CableDocument, position: Position, items: readonly CompletionItem[]): string[] {
  const { line, character } = position;
  const lines = document.getText().split(/\r\n|\r|\n/);
  return items.slice(0, 3).flatMap((item) => {
    const { range, newText } = item.textEdit as TextEdit;
    const typed = lines[line]!.slice(range.start.character, character);
    const after = edited(document, { range, newText }).split(/\r\n|\r|\n/);
    const added = newText.split('\n').length - 1;
    const others = [...after.slice(0, line), ...after.slice(line + 1 + added)];
    return [
      ...(range.start.line === line && range.end.line === line ? [] : ['an edit over a line end']),
      ...(range.end.character === character ? [] : ['an edit that does not end at the cursor']),
      ...(range.start.character <= character ? [] : ['an edit behind the cursor']),
      ...((item.filterText ?? '') === typed ? [] : [`filtered by ${item.filterText}, typed ${typed}`]),
      ...(others.join('\n') === [...lines.slice(0, line), ...lines.slice(line + 1)].join('\n') ? [] : ['another line']),
    ];
  });
}

/** Lines as they are when something may be offered on them. */
const begun = fc.constantFrom(
  ...[
    'PP RUEHAG RUEHS',
    'O 051635Z NOV 07',
    'FM par',
    'TO ',
    'TO RUEHC/SECSTATE WASHDC IM',
    'INFO embassy par',
    'RUEHS',
  ],
  ...[
    'UNCLAS PRISTINA 000042 ',
    'SIPDIS SEN',
    'SEN',
    'sip',
    'E.O. ',
    'E.O. 12',
    'E.O. 12958: D',
    'TAGS: human ri',
    'TAGS:',
  ],
  ...['SUBJECT: (', 'SUB', 'REF: ', 'REF: A. SK', '     B. ', 'REF:', 'Classified By: X. Reason: 1.4(', '3. (', '3. '],
  ...['see (REF ', 'DRAFTED BY: ', 'CLEARED: POL:X, ', '', ' ', '\t', '\n\n'],
);

describe('completion at any place', () => {
  it('edits the line of the cursor alone, in the place of what was typed, and keeps its order', () => {
    let answered = 0;
    fc.assert(
      fc.property(cableText, begun, cableText, fc.nat(2), fc.nat(80), (above, line, below, lines, character) => {
        const text = `${above}\n${line}\n${below}`.replaceAll('%! ', '');
        const { service, document } = fixture(text);
        // On the line that is begun, or on one near it.
        const at = document.positionAt(above.replaceAll('%! ', '').length + 1).line - lines;
        const position = document.positionAt(document.offsetAt({ line: at, character }));
        const items = service.complete(document, position, DEFAULT_SETTINGS);
        expect(faultsOf(document, position, items)).toEqual([]);
        const order = items.map(({ sortText }) => sortText!);
        expect(order).toEqual([...new Set(order)].sort());
        if (items.length > 0) answered++;
      }),
      { numRuns: 2000 },
    );
    expect(answered).toBeGreaterThan(200);
  });

  it('offers nothing in paragraphs, but behind REF and the number', () => {
    const word = fc.constantFrom(
      ...'The library and PARIS bridge, TAGS: INFO sip (U) E.O. 12958 SUBJECT A. human'.split(' '),
    );
    const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
    const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((lines) => `Here ${lines.join('\nand ')}`);
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(70),
        (bodies, at, character) => {
          const body = bodies.map((text, index) => `${index + 1}. (U) ${text}\n\n`).join('');
          const { service, document } = fixture(`${CABLE.slice(0, CABLE.indexOf('1. (U)'))}${body}`);
          const first = document.lineCount - body.split('\n').length;
          for (let line = first + (at % 3); line < document.lineCount; line += 3) {
            if (document.lineText(line) === '') continue;
            const items = service.complete(document, { line, character: 8 + character }, DEFAULT_SETTINGS);
            expect(items.map(({ label }) => label)).toEqual([]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('offers nothing in prose of any kind, whatever stands there', () => {
    fc.assert(
      fc.property(cableText, fc.nat(80), (text, character) => {
        const { service, document } = fixture(text.replaceAll('%! ', ''));
        for (const { block, line } of document.tree.blocks()) {
          if (block.kind !== LineKind.Prose) continue;
          for (let index = 0; index < block.filledLines; index++) {
            const items = service.complete(document, { line: line + index, character }, DEFAULT_SETTINGS);
            const isCitation = items.every(({ label }) => /^REF [A-Z]$/.test(label));
            // A short line may be the begin of a field or caption.
            const isBegun = index === 0 && /^\s*\S{0,6}\s*$/.test(block.line(0));
            if (!isCitation && !isBegun) expect([block.line(index), items.map(({ label }) => label)]).toEqual([]);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe('what completion reads', () => {
  afterEach(() => vi.restoreAllMocks());

  const paragraphs = Array.from(
    { length: 9000 },
    (_, index) => `${index + 1}. (U) ${'The library opened. '.repeat(5)}\n\n`,
  );
  const large = CABLE.slice(0, CABLE.indexOf('1. (U)')) + paragraphs.join('');

  /** How often blocks of the tree are looked up, and whether it is walked through. */
  function reads(text: string): { lookups: number; walks: number } {
    const { service, document, position } = fixture(text);
    service.complete(document, position, DEFAULT_SETTINGS);
    const lookups = vi.spyOn(CableTree.prototype, 'blockAtLine');
    const walks = vi.spyOn(CableTree.prototype, 'blocks');
    service.complete(document, position, DEFAULT_SETTINGS);
    return { lookups: lookups.mock.calls.length, walks: walks.mock.calls.length };
  }

  it.each([
    ['prose', large.replace('library opened', 'library <|>opened'), 8],
    ['TAGS', large.replace('KDEM, KV', 'KDEM, K<|>V'), 8],
    ['REF', large.replace('06 ZAGREB 9', '06 ZAG<|>REB 9'), 8],
    ['an address', large.replace('AMEMBASSY SKOPJE', 'AMEMBASSY SK<|>OPJE'), 8],
    ['a mark', `${large}9001. <|>`, 250],
    ['the next number', `${large}\n<|>`, 250],
  ])('in a file of a megabyte is little: in %s', (_where, text, most) => {
    expect(text.length).toBeGreaterThan(1_000_000);
    const { lookups, walks } = reads(text);
    expect(walks).toBe(0);
    expect(lookups).toBeLessThan(most);
  });
});
