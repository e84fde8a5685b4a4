/// <reference types="mocha" />
import * as vscode from 'vscode';
import samples from '../../support/samples.json';
import { equal, ok } from './assert';
import { edit, eventually, fileUri, open, positionIn, remove, revert } from './editor';

/** What a person does about a finding. */
export function defineMendingSuite(): void {
  suite('Mending', () => {
    let cable: vscode.TextDocument;
    let tags: vscode.TextLine;

    const codesOf = () =>
      vscode.languages.getDiagnostics(cable.uri).map(({ code }) => (typeof code === 'object' ? code.value : code));

    const actionsAt = (range: vscode.Range) =>
      eventually('code actions', async () => {
        const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          cable.uri,
          range,
          vscode.CodeActionKind.QuickFix.value,
        );
        return found.length > 0 ? found : undefined;
      });

    /** Types a code at the end of the TAGS line, and waits until it is found wrong. */
    async function typeTag(code: string): Promise<vscode.Range> {
      const { end } = tags.range;
      await edit(cable, new vscode.Range(end, end), ` ${code}`);
      await eventually('the finding', () => codesOf().includes('unknown-tag'));
      const start = positionIn(cable, new RegExp(`(?<= )${code}\\b`));
      return new vscode.Range(start, start);
    }

    setup(async () => {
      cable = await open(samples.citing);
      tags = cable.lineAt(positionIn(cable, /^TAGS:.*$/m).line);
    });

    teardown(() => revert(cable));

    test('the preferred quick fix mends a slip, in a received copy too', async () => {
      const before = tags.text;
      const actions = await actionsAt(await typeTag('PHUMPREL'));
      const preferred = actions.filter(({ isPreferred }) => isPreferred);
      equal(preferred.length, 1, 'preferred actions');
      ok(await vscode.workspace.applyEdit(preferred[0]!.edit!), 'the edit is applied');
      equal(cable.lineAt(tags.lineNumber).text, `${before} PHUM PREL`, 'TAGS');
      await eventually('the end of the finding', () => !codesOf().includes('unknown-tag'));
    });

    test('a finding is silenced in cablegram.json, with a reason', async () => {
      const actions = await actionsAt(await typeTag('ZZZQ'));
      const { command } = actions.find(({ title }) => title.startsWith('Silence this finding')) ?? {};
      ok(command, `a silence among ${actions.map(({ title }) => title).join(', ')}`);
      const file = fileUri('cablegram.json');
      try {
        // Where it is not given, VS Code asks for the reason.
        await vscode.commands.executeCommand(command.command, { ...command.arguments![0], reason: 'for a test' });
        await eventually('the end of the finding', () => !codesOf().includes('unknown-tag'));
        const written = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
        equal(
          written,
          { silenced: [{ rule: 'unknown-tag', file: samples.citing, text: 'ZZZQ', reason: 'for a test' }] },
          'cablegram.json',
        );
      } finally {
        await remove(file);
      }
      await eventually('the finding again', () => codesOf().includes('unknown-tag'));
    });
  });
}
