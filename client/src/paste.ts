import { workspace } from 'vscode';
import type { CancellationToken, DataTransfer, Disposable, Range, TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { pasteApi } from './pasteApi';
import type { PasteEdit } from './pasteApi';

const TEXT = 'text/plain';
/** What VS Code itself puts beside a text that is copied in it. */
const COPIED_IN_EDITOR = 'vscode-editor-data';

/**
 * Puts plain characters for typographic ones when a text is pasted into a draft. Pasting as it is stays on offer.
 * @param client what is running now
 */
export function registerPaste(client: () => BaseLanguageClient | undefined): Disposable[] {
  if (!pasteApi) return [];
  const { languages, DocumentDropOrPasteEditKind, DocumentPasteEdit } = pasteApi;
  const kind = DocumentDropOrPasteEditKind.Text.append('plainCharacters', 'cablegram');
  const provideDocumentPasteEdits = async (
    document: TextDocument,
    ranges: readonly Range[],
    dataTransfer: DataTransfer,
    _context: unknown,
    token: CancellationToken,
  ): Promise<PasteEdit[] | undefined> => {
    const isOn = workspace.getConfiguration('cablegram', document).get<boolean>('paste.plainCharacters');
    const text = await dataTransfer.get(TEXT)?.asString();
    // Texts for several places, and whole lines, are put where they belong by VS Code itself.
    if (!isOn || !text || ranges.length !== 1 || (await isWholeLine(dataTransfer))) return undefined;
    const plain = await plainTextOf(client(), document, text, token);
    return plain === undefined || plain === text
      ? undefined
      : [new DocumentPasteEdit(plain, 'Paste with Plain Characters', kind)];
  };
  const metadata = { providedPasteEditKinds: [kind], pasteMimeTypes: [TEXT] };
  return [languages.registerDocumentPasteEditProvider({ language: 'cable' }, { provideDocumentPasteEdits }, metadata)];
}

/** Undefined where nothing is to be changed: in a received copy, or when the server does not answer. */
async function plainTextOf(
  client: BaseLanguageClient | undefined,
  document: TextDocument,
  text: string,
  token: CancellationToken,
): Promise<string | undefined> {
  if (!client) return undefined;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  try {
    const params = { uri, text };
    return (await client.sendRequest<{ text: string } | null>('cablegram/plainText', params, token))?.text;
  } catch {
    // Cancelled, outdated or no server: pasting goes on as ever.
    return undefined;
  }
}

/** Whether a line was copied without anything being selected. */
async function isWholeLine(dataTransfer: DataTransfer): Promise<boolean> {
  const data = await dataTransfer.get(COPIED_IN_EDITOR)?.asString();
  return data !== undefined && /"isFromEmptySelection":\s*true/.test(data);
}
