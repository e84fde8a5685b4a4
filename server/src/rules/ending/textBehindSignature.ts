import { isText, LineKind, LineState } from '../../syntax/lineKind';
import type { Block } from '../../syntax/block';
import type { PlacedBlock } from '../../syntax/tree';
import { firstLineRange, lineRange } from '../transmission/headerShape';
import type { Finding, RulePage, TextRule } from '../rule';

/** The text ends with its signature. */
export const rule: TextRule = {
  id: 'text-behind-signature',
  title: 'Text behind the signature',
  category: 'ending',
  scope: 'text',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'ACP 127(G); released cables',
  needs: ['whole'],
  check(cable) {
    if (cable.cable.quoted.length > 0 || cable.cable.further.length > 0) return [];
    const texts = cable.places().filter(({ block }) => isText(block.kind) && block.filledLines > 0);
    const signed = texts.findIndex(({ block }) => isSigned(block));
    const rest = signed < 0 ? [] : texts.slice(signed + 1);
    if (rest.length > 0 && rest.every(isPlainText)) return [behindSignature(texts[signed]!, rest[0]!)];
    const stray = texts.find(({ block }) => block.stateBefore === LineState.Closing);
    return stray ? [{ range: firstLineRange(stray), message: 'Text stands behind BT, which ends it.' }] : [];
  },
};

/** Words in capitals that stand alone at the end of a text and are no name. */
const NO_NAMES =
  /^(?:UNQUOTE|END|BT|NNNN|EXEMPT|UNCLASSIFIED|CONFIDENTIAL|SECRET|COMMENT|SUMMARY|BACKGROUND|NOTE|ANNEX|ATTACHMENT|ENCLOSURE|UNQTE|TEXT)$/;

/** No line with a name alone is longer, the blanks around it counted. */
const MAX_NAME_LINE = 200;

/** Whether a paragraph ends with a name right behind its last sentence. */
function isSigned(block: Block): boolean {
  if (block.filledLines < 2) return false;
  const last = block.filledLines - 1;
  if (block.lineContentEnd(last) - block.lineStarts[last]! > MAX_NAME_LINE) return false;
  const name = block.line(last).trim();
  if (!/^[A-Z][A-Z'-]{2,20}$/.test(name) || NO_NAMES.test(name)) return false;
  return /[a-z0-9)"][.?!]["')]?$|^[A-Z ,]+\.$/.test(block.line(last - 1).trim());
}

/** Neither a numbered paragraph nor what may be added behind: an enclosure, a note of the sender, a list. */
function isPlainText({ block }: PlacedBlock): boolean {
  return (
    block.kind === LineKind.Prose &&
    !/^\s*(?:NOTE|ANNEX|ATTACHMENT|ENCLOSURES?|ENCL|TAB|APPENDIX|CC|DIST|BEGIN|TEXT|UNQUOTE|[*#>-]|\()/i.test(
      block.line(0),
    ) &&
    /[a-z]{3}|[A-Z]{3}/.test(block.text)
  );
}

function behindSignature({ block, line }: PlacedBlock, rest: PlacedBlock): Finding {
  const last = block.filledLines - 1;
  const name = block.line(last);
  return {
    range: firstLineRange(rest),
    message: `Text stands behind the signature ${name.trim()}; it belongs before it.`,
    related: { range: lineRange(line + last, name), message: 'The signature.' },
  };
}

export const page: RulePage = {
  what: 'Prose behind a surname in capitals that follows the last sentence of a paragraph, or behind the BT that ends the text. Enclosures, notes, stamps of release and the trailers of archives may follow; so may anything in a cable that quotes another.',
  why: 'Readers stop at the signature, and switches at BT.',
  wrong: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) The library opened.

2. (U) Many came.
DOE

[[We forgot to say that the shelves are full.]]
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY

1. THE LIBRARY OPENED.

2. MANY CAME.
DOE
BT
[[THE SHELVES ARE FULL.]]
`,
      note: '1975',
    },
  ],
  right: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) The library opened.

2. (U) Many came.
DOE

ENCLOSURE: A list of books.
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY

1. THE LIBRARY OPENED.

2. MANY CAME.
DOE
BT
#0123
NNNN
`,
      note: '1975',
    },
  ],
};
