/** Summary, comment, action request, note, enclosed text, quotation: where they begin and end. */
import type { Position } from 'vscode-languageserver-types';
import { comparePositions } from '../text/positions';
import { endOf } from './paragraphs';
import type { PlacedMark } from './placedMarks';
import type { Passage } from './model';
import type { TextPart } from './paragraphs';

type Kind = Passage['kind'];

const NAMES: readonly (readonly [RegExp, Kind])[] = [
  [/\bSUMMARY\b/i, 'summary'],
  [/\bCOMMENT\b/i, 'comment'],
  [/\bACTION REQUEST/i, 'actionRequest'],
  [/\b(?:NOTE|FYI)\b/i, 'note'],
  [/\bQUOTATION\b|\bQUOTE\b|\bQTE\b|UNQ/i, 'quotation'],
  [/\bTEXT\b/i, 'text'],
];

function kindOf(text: string): Kind | undefined {
  return NAMES.find(([pattern]) => pattern.test(text))?.[1];
}

/** The words that a part which is a passage begins with. */
const TITLE =
  /^(SUMMARY|COMMENT|ACTION REQUEST(?:ED)?|NOTE)\b(?: AND (?:COMMENT|ACTION REQUEST|INTRODUCTION))?(?=[.:\s-]|$)/i;

interface Begun {
  readonly kind: Kind;
  readonly start: Position;
  /** Where it ends if its end is not marked. */
  readonly assumedEnd: Position;
}

/** The passages of a text, in the order of their beginnings. */
export function passagesOf(parts: readonly TextPart[], marks: readonly PlacedMark[]): Passage[] {
  const passages: Passage[] = [];
  const open: Begun[] = [];
  const finish = (begun: Begun, end: Position | undefined): void => {
    open.splice(open.indexOf(begun), 1);
    passages.push({
      kind: begun.kind,
      closed: end !== undefined,
      range: { start: begun.start, end: end ?? begun.assumedEnd },
    });
  };
  for (const event of eventsOf(parts, marks)) {
    const same = open.find(({ kind }) => kind === event.kind);
    if ('end' in event) {
      if (same) finish(same, event.end);
      continue;
    }
    // The title of a paragraph is found as a mark of its text too.
    if (same && !before(event.start, same.start) && !before(same.assumedEnd, event.start)) continue;
    if (same) finish(same, undefined);
    open.push(event);
  }
  for (const begun of [...open]) finish(begun, undefined);
  return passages.sort((one, other) => comparePositions(one.range.start, other.range.start));
}

type Event = Begun | { readonly kind: Kind; readonly end: Position };

/** Beginnings and ends in the order of the text: of titles of parts, and of marks inside them. */
function eventsOf(parts: readonly TextPart[], marks: readonly PlacedMark[]): Event[] {
  const events: { readonly at: Position; readonly event: Event }[] = [];
  parts.forEach((part, index) => {
    const words = part.numbered?.words ?? part.title;
    const kind = TITLE.test(words) ? kindOf(words.slice(0, 20)) : undefined;
    if (!kind) return;
    const last = part.kind === 'heading' ? (parts[index + 1] ?? part) : part;
    const start = { line: part.line, character: 0 };
    events.push({ at: start, event: { kind, start, assumedEnd: endOf(last) } });
  });
  for (const { kind: mark, text, range } of marks) {
    const kind = mark === 'passageMark' ? kindOf(text) : undefined;
    if (!kind) continue;
    if (/^(?:END|UNQ)/i.test(text)) events.push({ at: range.start, event: { kind, end: range.end } });
    else events.push({ at: range.start, event: { kind, start: range.start, assumedEnd: partEnd(parts, range.start) } });
  }
  return events.sort((one, other) => comparePositions(one.at, other.at)).map(({ event }) => event);
}

/** The end of the part that holds a place. */
function partEnd(parts: readonly TextPart[], at: Position): Position {
  const part = parts.find(({ line, endLine }) => line <= at.line && at.line < endLine);
  return part ? endOf(part) : at;
}

function before(one: Position, other: Position): boolean {
  return comparePositions(one, other) < 0;
}
