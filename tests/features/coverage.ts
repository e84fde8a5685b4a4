import type { Confidence } from '../../server/src/features/explain/explanation';
import type { Block } from '../../server/src/syntax/block';
import { headKind, LineKind } from '../../server/src/syntax/lineKind';
import { explainAll } from '../support/explanations';

/** How many tokens of a kind there are, how well they are explained, and those that are not, by name. */
export interface Coverage {
  readonly kind: string;
  readonly met: number;
  readonly sourced: number;
  readonly inferred: number;
  readonly unknown: readonly string[];
}

/** Whether a block is none of the running text: header, fields and what surrounds them. */
export function isOutsideText({ kind }: Block): boolean {
  const head = headKind(kind);
  return head !== LineKind.Paragraph && head !== LineKind.Prose;
}

interface Counted {
  readonly counts: Record<Confidence, number>;
  readonly unknown: Set<string>;
}

/** The tokens outside the running text of some cables by kind, the most frequent first. */
export async function coverageOf(texts: readonly string[]): Promise<Coverage[]> {
  const kinds = new Map<string, Counted>();
  for (const text of texts) {
    for (const { token, explanation } of await explainAll(text, isOutsideText)) {
      let counted = kinds.get(token.kind);
      if (!counted) {
        counted = { counts: { sourced: 0, inferred: 0, unknown: 0 }, unknown: new Set() };
        kinds.set(token.kind, counted);
      }
      const confidence = explanation?.confidence ?? 'unknown';
      counted.counts[confidence]++;
      if (confidence === 'unknown') counted.unknown.add(token.text.replace(/\s+/g, ' '));
    }
  }
  return [...kinds]
    .map(([kind, { counts, unknown }]) => ({
      kind,
      met: counts.sourced + counts.inferred + counts.unknown,
      sourced: counts.sourced,
      inferred: counts.inferred,
      unknown: [...unknown].sort(),
    }))
    .sort((one, other) => other.met - one.met || one.kind.localeCompare(other.kind));
}

/** How many of all tokens are explained, from 0 to 1. */
export function explainedShare(coverage: readonly Coverage[]): number {
  return sum(coverage, ({ sourced, inferred }) => sourced + inferred) / sum(coverage, ({ met }) => met);
}

function sum(coverage: readonly Coverage[], count: (entry: Coverage) => number): number {
  return coverage.reduce((total, entry) => total + count(entry), 0);
}

/** The table of the documentation. */
export function coverageTable(coverage: readonly Coverage[]): string {
  const share = (part: number): string => `${((100 * part) / sum(coverage, ({ met }) => met)).toFixed(1)} %`;
  const rows = coverage.map(({ kind, met, sourced, inferred, unknown }) => [
    kind,
    `${met}`,
    `${sourced}`,
    `${inferred}`,
    unknown.map((text) => `\`${text}\``).join(', '),
  ]);
  const all = [
    ['token', 'met', 'sourced', 'inferred', 'not known'],
    ...rows,
    [
      'all',
      `${sum(coverage, ({ met }) => met)}`,
      share(sum(coverage, ({ sourced }) => sourced)),
      share(sum(coverage, ({ inferred }) => inferred)),
      share(sum(coverage, ({ met, sourced, inferred }) => met - sourced - inferred)),
    ],
  ];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const lines = all.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return lines.join('\n');
}
