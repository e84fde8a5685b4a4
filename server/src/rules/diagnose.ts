import type { Diagnostic } from 'vscode-languageserver-types';
import type { CableDocument } from '../syntax/document';
import type { Lexicon } from '../vocabulary';
import { Traffic } from '../workspace/traffic';
import { checkHeaders, checkOutlines, checkTexts, checkWorkspace } from './check';
import type { RuleFinding } from './check';
import type { Profile, RuleSeverity } from './rule';
import { rulesOn } from './ruleSet';
import { keptTextFindings } from './savedFindings';
import { diagnosticSeverity, severityOf, severityOfFinding } from './severity';
import type { RuleChoice } from './severity';

/** What of the rules on the whole text is told: what they find now, what they found when the file was saved. */
export type TextFindings = 'now' | 'kept';

/** A finding with the severity that it has here. */
export interface RatedFinding extends RuleFinding {
  readonly severity: RuleSeverity;
}

const NO_TRAFFIC = new Traffic();

/** The findings of every rule that is on, by the order of the rules; those that are kept silent are left out. */
export function findingsIn(
  document: CableDocument,
  profile: Profile,
  choice: RuleChoice,
  lexicon: Lexicon,
  texts: TextFindings,
  traffic: Traffic = NO_TRAFFIC,
): RatedFinding[] {
  const { tree } = document;
  const rules = rulesOn(profile, choice);
  const all = [
    ...checkHeaders(tree, lexicon, rules),
    ...checkOutlines(tree, lexicon, rules),
    ...checkWorkspace(document, lexicon, rules, traffic),
    ...(texts === 'now' ? checkTexts(tree, lexicon, rules) : keptTextFindings(tree)),
  ];
  const rated = all.flatMap(({ rule, finding }) => {
    const severity = severityOfFinding(severityOf(rule, profile, choice), finding);
    return severity === 'off' ? [] : [{ rule, finding, severity }];
  });
  const { silences } = choice;
  return silences ? rated.filter((finding) => !silences.silence(document, finding)) : rated;
}

/** A finding as the protocol has it, with a link to the page of its rule where `documentation` is not ''. */
export function diagnosticOf(
  { rule, finding, severity }: RatedFinding,
  uri: string,
  documentation: string,
): Diagnostic {
  const { range, message, related } = finding;
  return {
    range,
    message,
    severity: diagnosticSeverity(severity)!,
    code: rule.id,
    source: 'cablegram',
    ...(documentation !== '' && { codeDescription: { href: `${documentation}/rules/${rule.id}.md` } }),
    ...(related && {
      relatedInformation: [{ location: { uri: related.uri ?? uri, range: related.range }, message: related.message }],
    }),
  };
}
