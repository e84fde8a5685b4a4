/** Set words and pieces of the form, explained by what they are. */
import { isOpenNote } from '../../meaning/clearances';
import { levelOf } from '../../meaning/classificationLine';
import type { Token, TokenKind } from '../../meaning/token';
import { headKind, LineKind } from '../../syntax/lineKind';
import { declassificationCodes, termRow, termWithin } from '../../vocabulary';
import type { Term } from '../../vocabulary';
import { shortText } from '../shortText';
import type { Subject } from './context';
import type { Explanation } from './explanation';

/** The term of each kind of token that is explained by what it is, whatever it says. */
const PIECES: Partial<Record<TokenKind, string>> = {
  signalText: 'signal text',
  groupCount: 'group count',
  control: 'control',
  pageNumber: 'page number',
  correction: 'correction',
  subject: 'SUBJECT',
  person: 'person',
  tagName: 'tag name',
  itemLabel: 'item label',
  paragraphNumber: 'paragraph number',
};

/** The field of each kind of line, whatever spelling its name has. */
const FIELDS: Partial<Record<LineKind, string>> = {
  [LineKind.ExecutiveOrder]: 'E.O.',
  [LineKind.Tags]: 'TAGS',
  [LineKind.Subject]: 'SUBJECT',
  [LineKind.Reference]: 'REF',
  [LineKind.ClassifiedBy]: 'CLASSIFIED BY',
};

const LEVEL_TERMS = 'classification';

/** What a token is by the table of terms; undefined for kinds of which there is nothing to tell. */
export function explainTerm(subject: Subject): Explanation | undefined {
  const { token } = subject;
  if (token.kind === 'unreadable') return unreadable(token);
  if (token.kind === 'clearanceNote' && isOpenNote(token.text)) return openNote(token);
  const row = termOf(subject);
  if (!row) return token.kind === 'attributeValue' || token.kind === 'itemLabel' ? undefined : unknown(token);
  return {
    title: `${shortText(token.text.replace(/:$/, ''))} · ${row.title}`,
    lines: row.meaning === '' ? [] : [row.meaning],
    sources: [row.source],
    confidence: 'sourced',
    page: 'vocabulary/terms.md',
  };
}

type Row = Pick<Term, 'title' | 'meaning' | 'source'>;

function termOf({ token, code, place }: Subject): Row | undefined {
  const line = headKind(place.block.kind);
  const piece = PIECES[token.kind];
  if (piece !== undefined) return termRow(piece);
  switch (token.kind) {
    case 'keyword':
      return termRow(code, line === LineKind.Distribution ? 'distribution' : 'lineWord');
    case 'classification':
      return termRow(levelOf(token.text) ?? token.text, LEVEL_TERMS);
    case 'fieldName':
      return fieldTerm(code, line);
    case 'clearanceNote':
      return termRow(code.replace(/[.()]/g, '').trim(), 'note');
    case 'passageMark':
      return termRow(code.replace(/^(?:BEGIN|END)\s+(?:OF\s+)?/, ''), 'passage');
    case 'withheld':
      return withheldTerm(code);
    case 'protection':
      return termRow(code.includes('STRICTLY') ? 'STRICTLY PROTECT' : 'PROTECT', 'withheld');
    case 'releaseMark':
      return releaseTerm(code);
    case 'attributeName':
      return termRow(token.text, 'attribute') ?? termWithin(token.text, 'attribute');
    default:
      return undefined;
  }
}

/** A name by its own words, `DRAFTED BY`, else by the line that it opens. */
function fieldTerm(code: string, line: LineKind): Row | undefined {
  const name = code.replace(/[\s:;-]+$/, '');
  const role = /^(?:DRAFT|CLEAR|APPROV)/.exec(name)?.[0];
  if (role !== undefined) return termRow(`${role}ED`, 'field');
  return termRow(name, 'field') ?? termRow(FIELDS[line] ?? '', 'field');
}

function withheldTerm(code: string): Row | undefined {
  if (code.trim() === '') return termRow('gap', 'withheld');
  return termRow(code.toLowerCase().replace(/\s/g, '').slice(0, 6), 'withheld') ?? termRow(code, 'withheld');
}

/** A downgrading group alone on its line, else the stamp whose words stand in it, else a mark of some kind. */
function releaseTerm(code: string): Row | undefined {
  const group = /^\s*(GP)[ -](\d)\s*$/.exec(code);
  const row = group && declassificationCodes().find((other) => other.code === `GP-${group[2]}`);
  if (row) return { title: `Downgrading group ${group[2]}`, meaning: `${row.meaning}.`, source: row.source };
  return termWithin(code, 'releaseMark') ?? termRow('release mark', 'piece');
}

function openNote({ text }: Token): Explanation {
  return {
    title: `${shortText(text)} · open`,
    lines: ['Counted as a clearance or approval that is still to come.'],
    sources: [],
    confidence: 'sourced',
    page: 'reading.md',
  };
}

function unreadable({ text }: Token): Explanation {
  return {
    title: `${shortText(text)} · not readable`,
    lines: ['This does not have the form of what stands here: it may be a slip or damage of the copy.'],
    sources: [],
    confidence: 'unknown',
  };
}

function unknown({ text }: Token): Explanation {
  const lines = ['Not known: it stands in no table that was read.'];
  return { title: shortText(text), lines, sources: [], confidence: 'unknown', page: 'vocabulary/terms.md' };
}
