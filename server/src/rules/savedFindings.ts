import type { Position, Range } from 'vscode-languageserver-types';
import type { Block } from '../syntax/block';
import type { Chunk } from '../syntax/chunk';
import type { CableTree } from '../syntax/tree';
import type { Lexicon } from '../vocabulary';
import { checkTexts } from './check';
import type { RuleFinding } from './check';
import type { RuleSet } from './ruleSet';

/** The texts that have been checked as they are. */
const checked = new WeakSet<CableTree>();

/** Findings in a block, their lines counted from its first. */
const found = new WeakMap<Block, RuleFinding[]>();

/**
 * Checks the whole text by the rules that are on, and keeps what is found with the blocks that it is found in: after
 * an edit it stays on those that are still there, and vanishes from those that have changed.
 */
export function keepTextFindings(tree: CableTree, lexicon: Lexicon, rules: RuleSet): void {
  checked.add(tree);
  for (const { block } of tree.blocks()) found.delete(block);
  for (const chunk of tree.chunks) chunksWithFindings.delete(chunk);
  for (const { rule, finding } of checkTexts(tree, lexicon, rules)) {
    const { block, line } = tree.blockAtLine(finding.range.start.line);
    const range = within(block, moved(finding.range, -line));
    const { message, atMost } = finding;
    const kept = { rule, finding: { range, message, ...(atMost !== undefined && { atMost }) } };
    found.set(block, [...(found.get(block) ?? []), kept]);
  }
}

/** Whether a text has been checked, and not been edited since. */
export function isTextChecked(tree: CableTree): boolean {
  return checked.has(tree);
}

/** What has been found at the last check and still stands, at its place of today. */
export function keptTextFindings(tree: CableTree): RuleFinding[] {
  return tree.chunks.flatMap((chunk, index) => {
    if (!hasFindings(chunk)) return [];
    const findings: RuleFinding[] = [];
    let line = tree.lineOfChunk(index);
    for (const block of chunk.blocks) {
      for (const { rule, finding } of found.get(block) ?? []) {
        findings.push({ rule, finding: { ...finding, range: moved(finding.range, line) } });
      }
      line += block.lineCount;
    }
    return findings;
  });
}

const chunksWithFindings = new WeakMap<Chunk, boolean>();

function hasFindings(chunk: Chunk): boolean {
  let has = chunksWithFindings.get(chunk);
  if (has === undefined) {
    has = chunk.blocks.some((block) => found.has(block));
    chunksWithFindings.set(chunk, has);
  }
  return has;
}

function moved({ start, end }: Range, lines: number): Range {
  const move = ({ line, character }: Position): Position => ({ line: line + lines, character });
  return { start: move(start), end: move(end) };
}

/** The part of a range that lies in a block. */
function within(block: Block, { start, end }: Range): Range {
  if (end.line < block.lineCount) return { start, end };
  const line = block.lineCount - 1;
  return { start, end: { line, character: block.line(line).length } };
}
