/** Writes a snippet as editors read it: text with numbered stops, of which each is reached by Tab from the one before. */
export class SnippetWriter {
  private stops = 0;

  /** What stands as it is. */
  text(text: string): string {
    return text.replace(/[\\$}]/g, '\\$&');
  }

  /** A place to be filled in; what stands there is selected and gives way to what is typed. */
  stop(filled = ''): string {
    const number = ++this.stops;
    return filled === '' ? `\${${number}}` : `\${${number}:${this.text(filled)}}`;
  }

  /** A place for one of several things; the first stands there. */
  choice(choices: readonly string[]): string {
    return `\${${++this.stops}|${choices.map((choice) => choice.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  }
}
