import type { TextEdit } from 'vscode-languageserver-types';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { lineEndIn, replaced, rightWay } from '../fields/lineEdits';
import { captionsIn, isCaptionsOnly } from './captionLines';
import type { PlacedCaption } from './captionLines';

/** Each caption has a line of its own. */
export const rule: HeaderRule = {
  id: 'caption-line',
  title: 'Several captions on one line',
  category: 'captions',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'off', draft: 'warning' },
  source: '5 FAH-2 H-250 (2018)',
  check(context) {
    const lines = new Map<number, PlacedCaption[]>();
    for (const caption of captionsIn(context)) {
      if (caption.onClassificationLine) continue;
      const { line } = caption.range.start;
      lines.set(line, [...(lines.get(line) ?? []), caption]);
    }
    return [...lines.values()].filter((line) => line.length > 1 && isCaptionsOnly(line)).map(severalOn);
  },
};

function severalOn(captions: readonly PlacedCaption[]): Finding {
  const range = { start: captions[0]!.range.start, end: captions.at(-1)!.range.end };
  return {
    range,
    message: `Each caption has a line of its own: ${captions.map(({ text }) => text).join(', ')}.`,
    fixes: () => [rightWay('Give each caption a line of its own', parted(captions), true)],
  };
}

/** A line end between each two. */
function parted(captions: readonly PlacedCaption[]): TextEdit[] {
  return captions.slice(1).map(({ range, place }, index) => {
    return replaced({ start: captions[index]!.range.end, end: range.start }, lineEndIn(place.block));
  });
}

export const page: RulePage = {
  what: 'Two or more captions on one line below the classification line of a draft. Captions on the classification line itself are left alone, and so are received copies.',
  why: 'The system that distributes cables reads a caption by its line.',
  wrong: [
    {
      text: `UNCLAS

[[SENSITIVE SIPDIS]]

E.O. 13526: N/A
`,
      profile: 'draft',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 00123

[[EXDIS STADIS]]

E.O. 11652: GDS
`,
      profile: 'draft',
      note: '1975; form only',
    },
  ],
  right: [
    {
      text: `UNCLAS

SENSITIVE
SIPDIS

E.O. 13526: N/A
`,
      profile: 'draft',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 00123

EYES ONLY FOR THE AMBASSADOR
CODEL DOE

E.O. 11652: GDS
`,
      profile: 'draft',
      note: '1975: captions with names; form only',
    },
  ],
};
