import { commands, SnippetString, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { Ask, DraftAnswers } from './requests';
import { askSteps } from './steps';
import type { Step } from './steps';

/** The command that asks for the parts of a cable and opens a draft with them. */
export function registerNewCable(ask: Ask): Disposable {
  return commands.registerCommand('cablegram.newCable', () => newCable(ask));
}

interface PartStep extends Omit<Step, 'choices'> {
  readonly part: keyof DraftAnswers;
  /** Whether it is words, for which there are no choices. */
  readonly isText?: boolean;
}

/** In the order in which they are asked: what goes with an answer may depend on those before. */
const STEPS: readonly PartStep[] = [
  { part: 'originator', title: 'From', prompt: 'The post that sends it: name, place or country', isOpen: true },
  { part: 'classification', title: 'Classification', prompt: 'The classification of the whole', isNeeded: true },
  { part: 'precedence', title: 'Precedence', prompt: 'How fast it is to be delivered and handled' },
  {
    part: 'action',
    title: 'Action',
    prompt: 'Whom it goes to for action: name, place or country',
    isList: true,
    isOpen: true,
  },
  {
    part: 'information',
    title: 'Information',
    prompt: 'Who is to know of it: name, place or country',
    isList: true,
    isOpen: true,
  },
  { part: 'captions', title: 'Captions', prompt: 'Captions, by their letters or meaning', isList: true, isOpen: true },
  {
    part: 'tags',
    title: 'TAGS',
    prompt: 'Codes, by their letters or meaning: human rights',
    isList: true,
    isOpen: true,
  },
  { part: 'subject', title: 'Subject', prompt: 'The subject, in capitals', isText: true },
  {
    part: 'references',
    title: 'References',
    prompt: 'Cables by number, TAGS or words of the subject',
    isList: true,
    isOpen: true,
  },
];

/** Asks step by step, and opens an unsaved draft with the answers, its first empty place selected. */
async function newCable(ask: Ask): Promise<void> {
  const answers: (readonly string[])[] = [];
  const answered = (): DraftAnswers => Object.fromEntries(STEPS.map(({ part }, index) => [part, answers[index] ?? []]));
  const steps = STEPS.map(({ part, isText, ...step }): Step => {
    if (isText) return step;
    const choices: Step['choices'] = (typed, own) =>
      ask('choices', { part, typed, answers: { ...answered(), [part]: own } });
    return { ...step, choices };
  });
  if (!(await askSteps('New Cable', steps, answers))) return;
  const draft = await ask('draft', { answers: answered() });
  const editor = await window.showTextDocument(await workspace.openTextDocument({ language: 'cable' }));
  await editor.insertSnippet(new SnippetString(draft));
}
