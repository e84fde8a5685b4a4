import { beforeEach, describe, expect, it, vi } from 'vitest';

const editor = vi.hoisted(() => ({
  typed: undefined as string | undefined,
  asked: 0,
  documents: [] as { uri: { path: string }; isDirty: boolean; save: () => Promise<boolean> }[],
  /** How many times a document is not saved that the server has written to. */
  refusals: 0,
  warnings: [] as string[],
  /** What happened, in its order. */
  events: [] as string[],
}));

vi.mock('vscode', () => ({
  Uri: { parse: (text: string) => text },
  window: {
    showInputBox: async () => {
      editor.asked++;
      return editor.typed;
    },
    showWarningMessage: (message: string) => void editor.warnings.push(message),
  },
  workspace: {
    get textDocuments() {
      return editor.documents;
    },
    asRelativePath: (uri: string) => uri.slice('file:///'.length),
    openTextDocument: async (uri: string) => ({
      save: async () => {
        editor.events.push(`save ${uri}`);
        return editor.refusals-- <= 0;
      },
    }),
  },
}));

const { executeCommand } = await import('../../client/src/silence');

/** A document that notes when it is saved. */
function unsaved(path: string, isDirty = true): (typeof editor.documents)[number] {
  return {
    uri: { path },
    isDirty,
    save: async () => {
      editor.events.push(`save ${path}`);
      return true;
    },
  };
}

const FINDING = { uri: 'file:///a.cable', rule: 'unknown-tag', text: 'KDEMM' };
const WRITTEN = { uri: 'file:///cablegram.json' };

/** Runs the command; gives what the server is asked for. */
async function run(argument: unknown, answer: unknown = WRITTEN): Promise<unknown[]> {
  const sent: unknown[] = [];
  await executeCommand('cablegram.silence', [argument], (_command, args) => {
    sent.push(...args);
    editor.events.push('send');
    return answer;
  });
  return sent;
}

beforeEach(() =>
  Object.assign(editor, { typed: undefined, asked: 0, documents: [], refusals: 0, warnings: [], events: [] }),
);

describe('silencing a finding in VS Code', () => {
  it('sends the reason that was typed, and saves what was written', async () => {
    editor.typed = ' a code of ours ';
    expect(await run(FINDING)).toEqual([{ ...FINDING, reason: 'a code of ours' }]);
    expect(editor.events).toEqual(['send', 'save file:///cablegram.json']);
  });

  it.each([undefined, '', '  '])('sends nothing when %j is typed', async (typed) => {
    editor.typed = typed;
    expect(await run(FINDING)).toEqual([]);
    expect(editor.asked).toBe(1);
    expect(editor.events).toEqual([]);
  });

  it('asks for no reason where one is given', async () => {
    expect(await run({ ...FINDING, reason: 'known' })).toEqual([{ ...FINDING, reason: 'known' }]);
    expect(editor.asked).toBe(0);
  });

  it('saves configuration files first, and no other', async () => {
    editor.documents = [
      unsaved('/in/cablegram.json'),
      unsaved('/a.cable'),
      unsaved('/notcablegram.json'),
      unsaved('/cablegram.json', false),
    ];
    await run({ ...FINDING, reason: 'known' });
    expect(editor.events).toEqual(['save /in/cablegram.json', 'send', 'save file:///cablegram.json']);
  });

  it.each([
    [0, 1, []],
    [1, 2, []],
    [2, 2, ['The silence counts when cablegram.json is saved, which failed.']],
  ])('is refused %i savings, saves %i times, and says %j', async (refusals, savings, warnings) => {
    editor.refusals = refusals;
    await run({ ...FINDING, reason: 'known' });
    expect(editor.events).toEqual(['send', ...Array<string>(savings).fill('save file:///cablegram.json')]);
    expect(editor.warnings).toEqual(warnings);
  });

  it('saves nothing where nothing was written', async () => {
    await run({ ...FINDING, reason: 'known' }, null);
    expect(editor.events).toEqual(['send']);
  });

  it('leaves other commands alone', async () => {
    const next = vi.fn(() => 7);
    expect(await executeCommand('other.command', [1], next)).toBe(7);
    expect(next).toHaveBeenCalledWith('other.command', [1]);
    expect(editor.asked).toBe(0);
  });
});
