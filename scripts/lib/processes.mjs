// Child processes: run to the end, or started and ended again together with everything they started.
import { spawn, spawnSync } from 'node:child_process';

const windows = process.platform === 'win32';
const running = new Set();

/** A command that did not end with 0. `output` is what it wrote, when that was captured. */
export class CommandFailed extends Error {
  constructor(command, code, output) {
    super(`${command} ended with ${code}`);
    this.code = code;
    this.output = output;
  }
}

/**
 * Starts a process in a group of its own, so that `stop` also reaches its children.
 * @param {string} command @param {string[]} args @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { detached: !windows, windowsHide: true, ...options });
  running.add(child);
  child.once('close', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  if (windows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

/** Ends a process started by `start` and its children: asks first, and after three seconds insists. */
export async function stop(child) {
  if (running.has(child)) {
    const ended = new Promise((resolve) => child.once('close', resolve));
    signalGroup(child, 'SIGTERM');
    const insist = setTimeout(() => signalGroup(child, 'SIGKILL'), 3000);
    await ended;
    clearTimeout(insist);
  }
  signalGroup(child, 'SIGKILL');
}

/** Ends everything `start` has started. */
export const stopAll = () => Promise.all([...running].map(stop));

let signalled = false;

/** Whether a signal is ending us. */
export const isEnding = () => signalled;

/** On Ctrl-C or SIGTERM: ends everything `start` has started, runs `tidy`, and leaves with the customary exit code. */
export function endOnSignals(tidy = () => {}) {
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ]) {
    process.on(signal, async () => {
      if (signalled) return;
      signalled = true;
      await stopAll();
      tidy();
      process.exit(128 + number);
    });
  }
}

/**
 * Runs a command to its end, its output on the terminal.
 * @param {string} command @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { capture?: boolean, echo?: boolean, limit?: number }} [options]
 *   `capture` gives the output back; `echo` shows it as well; after `limit` milliseconds the command is ended.
 * @returns {Promise<string>} standard output and error together, empty unless captured
 * @throws {CommandFailed} when it does not end with 0; an error of `spawn` when it cannot be started
 */
export function run(command, args, { capture = false, echo = false, limit, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, { stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit', ...options });
    const clock = limit === undefined ? undefined : setTimeout(() => stop(child), limit);
    const chunks = [];
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from?.on('data', (chunk) => {
        chunks.push(chunk);
        if (echo) to.write(chunk);
      });
    }
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(clock);
      const output = Buffer.concat(chunks).toString('utf8');
      if (code === 0) resolve(output);
      else reject(new CommandFailed([command, ...args].join(' '), code ?? signal, output));
    });
  });
}

/** Runs npm with the arguments: the npm that started us where there is one, else the one on the PATH. */
export function npm(args, options) {
  const started = process.env.npm_execpath;
  return started?.endsWith('.js')
    ? run(process.execPath, [started, ...args], options)
    : run(windows ? 'npm.cmd' : 'npm', args, { shell: windows, ...options });
}

/** Runs a script of this project with the Node that runs us. */
export const node = (args, options) => run(process.execPath, args, options);
