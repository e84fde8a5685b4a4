import { CodeActionKind } from 'vscode-languageserver-types';
import type { CodeAction, Range } from 'vscode-languageserver-types';
import type { CableDocument } from '../syntax/document';
import type { Lexicon } from '../vocabulary';
import type { Traffic } from '../workspace/traffic';
import { diagnosticOf, findingsIn } from './diagnose';
import type { RatedFinding } from './diagnose';
import { confirmedEditOf, editOf, withoutOverlaps } from './edits';
import { fixAllEdits } from './fixAll';
import type { Fix, Profile } from './rule';
import { SOURCE_ACTIONS } from './sourceActions';
import type { RuleChoice } from './severity';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.cablegram`;

/** Why edits are shown before they are made. */
const RECEIVED = 'The text is a received copy.';

/** What a client asks for, and can do. */
export interface AskedActions {
  /** The kinds that are asked for; all where absent. */
  readonly only?: readonly string[] | undefined;
  /** The command that silences a finding; absent where there is none. */
  readonly silence?: string | undefined;
  /** Whether the client shows edits for confirmation before they are made. */
  readonly previews?: boolean | undefined;
  /** Whether the client shows actions that cannot be done, with the reason. */
  readonly showsDisabled?: boolean | undefined;
  /** Whether nobody has asked for actions, as when an editor looks whether there are any. */
  readonly automatic?: boolean | undefined;
}

/** What code actions draw on. */
export interface ActionContext extends AskedActions {
  readonly profile: Profile;
  readonly choice: RuleChoice;
  readonly lexicon: Lexicon;
  readonly traffic: Traffic;
  readonly documentation: string;
}

/** Whether actions of a kind are asked for: of that kind, or of one that it belongs to. */
export function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

/** Fixes of the findings in a range, and what can be done to the file as a whole. A received copy is mended by hand only. */
export function codeActions(document: CableDocument, range: Range, context: ActionContext): CodeAction[] {
  const { only, profile } = context;
  return [
    ...(isWanted(CodeActionKind.QuickFix, only) ? quickFixes(document, range, context) : []),
    ...(profile === 'draft' ? sourceActions(document, context) : []),
  ];
}

function quickFixes(document: CableDocument, range: Range, context: ActionContext): CodeAction[] {
  const { profile, choice, lexicon, traffic } = context;
  const all = findingsIn(document, profile, choice, lexicon, 'now', traffic);
  const near = all.filter(({ finding }) => touch(finding.range, range));
  return [
    ...near.flatMap((rated) => fixesOf(rated, profile).map((fix) => fixAction(document, fix, rated, context))),
    ...(profile === 'draft'
      ? fixAllOfAKind(document, near, all, context)
      : mendAllOfAKind(document, near, all, context)),
    ...near.flatMap((rated) => silenceAction(document, rated, context)),
  ];
}

/** In a received copy only what mends a slip of transcription. */
function fixesOf({ finding }: RatedFinding, profile: Profile): readonly Fix[] {
  return (finding.fixes?.() ?? []).filter(({ transcription }) => profile === 'draft' || transcription);
}

function fixAction(document: CableDocument, fix: Fix, rated: RatedFinding, context: ActionContext): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(rated, document.uri, context.documentation)],
    isPreferred: fix.preferred,
    edit: isPreviewed(fix, context)
      ? confirmedEditOf(document, fix.edits, fix.title, RECEIVED)
      : editOf(document, fix.edits),
  };
}

function isPreviewed({ previewed = false }: Fix, { profile, previews = false }: ActionContext): boolean {
  return previewed && profile === 'received' && previews;
}

/** What mends all findings of a rule near the cursor in a received copy, where each edit is seen before it is made. */
function mendAllOfAKind(
  document: CableDocument,
  near: readonly RatedFinding[],
  all: readonly RatedFinding[],
  context: ActionContext,
): CodeAction[] {
  return [...new Set(near.map(({ rule }) => rule))].flatMap((rule) => {
    const same = all.filter((other) => other.rule === rule);
    const fixes = same.flatMap((rated) => fixesOf(rated, 'received').find((fix) => isPreviewed(fix, context)) ?? []);
    if (fixes.length < 2) return [];
    const title = `Mend all in this file, after a look: ${rule.title}`;
    const edits = withoutOverlaps(fixes).flatMap((fix) => fix.edits);
    return [{ title, kind: CodeActionKind.QuickFix, edit: confirmedEditOf(document, edits, title, RECEIVED) }];
  });
}

/** One action for each rule near the cursor that has more than one finding with a safe fix in the file. */
function fixAllOfAKind(
  document: CableDocument,
  near: readonly RatedFinding[],
  all: readonly RatedFinding[],
  { choice, lexicon }: ActionContext,
): CodeAction[] {
  return [...new Set(near.map(({ rule }) => rule))].flatMap((rule) => {
    const fixable = all.filter((other) => other.rule === rule && other.finding.fixes?.().some(({ safe }) => safe));
    if (fixable.length < 2) return [];
    const edits = fixAllEdits(document, { ...choice, rule: rule.id }, lexicon);
    if (edits.length === 0) return [];
    const title = `Fix all in this file: ${rule.title}`;
    return [{ title, kind: CodeActionKind.QuickFix, edit: editOf(document, edits) }];
  });
}

function silenceAction(
  document: CableDocument,
  { rule, finding }: RatedFinding,
  { silence }: ActionContext,
): CodeAction[] {
  if (silence === undefined) return [];
  const title = `Silence this finding of ${rule.id} in cablegram.json`;
  const found = { uri: document.uri, rule: rule.id, text: document.getText(finding.range) };
  return [{ title, kind: CodeActionKind.QuickFix, command: { title, command: silence, arguments: [found] } }];
}

/** What can be done to a draft as a whole. */
function sourceActions(document: CableDocument, { only, choice, lexicon }: ActionContext): CodeAction[] {
  const offered = [
    { kind: FIX_ALL, title: 'Fix all that can be fixed safely', edits: () => fixAllEdits(document, choice, lexicon) },
    ...SOURCE_ACTIONS.map(({ kind, title, edits }) => ({ kind, title, edits: () => edits(document, lexicon) })),
  ];
  return offered
    .filter(({ kind }) => isWanted(kind, only))
    .flatMap(({ kind, title, edits }) => {
      const made = edits();
      return made.length === 0 ? [] : [{ title, kind, edit: editOf(document, made) }];
    });
}

function touch(one: Range, other: Range): boolean {
  const before = (a: Range['start'], b: Range['start']): boolean =>
    a.line < b.line || (a.line === b.line && a.character < b.character);
  return !before(one.end, other.start) && !before(other.end, one.start);
}
