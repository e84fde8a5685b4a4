import { rule as abolishedCode } from './abolishedCode';
import { rule as amendingOrder } from './amendingOrder';
import { rule as classifiedByMissing } from './classifiedByMissing';
import { rule as classifiedByNumbered } from './classifiedByNumbered';
import { rule as classifiedByUnclassified } from './classifiedByUnclassified';
import { rule as declassificationDay } from './declassificationDay';
import { rule as declassificationDayForm } from './declassificationDayForm';
import { rule as declassificationForm } from './declassificationForm';
import { rule as declassificationTime } from './declassificationTime';
import { rule as notApplicableForm } from './notApplicableForm';
import { rule as orderDate } from './orderDate';
import { rule as orderNotApplicable } from './orderNotApplicable';
import { rule as orderSuperseded } from './orderSuperseded';
import { rule as reasonForm } from './reasonForm';
import { rule as reasonLetters } from './reasonLetters';
import { rule as reasonMissing } from './reasonMissing';
import { rule as reasonSection } from './reasonSection';
import { rule as unknownOrder } from './unknownOrder';
import type { Rule } from '../rule';

export const EXECUTIVE_ORDER_RULES: readonly Rule[] = [
  unknownOrder,
  amendingOrder,
  orderDate,
  orderSuperseded,
  orderNotApplicable,
  notApplicableForm,
  declassificationForm,
  abolishedCode,
  declassificationDay,
  declassificationDayForm,
  declassificationTime,
  classifiedByMissing,
  classifiedByUnclassified,
  classifiedByNumbered,
  reasonMissing,
  reasonSection,
  reasonLetters,
  reasonForm,
];
