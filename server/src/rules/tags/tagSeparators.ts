import type { Range } from 'vscode-languageserver-types';
import type { Lexicon } from '../../vocabulary';
import type { PlacedBlock } from '../../syntax/tree';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { codesOfBlock, separatorIn, tagPlaces } from './tagLines';

/** Blanks part the codes of a line, or commas; not the one here and the other there. */
export const rule: HeaderRule = {
  id: 'tag-separators',
  title: 'Mixed separators on the TAGS line',
  category: 'TAGS',
  scope: 'header',
  preset: 'strict',
  severity: { received: 'off', draft: 'information' },
  source: 'TAGS handbook TL:TAGS-1 (1974)',
  check({ cable, lexicon }) {
    return tagPlaces(cable).flatMap((place) => otherSeparators(place, lexicon));
  },
};

/** The separators that are not what parts the codes of the field elsewhere. */
function otherSeparators(place: PlacedBlock, lexicon: Lexicon): Finding[] {
  const right = separatorIn(place);
  const name = right === ' ' ? 'a blank' : 'a comma';
  return gapsOf(place, lexicon).flatMap(({ range, text }) => {
    // How many blanks there are is no matter of separators, nor are commas too many.
    if (!/[;/]/.test(text) && text.includes(',') === right.includes(',')) return [];
    return [
      {
        range,
        message: `The codes of this line are parted by ${name}; here they are not.`,
        fixes: () => [
          {
            title: `Part the codes by ${name}`,
            edits: [{ range, newText: right }],
            safe: true,
            preferred: true,
            transcription: false,
          },
        ],
      },
    ];
  });
}

/** What stands between codes beside each other on a line. Names are set off by their parentheses. */
function gapsOf(place: PlacedBlock, lexicon: Lexicon): { readonly range: Range; readonly text: string }[] {
  const codes = codesOfBlock(place, lexicon);
  return codes.slice(1).flatMap(({ range: { start: end } }, index) => {
    const start = codes[index]!.range.end;
    const text = place.block.line(start.line - place.line).slice(start.character, end.character);
    return start.line === end.line && /^[\s,;/]+$/.test(text) ? [{ range: { start, end }, text }] : [];
  });
}

export const page: RulePage = {
  what: 'Codes that are parted by commas in one place and by blanks or semicolons in another. Blanks alone and commas alone are both right, and where a comma parts any of them, commas are taken for what was meant.',
  why: 'The handbook allows either. A line that has both looks as if something were missing.',
  wrong: [
    { text: 'UNCLAS\n\nE.O. 13526: N/A\nTAGS: SCUL, KPAO[[ ]]FR\nSUBJECT: A LIBRARY\n', profile: 'draft' },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: SCUL[[; ]]OEXC FR\nSUBJECT: A LIBRARY\n',
      profile: 'draft',
      note: '1975: a semicolon',
    },
  ],
  right: [
    { text: 'UNCLAS\n\nE.O. 13526: N/A\nTAGS: SCUL KPAO  FR\nSUBJECT: A LIBRARY\n', profile: 'draft' },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: CASC, FR (DOE, JANE Q)\nSUBJECT: A LIBRARY\n',
      profile: 'draft',
      note: '1975: a name needs no comma before it',
    },
  ],
};
