import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  DEFAULT_SETTINGS,
  FIX_ALL,
  ORGANIZE_TAGS,
  RELETTER_REFERENCES,
  RENUMBER_PARAGRAPHS,
} from '../../server/src/service';
import { cableText } from '../support/arbitraries';
import { fixture } from '../support/fixtures';
import { SOUND_CABLES } from './mutations/cables';
import { MUTATIONS } from './mutations/mutations';

const DRAFTS = { ...DEFAULT_SETTINGS, drafts: ['**'] };

type Step = (text: string) => string;

function edited(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), [...edits]);
}

const formatted: Step = (text) => {
  const { service, document } = fixture(text);
  return edited(text, service.format(document, DRAFTS));
};

const acted = (kind: string): Step => {
  return (text) => {
    const { service, document } = fixture(text);
    const everywhere = { start: { line: 0, character: 0 }, end: document.positionAt(text.length) };
    const [action] = service.codeActions(document, everywhere, DRAFTS, { only: [kind] });
    const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    return change ? edited(text, change.edits as TextEdit[]) : text;
  };
};

/** What an editor does at a save: what is asked of code actions, then formatting. */
const ACTIONS = [FIX_ALL, ORGANIZE_TAGS, RENUMBER_PARAGRAPHS, RELETTER_REFERENCES].map(acted);
const IN_ORDER = [...ACTIONS, formatted];
const FORMATTING_FIRST = [formatted, ...ACTIONS];

/** No text needs more saves to come to rest. */
const MAX_SAVES = 3;

/** The text that saving again leaves as it is. */
function settled(text: string, steps: readonly Step[]): string {
  let current = text;
  for (let save = 0; save <= MAX_SAVES; save++) {
    const next = steps.reduce((made, step) => step(made), current);
    if (next === current) return current;
    current = next;
  }
  throw new Error(`After ${MAX_SAVES} saves the text still changes:\n${current}`);
}

/** A sound cable with some things broken in it, and blanks where none belong. */
const broken = fc
  .record({
    cable: fc.constantFrom(...(Object.keys(SOUND_CABLES) as (keyof typeof SOUND_CABLES)[])),
    picks: fc.array(fc.nat(), { maxLength: 6 }),
    blanks: fc.array(fc.tuple(fc.nat(), fc.constantFrom(' ', '  ', '\t', '\u00a0')), { maxLength: 6 }),
  })
  .map(({ cable, picks, blanks }) => {
    const own = MUTATIONS.filter((mutation) => mutation.cable === cable);
    let { text } = SOUND_CABLES[cable];
    for (const pick of picks) {
      const { from, to } = own[pick % own.length]!;
      text = text.replace(from, () => to);
    }
    for (const [place, blank] of blanks) {
      const at = place % text.length;
      if (/\s/.test(text[at]!)) text = text.slice(0, at) + blank + text.slice(at);
    }
    return text;
  });

const FIELD = /(E\.O\.|TAGS|SUBJ|subj|REF\b|Ref)/;

/**
 * Whatever lines there are, with one line end and each field once: of several, which one a new line gets, and which one
 * goes, hangs on what is done first.
 */
const anyLines = fc.tuple(cableText, fc.constantFrom('\n', '\r\n', '\r')).map(([text, lineEnd]) => {
  const seen = new Set<string>();
  return text
    .split(/\r\n|[\r\n]/)
    .filter((line) => {
      const [name] = FIELD.exec(line) ?? [];
      if (name === undefined) return true;
      const isNew = !seen.has(name.toUpperCase());
      seen.add(name.toUpperCase());
      return isNew;
    })
    .join(lineEnd);
});

describe('a draft that is formatted and fixed on save', () => {
  it.each([
    ['a sound cable with slips', broken],
    ['whatever lines there are', anyLines],
  ])('comes to rest, at the same text whichever is done first: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const saved = settled(text, IN_ORDER);
        expect(settled(text, FORMATTING_FIRST)).toBe(saved);
        for (const step of IN_ORDER) expect(step(saved)).toBe(saved);
      }),
      { numRuns: 150 },
    );
  });
});
