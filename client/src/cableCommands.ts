import { commands, env, Position, Range, Uri, window, workspace } from 'vscode';
import type { Disposable, Location, QuickPickItem, TextEditor } from 'vscode';
import { cleanCopy, compareCopies, registerCopies, showSections } from './copies';
import type { Ask, CableSearch, CitationForms, ListedCable } from './requests';

/** Commands over the cables of the workspace. */
export function registerCableCommands(ask: Ask): Disposable[] {
  const copied = (form: keyof CitationForms) => () => copyForm(ask, form);
  return [
    registerCopies(),
    commands.registerCommand('cablegram.goToCable', () => goToCable(ask)),
    commands.registerCommand('cablegram.findCables', () => findCables(ask)),
    commands.registerCommand('cablegram.showCitingCables', showCitingCables),
    commands.registerCommand('cablegram.compareCopies', () => withCable((editor) => compareCopies(ask, editor))),
    commands.registerCommand('cablegram.splitForTransmission', () =>
      withCable((editor) => showSections(ask, editor, 'split')),
    ),
    commands.registerCommand('cablegram.joinSections', () => withCable((editor) => showSections(ask, editor, 'join'))),
    commands.registerCommand('cablegram.cleanCopy', () => withCable((editor) => cleanCopy(ask, editor))),
    commands.registerCommand('cablegram.copyReference', copied('reference')),
    commands.registerCommand('cablegram.copyParagraphLink', copied('link')),
    commands.registerCommand('cablegram.copyHashtag', copied('hashtag')),
    commands.registerCommand('cablegram.copyCitation', () => copyCitation(ask)),
    commands.registerCommand('cablegram.exportGraph', () => exportGraph(ask)),
  ];
}

/** Does something with the cable in the active editor; says so where there is none. */
async function withCable(work: (editor: TextEditor) => Promise<void>): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId === 'cable') await work(editor);
  else void window.showInformationMessage('Open a cable first.');
}

interface CableItem extends QuickPickItem {
  readonly cable: ListedCable;
}

function itemOf(cable: ListedCable): CableItem {
  const { number, subject, sent, classification, tags, uri } = cable;
  return {
    label: number === '' ? uri.slice(uri.lastIndexOf('/') + 1) : number,
    description: subject,
    detail: [sent.slice(0, 10), classification, tags.join(' ')].filter((part) => part !== '').join(' · '),
    // The server has chosen by what is typed.
    alwaysShow: true,
    cable,
  };
}

/** A list that is asked for anew with each letter. */
function goToCable(ask: Ask): void {
  const pick = window.createQuickPick<CableItem>();
  pick.title = 'Go to Cable';
  pick.placeholder = 'A number, a code of TAGS or words of the subject, or the beginning of these';
  let asked = 0;
  pick.onDidChangeValue(async (typed) => {
    const own = ++asked;
    pick.busy = true;
    try {
      const found = typed.trim() === '' ? [] : await ask('find', { typed });
      // What was typed since has an answer of its own.
      if (own !== asked) return;
      pick.items = found.slice(0, 200).map(itemOf);
      // VS Code sorts by the letters of the label; Enter takes the best one still.
      pick.activeItems = pick.items.slice(0, 1);
    } finally {
      if (own === asked) pick.busy = false;
    }
  });
  pick.onDidAccept(() => {
    const [item] = pick.selectedItems;
    pick.hide();
    if (item) void openCable(item.cable);
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

async function openCable({ uri, line }: ListedCable): Promise<void> {
  const selection = new Range(line, 0, line, 0);
  await window.showTextDocument(Uri.parse(uri, true), { selection });
}

const CRITERIA: readonly (QuickPickItem & { readonly of: keyof CableSearch; readonly prompt: string })[] = [
  { label: 'Text', of: 'text', prompt: 'Words that stand in the cable one after the other' },
  { label: 'Drafter', of: 'drafter', prompt: 'A part of a name on the drafters\u2019 lines' },
  { label: 'Addressee', of: 'addressee', prompt: 'A part of an address that it was sent to' },
  { label: 'TAGS', of: 'tag', prompt: 'A code of TAGS' },
  { label: 'Sent on or after', of: 'after', prompt: 'A day, a month or a year: 2007-11-05, 2007-11, 2007' },
  { label: 'Sent on or before', of: 'before', prompt: 'A day, a month or a year: 2007-11-05, 2007-11, 2007' },
];

/** Asks what cables are to have, one or several things, and lists those that have all. */
async function findCables(ask: Ask): Promise<void> {
  const chosen = await window.showQuickPick(CRITERIA, { title: 'Find Cables By', canPickMany: true });
  if (!chosen || chosen.length === 0) return;
  const search: Partial<Record<keyof CableSearch, string>> = {};
  for (const { of, label, prompt } of chosen) {
    const value = await window.showInputBox({ title: `Find Cables: ${label}`, prompt, ignoreFocusOut: true });
    if (value === undefined) return;
    if (value.trim() !== '') search[of] = value.trim();
  }
  const progress = { location: { viewId: 'cablegram.cables' }, title: 'Finding cables' };
  const found = await window.withProgress(progress, () => ask('find', search));
  if (found.length === 0) {
    void window.showInformationMessage('No cable of the workspace has that.');
    return;
  }
  const title = found.length === 1 ? '1 Cable' : `${found.length} Cables`;
  const item = await window.showQuickPick(found.map(itemOf), { title, matchOnDescription: true, matchOnDetail: true });
  if (item) await openCable(item.cable);
}

/** Shows the places that name a cable: the one at the cursor, or the one that a lens stands above. */
async function showCitingCables(uri?: string, at?: { line: number; character: number }): Promise<void> {
  const editor = window.activeTextEditor;
  const target = uri === undefined ? editor?.document.uri : Uri.parse(uri, true);
  if (!target) return;
  const position = at ? new Position(at.line, at.character) : editor!.selection.active;
  const found = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', target, position);
  await commands.executeCommand('editor.action.showReferences', target, position, found);
}

async function citationAt(ask: Ask, { document, selection }: TextEditor): Promise<CitationForms | null> {
  const { line, character } = selection.active;
  const forms = await ask('cite', { uri: document.uri.toString(), position: { line, character } });
  if (!forms) void window.showInformationMessage('This cable has no number to name it by.');
  return forms;
}

async function copyForm(ask: Ask, form: keyof CitationForms): Promise<void> {
  await withCable(async (editor) => {
    const forms = await citationAt(ask, editor);
    if (forms) await copy(forms[form]);
  });
}

async function copy(text: string): Promise<void> {
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(`Copied: ${text.split('\n', 1)[0]!.slice(0, 80)}`, 4000);
}

const CITATIONS: readonly (QuickPickItem & { readonly form: keyof CitationForms })[] = [
  { label: 'FRUS', description: 'as notes of Foreign Relations of the United States', form: 'frus' },
  { label: 'Chicago', description: 'a note by the Chicago Manual of Style', form: 'chicago' },
  { label: 'RIS', description: 'for reference managers', form: 'ris' },
  { label: 'CSL-JSON', description: 'for Zotero, Pandoc and others', form: 'cslJson' },
];

async function copyCitation(ask: Ask): Promise<void> {
  await withCable(async (editor) => {
    const forms = await citationAt(ask, editor);
    const chosen = forms && (await window.showQuickPick(CITATIONS, { title: 'Copy Citation As' }));
    if (forms && chosen) await copy(forms[chosen.form]);
  });
}

const GRAPHS: readonly (QuickPickItem & { readonly format: string })[] = [
  { label: 'DOT', description: 'for Graphviz', format: 'dot' },
  { label: 'GraphML', description: 'for Gephi, yEd and others', format: 'graphml' },
  { label: 'CSV', description: 'a line for each citation', format: 'csv' },
];

/** Writes who cites whom into a file: of all cables, or of those around the one in the editor. */
async function exportGraph(ask: Ask): Promise<void> {
  const editor = window.activeTextEditor;
  const own = editor?.document.languageId === 'cable' ? await ownNumber(ask, editor) : undefined;
  const around = own === undefined ? [] : [1, 2, 3].map((depth) => ({ label: `Around ${own}, ${depth} away`, depth }));
  const scopes = [{ label: 'All cables of the workspace', depth: 0 }, ...around];
  const scope = await window.showQuickPick(scopes, { title: 'Export the Citation Graph' });
  const graph = scope && (await window.showQuickPick(GRAPHS, { title: 'Export as' }));
  if (!graph) return;
  const { format } = graph;
  const text = await ask('graph', scope.depth === 0 ? { format } : { format, from: own!, depth: scope.depth });
  const target = await window.showSaveDialog({ filters: { [graph.label]: [format] } });
  if (!target) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  await window.showTextDocument(target);
}

async function ownNumber(ask: Ask, { document, selection }: TextEditor): Promise<string | undefined> {
  const { line, character } = selection.active;
  const forms = await ask('cite', { uri: document.uri.toString(), position: { line, character } });
  return forms?.hashtag.slice(1);
}
