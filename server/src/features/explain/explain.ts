import type { TokenKind } from '../../meaning/token';
import type { Subject } from './context';
import { explainAddress } from './explainAddress';
import { explainCitation, explainPointer, explainReference } from './explainCitation';
import { explainCaption, explainPrecedence, explainSecurityProsign, explainSignal } from './explainCode';
import {
  explainContinuityNumber,
  explainMessageNumber,
  explainSection,
  explainSerial,
  explainTransmissionIdentification,
} from './explainNumber';
import { explainOffice, explainOffices } from './explainOffice';
import { explainDeclassification, explainOrder, explainReason } from './explainOrder';
import { explainPortionMark } from './explainPortionMark';
import { explainRoutingIndicator } from './explainRoutingIndicator';
import { explainTag } from './explainTag';
import { explainTerm } from './explainTerm';
import { explainDateTimeGroup, explainFilingTime } from './explainTime';
import type { Explanation } from './explanation';

type Explainer = (subject: Subject) => Explanation | undefined | Promise<Explanation | undefined>;

/** Who explains tokens of each kind; the others are explained by what they are. */
const EXPLAINERS: Partial<Record<TokenKind, Explainer>> = {
  transmissionIdentification: explainTransmissionIdentification,
  precedence: explainPrecedence,
  precedenceWord: explainPrecedence,
  routingIndicator: explainRoutingIndicator,
  addressee: explainAddress,
  officeSymbols: explainOffices,
  attention: explainOffices,
  office: explainOffice,
  continuityNumber: explainContinuityNumber,
  serial: explainSerial,
  filingTime: explainFilingTime,
  securityProsign: explainSecurityProsign,
  operatingSignal: explainSignal,
  dateTimeGroup: explainDateTimeGroup,
  section: explainSection,
  messageNumber: explainMessageNumber,
  caption: explainCaption,
  order: explainOrder,
  declassification: explainDeclassification,
  reason: explainReason,
  tag: explainTag,
  referenceLetter: explainReference,
  reference: explainReference,
  referenceText: explainReference,
  referenceNote: explainReference,
  pointer: explainPointer,
  citation: explainCitation,
  portionMark: explainPortionMark,
};

/** What a token means; undefined where there is nothing to tell of its kind. Never throws. */
export function explain(subject: Subject): ReturnType<Explainer> {
  return (EXPLAINERS[subject.token.kind] ?? explainTerm)(subject);
}
