import { tokenRange } from '../../meaning/placement';
import type { Token } from '../../meaning/token';
import { tokensOf } from '../../meaning/tokens';
import type { PlacedBlock } from '../../syntax/tree';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { tagPlaces } from './tagLines';

/** Names of persons among TAGS had a form that machines could read. */
export const rule: HeaderRule = {
  id: 'tag-name-form',
  title: 'Names among TAGS in another form',
  category: 'TAGS',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'off', draft: 'warning' },
  source: 'TAGS handbook TL:TAGS-1 (1974)',
  years: { from: 1973, to: 1979 },
  check({ cable }) {
    return tagPlaces(cable).flatMap((place) =>
      tokensOf(place.block)
        // A name that goes on in the next line is not whole here.
        .filter(({ kind, text }) => kind === 'tagName' && text.endsWith(')'))
        .flatMap((token) => checkName(place, token) ?? []),
    );
  },
};

const FORM = /^\([A-Z][A-Z' -]*, [A-Z][A-Z' -]*\)$/;

function checkName(place: PlacedBlock, token: Token): Finding | undefined {
  const { text } = token;
  if (FORM.test(text)) return undefined;
  const range = tokenRange(place, token);
  const mended = inForm(text);
  if (!mended) {
    return { range, message: `Parentheses hold the name of one person here, as (SURNAME, FIRST M): ${text} is none.` };
  }
  const title = `Write ${mended}`;
  return {
    range,
    message: `Names stand in capitals with one comma and no full stop: ${mended}.`,
    fixes: () => [{ title, edits: [{ range, newText: mended }], safe: true, preferred: true, transcription: false }],
  };
}

/** The name in the form of the handbook, where only capitals, blanks and full stops are wrong. */
function inForm(text: string): string | undefined {
  const words = text
    .slice(1, -1)
    .toUpperCase()
    .replaceAll('.', ' ')
    .split(',')
    .map((part) => part.trim().split(/\s+/).join(' '));
  const mended = `(${words.join(', ')})`;
  return words.length === 2 && FORM.test(mended) ? mended : undefined;
}

export const page: RulePage = {
  what: 'What stands in parentheses among the TAGS of 1973 to 1979 is the name of one person, in capitals: surname, a comma, first name, initial without a full stop. Anything else in parentheses is found.',
  why: 'Persons were searched for by these names.',
  wrong: [
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: CASC FR [[(Doe, Jane Q.)]]\nSUBJECT: A LIBRARY\n',
      profile: 'draft',
      note: '1975',
    },
    {
      text: 'R 182012Z JAN 76\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: CASC [[(FRANCE)]]\nSUBJECT: A LIBRARY\n',
      profile: 'draft',
      note: '1976: no name',
    },
  ],
  right: [
    {
      text: "R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: CASC FR (DOE, JANE Q) (O'ROE-SMITH, MARY)\nSUBJECT: A LIBRARY\n",
      profile: 'draft',
      note: '1975',
    },
    { text: 'UNCLAS\n\nE.O. 13526: N/A\nTAGS: SCUL FR (Paris)\nSUBJECT: A LIBRARY\n', profile: 'draft', note: 'today' },
  ],
};
