/// <reference types="mocha" />
import * as vscode from 'vscode';
import { equal, match, ok } from './assert';
import { edit, eventually, hoverAt, open, positionIn, revert } from './editor';
import samples from '../../support/samples.json';

/** What a person controls: commands and settings. */
export function defineControlSuite(): void {
  suite('Commands and settings', () => {
    let cable: vscode.TextDocument;

    suiteSetup(async () => {
      cable = await open(samples.citing);
    });

    teardown(() => revert(cable));

    test('the server answers after a restart', async () => {
      await vscode.commands.executeCommand('cablegram.restartServer');
      const hover = await eventually('a hover', async () => {
        const text = await hoverAt(cable, positionIn(cable, /RUEHC(?=\/)/));
        return text === '' ? undefined : text;
      });
      match(hover, /SECSTATE/, 'hover');
    });

    test('the log can be shown', async () => {
      await vscode.commands.executeCommand('cablegram.showLog');
    });

    test('a new cable is an unsaved draft, which may be formatted', async () => {
      await vscode.commands.executeCommand('cablegram.newCable');
      const document = vscode.window.activeTextEditor?.document;
      ok(document?.isUntitled, 'an unsaved text is shown');
      equal(document.languageId, 'cable', 'language');
      await eventually('the snippet', () => document.getText().includes('TAGS: '));
      const place = positionIn(document, /SUBJECT: /);
      await edit(document, new vscode.Range(place.line, 8, place.line, 8), '   ');
      const edits = await eventually('edits', async () => {
        const found = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
          'vscode.executeFormatDocumentProvider',
          document.uri,
          { tabSize: 2, insertSpaces: true },
        );
        return found && found.length > 0 ? found : undefined;
      });
      ok(
        edits.every(({ newText }) => newText.trim() === ''),
        'only blanks change',
      );
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });

    test('a change of the settings takes effect at once', async () => {
      const settings = vscode.workspace.getConfiguration('cablegram');
      const severity = () =>
        vscode.languages.getDiagnostics(cable.uri).find((diagnostic) => cable.getText(diagnostic.range) === 'ZZZQ')
          ?.severity;
      await vscode.window.showTextDocument(cable);
      const line = cable.lineAt(positionIn(cable, /^TAGS:.*$/m).line);
      await edit(cable, new vscode.Range(line.range.end, line.range.end), ' ZZZQ');
      await eventually('the finding', () => severity() === vscode.DiagnosticSeverity.Information);
      try {
        await settings.update('rules', { 'unknown-tag': 'error' }, vscode.ConfigurationTarget.Workspace);
        await eventually('the new severity', () => severity() === vscode.DiagnosticSeverity.Error);
      } finally {
        await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
      }
    });
  });
}
