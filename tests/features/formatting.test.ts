import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { format } from '../../server/src/features/formatting/formatting';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import { cablesOf } from '../../server/src/meaning/cables';
import { factsOf } from '../../server/src/meaning/facts';
import { CableDocument } from '../../server/src/syntax/document';
import { cableText } from '../support/arbitraries';
import { corpus } from '../support/corpus';
import { CABLE, fixture, ROOT } from '../support/fixtures';

function formatted(text: string): string {
  return TextDocument.applyEdits(
    TextDocument.create('', '', 0, text),
    format(CableDocument.create('', 'cable', 0, text)),
  );
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** What a text says, without places and blanks that are more than one. */
function factsIn(text: string): unknown {
  const { tree } = CableDocument.create('', 'cable', 0, text);
  const facts = cablesOf(tree).map((cable) => factsOf(tree, cable));
  return JSON.parse(JSON.stringify(facts), (key, value: unknown) => {
    if (key === 'range') return undefined;
    return typeof value === 'string' ? value.replace(/\s+/g, ' ') : value;
  });
}

/** The lines of a text that are not blank, without their blanks. */
function words(text: string): string[] {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => line.replace(/[ \t\u00a0]/g, ''))
    .filter((line) => line !== '');
}

describe('formatting', () => {
  it.each([
    ['blanks at the end', '1. (U) One  \n \t\ntwo\n', '1. (U) One\n\ntwo\n'],
    [
      'the spacing of fields',
      'E.O.12958:N/A\nTAGS :PGOV  PREL,\tKV\nSUBJECT:THE  BRIDGE\nREF:  STATE 1\n',
      'E.O. 12958: N/A\nTAGS: PGOV PREL, KV\nSUBJECT: THE  BRIDGE\nREF: STATE 1\n',
    ],
    [
      'blank lines between parts, and those around paragraphs',
      'UNCLAS\n\n\nSIPDIS\n\n\nDEPT FOR EUR\n\nE.O. 13526: N/A\n\nTAGS: KV\n\n\nSUBJECT: X\n\n\nREF: STATE 1\n1. (U) One.\n2.(U)Two.\n\n\n3. (U)   Three.\n\n\nFINCH\n',
      'UNCLAS\n\nSIPDIS\n\nDEPT FOR EUR\n\nE.O. 13526: N/A\nTAGS: KV\nSUBJECT: X\n\nREF: STATE 1\n\n1. (U) One.\n\n2. (U) Two.\n\n3. (U) Three.\n\n\nFINCH\n',
    ],
    [
      'no blank lines by which items would be read as paragraphs',
      '1. (U) One:\n1. one\n2. two\n',
      '1. (U) One:\n1. one\n2. two\n',
    ],
    [
      'the entries of REF, one below the other',
      'REF:A. STATE 1,\n  ABOUT MILLS\nB. 06 SKOPJE 7\n           (C) PARIS 9\n',
      'REF: A. STATE 1,\n        ABOUT MILLS\n     B. 06 SKOPJE 7\n     (C) PARIS 9\n',
    ],
    [
      'a list of REF that is longer than most',
      `REF: ${LETTERS.map((letter) => `${letter}. STATE 1${letter}\n`).join('')}`,
      `REF: ${LETTERS.map((letter) => `${letter}. STATE 1${letter}`).join('\n     ')}\n`,
    ],
    ['entries without letters', 'REFS: STATE 1\nROME 2\n', 'REFS: STATE 1\n      ROME 2\n'],
    [
      'no entry that would be too wide to be sent',
      `REF: A. STATE 1\nB. ROME 2, ${'ABOUT '.repeat(9)}MILL\n`,
      `REF: A. STATE 1\nB. ROME 2, ${'ABOUT '.repeat(9)}MILL\n`,
    ],
    ['header lines', ' FM   AMEMBASSY PARIS\nTO  SECSTATE\n', 'FM AMEMBASSY PARIS\nTO SECSTATE\n'],
    ['prose', '1. (U) Two  blanks stay.\n   so do these\n', '1. (U) Two  blanks stay.\n   so do these\n'],
    ['any ends of lines', 'TAGS:KV \r\nSUBJECT:X \r', 'TAGS: KV\r\nSUBJECT: X\r'],
    ['no blanks that keep two line ends apart', 'SUBJECT:X \r \n \r', 'SUBJECT: X\r \n\r'],
  ])('normalises %s', (_what, before, after) => {
    expect(formatted(before)).toBe(after);
  });

  it('changes nothing but blanks, and nothing the second time', () => {
    fc.assert(
      fc.property(cableText, (text) => {
        const once = formatted(text);
        expect(words(once)).toEqual(words(text));
        expect(formatted(once)).toBe(once);
        expect(factsIn(once)).toEqual(factsIn(text));
      }),
      { numRuns: 500 },
    );
  });

  it.skipIf(corpus().length === 0)('keeps what real cables say', () => {
    for (const { text } of corpus()) expect(factsIn(formatted(text))).toEqual(factsIn(text));
  });
});

describe('formatting that fills lines', () => {
  const wrapped = (text: string, lineWidth: number): string =>
    TextDocument.applyEdits(
      TextDocument.create('', '', 0, text),
      format(CableDocument.create('', 'cable', 0, text), { lineWidth }),
    );

  it('does all at once', () => {
    const text = 'TAGS :KV  \nSUBJECT: A \n\n1. (U) The mill was  \nopened by the mayor, who spoke.  \n';
    expect(wrapped(text, 30)).toBe('TAGS: KV\nSUBJECT: A\n\n1. (U) The mill was opened by\nthe mayor, who spoke.\n');
  });

  it('changes nothing but blanks and line ends, and nothing the second time', () => {
    fc.assert(
      fc.property(cableText, fc.integer({ min: 20, max: 80 }), (text, width) => {
        const once = wrapped(text, width);
        expect(once.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(wrapped(once, width)).toBe(once);
      }),
      { numRuns: 500 },
    );
    for (const { text } of corpus()) {
      const once = wrapped(text, 61);
      expect(once.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      expect(wrapped(once, 61)).toBe(once);
    }
  });
});

describe('what may be formatted', () => {
  const draft = 'TAGS :KV \nSUBJECT: A BRIDGE \n\n1. (U) One. \n';
  const editsOf = (text: string, uri: string, drafts: string[] = []): number => {
    const { service, document } = fixture(text, { uri });
    return service.format(document, { ...DEFAULT_SETTINGS, drafts }).length;
  };

  it('is an unsaved text with fields but neither number nor transmission lines', () => {
    expect(editsOf(draft, 'untitled:Untitled-1')).toBeGreaterThan(0);
    expect(editsOf(`UNCLAS PARIS 000123\n\n${draft}`, 'untitled:Untitled-1')).toBe(0);
    expect(editsOf(`ZNR UUUUU\n${draft}`, 'untitled:Untitled-1')).toBe(0);
    expect(editsOf('1. (U) No field. \n', 'untitled:Untitled-1')).toBe(0);
  });

  it('is what the settings name as drafts', () => {
    expect(editsOf(draft, `${ROOT}drafts/a%20b.cable`, ['drafts/**'])).toBeGreaterThan(0);
    expect(editsOf(draft, `${ROOT}drafts/a.cable`)).toBe(0);
    expect(editsOf(draft, `${ROOT}records/a.cable`, ['drafts/**'])).toBe(0);
  });

  it('is never a received copy', () => {
    expect(editsOf(CABLE, `${ROOT}07PRISTINA42.cable`)).toBe(0);
    for (const file of corpus()) expect(editsOf(file.text, `${ROOT}${file.name}.cable`)).toBe(0);
  });
});
