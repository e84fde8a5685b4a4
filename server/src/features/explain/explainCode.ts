/** Codes of the smaller tables: precedences, operating signals, security prosigns, captions. */
import { levelOf } from '../../meaning/classificationLine';
import { firstToken } from '../../meaning/identity';
import { tokensOf } from '../../meaning/tokens';
import { LineKind } from '../../syntax/lineKind';
import { operatingSignals, precedences, securityProsigns } from '../../vocabulary';
import type { Subject } from './context';
import type { Explanation } from './explanation';

/** A precedence letter of FL2 or FL5; of two letters the first is for action, the second for information. */
export function explainPrecedence(subject: Subject): Explanation {
  const { code, token, place } = subject;
  const row = precedences().find(({ prosign, name }) => prosign === code || name === code);
  if (!row) return notListed(code, 'precedence', 'precedences');
  const letters = tokensOf(place.block).filter(({ kind, line }) => kind === 'precedence' && line === token.line);
  const pair = letters.length === 2 ? letters.map(({ text }) => text.toUpperCase()).join(' ') : '';
  const both = precedences().find(({ prosign }) => prosign === pair);
  return {
    title: `${code} · ${row.name}`,
    lines: [
      ...(pair === '' ? [] : [`For ${token === letters[0] ? 'action' : 'information'} addressees.`]),
      ...(row.handling === '' ? [] : [sentence(row.handling)]),
      ...(both ? [`${pair}: ${both.name}. ${sentence(both.handling)}`] : []),
      ...(row.legacyNames.length === 0 ? [] : [`Also called ${row.legacyNames.join(', ')}.`]),
    ],
    sources: [row.source, ...(both ? [both.source] : [])],
    confidence: 'sourced',
    page: 'vocabulary/precedences.md',
  };
}

/** A Z signal; a digit behind it varies what the three letters say. */
export function explainSignal({ code }: Subject): Explanation {
  const row =
    operatingSignals().find(({ signal }) => signal === code) ??
    operatingSignals().find(({ signal }) => signal === code.slice(0, 3));
  if (!row) return notListed(code, 'operating signal', 'operating-signals');
  return {
    title: `${code} · ${row.meaning || 'operating signal'}`,
    lines: row.note === '' ? [] : [sentence(row.note)],
    sources: [row.source],
    confidence: row.meaning === '' ? 'unknown' : 'sourced',
    page: 'vocabulary/operating-signals.md',
  };
}

/** The five letters of FL4, with what stands behind a slash, against the classification line. */
export function explainSecurityProsign({ code, cable }: Subject): Explanation {
  const parts = code.split('/').map((letters) => securityProsigns().find((row) => row.letters === letters));
  const [row, special] = parts;
  if (!row) return notListed(code, 'security warning', 'security-prosigns');
  const line = firstToken(cable, LineKind.Classification, 'classification')?.token.text;
  const level = line === undefined ? undefined : levelOf(line);
  const agrees = level !== undefined && row.classification.startsWith(level);
  return {
    title: `${code} · ${row.classification}`,
    lines: [
      ...(row.note === '' ? [] : [sentence(row.note)]),
      ...(special ? [`${special.letters}: ${special.classification}`] : []),
      ...(level === undefined ? [] : [`The classification line ${agrees ? 'agrees' : 'says otherwise'}: ${level}.`]),
    ],
    sources: parts.map((part) => part?.source ?? ''),
    confidence: 'sourced',
    page: 'vocabulary/security-prosigns.md',
  };
}

/** A caption, with what it excludes. */
export function explainCaption({ token, code, lexicon }: Subject): Explanation {
  const words = code.replace(/\s+/g, ' ').replace(/^[/(]+|[)/,;:.]+$/g, '');
  const captions = lexicon.captions();
  const row =
    captions.find(({ caption }) => caption === words) ??
    captions.find(({ caption }) => caption.includes('xxx') && fits(caption, words)) ??
    captions.find(({ caption, kind }) => kind !== 'passing' && words.startsWith(`${caption} `));
  if (!row) return notListed(token.text, 'caption', 'captions');
  return {
    title: `${words} · ${row.meaning || 'caption'}`,
    lines: [
      `Kind: ${row.kind.replace('-', ' ')}`,
      ...(row.meaning === '' ? ['Not known: no source gives its meaning.'] : []),
      ...(row.note === '' ? [] : [sentence(row.note)]),
    ],
    sources: [row.source],
    confidence: row.meaning === '' ? 'unknown' : 'sourced',
    page: 'vocabulary/captions.md',
  };
}

/** Whether words have the form of a caption with `xxx` for what varies: `FOR xxx ONLY`. */
function fits(caption: string, words: string): boolean {
  const [before = '', after = ''] = caption.split('xxx');
  return words.length > caption.length - 3 && words.startsWith(before) && words.endsWith(after);
}

/** A code that no table has. */
export function notListed(code: string, what: string, table: string): Explanation {
  return {
    title: `${code} · ${what}`,
    lines: ['Not known: it stands in no table that was read.'],
    sources: [],
    confidence: 'unknown',
    page: `vocabulary/${table}.md`,
  };
}

/** Words of a table as a sentence. */
export function sentence(text: string): string {
  const end = /[.!?)]$/.test(text) ? '' : '.';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${end}`;
}
