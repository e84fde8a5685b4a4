import type { Range } from 'vscode-languageserver-types';
import { tokensOf } from '../../meaning/tokens';
import { LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import type { TextContext } from '../context';
import type { Finding, RulePage, TextRule } from '../rule';
import { fieldsOf, hasField, headPlaces, linesOf, rangeInLine, slippedName } from './fieldLines';
import type { Field, HeadLine } from './fieldLines';
import { mendedSlip } from './lineEdits';

/** The name of a field with a slip in it, or another sign in the place of its colon. */
export const rule: TextRule = {
  id: 'field-name',
  title: 'A slip in the name of a field',
  category: 'fields',
  scope: 'text',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'TAGS handbook TL:TAGS-1 (1974) for the keyword TAGS; slips counted in records of 1973-79',
  check(context) {
    return [
      ...fieldsOf(context).flatMap(slipOfField),
      ...headPlaces(context)
        .filter(isReadAsOther)
        .flatMap(linesOf)
        .flatMap((line) => slipOfLine(line, context)),
    ];
  },
};

/** Names that are no slips: others write `SUBJ` on purpose. */
const KNOWN = new Set(['TAGS', 'SUBJECT', 'SUBJ']);

function slipOfField(field: Field): Finding[] {
  if (field.name === 'E.O.') return [...slipOfOrder(field), ...colonOfOrder(field)];
  if (field.name === 'REF') return [];
  const word = field.text.replace(/\s*[:;]$/, '');
  const isKnown = KNOWN.has(word.toUpperCase());
  if (isKnown && field.text.endsWith(':')) return [];
  return [found(field.range, field.text, `${isKnown ? word : field.name}:`)];
}

/** A zero in the place of the letter: `E.0.`. */
function slipOfOrder({ text, range }: Field): Finding[] {
  const name = /^E\.?\s?0\.?/i.exec(text)?.[0];
  if (name === undefined) return [];
  const { start } = range;
  return [found({ start, end: { ...start, character: start.character + name.length } }, name, 'E.O.')];
}

/** What stands behind the order's number. */
function colonOfOrder({ place, range }: Field): Finding[] {
  const index = range.start.line - place.line;
  const order = tokensOf(place.block).find(({ kind, line }) => kind === 'order' && line === index);
  if (!order) return [];
  const rest = place.block.line(index).slice(order.end);
  const sign = /^\s*(?=\S)([:;])?/.exec(rest);
  if (!sign || sign[1] === ':' || (sign[1] === undefined && !/^\s+(?:N\/A|DECL|X?GDS|ADS|RDS|XDS|\d)/i.test(rest)))
    return [];
  const end = order.end + (sign[1] === undefined ? 0 : sign[0].length);
  const line = { place, index };
  const was = rangeInLine(line, order.end, end);
  const fix = mendedSlip(was, sign[1] ?? '', ':');
  const message = `A colon follows the number of the order: E.O. ${order.text}:`;
  return [{ range: rangeInLine(line, order.start, end), message, fixes: () => [fix] }];
}

/** Lines that a field with a slip in its name is read as. */
function isReadAsOther({ block }: PlacedBlock): boolean {
  switch (block.kind) {
    case LineKind.Attention:
    case LineKind.Prose:
    case LineKind.ExecutiveOrder:
    case LineKind.Tags:
    case LineKind.Subject:
      return true;
    default:
      return false;
  }
}

function slipOfLine(line: HeadLine, context: TextContext): Finding[] {
  const { place, index, text } = line;
  // The first line of a field is that field's own.
  if (index === 0 && place.block.kind !== LineKind.Attention && place.block.kind !== LineKind.Prose) return [];
  const slip = slippedName(text, context.lexicon);
  if (!slip || hasField(context, slip.name) || (slip.name !== 'E.O.' && fieldsOf(context).length === 0)) return [];
  const { start, end, right } = slip;
  return [found(rangeInLine(line, start, end), text.slice(start, end), right)];
}

function isColonOnly(was: string, right: string): boolean {
  return was.replace(/\s*[:;/.-]?$/, '') === right.replace(/:\s*$/, '');
}

function found(range: Range, was: string, right: string): Finding {
  const written = was.trimEnd();
  const end = { ...range.end, character: range.end.character - (was.length - written.length) };
  const fix = mendedSlip(range, was, right);
  return {
    range: { start: range.start, end },
    message: isColonOnly(written, right)
      ? `A colon follows the name of the field: ${right.trim()}`
      : `${written} is a slip for ${right.trim()}`,
    fixes: () => [{ ...fix, title: `Replace ${written} by ${right.trim()}` }],
  };
}

export const page: RulePage = {
  what: 'Near misses of the names `E.O.`, `TAGS:` and `SUBJECT:`: TAG, TABS, TGS, TAGES, AGS, TAS, `SUBJCT`, a zero for the O of `E.O.`, and `;` `/` `-` `.` or nothing in the place of the colon. A line is taken for a TAGS line only where all that follows are listed codes, and for a SUBJECT line only where the cable has none besides. The fix mends a slip of transcription and is offered in received copies too. Forms that people write on purpose, such as `SUBJ:`, are for [subject-name](subject-name.md).',
  why: 'A field is found by its name: by one with a slip in it the cable is filed without TAGS or without a subject.',
  wrong: [
    {
      text: `UNCLAS PARIS 000123

E.O. 12958: N/A
[[TGAS:]] SCUL FR
SUBJECT: A LIBRARY OPENS
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
[[TAGES ;]] ECON EAIR
SUBJECT: A NEW AIRPORT
`,
      note: '1975: a slip of the name, and of the colon',
    },
    {
      text: `UNCLAS PARIS 000123

[[E.0.]] 12958: N/A
[[TAGS;]] SCUL FR
[[SUBJECT]] A LIBRARY OPENS

1. (U) It opened on Monday.
`,
      note: 'a zero for a letter, and colons',
    },
    {
      text: `UNCLAS PARIS 000123

E.O. [[12958]] N/A
[[TAGS/]] SCUL FR
SUBJECT: A LIBRARY OPENS
`,
    },
  ],
  right: [
    {
      text: `UNCLAS PARIS 000123

STATE FOR EUR/WE

E.O. 12958: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS
TAB A: A LIST OF BOOKS

1. (U) It opened on Monday.
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJ: A LIBRARY OPENS
`,
      note: '1975: `SUBJ` is no slip',
    },
  ],
};
