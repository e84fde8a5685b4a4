import { explainCode } from './explainCode';
import { explainDateTimeGroup } from './explainDateTimeGroup';
import { explainRoutingIndicator } from './explainRoutingIndicator';
import { explainTag } from './explainTag';
import type { Subject } from './context';
import type { Explanation } from './explanation';

/** What a token means; undefined where there is nothing to tell of its kind. */
export function explain(subject: Subject): Explanation | undefined | Promise<Explanation | undefined> {
  switch (subject.token.kind) {
    case 'routingIndicator':
      return explainRoutingIndicator(subject);
    case 'tag':
      return explainTag(subject);
    case 'dateTimeGroup':
      return explainDateTimeGroup(subject);
    default:
      return explainCode(subject);
  }
}
