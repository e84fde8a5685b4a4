import { levelOf } from '../../meaning/classificationLine';
import { firstToken } from '../../meaning/identity';
import type { ClassificationLevel } from '../../meaning/model';
import { tokenRange } from '../../meaning/placement';
import { LineKind } from '../../syntax/lineKind';
import type { HeaderContext } from '../context';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { readSecurityLetters } from '../transmission/securityLetters';
import { sectionHeaders } from '../transmission/sectionHeaders';
import type { BlockGroup } from '../../meaning/cable';

/** The letters of FL4 say what the classification line says. */
export const rule: HeaderRule = {
  id: 'security-level',
  title: 'Classifications of security line and classification line that differ',
  category: 'classification',
  scope: 'header',
  preset: 'essential',
  severity: { received: 'error', draft: 'warning' },
  source: 'ACP 127(G) paras 124, 203; counts over 1121 released headers, of which 1117 agree',
  check(context) {
    return sectionHeaders(context.cable).flatMap((header) => checkHeader(header, context));
  },
};

function checkHeader(header: BlockGroup, context: HeaderContext): Finding[] {
  const security = firstToken(header, LineKind.Security, 'securityProsign');
  const words = firstToken(header, LineKind.Classification, 'classification');
  if (!security || !words) return [];
  const letters = readSecurityLetters(security.token.text);
  const level = levelOf(words.token.text);
  // No letters are known for LIMITED OFFICIAL USE.
  if (!letters?.level || !level || level === 'LIMITED OFFICIAL USE' || letters.level === level) return [];
  if (isDeclassified(context, level)) return [];
  const message = `The security line says ${letters.level} (${security.token.text}), the classification line ${level} (${words.token.text}).`;
  return [
    {
      range: tokenRange(security.place, security.token),
      message,
      related: { range: tokenRange(words.place, words.token), message: 'The classification line' },
      ...(letters.damaged && { atMost: 'warning' }),
    },
  ];
}

/** Whether the line of the executive order tells why the classification line says less than it did. */
function isDeclassified(context: HeaderContext, level: ClassificationLevel): boolean {
  return level === 'UNCLASSIFIED' && context.executiveOrder()?.declassification?.kind === 'declassified';
}

export const page: RulePage = {
  what: 'The five letters behind `ZNR` or `ZNY` are compared with the classification line: `UUUUU` and `EEEEE` for UNCLASSIFIED, `CCCCC` for CONFIDENTIAL, `SSSSS` for SECRET, `TTTTT` for TOP SECRET. Damaged letters that are mostly one count as that one, and are a warning. Where the line of the executive order says that the cable was declassified, its classification line may say less. There is no fix: which of the two is right is for someone who has read the text, and nothing here lowers a classification.',
  why: 'One of the two lines does not say how the cable is to be protected.',
  wrong: [
    {
      text: `ZNR [[UUUUU]] ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
C O N F I D E N T I A L PRISTINA 000768

1. (U) The library opened.
`,
      note: 'the words show the form only',
    },
    {
      text: `ZNY [[CCCCC]] ZZH
R 011200Z JUL 85
FM AMEMBASSY MOSCOW
TO SECSTATE WASHDC
UNCLAS MOSCOW 09042

1. THE LIBRARY OPENED.
`,
      note: '1985: the letters show the form only',
    },
  ],
  right: [
    {
      text: `ZNR UUUUU ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS PRISTINA 000768
`,
    },
    {
      text: `ZNY EEEEE ZZH
R 011200Z JUL 85
FM AMEMBASSY MOSCOW
TO SECSTATE WASHDC
UNCLAS EFTO MOSCOW 09042
`,
      note: '1985: unclassified, encrypted for transmission only',
    },
  ],
};
