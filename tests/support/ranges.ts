import type { Position, Range } from 'vscode-languageserver-types';

/** Every range in a value of plain data, with the members that lead to it; a range inside another fact comes after it. */
export function rangesIn(value: unknown, path = ''): { path: string; range: Range; around: Range | undefined }[] {
  return collect(value, path, undefined);
}

function collect(value: unknown, path: string, around: Range | undefined): ReturnType<typeof rangesIn> {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'range' in value ? (value.range as Range) : undefined;
  const found = own ? [{ path, range: own, around }] : [];
  for (const [name, member] of Object.entries(value)) {
    if (name !== 'range') found.push(...collect(member, `${path}.${name}`, own ?? around));
  }
  return found;
}

/** What is wrong with the ranges of a value in a text of such lines; undefined when all are inside, and nest. */
export function rangeFault(value: unknown, lines: readonly string[]): string | undefined {
  for (const { path, range, around } of rangesIn(value)) {
    const { start, end } = range;
    const inside = [start, end].every(
      ({ line, character }) => line >= 0 && line < lines.length && character >= 0 && character <= lines[line]!.length,
    );
    if (!inside || before(end, start)) return `${path} ${JSON.stringify(range)} is no stretch of the text`;
    if (around && (before(start, around.start) || before(around.end, end))) {
      return `${path} ${JSON.stringify(range)} is not inside ${JSON.stringify(around)}`;
    }
  }
  return undefined;
}

function before(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
