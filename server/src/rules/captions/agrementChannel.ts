import type { Finding, HeaderRule, RulePage } from '../rule';
import type { HeaderContext } from '../context';
import { captionsIn, findCaption } from './captionLines';

/** AGREMENT CHANNEL needs a classification or a control, and the Department among the addressees. */
export const rule: HeaderRule = {
  id: 'agrement-channel',
  title: 'AGREMENT CHANNEL without control, or without the Department',
  category: 'captions',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: '5 FAH-2 H-440 (CT:TEL-29, 2008)',
  check(context) {
    const captions = captionsIn(context);
    const channel = findCaption(captions, 'AGREMENT CHANNEL');
    if (!channel) return [];
    const findings: Finding[] = [];
    const controlled = findCaption(captions, 'SENSITIVE', 'SBU', 'LOU', 'LIMITED OFFICIAL USE');
    if (context.classification()?.level === 'UNCLASSIFIED' && !controlled) {
      const message = 'AGREMENT CHANNEL needs a classification, or SENSITIVE in an unclassified cable.';
      findings.push({ range: channel.range, message });
    }
    if (isBetweenPosts(context)) {
      const message = 'AGREMENT CHANNEL goes from post to post only with the Department among the addressees.';
      findings.push({ range: channel.range, message });
    }
    return findings;
  },
};

const DEPARTMENT = /\bSECSTATE\b|\bSECRETARY OF STATE\b|\b(?:DEPARTMENT|DEPT) OF STATE\b/i;

/** Whether addressees stand there and none is the Department, from which the cable does not come either. */
function isBetweenPosts(context: HeaderContext): boolean {
  const addresses = [context.originator(), ...context.addressees()].flatMap((one) => (one ? [one.address] : []));
  return context.addressees().length > 0 && !addresses.some((address) => DEPARTMENT.test(address));
}

export const page: RulePage = {
  what: 'A cable with the caption AGREMENT CHANNEL is classified, or SENSITIVE; and one between posts has the Department among its addressees. Addressees are looked at only where they stand there.',
  why: 'The channel is for ambassador and Secretary, on the consent of a government to an appointment.',
  wrong: [
    {
      text: `UNCLAS

[[AGREMENT CHANNEL]]

E.O. 13526: N/A
`,
      profile: 'draft',
    },
    {
      text: `R 182012Z JAN 09
FM AMEMBASSY PARIS
TO AMEMBASSY LONDON
C O N F I D E N T I A L PARIS 000123

[[AGREMENT CHANNEL]]

E.O. 12958: DECL: 01/18/2019
`,
      note: 'form only',
    },
  ],
  right: [
    {
      text: `UNCLAS

AGREMENT CHANNEL
SENSITIVE

E.O. 13526: N/A
`,
      profile: 'draft',
    },
    {
      text: `R 182012Z JAN 79
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
INFO AMEMBASSY LONDON
C O N F I D E N T I A L PARIS 00123

AGREMENT CHANNEL

E.O. 12065: GDS 1/18/85 (DOE, JANE Q.)
`,
      note: '1979; form only',
    },
  ],
};
