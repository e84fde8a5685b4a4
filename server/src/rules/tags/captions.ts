import type { HeaderContext } from '../context';

/** Kinds of captions whose words are met among TAGS. */
const KINDS = new Set(['special-handling', 'control', 'distribution']);

/** Whether what stands among TAGS is a caption and no code. */
export function isCaptionAmongTags(code: string, { lexicon }: HeaderContext): boolean {
  return (
    lexicon.tagRows(code).length === 0 &&
    code.length > 3 &&
    lexicon.captions().some(({ caption, kind }) => caption === code && KINDS.has(kind))
  );
}
