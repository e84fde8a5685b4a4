import { canonicalNumber } from '../../meaning/messageNumber';
import { filedStation } from '../../workspace/station';
import type { RulePage, WorkspaceRule } from '../rule';

/** So many cables of a station and year are a series; fewer are a sample, in which most cited cables are missing. */
const SERIES = 10;

/** A cable that REF names is in the workspace, where that has a series of its station's cables. */
export const rule: WorkspaceRule = {
  id: 'reference-unresolved',
  title: 'Entries of REF whose cable is not in the workspace',
  category: 'references',
  scope: 'workspace',
  preset: 'recommended',
  severity: { received: 'hint', draft: 'hint' },
  source: 'the cables of the workspace',
  check(cable) {
    const { traffic } = cable;
    if (traffic.size < SERIES) return [];
    return cable.references().flatMap(({ cited, range }) => {
      if (cited?.year === undefined || traffic.holds(cited)) return [];
      if (traffic.counts.cablesOf(filedStation(cited.post), cited.year) < SERIES) return [];
      return { range, message: `${canonicalNumber(cited)} is not in this workspace.` };
    });
  },
};

const TEXT =
  'P 051635Z NOV 07\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 000123\n\nE.O. 12958: N/A\nTAGS: SCUL FR\nSUBJECT: A LIBRARY\n\nREF: ';
const LONDON = Array.from({ length: 10 }, (_, index) => `07 LONDON ${index + 1}`);

export const page: RulePage = {
  what: `An entry of REF that names a cable which the workspace does not have, where it has ${SERIES} or more of that station and year: then the cable is missing in a series. In a sample nothing is said.`,
  why: 'Either the number has a slip, or the collection has a gap; `cablegram gaps` lists all of these.',
  wrong: [
    { text: `${TEXT}[[LONDON 99]]\n`, others: LONDON },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: SCUL, FR\nSUBJECT: A LIBRARY\n\nREF: [[74 LONDON 99]]\n',
      others: LONDON.map((number) => number.replace('07', '74')),
      note: '1975',
    },
  ],
  right: [
    { text: `${TEXT}LONDON 7\n`, others: LONDON },
    { text: `${TEXT}LONDON 99\n`, others: LONDON.slice(1), note: 'a sample' },
    { text: `${TEXT}06 LONDON 99\n`, others: LONDON, note: 'a year of which there are none' },
  ],
};
