import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionsAt, after } from '../support/actions';
import { clearancesOf } from '../../server/src/meaning/clearances';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import type { AskedActions } from '../../server/src/rules';
import { CableDocument } from '../../server/src/syntax/document';
import { headKind, LineKind } from '../../server/src/syntax/lineKind';
import { CableTree } from '../../server/src/syntax/tree';
import { cableText } from '../support/arbitraries';
import { corpus } from '../support/corpus';
import { fixture, ROOT } from '../support/fixtures';

const HEAD = 'UNCLAS\n\nTAGS: KV\nSUBJECT: MILLS\n\n';
const LISTS = 'Drafted: POL:RFINCH\nCleared: DAO (open), ECON:,\n  EUR/SCE:JLARK ?\n\nApproved: AMB:HERON\n';

function open(text: string, uri = 'untitled:a'): CableDocument {
  return CableDocument.create(uri, 'cable', 1, text);
}

const STRIP_CLEARANCES = 'refactor.rewrite.stripClearances.cablegram';

/** A text after the action that takes its clearances out; itself where it has none. */
function stripped(text: string): string {
  const [action] = actionsAt(text, { only: [STRIP_CLEARANCES] });
  return action ? after(text, action) : text;
}

/** The lines of a text that are of such lists, and those that are not, blank ones left out. */
function others(text: string): string[] {
  const lines: string[] = [];
  for (const { block } of CableTree.parse(text).blocks()) {
    if (headKind(block.kind) === LineKind.Clearance) continue;
    for (let line = 0; line < block.filledLines; line++) lines.push(block.line(line));
  }
  return lines.filter((line) => line.trim() !== '');
}

describe('taking out the lines of drafters and clearances', () => {
  it.each([
    [`${HEAD}1. (U) One.\n\nHERON\n\n${LISTS}`, `${HEAD}1. (U) One.\n\nHERON\n`],
    [`${HEAD}1. (U) One.\n\nHERON\n${LISTS.trimEnd()}`, `${HEAD}1. (U) One.\n\nHERON\n`],
    [`${HEAD}1. (U) One.\n\nHERON\n\n${LISTS}\nBT\n`, `${HEAD}1. (U) One.\n\nHERON\n\nBT\n`],
    [`${HEAD}1. (U) One.\n${LISTS}\n2. (U) Two.\n`, `${HEAD}1. (U) One.\n\n2. (U) Two.\n`],
    [`${LISTS}\n${HEAD}1. (U) One.\n`, `${HEAD}1. (U) One.\n`],
    [`${HEAD}1. (U) One.\r\n\r\nDrafted: POL:RFINCH\r\n`, `${HEAD}1. (U) One.\r\n`],
    [LISTS, ''],
  ])('of %j', (text, expected) => {
    expect(stripped(text)).toBe(expected);
  });

  it('leaves every other line of any text as it is', () => {
    let taken = 0;
    fc.assert(
      fc.property(cableText, (text) => {
        const after = stripped(text);
        expect(after.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')).toEqual(others(text));
        if (after !== text) taken++;
      }),
      { numRuns: 1000 },
    );
    expect(taken).toBeGreaterThan(50);
  });

  const actions = (uri: string, text: string, asked: AskedActions): string[] => {
    const { service, document } = fixture(text, { uri });
    const place = { line: 0, character: 0 };
    const offered = service.codeActions(document, { start: place, end: place }, DEFAULT_SETTINGS, asked);
    return offered.filter(({ kind }) => kind === STRIP_CLEARANCES).map(({ title }) => title);
  };

  it('is offered in a draft that has some, to those who ask', () => {
    const text = `${HEAD}1. (U) One.\n\n${LISTS}`;
    expect(actions('untitled:a', text, {})).toEqual(['Remove drafting and clearance lines']);
    expect(actions('untitled:a', text, { only: ['refactor.rewrite'] })).toHaveLength(1);
    expect(actions('untitled:a', text, { only: ['source'] })).toEqual([]);
    expect(actions('untitled:a', text, { automatic: true })).toEqual([]);
    expect(actions('untitled:a', `${HEAD}1. (U) One.\n`, {})).toEqual([]);
    expect(actions(`${ROOT}a.cable`, text, {})).toEqual([]);
  });
});

describe('open clearances', () => {
  it('are told of a draft, and of no received copy', () => {
    const status = (uri: string): readonly string[] => {
      const { service, document } = fixture(`${HEAD}1. (U) One.\n\n${LISTS}`, { uri });
      return service.status(document, { line: 0, character: 0 }, DEFAULT_SETTINGS).openClearances;
    };
    expect(status('untitled:a')).toEqual(['DAO', 'ECON', 'EUR/SCE:JLARK']);
    expect(status(`${ROOT}a.cable`)).toEqual([]);
  });
});

describe('drafters and clearances in any text', () => {
  it('are entries of the text itself', () => {
    fc.assert(
      fc.property(cableText, (text) => {
        const document = open(text);
        for (const { office = '', name = '', range } of clearancesOf([...document.tree.blocks()])) {
          const written = document.getText(range);
          expect(written).toContain(office);
          expect(written).toContain(name);
        }
      }),
    );
  });

  it.skipIf(corpus().length === 0)('are none in the running text of real cables', () => {
    const found = corpus().flatMap(({ name, text }) =>
      clearancesOf([...CableTree.parse(text).blocks()]).map(({ role }) => `${name}: ${role}`),
    );
    expect(found).toEqual([]);
  });
});
