import type { Rule } from '../rule';
import { rule as filingTime } from './filingTime';
import { rule as flashMixed } from './flashMixed';
import { rule as headerLineMissing } from './headerLineMissing';
import { rule as headerLineOrder } from './headerLineOrder';
import { rule as headerLineUnreadable } from './headerLineUnreadable';
import { rule as pageLineCount } from './pageLineCount';
import { rule as pageLineNumber } from './pageLineNumber';
import { rule as precedenceDoubled } from './precedenceDoubled';
import { rule as precedenceOrder } from './precedenceOrder';
import { rule as routingOrder } from './routingOrder';
import { rule as routingOwnStation } from './routingOwnStation';
import { rule as routingUnaddressed } from './routingUnaddressed';
import { rule as sectionBeyondTotal } from './sectionBeyondTotal';
import { rule as sectionForm } from './sectionForm';
import { rule as sectionMismatch } from './sectionMismatch';
import { rule as sectionsDisagree } from './sectionsDisagree';
import { rule as securityProsign } from './securityProsign';
import { rule as serialForm } from './serialForm';
import { rule as serialNumber } from './serialNumber';
import { rule as transmissionIdentification } from './transmissionIdentification';
import { rule as validationNumber } from './validationNumber';

/** By the order of the lines that they look at. */
export const TRANSMISSION_RULES: readonly Rule[] = [
  headerLineMissing,
  headerLineOrder,
  headerLineUnreadable,
  transmissionIdentification,
  routingOrder,
  routingOwnStation,
  routingUnaddressed,
  serialForm,
  serialNumber,
  filingTime,
  securityProsign,
  precedenceDoubled,
  precedenceOrder,
  flashMixed,
  sectionMismatch,
  sectionBeyondTotal,
  sectionForm,
  sectionsDisagree,
  pageLineNumber,
  pageLineCount,
  validationNumber,
];
