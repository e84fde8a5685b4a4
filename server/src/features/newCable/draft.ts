import { levelOf } from '../../meaning/classificationLine';
import type { ClassificationLevel } from '../../meaning/model';
import { wrapped } from '../../text/words';
import { USUAL_WIDTH } from '../../meaning/lineWidths';
import { letterAt } from '../../meaning/references';
import { captionRank, TAG_KINDS } from '../../vocabulary';
import type { Lexicon } from '../../vocabulary';
import { isClassified, marksUpTo, TELEGRAM_FORMS } from '../../meaning/levels';
import { orderLines, orderRowsOn } from '../completion/orderLines';
import { reasonsOn } from '../completion/reasons';
import type { Answers } from './answers';
import { SnippetWriter } from './snippet';

/** How long a paper is classified where nothing else is known: the first of the periods that the order has. */
const YEARS = 10;
const INDENT = ' '.repeat('REF: '.length);
/** Entries of REF have one letter each. */
const MAX_REFERENCES = 26;

/**
 * A draft with what was answered, as a snippet whose stops are the places that are still to be filled in: header where
 * it has anything to say, captions, fields, a summary and a second paragraph. Nothing is told that was not answered but
 * what follows from it: the order in force, its date, the marks of the level.
 */
export function draftSnippet(answers: Answers, lexicon: Lexicon, now: Date): string {
  const snippet = new SnippetWriter();
  const level = levelIn(answers);
  const blocks = [
    [...headerLines(answers, snippet), TELEGRAM_FORMS[level]!],
    captionsInOrder(answers, lexicon).map((caption) => snippet.text(caption)),
    [orderLineOf(level, now), tagsLine(answers, lexicon, snippet), subjectLine(answers, level, snippet)],
    referenceLines(answers).map((line) => snippet.text(line)),
    isClassified(level) ? [classifiedBy(now, snippet)] : [],
    [`1. ${mark(answers, level, snippet)} SUMMARY: ${snippet.stop('What happened and why it matters.')}  END SUMMARY.`],
    [`2. ${mark(answers, level, snippet)} ${snippet.stop('What is to be reported.')}`],
    [snippet.stop('SIGNATURE')],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** The level that was answered; unclassified where none was. */
export function levelIn({ classification: [classification = ''] }: Answers): ClassificationLevel {
  const level = levelOf(classification);
  return level !== undefined && TELEGRAM_FORMS[level] !== undefined ? level : 'UNCLASSIFIED';
}

/** `E.O. 13526: N/A`, or with a day of declassification, under the order in force. */
export function orderLineOf(level: ClassificationLevel, now: Date): string {
  const lines = orderLines(orderRowsOn(now), now);
  const line = lines.find(({ code, years }) => (isClassified(level) ? years === YEARS : code === 'N/A'));
  return `E.O. ${line?.written ?? ''}`;
}

/** The addresses, where any was answered or a precedence for them. */
function headerLines({ originator, precedence, action, information }: Answers, snippet: SnippetWriter): string[] {
  if ([originator, precedence, action, information].every(({ length }) => length === 0)) return [];
  const word = precedence.length > 0 ? ` ${snippet.text(precedence[0]!)}` : '';
  const list = (keyword: string, addresses: readonly string[]): string[] =>
    addresses.map((address, index) => `${index === 0 ? `${keyword} ` : ''}${snippet.text(address)}${word}`);
  const from = originator.length > 0 ? snippet.text(originator[0]!) : snippet.stop('AMEMBASSY POST');
  const isUnaddressed = action.length === 0 && information.length === 0;
  const to = isUnaddressed ? [`TO ${snippet.stop('SECSTATE WASHDC')}${word}`] : list('TO', action);
  return [`FM ${from}`, ...to, ...list('INFO', information)];
}

/** The most restrictive first. */
function captionsInOrder({ captions }: Answers, lexicon: Lexicon): string[] {
  const rankOf = (text: string): number => captionRank(lexicon.captions().find(({ caption }) => caption === text));
  return [...captions].sort((one, other) => rankOf(one) - rankOf(other));
}

/** Subjects and programs first, then places and organizations, then what stands in no list. */
function tagsLine({ tags }: Answers, lexicon: Lexicon, snippet: SnippetWriter): string {
  if (tags.length === 0) return `TAGS:${snippet.stop()}`;
  const rankOf = (code: string): number =>
    Math.min(TAG_KINDS.length, ...lexicon.tagRows(code).map(({ kind }) => TAG_KINDS.indexOf(kind)));
  const sorted = [...tags].sort((one, other) => rankOf(one) - rankOf(other));
  return snippet.text(`TAGS: ${wrapped(sorted, ' ', 'TAGS: '.length, USUAL_WIDTH, '\n')}`);
}

function subjectLine(answers: Answers, level: ClassificationLevel, snippet: SnippetWriter): string {
  const [subject = ''] = answers.subject;
  const marked = isClassified(level) && !subject.startsWith('(') ? `${mark(answers, level, snippet)} ` : '';
  const isInformal = answers.captions.includes(INFORMAL) && !subject.toUpperCase().includes(INFORMAL);
  const head = `SUBJECT: ${marked}${isInformal ? `${INFORMAL}: ` : ''}`;
  if (subject === '') return head + snippet.stop('SUBJECT IN CAPITALS');
  const column = 'SUBJECT: '.length + (marked === '' ? 0 : WIDEST_MARK) + (isInformal ? INFORMAL.length + 2 : 0);
  return head + snippet.text(wrapped(subject.split(' '), ' ', column, USUAL_WIDTH, '\n'));
}

const WIDEST_MARK = '(TS/NF) '.length;

/** The caption that stands in the subject too (5 FAH-2 H-250). */
const INFORMAL = 'OFFICIAL INFORMAL';

/** One entry as it is, several with letters, each below the other. */
function referenceLines({ references }: Answers): string[] {
  const entries = references.slice(0, MAX_REFERENCES);
  return entries.map((entry, index) => {
    const letter = entries.length > 1 ? `${letterAt(index)}. ` : '';
    const indent = INDENT + ' '.repeat(letter.length);
    const text = wrapped(entry.split(' '), ' ', 0, USUAL_WIDTH - indent.length, `\n${indent}`);
    return `${index === 0 ? 'REF: ' : INDENT}${letter}${text}`;
  });
}

function classifiedBy(now: Date, snippet: SnippetWriter): string {
  const reasons = reasonsOn(now);
  const name = `Classified By: ${snippet.stop('Title and name')}`;
  return reasons ? `${name}; reasons ${reasons.section} (${snippet.choice(reasons.letters)})` : name;
}

/** The mark of the level, and others that a part of the cable may have. */
function mark({ captions }: Answers, level: ClassificationLevel, snippet: SnippetWriter): string {
  const marks = marksUpTo(level, captions.includes('NOFORN'));
  const isPlain = level === 'UNCLASSIFIED' && !captions.includes('SENSITIVE');
  return `(${snippet.choice(isPlain ? marks : marks.reverse())})`;
}
