import type { Rule } from '../rule';
import { rule as addresseeDuplicate } from './addresseeDuplicate';
import { rule as continuityNumber } from './continuityNumber';
import { rule as exemptWithoutCollective } from './exemptWithoutCollective';
import { rule as niactUnexplained } from './niactUnexplained';
import { rule as postMisspelt } from './postMisspelt';
import { rule as precedenceAddressees } from './precedenceAddressees';
import { rule as precedenceWord } from './precedenceWord';
import { rule as priorityWithdrawn } from './priorityWithdrawn';
import { rule as routingIndicatorAddress } from './routingIndicatorAddress';
import { rule as routingIndicatorSlip } from './routingIndicatorSlip';

export const ADDRESSEES_RULES: readonly Rule[] = [
  postMisspelt,
  routingIndicatorSlip,
  routingIndicatorAddress,
  addresseeDuplicate,
  exemptWithoutCollective,
  continuityNumber,
  precedenceWord,
  precedenceAddressees,
  priorityWithdrawn,
  niactUnexplained,
];
