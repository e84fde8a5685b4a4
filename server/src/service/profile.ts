import picomatch from 'picomatch';
import { cablesOf } from '../meaning/cables';
import { firstToken } from '../meaning/identity';
import type { CableDocument } from '../syntax/document';
import { LineKind } from '../syntax/lineKind';
import { decodedPath, pathBelow } from './paths';
import type { Profile, Settings } from './settings';

/**
 * Draft or received copy. A draft is what a `drafts` glob names, or an unsaved text with field lines but neither
 * message number nor transmission lines. In doubt a text is a received copy, which nothing edits.
 */
export function profileOf(document: CableDocument, { drafts, draftsFolder }: Settings): Profile {
  return matches(document.uri, drafts, draftsFolder) || isUnsavedDraft(document) ? 'draft' : 'received';
}

/** Whether a glob fits the path from the folder, or without one the end of the path, from any folder down. */
function matches(uri: string, globs: readonly string[], folder: string | undefined): boolean {
  if (globs.length === 0) return false;
  if (folder !== undefined) return matcherOf(globs, '')(pathBelow(folder, uri));
  return matcherOf(globs, '**/')(decodedPath(uri));
}

type Matcher = (path: string) => boolean;

const matchers = new WeakMap<readonly string[], Map<string, Matcher>>();

/** What the globs fit when each has `start` before it. */
function matcherOf(globs: readonly string[], start: string): Matcher {
  let known = matchers.get(globs);
  if (!known) matchers.set(globs, (known = new Map()));
  let matcher = known.get(start);
  if (!matcher) {
    matcher = picomatch(
      globs.map((glob) => start + glob.replace(/^\.?\/+/, '')),
      { dot: true },
    );
    known.set(start, matcher);
  }
  return matcher;
}

const TRANSMISSION: readonly LineKind[] = [
  LineKind.TransmissionIdentification,
  LineKind.Routing,
  LineKind.CallingStation,
  LineKind.Security,
];
const FIELDS: readonly LineKind[] = [LineKind.ExecutiveOrder, LineKind.Tags, LineKind.Subject, LineKind.Reference];

function isUnsavedDraft(document: CableDocument): boolean {
  if (!document.uri.startsWith('untitled:')) return false;
  return cablesOf(document.tree).every((cable) => {
    const has = (kinds: readonly LineKind[]): boolean => cable.blocks.some(({ block }) => kinds.includes(block.kind));
    return has(FIELDS) && !has(TRANSMISSION) && !firstToken(cable, LineKind.Classification, 'messageNumber');
  });
}
