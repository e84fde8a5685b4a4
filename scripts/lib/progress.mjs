// What a person sees in the terminal while a command does its set-up.

/** @param {number} since a value of `performance.now()` @returns {string} the time since then, such as `1.4 s` */
export const elapsed = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Announces a piece of work, does it, and says how long it took.
 * @template T
 * @param {string} title in the present participle: "Building the extension"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what the work gives; its error passes through
 */
export async function step(title, work) {
  const start = performance.now();
  console.log(`${title} …`);
  const result = await work();
  console.log(`${title}: done in ${elapsed(start)}`);
  return result;
}
