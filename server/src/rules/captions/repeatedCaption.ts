import type { Finding, Fix, HeaderRule, RulePage } from '../rule';
import { rightWay, withoutLines } from '../fields/lineEdits';
import { captionsIn } from './captionLines';
import type { PlacedCaption } from './captionLines';

/** The same caption twice. */
export const rule: HeaderRule = {
  id: 'repeated-caption',
  title: 'A caption that stands twice',
  category: 'captions',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'information' },
  source: 'general knowledge; released cables of 2006-08 carry SIPDIS twice',
  check(context) {
    const seen = new Map<string, PlacedCaption>();
    const findings: Finding[] = [];
    // In a cable with a number the system put the second SIPDIS there.
    const isNumbered = context.identity().number !== undefined;
    for (const caption of captionsIn(context)) {
      // A series or a delegation has a name behind it, and may stand there for two.
      if (!caption.row || caption.row.kind === 'series') continue;
      const first = seen.get(caption.row.caption);
      if (!first) seen.set(caption.row.caption, caption);
      else if (caption.row.caption !== 'SIPDIS' || !isNumbered) {
        findings.push({
          range: caption.range,
          message: `${caption.text} stands there already.`,
          related: { range: first.range, message: 'The first one.' },
          fixes: () => withoutSecond(caption),
        });
      }
    }
    return findings;
  },
};

/** The whole line, where nothing else stands on it. */
function withoutSecond({ place, text, onClassificationLine }: PlacedCaption): Fix[] {
  const { block, line } = place;
  if (onClassificationLine || block.line(0).trim() !== text) return [];
  return [rightWay(`Remove the second ${text}`, [withoutLines(line, line + block.lineCount)], true)];
}

export const page: RulePage = {
  what: 'A caption that stands twice above the fields. Many released cables carry SIPDIS twice, put there by the system: in a cable with a number that is no finding.',
  why: 'It does no harm, and says nothing.',
  wrong: [
    {
      text: `UNCLAS

SIPDIS

[[SIPDIS]]

E.O. 13526: N/A
`,
      profile: 'draft',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 00123

LIMDIS
[[LIMDIS]]

E.O. 11652: GDS
`,
      note: '1975; form only',
    },
  ],
  right: [
    {
      text: `UNCLAS

SIPDIS
SENSITIVE

E.O. 13526: N/A
`,
      profile: 'draft',
    },
    {
      text: `UNCLAS PARIS 000123

SIPDIS

SIPDIS

E.O. 12958: N/A
`,
      note: 'the system put the second one there',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

CODEL DOE
CODEL ROE

E.O. 11652: N/A
`,
      profile: 'draft',
      note: '1975: two delegations',
    },
  ],
};
