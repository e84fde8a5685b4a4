import { setImmediate } from 'node:timers/promises';

/** So many milliseconds of work may go by before signals are listened to. */
const INTERVAL = 50;

/** Lets signals have their turn from time to time, in work that never waits by itself. */
export class Breath {
  private last = performance.now();

  async take(): Promise<void> {
    if (performance.now() - this.last < INTERVAL) return;
    await setImmediate();
    this.last = performance.now();
  }
}
