import { rule as captionAmongTags } from './captionAmongTags';
import { rule as repeatedTag } from './repeatedTag';
import { rule as scheduledReporting } from './scheduledReporting';
import { rule as subjectTagMissing } from './subjectTagMissing';
import { rule as tagNameForm } from './tagNameForm';
import { rule as tagOfAnotherEra } from './tagOfAnotherEra';
import { rule as tagOrder } from './tagOrder';
import { rule as tagSeparators } from './tagSeparators';
import { rule as tagsNotApplicable } from './tagsNotApplicable';
import { rule as unknownTag } from './unknownTag';
import type { Rule } from '../rule';

export const TAGS_RULES: readonly Rule[] = [
  unknownTag,
  captionAmongTags,
  repeatedTag,
  subjectTagMissing,
  tagsNotApplicable,
  tagOfAnotherEra,
  tagOrder,
  tagSeparators,
  tagNameForm,
  scheduledReporting,
];
