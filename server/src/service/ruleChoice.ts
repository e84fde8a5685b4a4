import { Silences } from '../rules';
import type { RuleChoice } from '../rules';
import type { CableDocument } from '../syntax/document';
import { pathBelow } from './paths';
import type { Settings } from './settings';

/** What the settings choose of the rules for a document. */
export function ruleChoice({ uri }: CableDocument, { preset, rules, silenced }: Settings): RuleChoice {
  const [first] = silenced;
  // All of them are of one file.
  const folder = first?.uri.slice(0, first.uri.lastIndexOf('/') + 1);
  const silences = folder === undefined ? undefined : new Silences(silenced, pathBelow(folder, uri));
  return { preset, severities: rules, silences };
}
