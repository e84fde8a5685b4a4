import { answersBy } from '../features/newCable/answers';
import type { Answers } from '../features/newCable/answers';
import { plainText } from '../meaning/plainCharacters';
import { isRecord } from './members';

/** What a client has sent as answers, whatever it was: each on one line, in plain characters and once. */
export function readAnswers(given: unknown): Answers {
  const members = isRecord(given) ? given : {};
  return answersBy((part) => textsIn(members[part]));
}

function textsIn(given: unknown): string[] {
  const texts = Array.isArray(given) ? given.filter((text) => typeof text === 'string') : [];
  return [...new Set(texts.map(onOneLine))].filter((text) => text !== '');
}

/** A text with each run of blanks and line ends as one blank. */
export function onOneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}
