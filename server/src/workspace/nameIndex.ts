/** Finds a name among many that stand one behind the other in a text: a hash table of chains, without a string for each. */
export class NameIndex {
  private readonly heads: Int32Array;
  private readonly nexts: Int32Array;

  /**
   * @param count how many names there are
   * @param start where a name begins in `names`; where the last one ends for `count`
   */
  constructor(
    private readonly names: string,
    count: number,
    private readonly start: (name: number) => number,
  ) {
    this.heads = new Int32Array(2 ** Math.ceil(Math.log2(count + 1))).fill(-1);
    this.nexts = new Int32Array(count);
    for (let name = 0; name < count; name++) {
      const slot = this.slotOf(names, start(name), start(name + 1));
      this.nexts[name] = this.heads[slot]!;
      this.heads[slot] = name;
    }
  }

  /** The place of a name; undefined where it is not among them. */
  find(name: string): number | undefined {
    const { length } = name;
    for (let at = this.heads[this.slotOf(name, 0, length)]!; at >= 0; at = this.nexts[at]!) {
      const start = this.start(at);
      if (this.start(at + 1) - start === length && this.names.startsWith(name, start)) return at;
    }
    return undefined;
  }

  /** FNV-1a over the units. */
  private slotOf(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash ^ (hash >>> 15)) & (this.heads.length - 1);
  }
}
