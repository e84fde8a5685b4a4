/** The E.O. line and the reasons of "Classified By": orders, what they say of declassification, categories. */
import { reasonsIn } from '../../meaning/classifier';
import { readDeclassification } from '../../meaning/declassification';
import { executiveOrderOf } from '../../meaning/factsFields';
import { classificationOf } from '../../meaning/factsHeader';
import { dateOf } from '../../meaning/identity';
import type { ClassificationLevel, Declassification } from '../../meaning/model';
import { declassificationCodes, executiveOrders, orderReasons } from '../../vocabulary';
import type { DeclassificationCode, OrderReason } from '../../vocabulary';
import type { Subject } from './context';
import type { Explanation, ListTable } from './explanation';

const PAGE = 'vocabulary/orders.md';

/** An executive order on classification by its number: when it was in force. */
export function explainOrder({ code, cable }: Subject): Explanation {
  const rows = executiveOrders().filter(({ order }) => order.startsWith(`E.O. ${code}`));
  const [first] = rows;
  if (!first) {
    const lines = ['Not known: it is none of the orders on classification.'];
    return { title: `E.O. ${code} · executive order`, lines, sources: [], confidence: 'unknown', page: PAGE };
  }
  const from = first.inForceFrom;
  const to = rows.at(-1)!.inForceTo;
  const sent = dateOf(cable)?.toISOString().slice(0, 10);
  return {
    title: `E.O. ${code} · executive order on classification`,
    lines: [
      `In force from ${day(from)} ${to === '' ? 'on' : `to ${day(to)}`}`,
      ...(sent === undefined ? [] : [atItsTime(sent, from, to)]),
      ...(code === '12958' && to !== ''
        ? ['Amended by E.O. 13292: reasons 1.4 in the place of 1.5 from 2003 on.']
        : []),
    ],
    sources: [first.source],
    confidence: 'sourced',
    page: PAGE,
  };
}

function atItsTime(sent: string, from: string, to: string): string {
  if (sent < from) return 'The cable is older than the order: this line was added when it was released.';
  if (to !== '' && sent > to) return 'The cable is younger than the order, which another had replaced by then.';
  return 'It was in force when the cable was written.';
}

/** What the line says of declassification: the form it has, and the day worked out. */
export function explainDeclassification(subject: Subject): Explanation {
  const { token, cable } = subject;
  const order = executiveOrderOf(cable);
  const read = order?.declassification ?? readDeclassification(token.text);
  const title = `${(order?.text ?? token.text).replace(/\s+/g, ' ').trim()} · declassification`;
  if (!read || read.kind === 'unreadable') {
    return { title, lines: ['Not in a form that is known.'], sources: [], confidence: 'unknown', page: PAGE };
  }
  const codes = read.kind === 'notApplicable' ? ['N/A'] : read.codes;
  const rows = codes.map((code) => codeRow(code, order?.order));
  return {
    title,
    lines: [...codes.flatMap((code, index) => codeLine(code, rows[index])), ...statement(read, subject)],
    sources: rows.length > 0 ? rows.map((row) => row?.source ?? '') : formSources(order?.order),
    confidence: codes.length > 0 && rows.every((row) => row === undefined) ? 'unknown' : 'sourced',
    page: PAGE,
  };
}

type CodeRow = DeclassificationCode | OrderReason;

/** The row of a code: of the line's order before others; `X1` and `25X1` are reasons. */
function codeRow(code: string, order: string | undefined): CodeRow | undefined {
  const name = code.replace(/^(X?GDS|XDS|RDS|ADS)[ -]?\d?$/, '$1').replace(/^GP[ -]/, 'GP-');
  const own = declassificationCodes().filter((row) => row.code === name);
  return (
    own.find((row) => order !== undefined && row.order === `E.O. ${order}`) ??
    own[0] ??
    orderReasons().find(({ letter }) => letter === code.replace(/^1\.6 ?/, ''))
  );
}

function codeLine(code: string, row: CodeRow | undefined): string[] {
  if (!row) return [`${code}: not known.`];
  const category = /^XGDS[ -](\d)$/.exec(code)?.[1];
  const reason =
    category === undefined
      ? undefined
      : orderReasons().find(({ section, letter }) => section.includes('XGDS') && letter === category);
  return [`${code}: ${row.meaning}.`, ...(reason ? [`Reason ${category}: ${reason.meaning}.`] : [])];
}

function statement(read: Declassification, subject: Subject): string[] {
  const by = read.authority === undefined ? [] : [`By ${read.authority}.`];
  switch (read.kind) {
    case 'declassified':
      return [`Declassified${read.date === undefined ? '' : ` on ${day(read.date)}`}.`, ...by];
    case 'event':
      return ['To be declassified when the event that is named has come.', ...by];
    case 'schedule':
      return [...dated(read.date, subject), ...(read.date === undefined ? scheduled(read, subject) : []), ...by];
    default:
      return [...dated(read.date, subject), ...by];
  }
}

/** The day, and how many years after the cable it is. */
function dated(date: string | undefined, { cable }: Subject): string[] {
  if (date === undefined) return [];
  const sent = dateOf(cable);
  const years = sent ? Number(date.slice(0, 4)) - sent.getUTCFullYear() : undefined;
  const after = years === undefined || years < 0 ? '' : `, ${years} ${years === 1 ? 'year' : 'years'} after the cable`;
  return [`To be declassified on ${day(date)}${after}.`];
}

/** Full calendar years after that of the cable, by the general schedule of E.O. 11652. */
const GENERAL_SCHEDULE: Partial<Record<ClassificationLevel, number>> = { CONFIDENTIAL: 6, SECRET: 8, 'TOP SECRET': 10 };

/** The day that the general schedule of E.O. 11652 comes to. */
function scheduled(read: Declassification, { cable }: Subject): string[] {
  const level = classificationOf(cable)?.level;
  const years = level === undefined ? undefined : GENERAL_SCHEDULE[level];
  const sent = dateOf(cable);
  const general = read.codes.length === 1 && read.codes[0] === 'GDS' && executiveOrderOf(cable)?.order === '11652';
  if (!general || years === undefined || !sent) return [];
  return [`Worked out for ${level}: declassified on 31 December ${sent.getUTCFullYear() + years}.`];
}

function formSources(order: string | undefined): string[] {
  return executiveOrders()
    .filter((row) => order !== undefined && row.order.startsWith(`E.O. ${order}`))
    .map(({ source }) => source);
}

/** The reasons of a line, each with what it stands for under the order of the time. */
export function explainReason(subject: Subject): Explanation {
  const { token } = subject;
  const reasons = reasonsIn(token.text);
  const rows = reasons.map((reason) => reasonRow(reason, subject));
  const list: ListTable = {
    columns: ['Reason', 'Meaning'],
    rows: reasons.map((reason, index) => [reason, rows[index]?.meaning ?? 'not known']),
  };
  return {
    title: `${token.text.replace(/\s+/g, ' ')} · reasons for classification`,
    lines: reasons.length > 0 ? [list] : ['No reasons that can be read.'],
    sources: rows.map((row) => row?.source ?? ''),
    confidence: reasons.length > 0 && rows.every((row) => row !== undefined) ? 'sourced' : 'unknown',
    page: PAGE,
  };
}

const NEWEST_ORDER_FROM = '2010-06-27';

/** The row of `1.4(b)`: of E.O. 13526 from its first day on, before of E.O. 12958 as amended. */
function reasonRow(reason: string, { cable, era }: Subject): OrderReason | undefined {
  const [, section, letter] = /^(\d\.\d)\((\w)\)$/.exec(reason) ?? [];
  const sent = dateOf(cable)?.toISOString() ?? `${era.year ?? 9999}`;
  const rows = orderReasons().filter((row) => row.section.includes(` ${section} `) && row.letter === letter);
  const newest = sent >= NEWEST_ORDER_FROM;
  return rows.find((row) => row.section.startsWith('E.O. 13526') === newest) ?? rows[0];
}

/** `2015-01-02` as `2 January 2015`. */
function day(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
