/** Runs the rules, each where it holds. What has not changed since an earlier version is not checked again. */
import { cablesOf } from '../meaning/cables';
import type { Cable } from '../meaning/cable';
import type { Chunk } from '../syntax/chunk';
import type { CableDocument } from '../syntax/document';
import type { CableTree } from '../syntax/tree';
import type { Lexicon } from '../vocabulary';
import type { Traffic } from '../workspace/traffic';
import { headerContextOf, textContextOf, WorkspaceContext } from './context';
import type { HeaderContext } from './context';
import { holdingFor } from './needs';
import { sameOutline } from './outline';
import type { Finding, HeaderRule, Rule } from './rule';
import type { RuleSet } from './ruleSet';

/** A finding and the rule that made it. */
export interface RuleFinding {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** The findings of rules over header and fields, for each cable. */
export function checkHeaders(tree: CableTree, lexicon: Lexicon, { header }: RuleSet): RuleFinding[] {
  return cablesOf(tree).flatMap((cable) => checkedHeader(cable, lexicon, header).findings);
}

/** The findings of rules over numbers, marks and pointers of the text. */
export function checkOutlines(tree: CableTree, lexicon: Lexicon, rules: RuleSet): readonly RuleFinding[] {
  const headers = cablesOf(tree).map((cable) => checkedHeader(cable, lexicon, rules.header));
  // With the first block of a file: most letters change neither number nor mark.
  const kept = tree.chunks[0]!.blocks[0]!.once(keptOutlines);
  const known = kept.outlines;
  if (known?.rules === rules.outline && sameHeaders(known.headers, headers) && sameChunks(known.chunks, tree.chunks)) {
    return known.findings;
  }
  const findings = cablesOf(tree).flatMap((cable) => run(rules.outline, textContextOf(cable, lexicon, tree)));
  kept.outlines = { rules: rules.outline, headers, chunks: tree.chunks, findings };
  return findings;
}

/** The findings of rules over the whole text. */
export function checkTexts(tree: CableTree, lexicon: Lexicon, { text }: RuleSet): RuleFinding[] {
  if (text.length === 0) return [];
  return cablesOf(tree).flatMap((cable) => run(text, textContextOf(cable, lexicon, tree)));
}

/** The findings of rules over the workspace. */
export function checkWorkspace(
  { tree, uri }: CableDocument,
  lexicon: Lexicon,
  { workspace: rules }: RuleSet,
  traffic: Traffic,
): readonly RuleFinding[] {
  if (rules.length === 0) return [];
  const cables = cablesOf(tree);
  const isAlone = cables.length === 1;
  return cables.flatMap((cable) => {
    const kept = cable.once(keptInWorkspace);
    const given = [rules, lexicon, uri, isAlone, traffic, traffic.version];
    if (!kept.found || given.some((value, index) => value !== kept.found!.given[index])) {
      const context = new WorkspaceContext(headerContextOf(cable, lexicon), uri, traffic, isAlone);
      kept.found = { given, findings: run(rules, context) };
    }
    return kept.found.findings;
  });
}

/** What was found in a cable, and what it was found with. */
function keptInWorkspace(): {
  found?: { readonly given: readonly unknown[]; readonly findings: readonly RuleFinding[] };
} {
  return {};
}

/** Nobody reads more of one kind in a cable; a line of a million codes would have as many. */
const MAX_FINDINGS = 500;

/** No line of a header and no field is so long: what is, is damage or no cable, and is not checked. */
const MAX_BLOCK = 100_000;

function run<Context extends HeaderContext>(
  rules: readonly (Rule & { check(cable: Context): Finding[] })[],
  cable: Context,
): RuleFinding[] {
  const findings: RuleFinding[] = [];
  if (cable.cable.blocks.some(({ block }) => block.text.length > MAX_BLOCK)) return findings;
  const holds = holdingFor(cable);
  for (const rule of rules) {
    if (!holds(rule)) continue;
    const found = rule.check(cable);
    for (let index = 0; index < Math.min(found.length, MAX_FINDINGS); index++) {
      findings.push({ rule, finding: found[index]! });
    }
  }
  return findings;
}

/** What was found in a header, and the blocks and codes that it was found with. */
interface CheckedHeader {
  readonly rules: readonly Rule[];
  readonly lexicon: Lexicon;
  readonly cable: Cable;
  readonly findings: readonly RuleFinding[];
}

function checkedHeader(cable: Cable, lexicon: Lexicon, rules: readonly HeaderRule[]): CheckedHeader {
  // With the first block of a cable: most edits touch no header, and then nothing is checked again.
  const kept = cable.blocks[0]?.block.once(keptHeader) ?? {};
  const { header } = kept;
  if (header?.lexicon === lexicon && header.rules === rules && header.cable.hasBlocksOf(cable)) return header;
  return (kept.header = { rules, lexicon, cable, findings: run(rules, headerContextOf(cable, lexicon)) });
}

function keptHeader(): { header?: CheckedHeader } {
  return {};
}

/** What was found in the outlines of a file, and what it was found in. */
interface CheckedOutlines {
  readonly rules: readonly Rule[];
  readonly headers: readonly CheckedHeader[];
  readonly chunks: readonly Chunk[];
  readonly findings: readonly RuleFinding[];
}

function keptOutlines(): { outlines?: CheckedOutlines } {
  return {};
}

function sameHeaders(one: readonly CheckedHeader[], other: readonly CheckedHeader[]): boolean {
  return one.length === other.length && one.every((header, index) => header === other[index]);
}

function sameChunks(one: readonly Chunk[], other: readonly Chunk[]): boolean {
  return one.length === other.length && one.every((chunk, index) => sameOutline(chunk, other[index]!));
}
