// What VS Code has since 1.97 for pasting, and its types of 1.91 do not tell of.
import * as vscode from 'vscode';

export interface PasteKind {
  append(...parts: string[]): PasteKind;
}

export interface PasteEdit {
  insertText: string;
}

export interface PasteProvider {
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    dataTransfer: vscode.DataTransfer,
    context: unknown,
    token: vscode.CancellationToken,
  ): Promise<PasteEdit[] | undefined>;
}

export interface PasteApi {
  readonly DocumentPasteEdit: new (insertText: string, title: string, kind: PasteKind) => PasteEdit;
  readonly DocumentDropOrPasteEditKind: { readonly Text: PasteKind };
  readonly languages: {
    registerDocumentPasteEditProvider(
      selector: vscode.DocumentSelector,
      provider: PasteProvider,
      metadata: { readonly providedPasteEditKinds: readonly PasteKind[]; readonly pasteMimeTypes: readonly string[] },
    ): vscode.Disposable;
  };
}

const SINCE = [1, 97] as const;

/** Undefined in older versions: there it is a proposal, which extensions may not use. */
export const pasteApi = isSince(vscode.version) ? (vscode as unknown as PasteApi) : undefined;

function isSince(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > SINCE[0] || (major === SINCE[0] && minor >= SINCE[1]);
}
