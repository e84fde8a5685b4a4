import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommandLine } from '../../server/src/cli/commandLine';
import type { CommandLineIo } from '../../server/src/cli/commandLine';
import { folderFiles } from '../support/folderFiles';
import { ROOT } from '../support/repository';

/** A received copy in which only a code of its TAGS line is doubtful. */
export const RECEIVED = [
  'VZCZCXRO9042',
  'PP RUEHAG RUEHDA',
  'DE RUEHPS #9042/01 2641410',
  'ZNR UUUUU ZZH',
  'P 211410Z SEP 07',
  'FM USOFFICE PRISTINA',
  'TO RUEHC/SECSTATE WASHDC PRIORITY 9311',
  'INFO RUEHSQ/AMEMBASSY SKOPJE',
  'UNCLAS PRISTINA 009042 ',
  ' ',
  'SIPDIS ',
  ' ',
  'E.O. 12958: N/A ',
  'TAGS: SCUL QQQQ KV ',
  'SUBJECT: THE BRIDGE IS OPEN ',
  ' ',
  'REF: A. SKOPJE 9017 ',
  ' ',
  '1. (U) The footbridge was opened. ',
  ' ',
  'MILLER',
  '',
].join('\n');

/** A draft: no header yet, blanks at the ends of lines, a TAGS code that there is none of. */
export const DRAFT = [
  'UNCLAS',
  '',
  'E.O. 12958: N/A',
  'TAGS:  OEXC  QQQQ',
  'SUBJECT: PICTURE BOOKS',
  '',
  '1. (U) Both boxes arrived dry.  ',
  '',
].join('\n');

export const FORMATTED_DRAFT = DRAFT.replace('TAGS:  OEXC  QQQQ', 'TAGS: OEXC QQQQ').replace('dry.  ', 'dry.');

/** A draft with a code twice, which can be fixed safely, and nothing else that is wrong. */
export const FIXABLE = DRAFT.replace('12958', '13526').replace('TAGS:  OEXC  QQQQ', 'TAGS: OEXC SCUL OEXC');

export const FIXED = FIXABLE.replace('SCUL OEXC', 'SCUL');

/** A header with a line that is none of its lines. */
export const SPOILT = RECEIVED.replace('FM USOFFICE PRISTINA', 'FROM PRISTINA');

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own with files in it, to run commands in. */
export class Workspace {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'cablegram-cli-'));

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(path.dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  bytes(name: string): Buffer {
    return readFileSync(this.path(name));
  }

  text(name: string): string {
    return this.bytes(name).toString('utf8');
  }

  async run(
    args: readonly string[],
    stdin: string | Uint8Array = '',
    cwd = this.folder,
    io: Partial<CommandLineIo> = {},
  ): Promise<Outcome> {
    const written = { stdout: '', stderr: '' };
    const status = await runCommandLine(args, {
      cwd,
      documentation: path.join(ROOT, 'docs'),
      terminals: { stdout: false, stderr: false },
      environment: {},
      openFiles: folderFiles,
      readStdin: async () => Buffer.from(stdin),
      writeStdout: (text) => void (written.stdout += text),
      drained: async () => {},
      writeStderr: (text) => void (written.stderr += text),
      interruption: () => new AbortController().signal,
      ...io,
    });
    return { status, ...written };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
