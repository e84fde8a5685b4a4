/** What several rules read, read once. */

const read = new WeakMap<object, Map<unknown, unknown>>();

/** What a function reads of a cable, or of a context of one, read when it is first asked for. */
export function once<Key extends object, Value>(key: Key, of: (key: Key) => Value): Value {
  let known = read.get(key);
  if (!known) read.set(key, (known = new Map<unknown, unknown>()));
  if (!known.has(of)) known.set(of, of(key));
  return known.get(of) as Value;
}

/** The function with its results kept: each of a context is read once for each time that it is checked. */
export function remembered<Key extends object, Value>(of: (key: Key) => Value): (key: Key) => Value {
  return (key) => once(key, of);
}
