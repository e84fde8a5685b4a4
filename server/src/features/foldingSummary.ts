/** What editors show in the place of folded lines: what is inside, in a few words. */
import type { Cable } from '../meaning/cable';
import { shortDay } from '../meaning/dateTimeGroup';
import { dateOf, firstToken, numberOf } from '../meaning/identity';
import { canonicalNumber } from '../meaning/messageNumber';
import type { TextPart } from '../meaning/paragraphs';
import { tokensOf } from '../meaning/tokens';
import { LineKind } from '../syntax/lineKind';
import type { Field, Lines, Run, RunKind } from './runs';
import { sentencesOf } from './sentences';
import { shortText } from './shortText';

const MAX_SUMMARY = 80;

/** `14 lines`. */
export function countOfLines({ line, endLine }: Lines): string {
  return counted(endLine - line, 'line');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `07PRISTINA768 — KOSOVO: RESPONSE TO …`. */
export function cableSummary(cable: Cable, index: number): string {
  const number = numberOf(cable);
  const name = number ? canonicalNumber(number) : `Cable ${index + 1}`;
  const subject = firstToken(cable, LineKind.Subject, 'subject')?.token.text;
  return subject === undefined ? name : `${name} — ${shortText(subject)}`;
}

const RUN_NAMES: Readonly<Record<RunKind, string>> = {
  header: 'Header',
  field: 'Fields',
  distribution: 'Distribution',
  clearances: 'Clearances',
  copyFields: 'Fields of the copy',
  releaseMarks: 'Marks of release',
  attributes: 'Description by the archive',
  sitePage: 'Page of the site',
};

/** `Header — USOFFICE PRISTINA to SECSTATE WASHDC, 5 Nov 2007`, `Distribution — 4 lines`. */
export function runSummary(cable: Cable, run: Run): string {
  const content = run.kind === 'header' ? headerContent(cable, run) : '';
  return `${RUN_NAMES[run.kind]} — ${content || countOfLines(run)}`;
}

/** Who writes to whom and when, as far as the lines of this run say so: a joined copy repeats some of them. */
function headerContent(cable: Cable, run: Run): string {
  const inRun = (kind: LineKind): boolean => run.fields.some((field) => field.kind === kind);
  const address = (kind: LineKind): string | undefined =>
    inRun(kind) ? firstToken(cable, kind, 'addressee')?.token.text : undefined;
  const from = address(LineKind.Originator);
  const to = address(LineKind.Action);
  const date = inRun(LineKind.DateTimeGroup) ? dateOf(cable) : undefined;
  const route = [from, to !== undefined && `to ${to}`].filter(Boolean).join(' ');
  return [shortText(route), date && shortDay(date)].filter(Boolean).join(', ');
}

/** `INFO — 12 addressees`; of other fields their content. */
export function fieldSummary({ kind, places }: Field): string {
  if (kind === LineKind.Action || kind === LineKind.Information || kind === LineKind.Exempt) {
    const tokens = places.flatMap(({ block }) => tokensOf(block));
    const keyword = tokens.find((token) => token.kind === 'keyword')?.text;
    const count = tokens.filter((token) => token.kind === 'addressee').length;
    return `${keyword === undefined ? '' : `${keyword} — `}${counted(count, 'addressee')}`;
  }
  return shortText(places.map(({ block }) => block.text.slice(0, 4 * MAX_SUMMARY)).join(' '), MAX_SUMMARY);
}

/** `3. (U) Policy Initiatives`, a heading's words, the first words of prose. */
export function partSummary(part: TextPart): string {
  const { kind, numbered, title } = part;
  if (kind === 'table') return 'Table';
  if (kind === 'heading' || kind === 'signature') return shortText(title);
  const mark = numbered?.mark === undefined ? '' : `(${numbered.mark}) `;
  const number = numbered ? `${numbered.number}. ` : '';
  return `${number}${mark}${firstWords(part)}`;
}

/** The first sentence, which is often a title, without its full stop; of a longer one what the first line has. */
function firstWords({ title, line, endLine }: TextPart): string {
  const [first, ...others] = sentencesOf(title.slice(0, 4 * MAX_SUMMARY));
  if (first && others.length > 0) return shortText(title.slice(first.start, first.end).replace(/\.$/, ''));
  const words = shortText(title);
  return endLine - line > 1 && /[\p{L}\p{N},]$/u.test(words) ? `${words}…` : words;
}
