import type { CompletionItem } from 'vscode-languageserver-types';
import { CableDocument } from '../../syntax/document';
import { beginsAll, wordsIn } from '../../text/words';
import { isWholeCaptionLine, precedences, termRow } from '../../vocabulary';
import type { Lexicon } from '../../vocabulary';
import { completeAddress } from '../completion/addresses';
import { completeOnCaptionLine } from '../completion/captions';
import { Cursor } from '../completion/cursor';
import { isItemData } from '../completion/data';
import type { ItemData } from '../completion/data';
import { itemsFrom } from '../completion/items';
import { isClassified, TELEGRAM_FORMS } from '../../meaning/levels';
import { precedenceWords } from '../completion/precedences';
import { completeReference } from '../completion/references';
import type { CompletionSources } from '../completion/sources';
import { completeTags } from '../completion/tags';
import type { Answers, Part } from './answers';
import { levelIn, orderLineOf } from './draft';

/** One of the answers that a part may have. */
export interface Choice {
  readonly text: string;
  /** A few words on what it is; '' where there are none. */
  readonly description: string;
}

/**
 * What may be answered to a part where something is typed, best first: what completion offers at the place of that part
 * in a draft with the answers so far. Those that are given already are left out.
 */
export function draftChoices(part: Part, typed: string, answers: Answers, sources: CompletionSources): Choice[] {
  if (part === 'classification') return levels(typed);
  return itemsOf(part, typed.toUpperCase(), answers, sources)
    .flatMap((item) => choiceOf(item, KINDS[part], sources.lexicon))
    .filter(({ text }) => !answers[part].includes(text) && (part !== 'captions' || isCaption(text, answers, sources)));
}

/** The levels that drafts have, by how telegrams write them. */
function levels(typed: string): Choice[] {
  const query = wordsIn(typed);
  return Object.entries(TELEGRAM_FORMS)
    .filter(([level]) => beginsAll(query, wordsIn(level)))
    .map(([level, text]) => ({ text, description: termRow(level, 'classification')?.meaning ?? '' }));
}

/** What is an answer of each part among what completion offers at its place. */
const KINDS: Readonly<Partial<Record<Part, ItemData['of']>>> = {
  originator: 'address',
  precedence: 'precedence',
  action: 'address',
  information: 'address',
  captions: 'caption',
  tags: 'tag',
  references: 'cable',
};

function itemsOf(part: Part, typed: string, answers: Answers, sources: CompletionSources): CompletionItem[] {
  const [originator = 'POST'] = answers.originator;
  const level = levelIn(answers);
  const header = `FM ${originator}\n${TELEGRAM_FORMS[level]}\n`;
  const field = `${header}\n${orderLineOf(level, sources.now())}\n`;
  switch (part) {
    case 'originator':
      return completeAddress(cursorBehind(`FM ${typed}`), sources);
    case 'action':
    case 'information':
      return completeAddress(cursorBehind(`FM ${originator}\nTO ${typed}`, addressed(answers)), sources);
    case 'precedence': {
      const cursor = cursorBehind(typed);
      return itemsFrom(cursor, 0, precedenceWords(cursor, typed));
    }
    case 'captions':
      return completeOnCaptionLine(cursorBehind(`${header}\n${lines(answers.captions)}${typed}`), sources);
    case 'tags': {
      const tags = ['TAGS:', ...answers.tags, ''].join(' ');
      return completeTags(cursorBehind(`${field}${tags}${typed}`), 'TAGS:'.length, sources);
    }
    case 'references': {
      const references = ['REF: ', ...answers.references.map((entry) => `${entry}; `)].join('');
      return completeReference(cursorBehind(`${field}${references}${typed}`), 'REF:'.length, sources);
    }
    default:
      return [];
  }
}

/** The end of a text, or of what stands before its last lines. */
function cursorBehind(text: string, rest = ''): Cursor {
  const document = CableDocument.create('untitled:draft', 'cable', 1, text + rest);
  return new Cursor(document, document.positionAt(text.length));
}

function addressed({ action, information }: Answers): string {
  return [...action, ...information].map((address, index) => `\n${index === 0 ? 'INFO ' : ''}${address}`).join('');
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}

/** An item of completion as an answer; none for an item of another kind. */
function choiceOf(
  { label, labelDetails, data }: CompletionItem,
  kind: ItemData['of'] | undefined,
  lexicon: Lexicon,
): Choice[] {
  // Codes of one's own may be of any kind; only posts among them are no whole references.
  const isAnswer = isItemData(data) && (data.of === kind || (data.of === 'own' && kind !== 'cable'));
  if (!isAnswer) return [];
  return [{ text: label, description: meaningOf(data, lexicon) ?? labelDetails?.description ?? '' }];
}

/** What the item's own few words do not tell. */
function meaningOf(data: ItemData, lexicon: Lexicon): string | undefined {
  switch (data.of) {
    case 'own':
      return data.meaning;
    case 'caption':
      return lexicon.captions().find(({ caption }) => caption === data.caption)?.meaning;
    case 'precedence':
      return precedences().find(({ prosign }) => prosign === data.prosign)?.handling;
    default:
      return undefined;
  }
}

/** Captions that need a classification, or SENSITIVE beside them (5 FAH-2 H-440; gk). */
const CONTROLLED = ['NOFORN', 'AGREMENT CHANNEL'];

/** Whether a caption is a whole line, and what it rests on has been answered. */
function isCaption(text: string, answers: Answers, { lexicon }: CompletionSources): boolean {
  const row = lexicon.captions().find(({ caption }) => caption === text);
  if (!row || !isWholeCaptionLine(row)) return false;
  return !CONTROLLED.includes(text) || isClassified(levelIn(answers)) || answers.captions.includes('SENSITIVE');
}
