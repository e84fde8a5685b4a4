/// <reference types="mocha" />
import * as vscode from 'vscode';
import { equal, ok } from './assert';
import samples from '../../support/samples.json';
import { bytesOf, edit, fileUri, open, positionIn } from './editor';

// Drafts are there to be changed.
async function recordsBelow(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (name === 'drafts') continue;
    if (type === vscode.FileType.Directory) found.push(...(await recordsBelow(uri)));
    else if (name.endsWith('.cable')) found.push(uri);
  }
  return found;
}

// The file must be dirty to be saved, and its text the same as before.
async function typeAndTakeBack(document: vscode.TextDocument): Promise<void> {
  const start = new vscode.Position(0, 0);
  await edit(document, new vscode.Range(start, start), ' ');
  await edit(document, new vscode.Range(start, start.translate(0, 1)), '');
}

const sameBytes = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** Saving with all that may change a text: a draft is tidied and mended, a record stays what it is, byte for byte. */
export function defineSaveSuite(): void {
  suite('Saving', () => {
    test('a draft loses the blanks that are too many, and what fixes mend', async () => {
      const draft = await open(...samples.draft.split('/'));
      const before = await bytesOf(draft.uri);
      const tag = positionIn(draft, /(?<=^TAGS:) /m);
      await edit(draft, new vscode.Range(tag, tag), '   ');
      const end = draft.lineAt(tag.line).range.end;
      await edit(draft, new vscode.Range(end, end), ' OEXC');
      const number = positionIn(draft, /^3(?=\. \(SBU\))/m);
      await edit(draft, new vscode.Range(number, number.translate(0, 1)), '7');
      ok(await draft.save(), 'the draft is saved');
      equal(new TextDecoder().decode(await bytesOf(draft.uri)), new TextDecoder().decode(before), 'the draft');
    });

    test('every received cable stays byte for byte the same', async function () {
      this.timeout(240_000);
      const setting = vscode.workspace.getConfiguration('editor', { languageId: 'cable' }).get('formatOnSave');
      ok(setting, 'format on save is on');
      const cables = await recordsBelow(fileUri());
      ok(cables.length > 0, 'there are cables');
      for (const uri of cables) {
        const before = await bytesOf(uri);
        const document = await vscode.workspace.openTextDocument(uri);
        await vscode.window.showTextDocument(document);
        equal(document.languageId, 'cable', `${uri.path}: language`);
        await typeAndTakeBack(document);
        ok(document.isDirty, `${uri.path} is dirty`);
        ok(await document.save(), `${uri.path} is saved`);
        const after = await bytesOf(uri);
        ok(sameBytes(after, before), `${uri.path} is unchanged`);
        await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      }
      console.log(`# ${cables.length} cables saved`);
    });
  });
}
