/** Facts of the fields between classification line and text. */
import type { Range } from 'vscode-languageserver-types';
import { isAttention } from '../syntax/fieldLines';
import { headKind, LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';
import { blocksOfKind } from './cable';
import type { Cable } from './cable';
import { readClassifier } from './classifier';
import { readDeclassification } from './declassification';
import { canonicalNumber, postName } from './messageNumber';
import type { Classifier, ExecutiveOrderFact, Reference, Subject, TagFact, TextFact } from './model';
import { tokenRange } from './placement';
import { defined, oneLine, textFacts } from './plain';
import { readMark } from './portionMark';
import { referencesOf } from './references';
import type { Token } from './token';
import { tokensOf } from './tokens';

/** A token and its block. */
interface Placed {
  readonly token: Token;
  readonly place: PlacedBlock;
}

/** The tokens of fields of some kinds, continuations included, in the order of the text. */
export function fieldTokens(cable: Cable, ...kinds: LineKind[]): Placed[] {
  const found: Placed[] = [];
  for (const place of cable.blocks) {
    if (!kinds.includes(headKind(place.block.kind))) continue;
    for (const token of tokensOf(place.block)) found.push({ token, place });
  }
  return found;
}

/** From the first of some tokens to the last. */
function around(tokens: readonly Placed[]): Range {
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  return { start: tokenRange(first.place, first.token).start, end: tokenRange(last.place, last.token).end };
}

/** Whether a cable has the caption NOFORN, for which marks have an ending of their own. */
export function isNoforn(cable: Cable): boolean {
  return captionsOf(cable).some(({ text }) => text.toUpperCase() === 'NOFORN');
}

export function executiveOrderOf(cable: Cable): ExecutiveOrderFact | undefined {
  const all = fieldTokens(cable, LineKind.ExecutiveOrder).filter(({ token }) => !JOINED.has(token.kind));
  const own = all.filter(({ token }, index) => token.kind !== 'fieldName' || index === 0);
  if (own.length === 0) return undefined;
  const text = oneLine(
    own
      .filter(({ token }) => token.kind === 'declassification')
      .map(({ token }) => token.text)
      .join(' '),
  );
  return defined({
    order: own.find(({ token }) => token.kind === 'order')?.token.text,
    text,
    declassification: readDeclassification(text),
    range: around(own),
  });
}

/** Kinds of tokens that only a field joined to the line of another has there. */
const JOINED = new Set(['tag', 'tagName', 'subject', 'portionMark', 'referenceText']);

/** Codes and names of the TAGS line, also where it is joined to the line of the E.O. */
export function tagsOf(cable: Cable): TagFact[] {
  return fieldTokens(cable, LineKind.ExecutiveOrder, LineKind.Tags).flatMap(({ token, place }): TagFact[] => {
    const range = tokenRange(place, token);
    if (token.kind === 'tag') return [{ code: token.text.toUpperCase(), kind: 'code', range }];
    if (token.kind === 'tagName') return [{ code: oneLine(token.text.replace(/[()]/g, '')), kind: 'name', range }];
    return [];
  });
}

/** The codes of the TAGS line alone, in capitals. */
export function tagCodesOf(cable: Cable): string[] {
  return fieldTokens(cable, LineKind.ExecutiveOrder, LineKind.Tags)
    .filter(({ token }) => token.kind === 'tag')
    .map(({ token }) => token.text.toUpperCase());
}

export function subjectOf(cable: Cable): Subject | undefined {
  const lines = subjectLines(cable);
  if (lines.length === 0) return undefined;
  const mark = fieldTokens(cable, LineKind.Subject).find(({ token }) => token.kind === 'portionMark')?.token.text;
  return defined({
    text: joined(lines),
    mark: mark && readMark(mark, 0, mark.length)?.mark,
    range: around(lines),
  });
}

/** The words of the subject alone; undefined where there are none. */
export function subjectTextOf(cable: Cable): string | undefined {
  const lines = subjectLines(cable);
  return lines.length === 0 ? undefined : joined(lines);
}

function subjectLines(cable: Cable): Placed[] {
  return fieldTokens(cable, LineKind.ExecutiveOrder, LineKind.Tags, LineKind.Subject).filter(
    ({ token }) => token.kind === 'subject',
  );
}

function joined(lines: readonly Placed[]): string {
  return oneLine(lines.map(({ token }) => token.text).join(' '));
}

export function referenceFacts(cable: Cable): Reference[] {
  return referencesOf(cable).map(({ kind, letter, cited, post, year, yearGiven, sequence, notes, text, range }) =>
    defined({
      kind,
      letter,
      number: cited && canonicalNumber(cited),
      post: post === undefined ? undefined : postName(post),
      year,
      yearGiven: year === undefined ? undefined : yearGiven,
      sequence,
      notes,
      text,
      range,
    }),
  );
}

export function captionsOf(cable: Cable): TextFact[] {
  return textFacts(
    cable.blocks.filter(({ block }) => block.kind === LineKind.Classification || block.kind === LineKind.Caption),
    'caption',
  );
}

export function attentionOf(cable: Cable): TextFact[] {
  const lines: { -readonly [Key in keyof TextFact]: TextFact[Key] }[] = [];
  for (const place of blocksOfKind(cable, LineKind.Attention)) {
    textFacts([place], 'attention').forEach((line, index) => {
      const open = lines.at(-1);
      if (open && index > 0 && goesOn(open.text, line.text)) {
        open.text += ` ${line.text}`;
        open.range = { start: open.range.start, end: line.range.end };
      } else {
        lines.push({ ...line });
      }
    });
  }
  return lines;
}

/** Whether a line goes on with the one before: that one leaves off, or this one does not say for whom it is. */
function goesOn(before: string, line: string): boolean {
  return /(?:,|\bAND)$/i.test(before) || /^(?:FOR|PASS|AND)\b/i.test(line) || !isAttention(line, 0, line.length);
}

export function classifierOf(cable: Cable): Classifier | undefined {
  const tokens = fieldTokens(cable, LineKind.ClassifiedBy);
  const content = tokens.filter(({ token }) => token.kind !== 'fieldName');
  if (content.length === 0) return undefined;
  return { ...readClassifier(content.map(({ token }) => token.text).join(' ')), range: around(tokens) };
}
