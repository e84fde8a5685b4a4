import { Range, TextEditorRevealType, Uri, ViewColumn, window, workspace, commands } from 'vscode';
import type { Disposable, Event, ExtensionContext, TextDocument, TextEditor, Webview, WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { escapedText, newNonce } from './markup';

type Client = () => Promise<BaseLanguageClient | undefined>;

interface Rendered {
  readonly html: string;
  readonly style: string;
}

/** What the page tells. */
interface Told {
  readonly ready?: true;
  /** The line that stands at its top. */
  readonly shows?: number;
  readonly opens?: string;
  readonly line?: number;
  readonly edits?: number;
}

/** Letters follow each other faster than this while one types. */
const PAUSE = 50;

/**
 * The commands that show a cable as a page, beside its text or written to a file.
 * @param changed tells when citations may lead to other cables
 */
export function registerPreview(context: ExtensionContext, client: Client, changed: Event<void>): Disposable[] {
  const open = new Map<string, Preview>();
  const show = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'cable') {
      void window.showInformationMessage('Open a cable first.');
      return;
    }
    const key = document.uri.toString();
    const known = open.get(key);
    if (known) known.reveal();
    else open.set(key, new Preview(context, client, document, () => open.delete(key)));
  };
  return [
    commands.registerCommand('cablegram.showPreview', show),
    commands.registerCommand('cablegram.exportHtml', () => exportPage(client)),
    changed(() => open.forEach((preview) => preview.updateSoon())),
    { dispose: () => [...open.values()].forEach((preview) => preview.dispose()) },
  ];
}

/** A page beside a text, as long as both are open. */
class Preview {
  private readonly panel: WebviewPanel;
  private readonly subscriptions: Disposable[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The line that the page has scrolled the editor to, which it need not follow. */
  private told: number | undefined;

  constructor(
    context: ExtensionContext,
    private readonly client: Client,
    private readonly document: TextDocument,
    private readonly closed: () => void,
  ) {
    const folder = Uri.joinPath(context.extensionUri, 'dist');
    const title = `Preview ${document.uri.path.split('/').at(-1)}`;
    this.panel = window.createWebviewPanel(
      'cablegram.preview',
      title,
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [folder] },
    );
    this.subscriptions.push(
      this.panel.onDidDispose(() => this.dispose()),
      this.panel.webview.onDidReceiveMessage((told: Told) => void this.hear(told)),
      workspace.onDidChangeTextDocument((event) => {
        if (event.document === document) this.updateSoon();
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.follow(textEditor)),
    );
    void this.begin(Uri.joinPath(folder, 'preview.js'), title);
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.splice(0).forEach((subscription) => subscription.dispose());
    this.panel.dispose();
    this.closed();
  }

  private async begin(script: Uri, title: string): Promise<void> {
    const rendered = await this.render();
    const { webview } = this.panel;
    if (rendered) webview.html = pageOf(webview, rendered, webview.asWebviewUri(script), title);
  }

  private async render(): Promise<Rendered | null | undefined> {
    const running = await this.client();
    return running?.sendRequest<Rendered | null>('cablegram/render', { uri: this.document.uri.toString() });
  }

  updateSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.update();
    }, PAUSE);
  }

  private async update(): Promise<void> {
    const rendered = await this.render();
    if (rendered) await this.panel.webview.postMessage({ html: rendered.html });
  }

  private async hear({ ready, shows, opens, line = 0, edits }: Told): Promise<void> {
    if (ready) {
      const editor = this.editor();
      if (editor) this.follow(editor);
    }
    if (shows !== undefined) {
      this.told = shows;
      this.editor()?.revealRange(new Range(shows, 0, shows, 0), TextEditorRevealType.AtTop);
    }
    if (opens !== undefined) await showAt(Uri.parse(opens, true), line);
    if (edits !== undefined) await showAt(this.document.uri, edits);
  }

  private editor(): TextEditor | undefined {
    return window.visibleTextEditors.find(({ document }) => document === this.document);
  }

  /** Has the page show what the editor shows at its top. */
  private follow({ document, visibleRanges: [first] }: TextEditor): void {
    if (document !== this.document || !first) return;
    const { line } = first.start;
    if (line !== this.told) void this.panel.webview.postMessage({ line });
    this.told = undefined;
  }
}

async function showAt(uri: Uri, line: number): Promise<void> {
  await window.showTextDocument(uri, { selection: new Range(line, 0, line, 0), viewColumn: ViewColumn.One });
}

/** No script runs but our own; nothing is loaded from elsewhere. */
function pageOf({ cspSource }: Webview, { html, style }: Rendered, script: Uri, title: string): string {
  const nonce = newNonce();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}' ${cspSource}`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapedText(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<div id="cables">${html}</div>
<script nonce="${nonce}" src="${script.toString()}"></script>
</body>
</html>`;
}

/** Writes the page of the cable in the editor into a file, and offers to show it. */
async function exportPage(client: Client): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== 'cable') {
    void window.showInformationMessage('Open a cable first.');
    return;
  }
  const name = document.uri.path.split('/').at(-1)!;
  const running = await client();
  const page = await running?.sendRequest<string | null>('cablegram/render/page', {
    uri: document.uri.toString(),
    title: name,
  });
  if (!page) return;
  const target = await window.showSaveDialog({
    defaultUri: Uri.joinPath(document.uri, '..', `${name.replace(/\.cable(?:\.txt)?$/, '')}.html`),
    filters: { HTML: ['html'] },
  });
  if (target) await workspace.fs.writeFile(target, new TextEncoder().encode(page));
}
