import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, Range, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { buildProgram } from '../support/builtProgram';
import { CABLE } from '../support/fixtures';
import { LanguageClient, RICH } from '../support/languageClient';

const RECEIVED = 'file:///cables/07PRISTINA42.cable';
const DRAFT = 'file:///cables/drafts/a.cable';
/** Two slips of transcription in the header, and a tab. */
const WRONG = CABLE.replace('(SBU)', '(U)')
  .replace('KDEM, KV\nSUBJECT', 'KDEMM, KV SUBJECT')
  .replace('three days', 'three\tdays');
let program: string;
let client: LanguageClient;

beforeAll(async () => {
  program = await buildProgram();
});

async function start(options: Parameters<typeof LanguageClient.start>[1] = {}): Promise<void> {
  client = await LanguageClient.start(program, { settings: { drafts: ['drafts/**'] }, ...options });
}

afterEach(async () => {
  expect(await client.stop()).toBe(0);
});

const EVERYWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

function actionsIn(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
  const context = { diagnostics: [], ...(only && { only }) };
  return client.request('textDocument/codeAction', { textDocument: { uri }, range, context });
}

/** The fixes alone, without what silences findings. */
async function fixesIn(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
  return (await actionsIn(uri, range, only)).filter(({ command }) => !command);
}

/** The text after an action of one document. */
function after(text: string, { edit }: CodeAction): string {
  const [change] = edit!.documentChanges as TextDocumentEdit[];
  return TextDocument.applyEdits(TextDocument.create('', '', 1, text), change!.edits as TextEdit[]);
}

const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);
const kinds = (actions: readonly CodeAction[]): unknown[] => [...new Set(actions.map(({ kind }) => kind))];

describe('quick fixes', () => {
  it('are offered where the finding stands, with the finding and the version they are for', async () => {
    await start();
    await client.open(DRAFT, WRONG, 7);
    const at = { line: 17, character: 13 };
    const [fix, ...others] = await fixesIn(DRAFT, { start: at, end: at }, ['quickfix']);
    expect(others).toEqual([]);
    expect(fix).toMatchObject({
      title: 'Replace KDEMM by KDEM',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{ code: 'unknown-tag', range: { start: { line: 17, character: 11 } } }],
      edit: { documentChanges: [{ textDocument: { uri: DRAFT, version: 7 } }] },
    });
    expect(after(WRONG, fix!)).toBe(WRONG.replace('KDEMM', 'KDEM'));
    const top = { line: 0, character: 0 };
    expect(await fixesIn(DRAFT, { start: top, end: top }, ['quickfix'])).toEqual([]);
  });

  it('of a received copy are those of slips of transcription, and nothing is done to it as a whole', async () => {
    await start();
    await client.open(RECEIVED, WRONG);
    await client.open(DRAFT, WRONG);
    const fixes = await fixesIn(RECEIVED, EVERYWHERE);
    expect(titles(fixes)).toEqual(['Begin a line with SUBJECT', 'Replace KDEMM by KDEM']);
    expect(kinds(fixes)).toEqual(['quickfix']);
    expect(await actionsIn(RECEIVED, EVERYWHERE, ['source'])).toEqual([]);
    const ofDraft = await fixesIn(DRAFT, EVERYWHERE);
    expect(titles(ofDraft)).toContain('Replace by blanks');
    expect(kinds(ofDraft)).toContain('source.fixAll.cablegram');
  });

  it('come as plain changes to a client that knows no versions of documents', async () => {
    await start({ capabilities: { ...RICH, workspace: { ...RICH.workspace, workspaceEdit: {} } } });
    await client.open(DRAFT, WRONG);
    const at = { line: 17, character: 13 };
    const [fix] = await fixesIn(DRAFT, { start: at, end: at });
    expect(fix!.edit).toEqual({
      changes: {
        [DRAFT]: [{ range: { start: { line: 17, character: 11 }, end: { line: 17, character: 16 } }, newText: 'KDEM' }],
      },
    });
  });

  it('of what a conversion left in a received copy are seen as a diff before they are made', async () => {
    const workspaceEdit = { documentChanges: true, changeAnnotationSupport: {} };
    await start({ capabilities: { ...RICH, workspace: { ...RICH.workspace, workspaceEdit } } });
    const left = CABLE.replace('The library opened', 'The city,s library didn,t open');
    await client.open(RECEIVED, left);
    await client.open(DRAFT, left);
    const at = TextDocument.create('', '', 1, left).positionAt(left.indexOf(',s library'));
    const [one, all, ...others] = await fixesIn(RECEIVED, { start: at, end: at });
    expect(others).toEqual([]);
    expect(titles([one!, all!])).toEqual([
      "Replace by city's",
      'Mend all in this file, after a look: Signs that an earlier conversion put for quotes, apostrophes and dashes',
    ]);
    for (const { title, edit } of [one!, all!]) {
      expect(edit!.changeAnnotations).toEqual({
        confirmed: { label: title, needsConfirmation: true, description: 'The text is a received copy.' },
      });
      const [change] = edit!.documentChanges as TextDocumentEdit[];
      expect(change!.edits.map((own) => 'annotationId' in own && own.annotationId)).toEqual(
        change!.edits.map(() => 'confirmed'),
      );
    }
    expect(after(left, all!)).toBe(left.replace('city,s', "city's").replace('didn,t', "didn't"));
    const ofDraft = await fixesIn(DRAFT, { start: at, end: at });
    expect(titles(ofDraft)).toContain("Replace by city's");
    expect(ofDraft.filter(({ edit }) => edit!.changeAnnotations)).toEqual([]);
  });

  it('are none of a document that is not open', async () => {
    await start();
    expect(await actionsIn(DRAFT, EVERYWHERE)).toEqual([]);
  });
});

describe('what is done to a draft as a whole', () => {
  it('is offered by the kinds that are asked for', async () => {
    await start();
    expect(client.initialized.capabilities.codeActionProvider).toEqual({
      codeActionKinds: [
        'quickfix',
        'refactor.rewrite.reflow.cablegram',
        'refactor.rewrite.insertParagraph.cablegram',
        'refactor.move.paragraphUp.cablegram',
        'refactor.move.paragraphDown.cablegram',
        'refactor.rewrite.deleteReference.cablegram',
        'refactor.rewrite.portionMark.cablegram',
        'refactor.rewrite.stripClearances.cablegram',
        'refactor.rewrite.raiseClassification.cablegram',
        'source.fixAll.cablegram',
        'source.organizeTags.cablegram',
        'source.renumberParagraphs.cablegram',
        'source.reletterReferences.cablegram',
      ],
    });
    await client.open(DRAFT, CABLE.replace('KDEM', 'KDEMM').replace('3. (U)', '5. (U)'));
    const asked = async (...only: string[]): Promise<unknown[]> => kinds(await actionsIn(DRAFT, EVERYWHERE, only));
    expect(await asked('source.fixAll')).toEqual(['source.fixAll.cablegram']);
    expect(await asked('source.fixAll.cablegram')).toEqual(['source.fixAll.cablegram']);
    expect(await asked('source.fixAll.other')).toEqual([]);
    expect(await asked('source.organizeTags')).toEqual(['source.organizeTags.cablegram']);
    expect(await asked('source')).toEqual([
      'source.fixAll.cablegram',
      'source.organizeTags.cablegram',
      'source.renumberParagraphs.cablegram',
    ]);
    expect(await asked('quickfix')).toEqual(['quickfix']);
    expect(await asked('refactor')).toEqual([]);
    await client.change(DRAFT, 2, { text: `${CABLE}\nDrafted: POL:RFINCH\n` });
    expect(await asked('refactor.rewrite.stripClearances')).toEqual(['refactor.rewrite.stripClearances.cablegram']);
  });

  it('mends all that is safe, and is no more offered then', async () => {
    await start();
    await client.open(DRAFT, WRONG);
    const [fixAll] = await actionsIn(DRAFT, EVERYWHERE, ['source.fixAll.cablegram']);
    const mended = after(WRONG, fixAll!);
    expect(mended).toBe(
      WRONG.replace('KDEMM', 'KDEM').replace('KV SUBJECT', 'KV\nSUBJECT').replace('three\tdays', 'three   days'),
    );
    await client.change(DRAFT, 2, { text: mended });
    expect(await actionsIn(DRAFT, EVERYWHERE, ['source.fixAll.cablegram'])).toEqual([]);
  });
});
