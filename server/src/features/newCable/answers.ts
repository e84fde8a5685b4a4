/** What is asked for a new cable, in the order in which it is asked. */
export const PARTS = [
  'originator',
  'classification',
  'precedence',
  'action',
  'information',
  'captions',
  'tags',
  'subject',
  'references',
] as const;

export type Part = (typeof PARTS)[number];

/** The answers to each, one at most where a cable has no more; none where nothing was answered. */
export type Answers = Readonly<Record<Part, readonly string[]>>;

/** Answers by what is answered to each part. */
export function answersBy(of: (part: Part) => readonly string[]): Answers {
  return Object.fromEntries(PARTS.map((part) => [part, of(part)])) as Record<Part, readonly string[]>;
}
