import { ConfigurationTarget, StatusBarAlignment, ThemeColor, commands, window, workspace } from 'vscode';
import type { Disposable, QuickPickItem, TextDocument, Uri } from 'vscode';
import type { Ask, CableStatus } from './requests';
import { textOf, tooltipOf } from './statusText';

/** As long as one types, nothing is counted. */
const PAUSE_MS = 200;

/** What the cable at the cursor is, in the status bar; a click tells whether it is a draft, and changes that. */
export function registerStatusBar(ask: Ask): Disposable[] {
  const item = window.createStatusBarItem('cablegram.status', StatusBarAlignment.Right, 100);
  item.name = 'Cable';
  item.command = 'cablegram.changeProfile';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const update = async (): Promise<void> => {
    const own = ++asked;
    const status = await statusOfActive(ask).catch(() => undefined);
    if (own !== asked) return;
    if (!status) {
      item.hide();
      return;
    }
    item.text = textOf(status);
    item.tooltip = tooltipOf(status);
    item.backgroundColor = status.isAbove ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    item.accessibilityInformation = { label: item.tooltip, role: 'button' };
    item.show();
  };
  const updateSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), PAUSE_MS);
  };
  updateSoon();
  return [
    item,
    { dispose: () => clearTimeout(timer) },
    window.onDidChangeActiveTextEditor(updateSoon),
    window.onDidChangeTextEditorSelection(updateSoon),
    workspace.onDidChangeTextDocument(updateSoon),
    workspace.onDidChangeConfiguration(updateSoon),
    commands.registerCommand('cablegram.changeProfile', async () => {
      await changeProfile(ask);
      updateSoon();
    }),
  ];
}

async function statusOfActive(ask: Ask): Promise<CableStatus | undefined> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'cable') return undefined;
  const { line, character } = editor.selection.active;
  const status = await ask('status', { uri: editor.document.uri.toString(), position: { line, character } });
  return status ?? undefined;
}

/** Names the file in the setting `cablegram.drafts`, takes it out again, or opens the setting where a glob names it. */
async function changeProfile(ask: Ask): Promise<void> {
  const status = await statusOfActive(ask);
  const document = window.activeTextEditor?.document;
  if (!status || !document) return;
  const choices: (QuickPickItem & { readonly run: () => Promise<unknown> })[] = [
    {
      label: status.profile === 'draft' ? 'Treat this file as a received copy' : 'Treat this file as a draft',
      run: () => mark(document, status.profile === 'received'),
    },
    { label: 'Choose drafts by their folders or names...', run: openSetting },
  ];
  const unsaved = document.isUntitled || !workspace.getWorkspaceFolder(document.uri);
  const chosen = await window.showQuickPick(unsaved ? choices.slice(1) : choices, {
    title: status.profile === 'draft' ? 'This Is a Draft' : 'This Is a Received Copy',
  });
  await chosen?.run();
}

async function mark({ uri }: TextDocument, asDraft: boolean): Promise<void> {
  const own = globFor(uri);
  const settings = workspace.getConfiguration('cablegram', uri);
  const drafts = settings.get<string[]>('drafts', []);
  if (!asDraft && !drafts.includes(own)) {
    void window.showInformationMessage('A glob makes this file a draft: here, or in a cablegram.json.');
    await openSetting();
    return;
  }
  const others = drafts.filter((glob) => glob !== own);
  const several = (workspace.workspaceFolders?.length ?? 0) > 1;
  const target = several ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
  await settings.update('drafts', asDraft ? [...others, own] : others, target);
}

/** The path of a file as a glob that fits nothing else. */
function globFor(uri: Uri): string {
  return workspace.asRelativePath(uri, false).replace(/[\\*?[\]{}()!@+]/g, '\\$&');
}

async function openSetting(): Promise<void> {
  await commands.executeCommand('workbench.action.openSettings', 'cablegram.drafts');
}
