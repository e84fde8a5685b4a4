/** What the rules on fields share: whether a word is another with one slip in it. */

/** Whether one sign changed, lost, added, or exchanged with its neighbour makes one word of the other. */
export function isOneSlip(word: string, right: string): boolean {
  let start = 0;
  while (start < word.length && start < right.length && word[start] === right[start]) start++;
  const most = Math.min(word.length, right.length) - start;
  let same = 0;
  while (same < most && word.at(-1 - same) === right.at(-1 - same)) same++;
  const left = word.length - start - same;
  const expected = right.length - start - same;
  if (left <= 1 && expected <= 1) return left + expected > 0;
  return left === 2 && expected === 2 && word[start] === right[start + 1] && word[start + 1] === right[start];
}
