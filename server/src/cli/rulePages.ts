import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CommandLineIo } from './io';

/** The page of a rule, in Markdown; undefined when it cannot be read. */
export function rulePage({ documentation }: CommandLineIo, rule: string): string | undefined {
  try {
    return readFileSync(path.join(documentation, 'rules', `${rule}.md`), 'utf8');
  } catch {
    return undefined;
  }
}
