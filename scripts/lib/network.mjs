// Local addresses.
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** @returns {Promise<number>} a port on 127.0.0.1 that nobody listens on */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Waits until an HTTP server answers.
 * @param {string} address @param {() => string | undefined} failure tells, once the server has ended, why
 * @throws when the server ends first, or does not answer within a minute
 */
export async function untilAnswers(address, failure) {
  const end = performance.now() + 60_000;
  while (performance.now() < end) {
    const ended = failure();
    if (ended !== undefined) throw new Error(ended);
    try {
      if ((await fetch(address, { redirect: 'manual' })).status < 500) return;
    } catch {
      // Not listening yet.
    }
    await delay(50);
  }
  throw new Error(`${address} did not answer within a minute`);
}
