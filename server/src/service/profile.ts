import picomatch from 'picomatch';
import { cablesOf } from '../meaning/cables';
import { firstToken } from '../meaning/identity';
import type { CableDocument } from '../syntax/document';
import { LineKind } from '../syntax/lineKind';
import type { Profile, Settings } from './settings';

/**
 * Draft or received copy. A draft is what a `drafts` glob names, or an unsaved text with field lines but neither
 * message number nor transmission lines. In doubt a text is a received copy, which nothing edits.
 */
export function profileOf(document: CableDocument, { drafts }: Settings): Profile {
  return matches(document.uri, drafts) || isUnsavedDraft(document) ? 'draft' : 'received';
}

/** Whether a glob fits the end of the path, from any folder down. */
function matches(uri: string, globs: readonly string[]): boolean {
  if (globs.length === 0) return false;
  return picomatch(
    globs.map((glob) => `**/${glob.replace(/^\.?\/+/, '')}`),
    { dot: true },
  )(decodedPath(uri));
}

function decodedPath(uri: string): string {
  const path = uri.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i, '').replace(/^\/+/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
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
