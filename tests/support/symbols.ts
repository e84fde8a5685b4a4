import type { DocumentSymbol, Position } from 'vscode-languageserver-types';

const before = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);

/** What an editor would refuse an outline for, told in words; undefined when it is sound. */
export function symbolFault(symbols: readonly DocumentSymbol[], parent?: DocumentSymbol): string | undefined {
  for (const symbol of symbols) {
    const { name, range, selectionRange } = symbol;
    if (name.trim() === '') return `a symbol without a name at line ${range.start.line}`;
    if (!before(range.start, range.end)) return `${name}: the range ends before it starts`;
    if (!before(range.start, selectionRange.start) || !before(selectionRange.end, range.end)) {
      return `${name}: the selection range is not inside the range`;
    }
    if (parent && (!before(parent.range.start, range.start) || !before(range.end, parent.range.end))) {
      return `${name} is not inside ${parent.name}`;
    }
    const fault = symbolFault(symbol.children ?? [], symbol);
    if (fault) return fault;
  }
  return undefined;
}

/** The outline as lines of text, for reading it in a test. */
export function outline(symbols: readonly DocumentSymbol[], indent = ''): string {
  return symbols
    .map(({ name, detail, range, children }) => {
      const lines = `${range.start.line + 1}-${range.end.line + 1}`;
      return `${indent}${lines} ${name}${detail ? ` | ${detail}` : ''}\n${outline(children ?? [], `${indent}  `)}`;
    })
    .join('');
}
