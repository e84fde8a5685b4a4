import { rule as agrementChannel } from './agrementChannel';
import { rule as attentionPlace } from './attentionPlace';
import { rule as captionAmongFields } from './captionAmongFields';
import { rule as captionBelowAttention } from './captionBelowAttention';
import { rule as captionExclusion } from './captionExclusion';
import { rule as captionLine } from './captionLine';
import { rule as captionOrder } from './captionOrder';
import { rule as nofornUnclassified } from './nofornUnclassified';
import { rule as officialInformal } from './officialInformal';
import { rule as repeatedCaption } from './repeatedCaption';
import { rule as sensitiveClassified } from './sensitiveClassified';
import { rule as sensitiveMissing } from './sensitiveMissing';
import { rule as specatPlace } from './specatPlace';
import { rule as unknownCaption } from './unknownCaption';
import type { Rule } from '../rule';

export const CAPTIONS_RULES: readonly Rule[] = [
  unknownCaption,
  captionLine,
  captionOrder,
  repeatedCaption,
  captionExclusion,
  agrementChannel,
  specatPlace,
  officialInformal,
  sensitiveClassified,
  sensitiveMissing,
  nofornUnclassified,
  captionBelowAttention,
  captionAmongFields,
  attentionPlace,
];
