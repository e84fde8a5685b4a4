/** Lists of files to read: one puts in what is found, while another takes out what it reads. */
export class FoundLists implements AsyncIterable<string> {
  private readonly lists: string[] = [];
  private found = 0;
  private isWhole = false;
  private wake: () => void = () => undefined;

  /** How many files have been found; undefined until all have. */
  get total(): number | undefined {
    return this.isWhole ? this.found : undefined;
  }

  /** @param count how many files the list names */
  add(list: string, count: number): void {
    if (count === 0) return;
    this.lists.push(list);
    this.found += count;
    this.wake();
  }

  /** Nothing more is found. */
  end(): void {
    this.isWhole = true;
    this.wake();
  }

  /** The lists in their order, each as soon as it is there. To be walked once. */
  async *[Symbol.asyncIterator](): AsyncGenerator<string, undefined> {
    for (;;) {
      for (let list = this.lists.shift(); list !== undefined; list = this.lists.shift()) yield list;
      if (this.isWhole) return undefined;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }
}
