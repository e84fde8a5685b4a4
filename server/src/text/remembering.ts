/**
 * Something that does not change, and remembers what functions have read of it. What it remembers goes when it goes:
 * what a `WeakMap` holds outlives its key in a collection of young objects, and most texts are read once and let go.
 */
export abstract class Remembering {
  /** Functions, each with its result behind it: seldom more than a few, and then quicker to look through than a map. */
  #read: unknown[] | undefined;

  /** What a function reads of this: read the first time, the same value from then on. */
  once<Value>(of: (thing: this) => Value): Value {
    const read = (this.#read ??= []);
    for (let index = 0; index < read.length; index += 2) {
      if (read[index] === of) return read[index + 1] as Value;
    }
    const value = of(this);
    read.push(of, value);
    return value;
  }
}
