import { canonicalStation, postName } from '../meaning/messageNumber';
import { postMeant } from '../meaning/postMeant';
import { LISTS_ALONE, postRows } from '../vocabulary';

/** So many names are remembered: cables have the same ones again and again. */
const MAX_KNOWN = 20_000;
const known = new Map<string, string>();

/**
 * A station in the one form that all its spellings share, by which cables are filed: as `canonicalStation`, and an unknown
 * name that is one letter away from exactly one post is taken for that.
 */
export function filedStation(post: string): string {
  let station = known.get(post);
  if (station === undefined) {
    if (known.size === MAX_KNOWN) known.clear();
    const meant = postRows(postName(post)).length > 0 ? undefined : postMeant(post, LISTS_ALONE);
    known.set(post, (station = canonicalStation(meant ?? post)));
  }
  return station;
}
