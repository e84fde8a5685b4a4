import type { HeaderRule, RulePage } from '../rule';

/** A cable cites what was written before it. */
export const rule: HeaderRule = {
  id: 'reference-year',
  title: 'Entries of REF of a year to come',
  category: 'references',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'forms in the tests of GitHub heuer/cablemap; notes on references in GitHub leuc/ACP-127',
  needs: ['ownFields'],
  check(cable) {
    const year = cable.sent()?.getUTCFullYear();
    if (year === undefined) return [];
    return cable
      .references()
      .filter((reference) => reference.yearGiven && (reference.year ?? 0) > year)
      .map(({ range, year: cited }) => ({
        range,
        message: `This was written in ${cited}, and the cable in ${year}: a cable cites what is older.`,
      }));
  },
};

export const page: RulePage = {
  what: 'An entry of REF that names a year after that of the cable. A cable without a date-time group has no year, and nothing is said.',
  why: 'One of the two years is a slip; by the wrong one the cited cable is not found.',
  wrong: [
    {
      text: 'P 051635Z NOV 07\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 000123\n\nE.O. 12958: N/A\nTAGS: SCUL FR\nSUBJECT: A LIBRARY\n\nREF: [[09 LONDON 99]]\n',
    },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: SCUL, FR\nSUBJECT: A LIBRARY\n\nREF: [[1976 LONDON 99]]\n',
      note: '1975',
    },
  ],
  right: [
    {
      text: 'P 051635Z NOV 07\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 000123\n\nE.O. 12958: N/A\nTAGS: SCUL FR\nSUBJECT: A LIBRARY\n\nREF: A. 06 LONDON 99\n     B. LONDON 1201\n',
    },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: SCUL, FR\nSUBJECT: A LIBRARY\n\nREF: 74 LONDON 99\n',
      note: '1975',
    },
  ],
};
