import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionItem } from 'vscode-languageserver-types';
import { reasonsIn } from '../../meaning/classifier';
import { orderReasons } from '../../vocabulary';
import type { OrderReason } from '../../vocabulary';
import type { Cursor } from './cursor';
import { dayOf } from './executiveOrder';
import { itemsFrom } from './items';
import { orderRowsOn } from './orderLines';
import type { CompletionSources } from './sources';

/** The paragraph is short; what stands farther before the cursor is not of its reasons. */
const MAX_BEFORE = 200;
const REASON = /\breasons?\b|\bE\.?O\.? *\d{5}/i;
/** A section, the letters behind it, and how the next one is begun. */
const BEGUN_LETTER = /\b(1\.[45])(?:\s|[(),;&/]|\band\b|\b[a-h]\b)*?(\(?)([a-h]?)$/i;

/**
 * Behind the word Reason of "Classified By": the categories of the order in force, each by its letter; where the
 * section is written already, only the letters that are not.
 */
export function completeReason(cursor: Cursor, sources: CompletionSources): CompletionItem[] {
  const before = textBefore(cursor);
  const reason = REASON.exec(before);
  if (!reason) return [];
  const day = dayOf(cursor, sources).toISOString().slice(0, 10);
  const written = before.slice(reason.index);
  const begun = BEGUN_LETTER.exec(written);
  if (begun) return lettersOf(cursor, begun, written, day);
  const section = sectionInForce(dayOf(cursor, sources));
  // Only right behind the word, not in what is said after it.
  if (section === undefined || !/^(?:reasons?|E\.?O\.? *\d{5}),?:? *(?:section *|1\.?)?$/i.test(written)) return [];
  const from = cursor.before.length - /(?:1\.?)?$/.exec(cursor.before)![0].length;
  return itemsFrom(
    cursor,
    from,
    rowsOf(section, day).map(({ letter, meaning }) => ({
      label: `${section} (${letter})`,
      kind: CompletionItemKind.EnumMember,
      description: meaning,
      data: { of: 'reason', section, letter },
    })),
  );
}

/** The block up to the cursor, as far as it matters. */
function textBefore({ place, index, before }: Cursor): string {
  const { block } = place;
  const start = block.lineStarts[index]!;
  return (block.text.slice(Math.max(0, start - MAX_BEFORE), start) + before).slice(-MAX_BEFORE);
}

function lettersOf(cursor: Cursor, begun: RegExpExecArray, written: string, day: string): CompletionItem[] {
  const [, section = '', open = '', letter = ''] = begun;
  if (!isAccepted(section, day)) return [];
  const present = new Set(reasonsIn(written.slice(0, written.length - open.length - letter.length)));
  const close = cursor.after.startsWith(')') ? '' : ')';
  // Behind the section itself the parenthesis is still missing.
  const text = (row: OrderReason): string => (open === '' ? `(${row.letter})` : row.letter + close);
  const joint = open !== '' || letter !== '' || /\s$/.test(written) ? '' : written.endsWith(')') ? ', ' : ' ';
  return itemsFrom(
    cursor,
    cursor.before.length - letter.length,
    rowsOf(section, day)
      .filter((row) => !present.has(`${section}(${row.letter})`))
      .map((row) => ({
        label: `${section} (${row.letter})`,
        kind: CompletionItemKind.EnumMember,
        description: row.meaning,
        text: joint + text(row),
        data: { of: 'reason', section, letter: row.letter },
      })),
  );
}

/** Section 1.5 was still written long after 1.4 had taken its place. */
const BOTH_FROM = '2003-01-01';
const BOTH_TO = '2008-12-31';

function isAccepted(section: string, day: string): boolean {
  return (BOTH_FROM <= day && day <= BOTH_TO) || sectionInForce(new Date(`${day}T00:00:00Z`)) === section;
}

/** The section of the order in force that reasons are named by; undefined under orders before them. */
function sectionInForce(date: Date): string | undefined {
  return orderRowsOn(date).find(({ reasonSection }) => reasonSection.startsWith('1.'))?.reasonSection;
}

/** The section that reasons of a day are named by, and its letters; undefined under orders before such sections. */
export function reasonsOn(date: Date): { section: string; letters: string[] } | undefined {
  const section = sectionInForce(date);
  if (section === undefined) return undefined;
  const letters = rowsOf(section, date.toISOString().slice(0, 10)).map(({ letter }) => letter);
  return { section, letters: letters.sort((one, other) => placeOf(one) - placeOf(other)) };
}

/** Of foreign governments and foreign relations, as in the examples of the line; the others in the order of the table. */
const FIRST = ['b', 'd'];

function placeOf(letter: string): number {
  const place = FIRST.indexOf(letter);
  return place < 0 ? FIRST.length : place;
}

/** The categories of a section: of the wording in force on a day, else of the one nearest before or after. */
function rowsOf(section: string, day: string): OrderReason[] {
  const rows = orderReasons().filter((row) => row.section.includes(` ${section} (`));
  const wordings = [...new Set(rows.map((row) => row.section))];
  const wording = wordings.findLast((candidate) => startOf(candidate) <= day) ?? wordings[0];
  return rows.filter((row) => row.section === wording);
}

/** The first day of a wording, as its name gives it: `E.O. 13526 1.4 (2010-06-27 on)`. */
function startOf(wording: string): string {
  return /\((\d{4}-\d\d-\d\d)/.exec(wording)?.[1] ?? '';
}
