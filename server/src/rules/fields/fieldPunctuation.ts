import type { Range } from 'vscode-languageserver-types';
import { contentEndBefore } from '../../meaning/plain';
import { tokensOf } from '../../meaning/tokens';
import { headKind, LineKind } from '../../syntax/lineKind';
import { isBlank } from '../../syntax/scan';
import type { PlacedBlock } from '../../syntax/tree';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { fieldPlaces } from './fieldLines';
import { endOfBlock, replaced, rightWay, stretchOfLine } from './lineEdits';
import { orderLineOf } from '../executiveOrder/orderLine';
import type { HeaderContext } from '../context';

/** No full stop ends the E.O. or TAGS line, and no comma stands there for nothing. */
export const rule: HeaderRule = {
  id: 'field-punctuation',
  title: 'Full stops and stray commas on the E.O. or TAGS line',
  category: 'fields',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'TAGS handbook TL:TAGS-1 (1974), list of errors',
  check(context) {
    const places = fieldPlaces(context);
    const tags = places.filter((place) => headKind(place.block.kind) === LineKind.Tags && !hasJoined(place));
    return [...endOfOrder(context), ...tags.flatMap((place) => [...strayCommas(place), ...endOfTags(place, places)])];
  },
};

/** Whether another field stands on the line. */
function hasJoined({ block }: PlacedBlock): boolean {
  return tokensOf(block).filter(({ kind }) => kind === 'fieldName').length > 1;
}

/** A full stop or comma that ends what the E.O. line says; that of an abbreviation such as `U.S.` is its own. */
function endOfOrder(context: HeaderContext): Finding[] {
  const line = orderLineOf(context);
  const last = line?.pieces.at(-1);
  const sign = last ? signsAtEnd(last.text) : '';
  if (!last || sign === '' || /\.[A-Z]\.$/i.test(last.text) || /\.{3}$/.test(last.text)) return [];
  return [signAt(last.range.end, sign, 'E.O.')];
}

function endOfTags(place: PlacedBlock, places: readonly PlacedBlock[]): Finding[] {
  if (!isOver(place, places)) return [];
  const last = tokensOf(place.block).at(-1);
  const text = place.block.line(place.block.filledLines - 1).trimEnd();
  const sign = signsAtEnd(text);
  if (!last || last.kind === 'fieldName' || sign === '') return [];
  return [signAt(endOfBlock(place), sign, 'TAGS')];
}

/** The full stops and commas that a text ends with, and the blanks before them. */
function signsAtEnd(text: string): string {
  let start = text.length;
  while (start > 0 && '.,;'.includes(text.charAt(start - 1))) start--;
  if (start === text.length) return '';
  return text.slice(text.slice(0, start).trimEnd().length);
}

/** Whether the field ends with its block: behind it stands a blank line or another field, no line that may go on. */
function isOver({ block, line }: PlacedBlock, places: readonly PlacedBlock[]): boolean {
  return block.lineCount > block.filledLines || places.some((other) => other.line === line + block.lineCount);
}

function signAt(end: { line: number; character: number }, sign: string, field: string): Finding {
  const start = { ...end, character: end.character - sign.length };
  const range = { start: { ...end, character: end.character - sign.trimStart().length }, end };
  const what = sign.trim().startsWith('.') ? 'full stop' : 'comma';
  const fix = rightWay(`Remove the ${what}`, [replaced({ start, end }, '')], true);
  return { range, message: `The ${field} line ends without a ${what}.`, fixes: () => [fix] };
}

/** Commas behind another, or before the first code. */
function strayCommas(place: PlacedBlock): Finding[] {
  const { block } = place;
  const name = tokensOf(block).find(({ kind }) => kind === 'fieldName');
  const findings: Finding[] = [];
  for (let index = 0; index < block.filledLines; index++) {
    const line = block.line(index);
    // At the end of the field a comma is found there.
    const end = contentEndBefore(line, 0, line.length);
    for (const [from, to] of commaRuns(line, index === 0 && name ? name.end : 0, end, index === 0)) {
      findings.push(strayComma(stretchOfLine(place.line + index, from, to)));
    }
  }
  return findings;
}

const COMMA = 44;

/** The runs of commas in a stretch of a line that part no codes. */
function commaRuns(line: string, start: number, end: number, opens: boolean): [from: number, to: number][] {
  const runs: [number, number][] = [];
  let parted = opens;
  for (let position = start; position < end; position++) {
    const unit = line.charCodeAt(position);
    if (unit !== COMMA) {
      if (!isBlank(unit)) parted = false;
      continue;
    }
    const open = runs.at(-1);
    if (parted && open?.[1] === position) open[1]++;
    else if (parted) runs.push([position, position + 1]);
    parted = true;
  }
  return runs;
}

function strayComma(range: Range): Finding {
  const fix = rightWay('Remove the comma', [replaced(range, '')], true);
  return { range, message: 'This comma parts no codes.', fixes: () => [fix] };
}

export const page: RulePage = {
  what: 'A full stop or comma at the end of the `E.O.` or `TAGS` line, and commas on the `TAGS` line that part no codes. The full stop of an abbreviation is its own.',
  why: 'The handbook of 1974 lists both among the errors that made the message system turn a telegram away.',
  wrong: [
    {
      text: `UNCLAS

E.O. 13526: N/A[[.]]
TAGS: SCUL, FR[[.]]
SUBJECT: A LIBRARY OPENS
`,
      profile: 'draft',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: ECON,[[,]] EAIR, FR[[.]]
SUBJECT: A NEW AIRPORT
`,
      profile: 'draft',
      note: '1975: the example of the handbook',
    },
  ],
  right: [
    {
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS
`,
      profile: 'draft',
    },
    {
      text: `R 182012Z JAN 80
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 00123

E.O. 12065: GDS 1/18/86 (DOE, JANE Q.) OR-E
TAGS: ECON, EAIR,
 FR (DOE, JANE Q.)
SUBJECT: A NEW AIRPORT
`,
      profile: 'draft',
      note: '1980: full stops of initials, and codes that go on',
    },
  ],
};
