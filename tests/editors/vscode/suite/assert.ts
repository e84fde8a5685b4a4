// The few assertions the suite needs; `node:assert` is not there in a web extension host.

/** @throws when the value is falsy */
export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** @throws when the JSON of the values differs */
export function equal<T>(actual: T, expected: T, message: string): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`${message}: got ${got}, expected ${wanted}`);
}

/** @throws when the text does not match */
export function match(text: string, pattern: RegExp, message: string): void {
  if (!pattern.test(text)) throw new Error(`${message}: ${JSON.stringify(text)} does not match ${pattern}`);
}
