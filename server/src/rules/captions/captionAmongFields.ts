import { headKind, LineKind } from '../../syntax/lineKind';
import type { TextContext } from '../context';
import type { Finding, Fix, RulePage, TextRule } from '../rule';
import { classificationPlace, headPlaces, linesOf, rangeInLine } from '../fields/fieldLines';
import type { HeadLine } from '../fields/fieldLines';
import { endOfBlock, inserted, lineEndIn, rightWay, withoutLines } from '../fields/lineEdits';
import { isCaptionsOnly, readCaptions } from './captionLines';

/** A line of nothing but captions below the first field. */
export const rule: TextRule = {
  id: 'caption-among-fields',
  title: 'A caption below the fields',
  category: 'captions',
  scope: 'text',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: '5 FAH-2 H-250 (2018; CT:TEL-86, 2023); order of the lines in the TAGS handbook TL:TAGS-1 (1974)',
  check(context) {
    const places = headPlaces(context);
    const first = places.findIndex(({ block }) => block.kind === LineKind.ExecutiveOrder);
    return first < 0
      ? []
      : places
          .slice(first)
          .filter(({ block }) => HOLDS.has(headKind(block.kind)))
          .flatMap(linesOf)
          .flatMap((line) => captionOn(line, context));
  },
};

/** What a caption that stands among the fields is read as; codes of TAGS have rules of their own. */
const HOLDS: ReadonlySet<LineKind> = new Set([
  LineKind.ExecutiveOrder,
  LineKind.Subject,
  LineKind.Reference,
  LineKind.Prose,
]);

/** Captions that are no words of a subject or a text. */
const PLAIN = 'SIPDIS|NOFORN|SENSITIVE|EXDIS|NODIS|STADIS|LIMDIS|NOCONTRACT|ORCON|TERREP|AIDAC';
const IS_PLAIN = new RegExp(`^(?:${PLAIN}|[A-Z]+ CHANNEL)$`);
const BEGINS_PLAIN = new RegExp(`^(?:${PLAIN}|[A-Z]+ CHANNEL)\\b`);

function captionOn(line: HeadLine, context: TextContext): Finding[] {
  const { place, index, text } = line;
  const words = text.trim();
  if (words.length > 40 || (index === 0 && place.block.kind !== LineKind.Prose) || !BEGINS_PLAIN.test(words)) return [];
  const captions = readCaptions(place, 0, text, context.lexicon);
  if (!isCaptionsOnly(captions) || !captions.every((caption) => IS_PLAIN.test(caption.text))) return [];
  const start = captions[0]!.range.start.character;
  const end = captions.at(-1)!.range.end.character;
  if (text.slice(0, start).trim() !== '' || text.slice(end).trim() !== '') return [];
  return [
    {
      range: rangeInLine(line, start, end),
      message: `Captions stand below the classification line and above the fields: ${words}.`,
      fixes: () => movedUp(line, words, context),
    },
  ];
}

/** Below the last caption, else below the classification line. */
function movedUp({ place, index }: HeadLine, words: string, context: TextContext): Fix[] {
  const classification = classificationPlace(context);
  if (!classification) return [];
  const last = context.cable.blocks.filter(({ block }) => block.kind === LineKind.Caption).at(-1);
  const end = lineEndIn(place.block);
  const at = endOfBlock(last ?? classification);
  const edits = [
    inserted(at, `${last ? end : end + end}${words}`),
    withoutLines(place.line + index, place.line + index + 1),
  ];
  return [rightWay(`Move ${words} below the classification line`, edits)];
}

export const page: RulePage = {
  what: 'A line of nothing but captions, such as `SIPDIS` or `SENSITIVE`, between the fields or behind them. Captions among the codes of TAGS are for the rules on TAGS.',
  why: 'Below the fields a caption is read as part of the field above it, and does not restrict the cable.',
  wrong: [
    {
      text: `UNCLAS PARIS 000123

E.O. 12958: N/A
[[SENSITIVE]]
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 00123

E.O. 11652: GDS
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS

[[LIMDIS]]

1. THE LIBRARY OPENED ON MONDAY.
`,
      note: '1975; form only',
    },
  ],
  right: [
    {
      text: `UNCLAS PARIS 000123

SENSITIVE

E.O. 12958: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 00123

LIMDIS

E.O. 11652: GDS
TAGS: SCUL, FR
SUBJECT: A SENSITIVE
INSTRUMENT

1. THE WORD SENSITIVE IS NO CAPTION HERE.
`,
      note: '1975; form only',
    },
  ],
};
