import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from '../../client/src/requests';

/** What a person does at an input. */
type Deed = 'enter' | 'back' | 'escape' | `type ${string}`;

/** An input that is shown, as somebody sees and uses it. */
class Input {
  title = '';
  step = 0;
  totalSteps = 0;
  value = '';
  busy = false;
  items: readonly { label: string; description?: string }[] = [];
  activeItems: readonly object[] = [];
  buttons: readonly unknown[] = [];
  isDisposed = false;
  private readonly listeners = new Map<string, (value?: unknown) => void>();

  private readonly on = (name: string) => (listener: (value?: unknown) => void) => {
    this.listeners.set(name, listener);
    return { dispose: () => undefined };
  };

  readonly onDidAccept = this.on('enter');
  readonly onDidHide = this.on('escape');
  readonly onDidTriggerButton = this.on('back');
  readonly onDidChangeValue = this.on('type');

  do(deed: Deed): void {
    const [name, ...typed] = deed.split(' ');
    if (name === 'type') this.value = typed.join(' ');
    this.listeners.get(name!)?.(name === 'back' ? this.buttons[0] : undefined);
  }

  show = () => void editor.shown.push(this);
  dispose = () => (this.isDisposed = true);
}

const editor = vi.hoisted(() => ({
  commands: new Map<string, () => Promise<void>>(),
  shown: [] as Input[],
  inserted: [] as string[],
}));

vi.mock('vscode', () => ({
  QuickInputButtons: { Back: 'back' },
  SnippetString: class {
    constructor(readonly value: string) {}
  },
  commands: {
    registerCommand: (id: string, run: () => Promise<void>) => editor.commands.set(id, run),
  },
  window: {
    createQuickPick: () => new Input(),
    createInputBox: () => new Input(),
    showTextDocument: async ({ language }: { language: string }) => ({
      insertSnippet: async ({ value }: { value: string }) => void editor.inserted.push(`${language}: ${value}`),
    }),
  },
  workspace: { openTextDocument: async (options: object) => options },
}));

const { registerNewCable } = await import('../../client/src/newCable');

let asked: { name: string; params: { part?: string; typed?: string; answers: Record<string, string[]> } }[];

const ask = (async (name: string, params: (typeof asked)[number]['params']) => {
  asked.push({ name, params });
  if (name === 'draft') return JSON.stringify(params.answers);
  const { part, typed } = params;
  return part === 'classification' || typed !== ''
    ? [{ text: `${part} ${typed}1`.toUpperCase(), description: 'the first' }]
    : [];
}) as unknown as Ask;

const settled = () => new Promise((resolve) => setTimeout(resolve));
const current = () => editor.shown.at(-1)!;

/** Runs the command with what somebody does. */
async function run(...deeds: readonly Deed[]): Promise<void> {
  registerNewCable(ask);
  const done = editor.commands.get('cablegram.newCable')!();
  await settled();
  for (const deed of deeds) {
    current().do(deed);
    await settled();
  }
  if (editor.shown.every(({ isDisposed }) => isDisposed)) await done;
}

/** The answers that the draft was asked for with, those that were given. */
function drafted(): Record<string, string[]> {
  const { answers } = asked.find(({ name }) => name === 'draft')!.params;
  return Object.fromEntries(Object.entries(answers).filter(([, given]) => given.length > 0));
}

const enters = (count: number): Deed[] => Array.from({ length: count }, () => 'enter');

beforeEach(() => {
  asked = [];
  editor.shown = [];
  editor.inserted = [];
});

describe('a new cable in VS Code', () => {
  it('is asked for in steps, each of which Enter alone skips', async () => {
    await run(...enters(9));
    expect(editor.shown.map(({ title, step, totalSteps }) => `${step}/${totalSteps} ${title}`)).toEqual([
      '1/9 New Cable: From',
      '2/9 New Cable: Classification',
      '3/9 New Cable: Precedence',
      '4/9 New Cable: Action',
      '5/9 New Cable: Information',
      '6/9 New Cable: Captions',
      '7/9 New Cable: TAGS',
      '8/9 New Cable: Subject',
      '9/9 New Cable: References',
    ]);
    expect(drafted()).toEqual({ classification: ['CLASSIFICATION 1'] });
    expect(editor.inserted).toEqual([expect.stringMatching(/^cable: \{/)]);
    expect(editor.shown.every(({ isDisposed }) => isDisposed)).toBe(true);
  });

  it('takes one answer or several, and asks for choices with those so far', async () => {
    await run('type skop', 'enter', ...enters(2), 'type a', 'enter', 'type b', 'enter');
    expect(current().items.map(({ label }) => label)).toEqual([
      '$(arrow-right) Continue',
      '$(close) ACTION A1',
      '$(close) ACTION B1',
    ]);
    expect(asked.at(-1)!.params).toMatchObject({
      part: 'action',
      answers: { originator: ['ORIGINATOR SKOP1'], action: ['ACTION A1', 'ACTION B1'] },
    });
    expect(current().activeItems).toEqual([current().items[0]]);
    expect(current().value).toBe('');
  });

  it('takes an answer away again', async () => {
    await run(...enters(3), 'type a', 'enter', 'type b', 'enter');
    current().activeItems = [current().items[1]!];
    await enter(1);
    await enter(6);
    expect(drafted()).toMatchObject({ action: ['ACTION B1'] });
  });

  it('takes what was typed where it is no choice, below the choices', async () => {
    await run('type skop');
    expect(current().items).toMatchObject([
      { label: 'ORIGINATOR SKOP1' },
      { label: '$(edit)', description: 'SKOP, as it is typed' },
    ]);
    current().do('type originator x1');
    await settled();
    expect(current().items).toHaveLength(2);
  });

  it('offers no words of one’s own where only the lists count', async () => {
    await run('enter', 'type x');
    expect(current().items.map(({ label }) => label)).toEqual(['CLASSIFICATION X1']);
  });

  it('means what belongs to the letters where Enter comes before the choices', async () => {
    await run(...enters(1));
    current().do('type s');
    current().do('enter');
    await settled();
    await enter(7);
    expect(drafted()).toMatchObject({ classification: ['CLASSIFICATION S1'] });
  });

  it('takes an answer once where Enter is pressed twice', async () => {
    await run(...enters(3));
    current().do('type a');
    current().do('enter');
    current().do('enter');
    await settled();
    expect(asked.at(-1)!.params).toMatchObject({ part: 'action', answers: { action: ['ACTION A1'] } });
  });

  it('goes back to a step, with what was answered', async () => {
    await run(...enters(7), 'type A BRIDGE', 'enter', 'back');
    expect(current()).toMatchObject({ step: 8, value: 'A BRIDGE' });
    await back(7);
    expect(current()).toMatchObject({ step: 1, buttons: [] });
    await enter(9);
    expect(drafted()).toEqual({ classification: ['CLASSIFICATION 1'], subject: ['A BRIDGE'] });
  });

  it('is not made where somebody cancels', async () => {
    await run(...enters(4), 'escape');
    expect(asked.some(({ name }) => name === 'draft')).toBe(false);
    expect(editor.inserted).toEqual([]);
    expect(current().isDisposed).toBe(true);
  });

  it('fails where the server does not answer, and shows no step any more', async () => {
    registerNewCable((async () => {
      throw new Error('not running');
    }) as unknown as Ask);
    await expect(editor.commands.get('cablegram.newCable')!()).rejects.toThrow('not running');
    expect(current().isDisposed).toBe(true);
  });
});

async function enter(count: number): Promise<void> {
  for (let left = count; left > 0; left--) {
    current().do('enter');
    await settled();
  }
}

async function back(count: number): Promise<void> {
  for (let left = count; left > 0; left--) {
    current().do('back');
    await settled();
  }
}
