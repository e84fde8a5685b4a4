import { canonicalStation, postName } from '../meaning/messageNumber';
import { postMeant } from '../meaning/postMeant';
import { LISTS_ALONE, postRows } from '../vocabulary';
import { remembering } from '../vocabulary/table';

/**
 * A station in the one form that all its spellings share, by which cables are filed: as `canonicalStation`, and an unknown
 * name that is one letter away from exactly one post is taken for that.
 */
export const filedStation = remembering((post: string): string => {
  const meant = postRows(postName(post)).length > 0 ? undefined : postMeant(post, LISTS_ALONE);
  return canonicalStation(meant ?? post);
});
