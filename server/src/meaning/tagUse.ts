/** The codes that cables use most, most used first. */
const MOST_USED = [] as string[];
const RANKS = new Map(MOST_USED.map((code, rank) => [code, rank]));
/** Compares codes */
export function byUse(one: string, other: string): number {
  const rank = (code: string): number => RANKS.get(code) ?? (code.startsWith('K') ? 1001 : 1000);
  return rank(one) - rank(other) || (one < other ? -1 : one > other ? 1 : 0);
}
