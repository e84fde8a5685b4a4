/// <reference types="mocha" />
import * as vscode from 'vscode';
import samples from '../../support/samples.json';
import { equal, match, ok } from './assert';
import { eventually, fileUri, open, positionIn, revert } from './editor';

/** What a person asks of all cables of a folder. */
export function defineCollectionSuite(): void {
  suite('The cables of a folder', () => {
    let cable: vscode.TextDocument;

    suiteSetup(async () => {
      cable = await open(samples.cited);
    });

    const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

    test('the cables that cite one are its references', async () => {
      const number = positionIn(cable, /(?<=^UNCLAS )\w+ \d+/m);
      const found = await eventually('references', async () => {
        const locations = await vscode.commands.executeCommand<vscode.Location[]>(
          'vscode.executeReferenceProvider',
          cable.uri,
          number,
        );
        return locations.some(({ uri }) => nameOf(uri) === samples.citing) ? locations : undefined;
      });
      ok(found.length > 0, 'references');
    });

    test('a cable is found by its number, and by words of its subject', async () => {
      const number = samples.cited.replace('.cable', '');
      const symbols = await eventually('a symbol', async () => {
        const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          number,
        );
        return found.length > 0 ? found : undefined;
      });
      ok(
        symbols.some(({ location }) => nameOf(location.uri) === samples.cited),
        'the cable among the symbols',
      );
    });

    test('a citation links to its cable', async () => {
      const citing = await open(samples.citing);
      const links = await eventually('links', async () => {
        const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
          'vscode.executeLinkProvider',
          citing.uri,
          9,
        );
        return found.length > 0 ? found : undefined;
      });
      ok(
        links.some(({ target }) => target && nameOf(target) === samples.cited),
        'a link to the cited cable',
      );
    });

    test('the hierarchy leads to the cables that cite one', async () => {
      const [item] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
        'vscode.prepareCallHierarchy',
        cable.uri,
        new vscode.Position(0, 0),
      );
      ok(item, 'an item');
      const calls = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
        'vscode.provideIncomingCalls',
        item,
      );
      ok(
        calls.some(({ from }) => nameOf(from.uri) === samples.citing),
        'the citing cable',
      );
    });

    test('a reference, a hashtag and a link are copied', async () => {
      const editor = await vscode.window.showTextDocument(cable);
      const paragraph = positionIn(cable, /^2\. /m);
      editor.selection = new vscode.Selection(paragraph, paragraph);
      const number = samples.cited.replace('.cable', '');
      for (const [command, expected] of [
        ['cablegram.copyHashtag', new RegExp(`^#${number}$`)],
        ['cablegram.copyParagraphLink', new RegExp(`^${number}#2$`)],
        ['cablegram.copyReference', /^\d\d [A-Z ]+ \d+$/],
      ] as const) {
        await vscode.env.clipboard.writeText('');
        await vscode.commands.executeCommand(command);
        match(await vscode.env.clipboard.readText(), expected, command);
      }
    });

    test('two copies of one number are compared', async () => {
      const copy = fileUri('copy-of-one.cable');
      const text = cable.getText().replace('1. ', '1.  ');
      await vscode.workspace.fs.writeFile(copy, new TextEncoder().encode(text));
      try {
        await vscode.commands.executeCommand('cablegram.refreshCables');
        await vscode.window.showTextDocument(cable);
        await vscode.commands.executeCommand('cablegram.compareCopies');
        const input = await eventually('a diff', () => {
          const { input: shown } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
          return shown instanceof vscode.TabInputTextDiff ? shown : undefined;
        });
        const [one, other] = await Promise.all(
          [input.original, input.modified].map((uri) => vscode.workspace.openTextDocument(uri)),
        );
        equal(one!.getText(), other!.getText(), 'the texts, blanks aside');
        ok(one!.getText().includes('1. '), 'the text of the cable');
        await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      } finally {
        await vscode.workspace.fs.delete(copy);
        await vscode.commands.executeCommand('cablegram.refreshCables');
      }
    });

    test('a preview opens beside the text, once', async () => {
      const previews = () =>
        vscode.window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .filter(
            ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('cablegram.preview'),
          );
      await vscode.window.showTextDocument(cable);
      await vscode.commands.executeCommand('cablegram.showPreview');
      await eventually('a preview', () => previews().length > 0);
      await vscode.window.showTextDocument(cable, vscode.ViewColumn.One);
      await vscode.commands.executeCommand('cablegram.showPreview');
      equal(previews().length, 1, 'previews');
      await vscode.window.tabGroups.close(previews());
    });

    test('Enter begins the next paragraph of a draft', async () => {
      const draft = await open(...samples.draft.split('/'));
      try {
        const end = draft.lineAt(positionIn(draft, /^2\. .*$/m).line).range.end;
        const blank = new vscode.WorkspaceEdit();
        blank.replace(draft.uri, new vscode.Range(end, draft.lineAt(draft.lineCount - 1).range.end), '\n\n');
        ok(await vscode.workspace.applyEdit(blank), 'the text ends behind paragraph 2');
        const edits = await eventually('edits', async () => {
          const found = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
            'vscode.executeFormatOnTypeProvider',
            draft.uri,
            new vscode.Position(end.line + 2, 0),
            '\n',
            { tabSize: 2, insertSpaces: true },
          );
          return found && found.length > 0 ? found : undefined;
        });
        match(edits[0]!.newText, /^3\. /, 'the next number');
      } finally {
        await revert(draft);
      }
    });

    test('the view of all cables can be shown and filtered', async () => {
      await vscode.commands.executeCommand('cablegram.cables.focus');
      await vscode.commands.executeCommand('cablegram.clearCablesFilter');
    });
  });
}
