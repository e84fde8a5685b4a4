import { ownNumberOf } from '../../server/src/meaning/classificationLine';
import { readDeclassification } from '../../server/src/meaning/declassification';
import type { Token, TokenKind } from '../../server/src/meaning/token';
import { tokensOf } from '../../server/src/meaning/tokens';
import type { Block } from '../../server/src/syntax/block';
import { headKind, LineKind } from '../../server/src/syntax/lineKind';
import { CableTree } from '../../server/src/syntax/tree';
import {
  captions,
  executiveOrders,
  operatingSignals,
  postRows,
  precedences,
  routingIndicatorRows,
  securityProsigns,
  tagRows,
} from '../../server/src/vocabulary';

/** Lines whose every token is to be understood: format lines 1 to 10, classification, captions, E.O., TAGS, pages. */
const LINES = new Set([
  LineKind.TransmissionIdentification,
  LineKind.Routing,
  LineKind.CallingStation,
  LineKind.Security,
  LineKind.DateTimeGroup,
  LineKind.Originator,
  LineKind.Action,
  LineKind.Information,
  LineKind.Exempt,
  LineKind.Accounting,
  LineKind.UnknownHeader,
  LineKind.Classification,
  LineKind.Caption,
  LineKind.ExecutiveOrder,
  LineKind.Tags,
  LineKind.PageLine,
]);

/** How many tokens of a kind there are, and those that are not understood, by name. */
export interface Coverage {
  readonly kind: string;
  readonly count: number;
  readonly unknown: readonly string[];
}

/** The header tokens of some texts by kind, the most frequent first. A token is a run between blanks and slashes. */
export function coverageOf(texts: readonly string[]): Coverage[] {
  const kinds = new Map<string, { count: number; unknown: string[] }>();
  for (const text of texts) {
    for (const { block } of CableTree.parse(text).blocks()) {
      if (!LINES.has(headKind(block.kind))) continue;
      for (const { run, token } of runsOf(block)) {
        const kind = token?.kind ?? 'none';
        const entry = kinds.get(kind) ?? { count: 0, unknown: [] };
        kinds.set(kind, entry);
        entry.count++;
        if (!token || !isUnderstood(run, token, block)) entry.unknown.push(nameOf(run, token));
      }
    }
  }
  return [...kinds]
    .map(([kind, { count, unknown }]) => ({ kind, count, unknown: [...new Set(unknown)].sort() }))
    .sort((one, other) => other.count - one.count || one.kind.localeCompare(other.kind));
}

/** A caption of several words is named as a whole; signs behind a run are none of it. */
function nameOf(run: string, token: Token | undefined): string {
  return token?.kind === 'caption' ? token.text : run.replace(/[:;,]$/, '');
}

function runsOf(block: Block): { run: string; token: Token | undefined }[] {
  const runs: { run: string; token: Token | undefined }[] = [];
  const tokens = tokensOf(block);
  for (let line = 0; line < block.filledLines; line++) {
    for (const match of block.line(line).matchAll(/[^\s/]+/g)) {
      const [run] = match;
      // The colon of a field is no token.
      if (/^[:;,]$/.test(run)) continue;
      const end = match.index + run.length - (/[:;,]$/.test(run) ? 1 : 0);
      const inside = (token: Token): boolean =>
        token.line === line && token.start < end && token.end > match.index && covers(token, match.index, end, run);
      runs.push({ run, token: tokens.find(inside) });
    }
  }
  return runs;
}

/** Whether a token holds a run, the noise of a damaged keyword left aside. */
function covers(token: Token, start: number, end: number, run: string): boolean {
  return (token.start <= start && end <= token.end) || /^[*$#]|[*$#]/.test(run);
}

const CHECKS: Partial<Record<TokenKind, (run: string, token: Token, block: Block) => boolean>> = {
  routingIndicator: (run) => routingIndicatorRows(run).length > 0,
  tag: (run) => tagRows(run.replace(/[,;]$/, '')).length > 0,
  operatingSignal: (run) => operatingSignals().some(({ signal }) => signal === run),
  securityProsign: (run) => securityProsigns().some(({ letters }) => letters.includes(run)),
  precedence: (run) => precedences().some(({ prosign }) => prosign === run),
  caption: (run, { text }) => captions().some(({ caption }) => caption === text || caption.split(' ').includes(run)),
  order: (run) => executiveOrders().some(({ order }) => order.includes(run.replace(/\D/g, ''))),
  declassification: (_run, { text }) => readDeclassification(text)?.kind !== 'unreadable',
  messageNumber: (_run, _token, block) => {
    const own = ownNumberOf(block);
    return own !== undefined && postRows(own.post).length > 0;
  },
  unreadable: () => false,
};

function isUnderstood(run: string, token: Token, block: Block): boolean {
  return CHECKS[token.kind]?.(run, token, block) ?? true;
}

/** The table of the documentation. */
export function coverageTable(coverage: readonly Coverage[]): string {
  const total = coverage.reduce((sum, { count }) => sum + count, 0);
  const rows = coverage.map(({ kind, count, unknown }) => [
    kind,
    `${count}`,
    unknown.map((run) => `\`${run}\``).join(', '),
  ]);
  const unknown = coverage.reduce((sum, entry) => sum + entry.unknown.length, 0);
  const all = [['token', 'met', 'not understood'], ...rows, ['all', `${total}`, `${unknown} by name`]];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]!.length)));
  const lines = all.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return lines.join('\n');
}
