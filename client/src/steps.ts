import { QuickInputButtons, window } from 'vscode';
import type { Event, QuickInput, QuickInputButton, QuickPickItem } from 'vscode';

/** Something that is asked. */
export interface Step {
  readonly title: string;
  readonly prompt: string;
  /** What may be answered where something is typed, beside the answers so far, best first; absent where words are asked for. */
  readonly choices?: (typed: string, answers: readonly string[]) => Promise<readonly Choice[]>;
  /** Whether it may have several answers. */
  readonly isList?: boolean;
  /** Whether what was typed is an answer too where it is no choice. */
  readonly isOpen?: boolean;
  /** Whether the first choice is taken, and not none, where nothing is typed. */
  readonly isNeeded?: boolean;
}

export interface Choice {
  readonly text: string;
  readonly description: string;
}

/** What a step ended with; undefined where it was cancelled. */
type Ended = readonly string[] | 'back' | undefined;

/**
 * Asks one step after the other; each can be skipped, and gone back to.
 * @param answers those to each step, written here as they are given
 * @returns false where somebody cancelled
 */
export async function askSteps(
  title: string,
  steps: readonly Step[],
  answers: (readonly string[])[],
): Promise<boolean> {
  for (let index = 0; index < steps.length;) {
    const step = steps[index]!;
    const place = { title: `${title}: ${step.title}`, step: index + 1, totalSteps: steps.length };
    const ended = await (step.choices ? pickAnswers : typeAnswer)(step, answers[index] ?? [], place);
    if (ended === undefined) return false;
    if (ended !== 'back') answers[index] = ended;
    index += ended === 'back' ? -1 : 1;
  }
  return true;
}

type Place = Pick<QuickInput, 'title' | 'totalSteps'> & { readonly step: number };

interface Input extends QuickInput {
  buttons: readonly QuickInputButton[];
  readonly onDidTriggerButton: Event<QuickInputButton>;
}

/** Shows an input until it ends; then it is gone. */
function untilEnd(
  input: Input,
  place: Place,
  use: (end: (answers: readonly string[]) => void, fail: (error: unknown) => void) => void,
): Promise<Ended> {
  return new Promise<Ended>((end, fail) => {
    Object.assign(input, place, { ignoreFocusOut: true });
    input.buttons = place.step > 1 ? [QuickInputButtons.Back] : [];
    input.onDidTriggerButton(() => end('back'));
    input.onDidHide(() => end(undefined));
    use(end, fail);
    input.show();
  }).finally(() => input.dispose());
}

function typeAnswer({ prompt }: Step, [answer = '']: readonly string[], place: Place): Promise<Ended> {
  const input = window.createInputBox();
  input.prompt = prompt;
  input.value = answer;
  return untilEnd(input, place, (end) => {
    input.onDidAccept(() => end(input.value.trim() === '' ? [] : [input.value]));
  });
}

interface AnswerItem extends QuickPickItem {
  /** The answer; undefined for the item that goes on. */
  readonly text?: string;
}

function pickAnswers(step: Step, given: readonly string[], place: Place): Promise<Ended> {
  const pick = window.createQuickPick<AnswerItem>();
  pick.placeholder = step.prompt;
  let answers = given;
  return untilEnd(pick, place, (end, fail) => {
    let filling: Promise<void>;
    const fill = (): void => {
      const typed = pick.value;
      pick.busy = true;
      filling = itemsFor(step, answers, typed).then((items) => {
        // What was typed since has items of its own.
        if (typed !== pick.value) return;
        pick.items = items;
        // VS Code sorts by the letters of the label; Enter takes the best one still.
        pick.activeItems = items.slice(0, 1);
        pick.busy = false;
      }, fail);
    };
    pick.onDidChangeValue(fill);
    pick.onDidAccept(async () => {
      // Who types fast means what belongs to the letters, not what stood there before.
      await filling;
      const [item] = pick.activeItems;
      if (!item) return;
      const { text } = item;
      if (text !== undefined) answers = withAnswer(step, answers, text);
      if (text === undefined || !step.isList) {
        end(answers);
        return;
      }
      // A second Enter waits for the items that are to come.
      pick.activeItems = [];
      pick.value = '';
      fill();
    });
    fill();
  });
}

/** The answers with one more, or in its place where there is but one; without it where it was given. */
function withAnswer({ isList }: Step, answers: readonly string[], text: string): readonly string[] {
  if (answers.includes(text)) return answers.filter((other) => other !== text);
  return isList ? [...answers, text] : [text];
}

/** The choices; where nothing is typed below the item that goes on and the answers so far. */
async function itemsFor(step: Step, answers: readonly string[], typed: string): Promise<AnswerItem[]> {
  const found = (await step.choices!(typed, answers)).map(({ text, description }) => itemOf(text, description));
  const written = typed.trim().toUpperCase();
  if (written === '') return [...goingOn(step, answers), ...found];
  // The icon alone: a label with words would be sorted before the choices.
  const asTyped = { ...itemOf(written, `${written}, as it is typed`), label: '$(edit)' };
  return step.isOpen && !found.some(({ text }) => text === written) ? [...found, asTyped] : found;
}

function goingOn({ isNeeded }: Step, answers: readonly string[]): AnswerItem[] {
  if (answers.length === 0) return isNeeded ? [] : [{ label: '$(arrow-right) Skip', alwaysShow: true }];
  return [
    { label: '$(arrow-right) Continue', description: answers.join(', '), alwaysShow: true },
    ...answers.map((text) => ({ ...itemOf(text, 'take it away'), label: `$(close) ${text}` })),
  ];
}

function itemOf(text: string, description: string): AnswerItem {
  // Whoever gives the choices has chosen by what is typed.
  return { label: text, description, text, alwaysShow: true };
}
