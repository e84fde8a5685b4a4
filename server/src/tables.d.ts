/** A table of tab-separated values, imported as its text. */
declare module '*.tsv' {
  const text: string;
  export default text;
}
