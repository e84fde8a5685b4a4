/// <reference types="mocha" />
import * as vscode from 'vscode';
import { equal, match, ok } from './assert';
import { closeTabs, edit, eventually, fileUri, hoverAt, open, positionIn, revert, showUnsaved, tabs } from './editor';
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
      const made = vscode.commands.executeCommand('cablegram.newCable');
      let isMade = false;
      void made.then(() => (isMade = true));
      // Each step is skipped.
      await eventually('the last step', async () => {
        if (!isMade) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return isMade;
      });
      const document = vscode.window.activeTextEditor?.document;
      ok(document?.isUntitled, 'an unsaved text is shown');
      equal(document.languageId, 'cable', 'language');
      match(document.getText(), /^UNCLAS\n\nE\.O\. \d{5}: N\/A\nTAGS:\nSUBJECT: /, 'the draft');
      const { line, character } = vscode.window.activeTextEditor!.selection.active;
      equal(`${line}:${character}`, '3:5', 'the cursor, behind TAGS');
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

    test('a command fills the lines of a paragraph in a draft, and leaves a received copy', async () => {
      const text =
        'TAGS: KV\nSUBJECT: MILLS\n\n1. (U) The mill was\nopened by the mayor, who spoke at some length of the water.\n';
      const editor = await showUnsaved(text);
      const { document } = editor;
      editor.selection = new vscode.Selection(4, 0, 4, 0);
      await vscode.commands.executeCommand('cablegram.reflow');
      const filled = '1. (U) The mill was opened by the mayor, who spoke at some\nlength of the water.\n';
      await eventually('the lines', () => document.getText().endsWith(filled));
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      const received = await vscode.window.showTextDocument(cable);
      const { line } = positionIn(cable, /^2\. /m);
      received.selection = new vscode.Selection(line, 0, line, 0);
      await vscode.commands.executeCommand('cablegram.reflow');
      equal(cable.isDirty, false, 'whether it was edited');
    });

    test('commands insert and move a paragraph, count the others anew, and are undone in one step', async () => {
      const text = 'UNCLAS\n\nTAGS: KV\nSUBJECT: MILLS\n\n1. (U) One; see para 2.\n\n2. (U) Two.\n';
      const editor = await showUnsaved(text);
      const { document } = editor;
      editor.selection = new vscode.Selection(5, 0, 5, 0);
      await vscode.commands.executeCommand('cablegram.insertParagraph');
      const inserted = text.replace('para 2.\n\n2. (U)', 'para 3.\n\n2. (U) \n\n3. (U)');
      await eventually('the paragraph', () => document.getText() === inserted);
      equal(document.lineAt(editor.selection.active).text, '2. (U) ', 'the line of the cursor');
      equal(editor.selection.active.character, 7, 'the column of the cursor');
      await vscode.commands.executeCommand('undo');
      await eventually('the text again', () => document.getText() === text);
      editor.selection = new vscode.Selection(5, 0, 5, 0);
      await vscode.commands.executeCommand('cablegram.moveParagraphDown');
      const moved = text.replace(/1\. .*/s, '1. (U) Two.\n\n2. (U) One; see para 1.\n');
      await eventually('the move', () => document.getText() === moved);
      equal(editor.selection.active.line, 7, 'the line of the cursor');
      await vscode.commands.executeCommand('undo');
      await eventually('the text again', () => document.getText() === text);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });

    test('a command opens a long draft in sections, another puts them together', async () => {
      const before = tabs();
      const content = `UNCLAS ZAGREB 000042\n\nTAGS: KV\nSUBJECT: MILLS\n\n1. (U) It\n${'turned\n'.repeat(120)}`;
      const { document } = await showUnsaved(content);
      await vscode.commands.executeCommand('cablegram.splitForTransmission');
      const sections = await eventually('the sections', () =>
        vscode.workspace.textDocuments.find((other) => other.getText().includes('ZAGREB 00000042  002 OF 002\n')),
      );
      await vscode.window.showTextDocument(sections);
      await vscode.commands.executeCommand('cablegram.joinSections');
      await eventually('the cable', () =>
        vscode.workspace.textDocuments.find((other) => other !== document && other.getText() === content),
      );
      await closeTabs(before);
    });

    test('a command takes drafters and clearances out of a draft in one step, and leaves a received copy', async () => {
      const text = 'TAGS: KV\nSUBJECT: MILLS\n\n1. (U) The mill was opened.\n\nHERON\n';
      const lists = '\nDrafted: POL:RFINCH\nCleared: DAO (open), ECON:\n\nApproved: AMB:HERON\n';
      const strip = () => vscode.commands.executeCommand('cablegram.stripClearances');
      const { document } = await showUnsaved(text + lists);
      await eventually('the lines are taken out', async () => {
        await strip();
        return document.getText() === text;
      });
      await strip();
      equal(document.getText(), text, 'a draft without such lines');
      await vscode.commands.executeCommand('undo');
      equal(document.getText(), text + lists, 'the draft after one step back');
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await vscode.window.showTextDocument(cable);
      const end = cable.positionAt(cable.getText().length);
      await edit(cable, new vscode.Range(end, end), lists);
      const received = cable.getText();
      await strip();
      equal(cable.getText(), received, 'the received copy');
    });

    test('a command opens a received copy without its pages', async () => {
      const before = tabs();
      const content =
        'UNCLAS ZAGREB 000042 \n \nTAGS: KV \nSUBJECT: MILLS \n \n1. (U) The mill was \n \nZAGREB 00000042  002 OF 002 \n \n \nopened. \n';
      const { document } = await showUnsaved(content);
      await vscode.commands.executeCommand('cablegram.cleanCopy');
      const clean = await eventually('the clean copy', () =>
        vscode.workspace.textDocuments.find((other) => other.getText().includes('The mill was \nopened. \n')),
      );
      ok(clean.isUntitled, 'it is not on disk');
      equal(document.getText(), content, 'the copy');
      await eventually('the diff', () =>
        vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('clean copy'))),
      );
      await closeTabs(before);
    });

    test('a received copy is made a draft, and a received copy again, from the status bar', async () => {
      await vscode.window.showTextDocument(cable);
      const settings = () => vscode.workspace.getConfiguration('cablegram', cable.uri);
      const drafts = () => settings().get<string[]>('drafts', []).length;
      const before = drafts();
      const written = settings().inspect<string[]>('drafts')?.workspaceValue;
      /** Takes the first thing that is offered, as soon as it is. */
      const choose = async () => {
        let done = false;
        void vscode.commands.executeCommand('cablegram.changeProfile').then(() => (done = true));
        await eventually('the choice', async () => {
          if (!done) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
          return done;
        });
      };
      try {
        await choose();
        equal(drafts(), before + 1, 'globs with that of this file');
        await choose();
        equal(drafts(), before, 'globs without it');
      } finally {
        await settings().update('drafts', written, vscode.ConfigurationTarget.Workspace);
      }
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

    test('inlay hints are shown when they are set on', async () => {
      const settings = vscode.workspace.getConfiguration('cablegram');
      const labels = async () => {
        const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
          'vscode.executeInlayHintProvider',
          cable.uri,
          cable.lineAt(positionIn(cable, /^TAGS:.*$/m).line).range,
        );
        return hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
      };
      equal(await labels(), [], 'hints at first');
      try {
        await settings.update('inlayHints.tags', true, vscode.ConfigurationTarget.Workspace);
        const shown = await eventually('hints', async () => {
          const found = await labels();
          return found.length > 0 ? found : undefined;
        });
        match(shown.join('\n'), new RegExp(samples.tagMeaning, 'i'), 'hints');
      } finally {
        await settings.update('inlayHints.tags', undefined, vscode.ConfigurationTarget.Workspace);
      }
    });

    test('a code of cablegram.json is known while the file is there', async () => {
      const file = fileUri('cablegram.json');
      const isReported = () =>
        vscode.languages.getDiagnostics(cable.uri).some((diagnostic) => cable.getText(diagnostic.range) === 'ZZZQ');
      await vscode.window.showTextDocument(cable);
      const line = cable.lineAt(positionIn(cable, /^TAGS:.*$/m).line);
      await edit(cable, new vscode.Range(line.range.end, line.range.end), ' ZZZQ');
      await eventually('the finding', isReported);
      const text = JSON.stringify({ vocabulary: { tags: { ZZZQ: 'Book Exchanges' } } });
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
      try {
        await eventually('the end of the finding', () => !isReported());
        match(await hoverAt(cable, positionIn(cable, /ZZZQ/)), /Book Exchanges/, 'hover');
      } finally {
        await vscode.workspace.fs.delete(file);
      }
      await eventually('the finding again', isReported);
    });
  });
}
