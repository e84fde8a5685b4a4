/** The words of a text in small letters. */
export function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
}

/** Whether each word of a query begins one of the words. */
export function beginsAll(query: readonly string[], words: readonly string[]): boolean {
  return query.every((part) => words.some((word) => word.startsWith(part)));
}
