/** What a citation leads to: entries of REF, pointers of the text, numbers of cables. */
import { cablesOf } from '../../meaning/cables';
import { dateOf } from '../../meaning/identity';
import { canonicalNumber, findMessageNumbers } from '../../meaning/messageNumber';
import type { MessageNumber } from '../../meaning/messageNumber';
import { placesOf, textParts } from '../../meaning/paragraphs';
import type { TextPart } from '../../meaning/paragraphs';
import { readPointer } from '../../meaning/pointers';
import type { Pointer } from '../../meaning/pointers';
import { letterOf, referencesOf } from '../../meaning/references';
import type { Reference } from '../../meaning/references';
import type { CableTree } from '../../syntax/tree';
import { sentDay } from '../../workspace/cableSummary';
import type { CableSummary } from '../../workspace/cableSummary';
import { contains } from '../ranges';
import { shortText } from '../shortText';
import type { Subject } from './context';
import { stationLine } from './explainAddress';
import type { Explanation } from './explanation';

const KINDS: Readonly<Record<Reference['kind'], string>> = {
  telegram: 'a telegram',
  airgram: 'an airgram, a despatch that went by pouch',
  memorandum: 'a memorandum or letter',
  email: 'an e-mail',
  telephone: 'a telephone call',
  dateTimeGroup: 'a message named by its date-time group',
  report: 'a report or document',
  other: 'not told by its words',
};

/** An entry of REF, whatever of it is asked about: its letter, its number, a note behind it. */
export async function explainReference(subject: Subject): Promise<Explanation | undefined> {
  const { token, place, cable } = subject;
  const letter = token.kind === 'referenceLetter' ? letterOf(token.text) : undefined;
  const at = { line: place.line + token.line, character: token.start };
  const entry = referencesOf(cable).find(
    (reference) => (letter !== undefined && reference.letter === letter) || contains(reference.range, at),
  );
  return entry && explainEntry(entry, subject);
}

async function explainEntry(entry: Reference, subject: Subject): Promise<Explanation> {
  const label = entry.letter === undefined ? 'REF' : `REF ${entry.letter}`;
  const notes = entry.notes.map((note) => NOTES[note] ?? note);
  if (entry.cited) {
    const cited = await explainCited(entry.cited, subject);
    const year = entry.yearGiven ? [] : ['The entry gives no year: that of this cable is taken.'];
    return { ...cited, title: `${label} · ${cited.title}`, lines: [...cited.lines, ...notes, ...year] };
  }
  return {
    title: `${label} · ${shortText(entry.text)}`,
    lines: [`What is referred to: ${KINDS[entry.kind]}.`, ...notes],
    sources: ['obs'],
    confidence: entry.kind === 'other' ? 'unknown' : 'inferred',
  };
}

const NOTES: Readonly<Record<string, string>> = {
  NOTAL: 'NOTAL: not sent to, or not needed by, all addressees.',
  CIRCULAR: 'CIRCULAR: sent to many posts at once.',
  'AND PREVIOUS': 'AND PREVIOUS: with the earlier messages of the series.',
  'AND SUBSEQUENT': 'AND SUBSEQUENT: with the later messages of the series.',
};

/** A number of a cable in the text. */
export async function explainCitation(subject: Subject): Promise<Explanation | undefined> {
  const [found] = findMessageNumbers(subject.code);
  if (!found) return undefined;
  return explainCited({ ...found, year: found.year ?? dateOf(subject.cable)?.getUTCFullYear() }, subject);
}

/** A cable by its number: what the workspace has of it, and whose number it is. */
async function explainCited(number: MessageNumber, subject: Subject): Promise<Explanation> {
  const cables = await subject.index.find(number, subject.cancellation);
  const station = stationLine(subject, number.post);
  const canonical = canonicalNumber(number);
  const source = station?.source ?? '';
  const [first] = cables;
  if (!first) {
    return {
      title: canonical,
      lines: [station?.line ?? `The station ${number.post} stands in no list.`, 'This cable is not in this workspace.'],
      sources: [source],
      confidence: station ? 'sourced' : 'unknown',
      page: 'vocabulary/posts.md',
    };
  }
  return {
    title: `${canonical} · ${first.subject ?? 'no subject'}`,
    lines: [
      [sentDay(first), first.classification, first.tags.join(' ')].filter(Boolean).join(' · '),
      ...(await firstLines(first, subject)),
      ...(cables.length > 1 ? [`There are ${cables.length} copies of it in this workspace.`] : []),
      ...(station ? [station.line] : []),
    ],
    sources: [`the cable itself, ${fileName(first.uri)}`, source],
    confidence: 'sourced',
  };
}

/** As much of a text as tells what it is about. */
const FIRST_LINES = 280;

async function firstLines({ uri, range }: CableSummary, { index }: Subject): Promise<string[]> {
  const document = await index.document(uri);
  const cable = document && cablesOf(document.tree).find(({ line }) => line === range.start.line);
  if (!document || !cable) return [];
  const text = textOf(document.tree, cable, ({ kind }) => kind === 'paragraph' || kind === 'prose');
  return text === undefined ? [] : [text];
}

type Cable = Subject['cable'];

/** The beginning of the first part of a cable's text that is wanted. */
function textOf(tree: CableTree, cable: Cable, wanted: (part: TextPart) => boolean): string | undefined {
  const part = textParts(tree, cable, placesOf(tree, cable)).find(wanted);
  return part && shortText(part.place.block.text, FIRST_LINES);
}

/** `REF A`, `REFTEL`, `PARA 3`, `PARA 2 OF STATE 127952`, `SEPTEL`: what is pointed to. */
export async function explainPointer(subject: Subject): Promise<Explanation> {
  const pointer = readPointer(subject.token.text);
  const title = `${subject.token.text} · pointer`;
  if (pointer.septel) return septel(title);
  if (pointer.reference) return pointedEntries(title, pointer, subject);
  if (pointer.number) {
    const year = pointer.number.year ?? subject.year;
    return explainCited({ ...pointer.number, year }, subject);
  }
  const { document, cable } = subject;
  const [number] = pointer.paragraphs;
  const text =
    number === undefined ? undefined : textOf(document.tree, cable, ({ numbered }) => numbered?.number === number);
  return {
    title,
    lines: [text ?? `This cable has no paragraph ${number ?? ''}.`],
    sources: ['the text itself'],
    confidence: text === undefined ? 'unknown' : 'sourced',
  };
}

function septel(title: string): Explanation {
  return {
    title,
    lines: ['A separate telegram, whose number the writer did not have or did not give.'],
    sources: ['gk-words'],
    confidence: 'inferred',
  };
}

async function pointedEntries(title: string, { letters }: Pointer, subject: Subject): Promise<Explanation> {
  const entries = referencesOf(subject.cable).filter(
    ({ letter }) => letters.length === 0 || (letter !== undefined && letters.includes(letter)),
  );
  const [only] = entries;
  if (!only) {
    const names = letters.length === 0 ? 'no field REF' : `no entry ${letters.join(', ')} in its field REF`;
    return { title, lines: [`This cable has ${names}.`], sources: ['the text itself'], confidence: 'unknown' };
  }
  if (entries.length === 1) return explainEntry(only, subject);
  return {
    title,
    lines: [
      {
        columns: ['REF', 'Entry', 'In this workspace'],
        rows: entries.map(({ letter, text, cited }) => [
          letter ?? '',
          shortText(text),
          (cited && subject.index.traffic.find(cited)[0]?.subject) ?? '',
        ]),
      },
    ],
    sources: ['the text itself'],
    confidence: 'sourced',
  };
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
