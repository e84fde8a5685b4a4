import { listOfYear } from '../../meaning/era';
import { canonicalStation } from '../../meaning/messageNumber';
import { meaningsOfTag } from '../../meaning/tags';
import { onePost } from '../../vocabulary/posts';
import type { Era, Tag } from '../../vocabulary';
import type { HeaderContext } from '../context';
import type { Finding, Fix, HeaderRule, RulePage } from '../rule';
import { codesIn } from './tagLines';
import type { PlacedCode } from './tagLines';

/**
 * The same two letters meant another country in another time. That a drafter meant that one is known only where the cable
 * comes from there, and no other code names the country.
 */
export const rule: HeaderRule = {
  id: 'tag-of-another-era',
  title: 'Codes of TAGS that meant another country then',
  category: 'TAGS',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'TAGS handbook TL:TAGS-1 (1974); 5 FAH-3 H-414 (2024) and the list of about 2010',
  check(cable) {
    const country = countryOf(cable);
    if (country === undefined || !hasOneList(cable.era().year)) return [];
    const codes = codesIn(cable);
    if (codes.some(({ code }) => names(meaningsOfTag(code, cable.era(), cable.lexicon), country))) return [];
    return codes.flatMap((placed) => finding(placed, country, cable) ?? []);
  },
};

/** When the list of 2024 took the place of that of 2010 is not known. */
function hasOneList(year: number | undefined): boolean {
  return year === undefined || year <= 2010 || year >= 2022;
}

/** The country that a cable comes from. */
function countryOf(cable: HeaderContext): string | undefined {
  const post = cable.identity().post ?? cable.originator()?.address;
  const country = post === undefined ? '' : (onePost(cable.lexicon.postRows(canonicalStation(post)))?.country ?? '');
  return country === '' || country === 'United States' ? undefined : country;
}

/** Whether a row is of a country: `Bahamas, The` of the Bahamas. */
function names(rows: readonly Tag[], country: string): boolean {
  return rows.some(({ kind, meaning }) => kind === 'geographic' && meaning.split(/,| \(/, 1)[0] === country);
}

function finding(placed: PlacedCode, country: string, cable: HeaderContext): Finding | undefined {
  const { lexicon } = cable;
  const { code, range } = placed;
  const [row] = meaningsOfTag(code, cable.era(), lexicon);
  const list = listOfYear(cable.era().year);
  // A code that the list of the time has not may have meant the same then.
  if (row?.kind !== 'geographic' || !row.eras.includes(list)) return undefined;
  if (!names(lexicon.tagRows(code), country)) return undefined;
  const right = codeOf(country, list, lexicon.allTags());
  return {
    range,
    message: `${code} meant ${row.meaning} in the list of the cable's time${right ? `; ${country} was ${right}` : ''}.`,
    fixes: () => (right === undefined ? [] : [replacement(placed, right)]),
  };
}

function codeOf(country: string, list: Era, tags: readonly Tag[]): string | undefined {
  return tags.find((row) => row.eras.includes(list) && names([row], country))?.code;
}

/** Never preferred: the cable may be about the other country after all. */
function replacement({ code, range }: PlacedCode, right: string): Fix {
  const edits = [{ range, newText: right }];
  return { title: `Replace ${code} by ${right}`, edits, safe: false, preferred: false, transcription: false };
}

export const page: RulePage = {
  what: "A code that stood for another country in the cable's time, where another list has it for the country that the cable comes from, and no other code names that country. That a list lacks a code is never found: lists tell where a code is attested, not that it was invalid elsewhere. For 2011 to 2021, when one list took the place of the other, nothing is said.",
  why: 'In the lists up to about 2010 `AS` is Australia and `AU` Austria; in that of 2024 `AU` is Australia. A cable with the wrong one is filed under another country.',
  wrong: [
    {
      text: 'P 051635Z NOV 07\nFM AMEMBASSY CANBERRA\nTO RUEHC/SECSTATE WASHDC\nUNCLAS CANBERRA 001234\n\nE.O. 12958: N/A\nTAGS: SCUL [[AU]]\nSUBJECT: A LIBRARY\n',
      note: '2007: AU is Austria',
    },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY LONDON\nTO SECSTATE WASHDC\nUNCLAS LONDON 00123\n\nE.O. 11652: N/A\nTAGS: SCUL, [[GB]]\nSUBJECT: A LIBRARY\n',
      note: '1975: GB is Gabon',
    },
  ],
  right: [
    {
      text: 'P 051635Z NOV 07\nFM AMEMBASSY CANBERRA\nTO RUEHC/SECSTATE WASHDC\nUNCLAS CANBERRA 001234\n\nE.O. 12958: N/A\nTAGS: SCUL AS AU\nSUBJECT: A LIBRARY\n',
      note: '2007: about Australia and Austria',
    },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY LIBREVILLE\nTO SECSTATE WASHDC\nUNCLAS LIBREVILLE 00123\n\nE.O. 11652: N/A\nTAGS: SCUL, GB\nSUBJECT: A LIBRARY\n',
      note: '1975: from Gabon',
    },
  ],
};
