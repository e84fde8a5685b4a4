import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import type { Settings } from '../../server/src/service';
import { cableText } from '../support/arbitraries';
import { fixture } from '../support/fixtures';

const DRAFTS: Settings = { ...DEFAULT_SETTINGS, drafts: ['**'] };

/** A draft after Enter at `|`. */
function entered(text: string, settings = DRAFTS): string {
  const at = text.indexOf('|');
  const { service, document } = fixture(`${text.slice(0, at)}\n${text.slice(at + 1)}`);
  const edits = service.formatOnType(document, document.positionAt(at + 1), '\n', settings);
  return TextDocument.applyEdits(TextDocument.create('', '', 0, document.getText()), edits);
}

const HEAD = 'UNCLAS\n\nE.O. 13526: N/A\nTAGS: SCUL\nSUBJECT: A LIBRARY\n\n';

describe('Enter in a draft', () => {
  it.each([
    ['behind a paragraph and a blank line', '1. (SBU) Text.\n|', '1. (SBU) Text.\n\n2. (SBU) '],
    [
      'behind several lines',
      '1. (U) Text\ngoes on.\n\n2. (C) More.\n|\n',
      '1. (U) Text\ngoes on.\n\n2. (C) More.\n\n3. (C) \n',
    ],
    ['behind one without a mark', '1. TEXT.\n|', '1. TEXT.\n\n2. '],
  ])('begins the next paragraph %s', (_, before, after) => {
    expect(entered(HEAD + before)).toBe(HEAD + after);
  });

  it.each([
    ['at the end of a line of a paragraph', '1. (U) Text.|'],
    ['between paragraphs that are there', '1. (U) Text.\n|\n\n2. (U) More.\n'],
    ['before words', '1. (U) Text.\n|more\n'],
    ['above the text', 'UNCLAS\n|\n\nE.O. 13526: N/A\n'],
    ['in a field', 'SUBJECT: A LIBRARY|'],
  ])('only ends the line %s', (_, text) => {
    expect(entered(HEAD + text)).toBe(HEAD + text.replace('|', '\n'));
  });

  it.each([
    ['REF: A. STATE 12345|', 'REF: A. STATE 12345\n     B. '],
    ['REF: STATE 12345|', 'REF: STATE 12345\n     '],
    ['REFTELS: STATE 12345|', 'REFTELS: STATE 12345\n         '],
    ['REF: (A) STATE 12345\n     (B) PARIS 7|\n', 'REF: (A) STATE 12345\n     (B) PARIS 7\n     (C) \n'],
  ])('brings the next letter of REF, or its indent, behind %j', (before, after) => {
    expect(entered(HEAD + before)).toBe(HEAD + after);
  });

  it.each([
    ['1. (U) Text.\n\n2. (U) |', '1. (U) Text.\n\n\n'],
    ['REF: A. STATE 12345\n     B. |', 'REF: A. STATE 12345\n\n'],
    ['REF: STATE 12345\n     |', 'REF: STATE 12345\n\n'],
  ])('takes away what nothing was written behind: %j', (before, after) => {
    expect(entered(HEAD + before)).toBe(HEAD + after);
  });

  it('does nothing in a received copy, nor do other signs', () => {
    expect(entered(`${HEAD}1. (U) Text.\n|`, DEFAULT_SETTINGS)).toBe(`${HEAD}1. (U) Text.\n\n`);
    const { service, document } = fixture(`${HEAD}1. (U) Text.\n\n`);
    expect(service.formatOnType(document, document.positionAt(999), '.', DRAFTS)).toEqual([]);
  });

  it('never throws, and changes one line at most', () => {
    fc.assert(
      fc.property(cableText, fc.nat(), (text, place) => {
        const { service, document } = fixture(text);
        const edits = service.formatOnType(document, document.positionAt(place % (text.length + 1)), '\n', DRAFTS);
        expect(edits.length).toBeLessThan(2);
        for (const { range } of edits) expect(range.start.line).toBe(range.end.line);
      }),
    );
  });
});

describe('formatting of a range', () => {
  it('touches its lines only', () => {
    const text = `${HEAD}1. (U) One. \n\n2. (U) Two. \n`;
    const { service, document } = fixture(text);
    const line = HEAD.split('\n').length - 1;
    const range = { start: { line, character: 0 }, end: { line, character: 4 } };
    const edits = service.formatRange(document, range, DRAFTS);
    expect(TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits)).toBe(text.replace('One. ', 'One.'));
    expect(service.formatRange(document, range, DEFAULT_SETTINGS)).toEqual([]);
  });
});
