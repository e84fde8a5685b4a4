import type { Range } from 'vscode-languageserver-types';
import { classificationEnd } from '../../syntax/headerLines';
import { headKind, LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { lineRange } from '../transmission/headerShape';
import { partOf } from '../transmission/slips';

/** The section stands behind the classification and its captions, before the station. */
export const rule: HeaderRule = {
  id: 'section-place',
  title: 'A section that is not behind the classification',
  category: 'classification',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'error' },
  source: 'ACP 127(G) para 208',
  check({ cable }) {
    return cable.blocks.flatMap((place) => (mayHold(place.block.kind) ? checkBlock(place) : []));
  },
};

function mayHold(kind: LineKind): boolean {
  switch (headKind(kind)) {
    case LineKind.Action:
    case LineKind.Information:
    case LineKind.Exempt:
    case LineKind.UnknownHeader:
    case LineKind.Classification:
      return true;
    default:
      return false;
  }
}

function checkBlock({ block, line }: PlacedBlock): Finding[] {
  const findings: Finding[] = [];
  if (!/\bSECTION /i.test(block.text)) return findings;
  for (let index = 0; index < block.filledLines; index++) {
    const text = block.line(index);
    const range = lineRange(line + index, text);
    const found =
      before(text.trim(), range) ?? (block.kind === LineKind.Classification ? behind(text.trim(), range) : undefined);
    if (found) findings.push(found);
  }
  return findings;
}

const FIRST = /^(SECTION \d{1,2} OF \d{1,2}) +/i;
const LAST = /^(.*?[A-Z] \d{3,8}) +(SECTION \d{1,2} OF \d{1,2})$/i;

/** `SECTION 02 OF 03 UNCLAS PARIS 000123`; whether a line is such a one. */
export function isSectionBeforeClassification(text: string): boolean {
  const match = FIRST.exec(text);
  return match !== null && wordsEnd(text.slice(match[0].length)) > 0;
}

function before(text: string, range: Range): Finding | undefined {
  const match = FIRST.exec(text);
  if (!match || !isSectionBeforeClassification(text)) return undefined;
  const rest = text.slice(match[0].length);
  const end = wordsEnd(rest);
  return finding(partOf(range, 0, match[1]!.length), range, `${rest.slice(0, end)} ${match[1]!}${rest.slice(end)}`);
}

/** `UNCLAS PARIS 000123 SECTION 02 OF 03`. */
function behind(text: string, range: Range): Finding | undefined {
  const match = LAST.exec(text);
  if (!match) return undefined;
  const end = wordsEnd(text);
  const start = text.length - match[2]!.length;
  const mended = `${text.slice(0, end)} ${match[2]!}${match[1]!.slice(end)}`;
  return end > 0 ? finding(partOf(range, start, match[2]!.length), range, mended) : undefined;
}

function wordsEnd(text: string): number {
  return classificationEnd(text.toUpperCase(), 0, text.length);
}

function finding(range: Range, line: Range, mended: string): Finding {
  const edits = [{ range: line, newText: mended }];
  const fix = { title: `Write ${mended}`, edits, safe: false, preferred: true, transcription: false };
  return { range, message: 'The section stands behind the classification, before the station.', fixes: () => [fix] };
}

export const page: RulePage = {
  what: '`SECTION 02 OF 03` stands behind the words of the classification and before the station: `UNCLAS SECTION 02 OF 03 PARIS 000123`. Before the classification or behind the number it is found.',
  why: 'The classification is the first thing on the line, for the eye and for the machine. A line that begins with the section is not taken for a classification line.',
  wrong: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
[[SECTION 02 OF 03]] UNCLAS PRISTINA 000768
`,
      profile: 'draft',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123 [[SECTION 1 OF 2]]

SUBJECT: A LIBRARY
`,
      note: '1975',
    },
  ],
  right: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS SECTION 02 OF 03 PRISTINA 000768
`,
      profile: 'draft',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS EFTO SECTION 1 OF 2 PARIS 00123
`,
      note: '1975: behind a caption',
    },
  ],
};
