/** Rows of whole numbers, a fixed count of columns each, one behind the other. */
export class Columns {
  readonly rows: number;

  constructor(
    readonly data: Int32Array,
    private readonly width: number,
  ) {
    this.rows = data.length / width;
  }

  get(row: number, column: number): number {
    return this.data[row * this.width + column]!;
  }
}

/** Finds the rows that have two numbers in two columns. Made in one pass: a hash table of chains. */
export class PairIndex {
  private readonly heads: Int32Array;
  private readonly nexts: Int32Array;

  constructor(
    private readonly columns: Columns,
    private readonly first: number,
    private readonly second: number,
  ) {
    const { rows } = columns;
    this.heads = new Int32Array(2 ** Math.ceil(Math.log2(rows + 1))).fill(-1);
    this.nexts = new Int32Array(rows);
    for (let row = rows - 1; row >= 0; row--) {
      const slot = this.slotOf(columns.get(row, first), columns.get(row, second));
      this.nexts[row] = this.heads[slot]!;
      this.heads[slot] = row;
    }
  }

  /** In their order. */
  find(one: number, other: number): number[] {
    const found: number[] = [];
    for (let row = this.heads[this.slotOf(one, other)]!; row >= 0; row = this.nexts[row]!) {
      if (this.columns.get(row, this.first) === one && this.columns.get(row, this.second) === other) found.push(row);
    }
    return found;
  }

  /** A multiplicative hash: numbers of one station follow each other. */
  private slotOf(one: number, other: number): number {
    return ((Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> 0) & (this.heads.length - 1);
  }
}

/**
 * The last place from `from` to before `end` whose value is not above `target`; `from` where all are.
 * @param valueOf gives values that rise with their places
 */
export function lastNotAbove(target: number, from: number, end: number, valueOf: (place: number) => number): number {
  let low = from;
  for (let high = end - 1; low < high;) {
    const middle = (low + high + 1) >> 1;
    if (valueOf(middle) <= target) low = middle;
    else high = middle - 1;
  }
  return low;
}
