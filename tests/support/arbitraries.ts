import fc from 'fast-check';
import type { TextDocumentContentChangeEvent } from '../../server/src/text/changes';

/** Lines of invented cables, whole and broken, that take the classifier through all of its states. */
const LINES = [
  'VZCZCXRO1234',
  'OO RUEHAG RUEHAST RUEHDA',
  'RUEHLN RUEHLZ',
  'DE RUEHPS #0042/01 3091635',
  'ZNR UUUUU ZZH',
  'O 051635Z NOV 07',
  'O 0516Z',
  'FM USOFFICE PRISTINA',
  'TO RUEHC/SECSTATE WASHDC IMMEDIATE 7794',
  'INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE',
  'RUCNDT/USMISSION USUN NEW YORK 1321',
  'XMT AMEMBASSY PARIS',
  'BT',
  'UNCLAS SECTION 01 OF 02 PRISTINA 000042 ',
  'C O N F I D E N T I A L PRISTINA 000042',
  'SIPDIS ',
  'DEPT FOR EUR/SCE',
  'E.O. 12958: N/A ',
  'TAGS: PGOV PREL KV',
  'PHUM, KDEM',
  'SUBJECT: THE HARVEST FESTIVAL',
  'REF: A. PRISTINA 41',
  '     B. 06 SKOPJE 7',
  '1. (U) The festival opened.',
  '2.  It closed.',
  '¶3. (U) It opened again.',
  'PRISTINA 00000042  002 OF 002 ',
  'PAGE 02        STATE   023763  071504Z',
  'ACTION EUR-12',
  'Heading',
  'a line of prose that goes on',
  'The bridge was repaired; Überraschung 😀 𝒳',
  '\u2028 and \u0085 do not end a line',
  'See REF A, para 2 and 06 SKOPJE 7.  The U.S.',
  'A. (SBU) REFTELS, and paras 1-3 of REF B',
  'NNNN',
  '#0042',
  'GRNC',
  'CONFIDENTIAL',
  '------------------072706 241141Z /14',
  'INFO OCT-01 ISO-00',
  'DRAFTED BY POL:RFINCH (INFO), DAO',
  'Drafted: POL:RFINCH',
  'Cleared: DAO (open), ECON:',
  '         AMB - T. Robin ?',
  'C O R R E C T E D  C O P Y',
  'Classified By: Robin Finch, DCM; reasons 1.4 (b)',
  'RELEASED IN PART',
  'B1, 1.4(D)',
  'GP-3',
  'Message Text',
  'Message Attributes',
  'Document Number: 1975ZAGREB09031',
  'CXZAG:',
  'Viewing cable 07ZAGREB9105, THE FAIR',
  'Reference ID Created Released Classification Origin',
  '07ZAGREB9105 2007-11-05 16:35 2011-08-26 00:00 UNCLASSIFIED Consulate Zagreb',
  'E.O. 12958: N/A TAGS: PREL SUBJECT: X REF: STATE 1',
  'subj*ct: the mill',
  'REF DEA 11752 202038Z APR 78; TELCON',
  'SUMMARY: one. END SUMMARY.',
  'QUOTE (STRICTLY PROTECT) XXXXXXXX UNQUOTE FINCH',
  '6A. (C-ENTIRE TEXT)',
  '(1) a    b      c',
  '------',
  'FINCH',
  ' ',
  '',
];

const terminator = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');
const line = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...LINES) }, fc.string({ unit: 'binary', maxLength: 6 }));

/** Texts with any mix of terminators, astral characters and lone surrogates. */
export const cableText: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.tuple(line, terminator), { maxLength: 60 }), line)
  .map(([lines, rest]) => lines.map(([content, end]) => content + end).join('') + rest);

/** What is typed or pasted: pieces of lines, terminators alone, several lines. */
const insertion = fc.oneof(
  fc.constantFrom('', '', 'x', '1', '\n', '\r', '\r\n', ' ', 'TAGS: ', '1. (U) ', '😀', '\ud83d'),
  cableText,
);

/** An edit by fractions of the text's lines, so that it can be drawn before the text is known. */
export interface EditDraw {
  readonly line: number;
  readonly lines: number;
  readonly startColumn: number;
  readonly endColumn: number;
  readonly text: string;
}

export const editDraw: fc.Arbitrary<EditDraw> = fc.record({
  line: fc.nat(),
  lines: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(2), fc.nat(12)),
  startColumn: fc.oneof(fc.constant(0), fc.nat(12), fc.constant(1000)),
  endColumn: fc.oneof(fc.constant(0), fc.nat(12), fc.constant(1000)),
  text: insertion,
});

/** The edit as a change event for a text of so many lines. */
export function changeEvent(draw: EditDraw, lineCount: number): TextDocumentContentChangeEvent {
  const line = draw.line % lineCount;
  return {
    range: {
      start: { line, character: draw.startColumn },
      end: { line: Math.min(line + draw.lines, lineCount), character: draw.endColumn },
    },
    text: draw.text,
  };
}
