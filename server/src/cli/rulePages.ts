import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CommandLineIo } from './io';

/**
 * The page of a rule, in Markdown.
 * @throws the error of the file system when it cannot be read
 */
export function rulePage({ documentation }: CommandLineIo, rule: string): string {
  return readFileSync(path.join(documentation, 'rules', `${rule}.md`), 'utf8');
}
