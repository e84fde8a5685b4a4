import type { TokenKind } from '../../meaning/token';
import { captions, operatingSignals, precedences, securityProsigns, sourceCitation } from '../../vocabulary';
import type { Subject } from './context';
import type { Explanation } from './explanation';

/** A row of one of the smaller tables: what a code stands for, what more is known of it, and its source. */
interface Entry {
  readonly meaning: string;
  readonly more: string;
  readonly source: string;
}

/** The table of each kind of token, and what the kind is called. */
const TABLES: Partial<Record<TokenKind, readonly [what: string, find: (code: string) => Entry | undefined]>> = {
  precedence: ['precedence', findPrecedence],
  precedenceWord: ['precedence', findPrecedence],
  operatingSignal: [
    'operating signal',
    (code) => {
      // A digit after a signal, as in ZFH2, varies what the three letters say.
      const row = operatingSignals().find(({ signal }) => signal === code || signal === code.slice(0, 3));
      return row && { meaning: row.meaning, more: row.note, source: row.source };
    },
  ],
  securityProsign: [
    'security letters',
    (code) => {
      const row = securityProsigns().find(({ letters }) => letters === code);
      return row && { meaning: row.classification, more: row.note, source: row.source };
    },
  ],
  caption: [
    'caption',
    (code) => {
      const row = captions().find(({ caption }) => caption === code);
      return row && { meaning: row.meaning, more: row.note, source: row.source };
    },
  ],
};

function findPrecedence(code: string): Entry | undefined {
  const row = precedences().find(({ prosign, name }) => prosign === code || name === code);
  return row && { meaning: row.name, more: row.handling, source: row.source };
}

/** A code of the smaller tables; undefined where the kind of token has none. */
export function explainCode({ token, code }: Subject): Explanation | undefined {
  const table = TABLES[token.kind];
  if (!table) return undefined;
  const [what, find] = table;
  const entry = find(code);
  if (!entry)
    return {
      title: `${code} · ${what}`,
      lines: ['Not known: it stands in no table that was read.'],
      sources: [],
      confidence: 'unknown',
    };
  return {
    title: `${code} · ${entry.meaning || what}`,
    lines: entry.more === '' ? [] : [entry.more],
    sources: [sourceCitation(entry.source)],
    confidence: 'sourced',
  };
}
