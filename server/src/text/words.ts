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

/** The items on as many lines as they need, the first from a column on. */
export function wrapped(
  items: readonly string[],
  separator: string,
  column: number,
  most: number,
  lineEnd: string,
): string {
  let text = '';
  let width = column;
  items.forEach((item, index) => {
    if (index > 0) {
      const comma = index + 1 < items.length ? separator.trimEnd().length : 0;
      const fits = width + separator.length + item.length + comma <= most;
      text += fits ? separator : separator.trimEnd() + lineEnd;
      width = fits ? width + separator.length : 0;
    }
    text += item;
    width += item.length;
  });
  return text;
}
