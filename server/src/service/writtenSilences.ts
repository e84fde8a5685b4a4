import type { Position } from 'vscode-languageserver-types';
import type { Silence } from '../rules';
import { inside, isRecord, tellUnknown } from './members';
import type { Complain, MemberPath } from './members';
import { unknownRule } from './ruleSettings';

/** A silence, and where it is written. */
export interface WrittenSilence extends Silence {
  /** URI of the configuration file. */
  readonly uri: string;
  /** Zero-based line and UTF-16 column. */
  readonly position: Position;
}

const MEMBERS = ['rule', 'file', 'text', 'reason'] as const satisfies (keyof Silence)[];

/**
 * Reads the silences of a configuration file. One that names no rule or gives no reason is left out, and told.
 * @param placeOf tells where a member of the list stands
 */
export function readSilences(
  value: unknown,
  uri: string,
  placeOf: (path: MemberPath) => Position,
  complain: Complain,
): readonly WrittenSilence[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    complain([], 'is no list; it is taken as empty.');
    return [];
  }
  return value.flatMap((item: unknown, index) => {
    const silence = readSilence(item, inside(index, complain));
    return silence ? [{ ...silence, uri, position: placeOf([index]) }] : [];
  });
}

function readSilence(value: unknown, complain: Complain): Silence | undefined {
  if (!isRecord(value)) {
    complain([], 'is no object; it is left out.');
    return undefined;
  }
  tellUnknown(value, MEMBERS, complain);
  // Without what narrows it a silence would cover more than it was meant for.
  const wrong = MEMBERS.find((name) => value[name] !== undefined && typeof value[name] !== 'string');
  if (wrong !== undefined) {
    complain([wrong], 'is no text; this silence is left out.');
    return undefined;
  }
  const { rule, file, text, reason = '' } = value as Partial<Silence>;
  if (rule === undefined) complain([], 'names no rule; it is left out.');
  else if (unknownRule(rule) !== undefined) complain(['rule'], unknownRule(rule)!);
  else if (reason.trim() === '') complain([], 'gives no reason; it is left out.');
  else return { rule, reason, ...(file !== undefined && { file }), ...(text !== undefined && { text }) };
  return undefined;
}
