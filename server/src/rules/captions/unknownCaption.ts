import { LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import type { Lexicon } from '../../vocabulary';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { mendedSlip, stretchOfLine } from '../fields/lineEdits';
import { isOneEditAway } from '../../meaning/nearMiss';
import { captionsIn, readCaptions } from './captionLines';

/** Words on a caption line that no list of captions has, and captions with a slip in them. */
export const rule: HeaderRule = {
  id: 'unknown-caption',
  title: 'Captions that stand in no list',
  category: 'captions',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: '5 FAH-2 H-250 and H-440; handling words of the records of 1973-79; released cables',
  check(context) {
    const { lexicon, cable } = context;
    const unknown = captionsIn(context)
      .filter(({ row, onClassificationLine }) => row === undefined && !onClassificationLine)
      .map(({ text, range }) => unlisted(text, range, lexicon));
    const slips = cable.blocks
      .filter(({ block }) => block.kind === LineKind.Attention && block.filledLines === 1)
      .flatMap((place) => slipsOn(place, lexicon));
    return [...unknown, ...slips];
  },
};

function unlisted(text: string, range: Finding['range'], lexicon: Lexicon): Finding {
  const near = nearCaption(text.toUpperCase(), lexicon);
  return near === undefined
    ? { range, message: `${text} stands in no list of captions.` }
    : misspelt(text, range, near);
}

function misspelt(text: string, range: Finding['range'], right: string): Finding {
  return {
    range,
    message: `${text} stands in no list of captions; ${right} is one slip away.`,
    fixes: () => [mendedSlip(range, text, right)],
  };
}

/** A line of nothing but captions, of which one or more have a slip: it was read as a line that speaks to somebody. */
function slipsOn(place: PlacedBlock, lexicon: Lexicon): Finding[] {
  const line = place.block.line(0);
  const words = [...line.matchAll(/\S+/g)];
  if (words.length > 3) return [];
  const findings: Finding[] = [];
  for (const { 0: text, index } of words) {
    if (readCaptions(place, index, text, lexicon).some(({ row }) => row)) continue;
    const near = nearCaption(text, lexicon);
    if (near === undefined) return [];
    findings.push(misspelt(text, stretchOfLine(place.line, index, index + text.length), near));
  }
  return findings;
}

const KINDS: ReadonlySet<string> = new Set(['control', 'distribution', 'special-handling']);
const SHORTEST = 5;

/** The one caption of a single word that one slip has made a word of. */
function nearCaption(word: string, lexicon: Lexicon): string | undefined {
  if (word.length < SHORTEST || !/^[A-Z]+$/.test(word)) return undefined;
  const near = lexicon
    .captions()
    .filter(({ caption, kind }) => KINDS.has(kind) && caption.length >= SHORTEST && /^[A-Z]+$/.test(caption))
    .filter(({ caption }) => isOneEditAway(word, caption));
  return near.length === 1 ? near[0]!.caption : undefined;
}

export const page: RulePage = {
  what: 'Words on a caption line that stand in no list of captions, and lines of one to three words that are captions but for a slip, such as `SIPDS` or `SENSITVE`. Names and numbers behind CODEL, SECTO, EYES ONLY and the like are no captions. What users have added to the lists counts as listed. Where one caption is one slip away, the fix puts it there; it mends a slip of transcription and is offered in received copies too.',
  why: 'Captions decide who may have a cable. One that nobody knows does not restrict it.',
  wrong: [
    {
      text: `UNCLAS PARIS 000123

[[SIPDS]]

E.O. 12958: N/A
`,
    },
    {
      text: `UNCLAS PARIS 000123

SIPDIS [[WIDGET]]

E.O. 12958: N/A
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 00123

[[LIMIDS]]

E.O. 11652: GDS
`,
      note: '1975: two letters exchanged; form only',
    },
  ],
  right: [
    {
      text: `UNCLAS PARIS 000123

SIPDIS
NOT FOR INTERNET DISTRIBUTION
CODEL DOE

G/TIP
USOECD

E.O. 12958: N/A
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 00123

LIMDIS NOFORN
TOSEC 123

E.O. 11652: GDS
`,
      note: '1975; form only',
    },
  ],
};
