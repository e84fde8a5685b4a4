/** Reading of values that users have written, whose shape nobody has checked. */

/** Leads to a member from the outermost: names of members, places in lists. */
export type MemberPath = readonly (string | number)[];

/** Tells what is wrong with a member, in words that follow its name. */
export type Complain = (path: MemberPath, what: string) => void;

/** Complaints about what stands inside a member. */
export function inside(name: string | number, complain: Complain): Complain {
  return (path, what) => complain([name, ...path], what);
}

/** A member as one writes of it: `silenced[0].reason`. */
export function memberName(path: MemberPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object; empty when it is missing or, which is told, something else. */
export function readRecord(value: unknown, complain: Complain): Record<string, unknown> {
  if (isRecord(value)) return value;
  if (value !== undefined && value !== null) complain([], 'is no object; it is taken as empty.');
  return {};
}

/** A list of texts; empty when it is missing or, which is told, something else. */
export function readTexts(value: unknown, complain: Complain): readonly string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  complain([], 'is no list of texts; it is taken as empty.');
  return [];
}

/** A text; undefined when it is missing or, which is told, something else. */
export function readText(value: unknown, complain: Complain): string | undefined {
  if (typeof value === 'string') return value;
  if (value !== undefined && value !== null) complain([], 'is no text; it is left out.');
  return undefined;
}

/** Tells of the members that are none of those there are. */
export function tellUnknown(record: object, known: readonly string[], complain: Complain): void {
  for (const name of Object.keys(record)) {
    if (!known.includes(name)) complain([name], `is not known here; there are ${known.join(', ')}.`);
  }
}
