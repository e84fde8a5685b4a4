import { blocksOfKind } from '../../meaning/cable';
import { firstToken } from '../../meaning/identity';
import { tokenRange } from '../../meaning/placement';
import { tokensOf } from '../../meaning/tokens';
import { LineKind } from '../../syntax/lineKind';
import type { HeaderContext } from '../context';
import type { HeaderRule, RulePage } from '../rule';

/** The lists of precedences of 2017 and later have no PRIORITY. */
export const rule: HeaderRule = {
  id: 'priority-withdrawn',
  title: 'PRIORITY in a cable of 2018 or later',
  category: 'addressees',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'information' },
  source: '5 FAH-2 H-420 (2017; CT:TEL-100, 2024)',
  years: { from: 2018 },
  check(context) {
    if (!isKnownToBeNew(context)) return [];
    const [found] = [LineKind.DateTimeGroup, LineKind.Action, LineKind.Information]
      .flatMap((kind) => blocksOfKind(context.cable, kind))
      .flatMap((place) =>
        tokensOf(place.block)
          .filter(
            ({ kind, text }) => (kind === 'precedence' || kind === 'precedenceWord') && /^P(?:RIORITY)?$/i.test(text),
          )
          .map((token) => tokenRange(place, token)),
      );
    if (!found) return [];
    const message =
      'PRIORITY is no precedence of the Department since 2018: FLASH, NIACT IMMEDIATE, IMMEDIATE and ROUTINE are.';
    return [{ range: found, message }];
  },
};

/** A text without a date is new only where it has no number yet either. */
function isKnownToBeNew(context: HeaderContext): boolean {
  if (context.sent()) return context.sent()!.getUTCFullYear() >= 2018;
  return (
    context.identity().number === undefined &&
    firstToken(context.cable, LineKind.DateTimeGroup, 'dateTimeGroup') === undefined
  );
}

export const page: RulePage = {
  what: 'The letter `P` of the date-time group, or the word PRIORITY behind an addressee, in a cable of 2018 or later or in a draft without a date: the first that stands there.',
  why: 'The handbook lists FLASH, NIACT IMMEDIATE, IMMEDIATE and ROUTINE. A message that is sent as PRIORITY has no place among them.',
  wrong: [
    {
      text: `[[P]] 051635Z NOV 21
FM AMEMBASSY PRISTINA
TO RUEHC/SECSTATE WASHDC PRIORITY
UNCLAS PRISTINA 000768
`,
      note: '2021',
    },
    {
      text: `FM AMEMBASSY PRISTINA
TO SECSTATE WASHDC [[PRIORITY]]
INFO AMEMBASSY SKOPJE PRIORITY
UNCLAS

E.O. 13526: N/A
TAGS: SCUL KV
SUBJECT: A LIBRARY
`,
      profile: 'draft',
    },
  ],
  right: [
    {
      text: `O 051635Z NOV 21
FM AMEMBASSY PRISTINA
TO RUEHC/SECSTATE WASHDC IMMEDIATE
UNCLAS PRISTINA 000768
`,
      note: '2021',
    },
    {
      text: `P R 281848Z DEC 66
FM AMEMBASSY BUENOS AIRES
TO SECSTATE WASHDC PRIORITY
`,
      note: '1966',
    },
  ],
};
