/// <reference types="mocha" />
import * as vscode from 'vscode';
import { equal, match, ok } from './assert';
import { edit, eventually, fileUri, flatten, hoverAt, open, positionIn, revert, symbolsOf } from './editor';
import samples from '../../support/samples.json';

const EXTENSION = 'cablegram.cablegram';

/** What a person gets from the extension while reading and writing cables. */
export function defineFeatureSuite(): void {
  suite('Features', () => {
    let cable: vscode.TextDocument;

    suiteSetup(async () => {
      cable = await open(samples.citing);
    });

    teardown(() => revert(cable));

    test('a cable activates the extension', async () => {
      const extension = vscode.extensions.getExtension(EXTENSION);
      ok(extension, 'the extension is installed');
      await eventually('activation', () => extension.isActive);
      equal(cable.languageId, 'cable', 'language');
    });

    test('a text that begins like a cable is one, whatever its file is called', async () => {
      const uri = fileUri('without-ending');
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(cable.getText()));
      const document = await vscode.workspace.openTextDocument(uri);
      await eventually('language by first line', () => document.languageId === 'cable');
    });

    test('the outline names the numbered paragraphs', async () => {
      const symbols = await eventually('outline', async () => {
        const all = flatten(await symbolsOf(cable));
        return all.length > 0 ? all : undefined;
      });
      for (const symbol of symbols) {
        ok(symbol.name.trim() !== '', `the symbol at line ${symbol.range.start.line} has a name`);
        ok(symbol.range.contains(symbol.selectionRange), `${symbol.name}: selection inside its range`);
      }
      for (const number of [1, 2, 3]) {
        ok(
          symbols.some((symbol) => symbol.name.startsWith(`${number}.`)),
          `paragraph ${number} among ${symbols.map((symbol) => symbol.name).join(' | ')}`,
        );
      }
    });

    test('hovering a routing indicator tells whose it is', async () => {
      match(await hoverAt(cable, positionIn(cable, /RUEHC(?=\/)/)), /SECSTATE|Department of State/i, 'hover');
    });

    test('hovering a tag tells what it means', async () => {
      match(
        await hoverAt(cable, positionIn(cable, new RegExp(`\\b${samples.tag}\\b`))),
        new RegExp(samples.tagMeaning, 'i'),
        'hover',
      );
    });

    test('hovering the date-time group tells the date', async () => {
      match(await hoverAt(cable, positionIn(cable, /\d{6}Z [A-Z]{3} \d{2}/)), new RegExp(samples.date, 'i'), 'hover');
    });

    test('on the TAGS line "human" completes to PHUM', async () => {
      const line = cable.lineAt(positionIn(cable, /^TAGS:.*$/m).line);
      await edit(cable, new vscode.Range(line.range.end, line.range.end), ' human');
      const end = cable.lineAt(line.lineNumber).range.end;
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        cable.uri,
        end,
      );
      const labelOf = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? label : label.label);
      const item = list.items.find((candidate) => labelOf(candidate) === 'PHUM');
      ok(item, `PHUM among ${list.items.length} items`);
      match(item.filterText ?? labelOf(item), /human/i, 'what VS Code compares with the typed word');
    });

    test('a completion of TAGS has its documentation when VS Code asks for it', async () => {
      const line = cable.lineAt(positionIn(cable, /^TAGS:.*$/m).line);
      await edit(cable, new vscode.Range(line.range.end, line.range.end), ' PHU');
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        cable.uri,
        cable.lineAt(line.lineNumber).range.end,
        undefined,
        1,
      );
      const documentation = list.items[0]?.documentation ?? '';
      match(typeof documentation === 'string' ? documentation : documentation.value, /human rights/i, 'documentation');
    });

    test('the definition of a reference is the cited cable', async () => {
      const position = positionIn(cable, new RegExp(samples.reference));
      const target = await eventually('definition', async () => {
        const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
          'vscode.executeDefinitionProvider',
          cable.uri,
          position,
        );
        return found[0];
      });
      const uri = 'targetUri' in target ? target.targetUri : target.uri;
      equal(uri.toString(), fileUri(samples.cited).toString(), 'the file of the definition');
    });

    test('semantic tokens colour the cable', async () => {
      const tokens = await eventually('tokens', () =>
        vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
          'vscode.provideDocumentSemanticTokens',
          cable.uri,
        ),
      );
      ok(tokens.data.length > 0, 'there are tokens');
    });

    test('tokens of a stretch are given alone', async () => {
      const line = positionIn(cable, /^TAGS:.*$/m).line;
      const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
        'vscode.provideDocumentRangeSemanticTokens',
        cable.uri,
        cable.lineAt(line).range,
      );
      const all = await vscode.commands.executeCommand<vscode.SemanticTokens>(
        'vscode.provideDocumentSemanticTokens',
        cable.uri,
      );
      equal(tokens.data[0], line, 'the line of the first token');
      ok(tokens.data.length > 0 && tokens.data.length < all.data.length, 'some of the tokens');
    });

    test('header, address list and paragraphs fold', async () => {
      const folds = await eventually('folds', async () => {
        const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
          'vscode.executeFoldingRangeProvider',
          cable.uri,
        );
        return found.length > 0 ? found : undefined;
      });
      const starts = new Set(folds.map((fold) => fold.start));
      for (const pattern of [/^INFO /m, /^1\. /m, /^2\. /m]) {
        const { line } = positionIn(cable, pattern);
        ok(starts.has(line), `a fold at line ${line} among ${[...starts].join(', ')}`);
      }
    });

    test('the selection grows from the word to the paragraph and to the cable', async () => {
      const position = positionIn(cable, /footbridge had been/);
      const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
        'vscode.executeSelectionRangeProvider',
        cable.uri,
        [position],
      );
      const texts: string[] = [];
      for (let next: vscode.SelectionRange | undefined = selection; next; next = next.parent) {
        texts.push(cable.getText(next.range));
      }
      equal(texts[0], 'footbridge', 'the word');
      ok(
        texts.some((text) => text.startsWith('The footbridge') && text.trimEnd().endsWith('autumn.')),
        'the sentence',
      );
      ok(
        texts.some((text) => text.startsWith('2. (U)')),
        'the paragraph',
      );
      match(texts.at(-1)!, /^VZCZC/, 'the cable');
    });

    test('an entry of REF is highlighted with the pointers to it', async () => {
      const position = positionIn(cable, /REF A(?=,)/);
      const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        cable.uri,
        position,
      );
      const lines = highlights.map(({ range }) => cable.lineAt(range.start.line).text);
      ok(lines.length >= 3, `${lines.length} places`);
      ok(
        lines.some((line) => line.startsWith('REF:')),
        'the entry among them',
      );
    });

    test('a wrong tag is reported, and no longer when it is corrected', async () => {
      const line = cable.lineAt(positionIn(cable, /^TAGS:.*$/m).line);
      const wrong = () =>
        vscode.languages
          .getDiagnostics(cable.uri)
          .find((diagnostic) => diagnostic.source === 'cablegram' && cable.getText(diagnostic.range) === 'ZZZQ');
      await edit(cable, new vscode.Range(line.range.end, line.range.end), ' ZZZQ');
      const reported = await eventually('the diagnostic', wrong);
      const code = typeof reported.code === 'object' ? reported.code.value : reported.code;
      equal(code, 'unknown-tag', 'rule');
      await edit(cable, reported.range, '');
      await eventually('the end of the diagnostic', () => wrong() === undefined);
    });

    test('the server sees an edit', async () => {
      const third = positionIn(cable, /^3\. /m).with({ character: 0 });
      await edit(cable, new vscode.Range(third, third), '33');
      await eventually('an outline with the new number', async () =>
        flatten(await symbolsOf(cable)).some((symbol) => symbol.name.startsWith('333.')),
      );
    });
  });
}
