import { rule as captionAmongTags } from './captionAmongTags';
import { rule as repeatedTag } from './repeatedTag';
import { rule as subjectTagMissing } from './subjectTagMissing';
import { rule as unknownTag } from './unknownTag';
import type { Rule } from '../rule';

export const TAGS_RULES: readonly Rule[] = [unknownTag, captionAmongTags, repeatedTag, subjectTagMissing];
