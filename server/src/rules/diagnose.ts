import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Diagnostic } from 'vscode-languageserver-types';
import { cablesOf } from '../meaning/cables';
import type { Cable } from '../meaning/cables';
import type { Block } from '../syntax/block';
import type { CableDocument } from '../syntax/document';
import type { PlacedBlock } from '../syntax/tree';
import type { Lexicon } from '../vocabulary';
import { RULES } from './all';
import type { Finding, Profile } from './rule';

/** Severity of a rule in the user's settings. */
export type RuleSeverity = 'off' | 'hint' | 'information' | 'warning' | 'error';

const SEVERITIES: Readonly<Record<RuleSeverity, DiagnosticSeverity | undefined>> = {
  off: undefined,
  hint: DiagnosticSeverity.Hint,
  information: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
  error: DiagnosticSeverity.Error,
};

/** The findings of every rule that is on, each with a link to the page of its rule where `documentation` is not ''. */
export function diagnose(
  document: CableDocument,
  profile: Profile,
  severities: Readonly<Record<string, RuleSeverity>>,
  documentation: string,
  lexicon: Lexicon,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const found = cablesOf(document.tree).map((cable) => findingsOf(cable, lexicon));
  RULES.forEach((rule, index) => {
    const chosen = severities[rule.id];
    const severity = chosen === undefined ? rule.severity[profile] : SEVERITIES[chosen];
    if (severity === undefined) return;
    const page = documentation === '' ? {} : { codeDescription: { href: `${documentation}/rules/${rule.id}.md` } };
    for (const findings of found) {
      for (const { range, message } of findings[index]!) {
        diagnostics.push({ range, message, severity, code: rule.id, ...page, source: 'cablegram' });
      }
    }
  });
  return diagnostics;
}

/** The findings of every rule, and the blocks and codes that they were found with. */
interface Checked {
  readonly lexicon: Lexicon;
  readonly blocks: readonly PlacedBlock[];
  readonly findings: readonly (readonly Finding[])[];
}

/** By the first block of a cable: most edits touch no header, and then nothing is checked again. */
const checked = new WeakMap<Block, Checked>();

function findingsOf(cable: Cable, lexicon: Lexicon): Checked['findings'] {
  const key = cable.blocks[0]?.block;
  const known = key && checked.get(key);
  if (known?.lexicon === lexicon && sameBlocks(known.blocks, cable.blocks)) return known.findings;
  const findings = RULES.map((rule) => rule.check(cable, lexicon));
  if (key) checked.set(key, { lexicon, blocks: cable.blocks, findings });
  return findings;
}

function sameBlocks(a: readonly PlacedBlock[], b: readonly PlacedBlock[]): boolean {
  return (
    a.length === b.length && a.every(({ block, line }, index) => block === b[index]!.block && line === b[index]!.line)
  );
}
