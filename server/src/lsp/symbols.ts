import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-types';

/** The outline without nesting, for clients that know no other. */
export function flatten(symbols: readonly DocumentSymbol[], uri: string, container?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(container !== undefined && { containerName: container }) },
    ...flatten(children ?? [], uri, name),
  ]);
}
