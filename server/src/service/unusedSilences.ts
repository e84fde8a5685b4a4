import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Diagnostic } from 'vscode-languageserver-types';
import { isTextChecked, RULES, severityOf } from '../rules';
import type { Profile, Rule, RuleChoice, TextFindings } from '../rules';
import type { CableDocument } from '../syntax/document';
import type { Settings } from './settings';

/** What stands in the place of a rule where a silence is reported. */
export const UNUSED_SILENCE = 'unused-silence';

/**
 * The silences that name a document and keep nothing silent in it, on its first line. To be called when all findings
 * have been asked about. Of rules that are off nothing is known, nor of rules on the whole text between savings.
 */
export function unusedSilences(
  document: CableDocument,
  { silenced }: Settings,
  choice: RuleChoice,
  profile: Profile,
  texts: TextFindings,
): Diagnostic[] {
  const unused = choice.silences?.unusedHere ?? [];
  if (unused.length === 0) return [];
  const isTextKnown = texts === 'now' || isTextChecked(document.tree);
  const hasRun = (rule: Rule): boolean =>
    severityOf(rule, profile, choice) !== 'off' && (rule.scope !== 'text' || isTextKnown);
  const judged = new Set(RULES.filter(hasRun).map(({ id }) => id));
  return silenced
    .filter((silence) => unused.includes(silence) && judged.has(silence.rule))
    .map(({ rule, text, uri, position }) => ({
      range: {
        start: document.positionAt(0),
        end: { line: 0, character: document.tree.blockAtLine(0).block.line(0).length },
      },
      message: `cablegram.json silences ${rule}${text === undefined ? '' : ` at "${text}"`} here, and nothing of the kind is found.`,
      severity: DiagnosticSeverity.Information,
      code: UNUSED_SILENCE,
      source: 'cablegram',
      relatedInformation: [{ location: { uri, range: { start: position, end: position } }, message: 'This silence' }],
    }));
}
