// A desktop VS Code on this machine.
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findProgram } from './programs.mjs';

// `code` on the PATH is a small script beside or below the program it starts.
const BESIDE_COMMAND = {
  linux: ['../code'],
  darwin: ['../../../MacOS/Electron', '../../../MacOS/Code'],
  win32: ['../Code.exe'],
};

/**
 * @returns {string | undefined} the program to start: `VSCODE_EXECUTABLE`, else the one behind `code` on the PATH;
 *   that one not where no window can be shown
 */
export function findDesktopVscode() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
  const command = findProgram('code');
  // In a terminal of a remote window `code` talks to that window and cannot start another VS Code.
  if (command === undefined || command.includes('remote-cli')) return undefined;
  const folder = dirname(realpathSync(command));
  return (BESIDE_COMMAND[process.platform] ?? []).map((path) => join(folder, path)).find((path) => existsSync(path));
}
