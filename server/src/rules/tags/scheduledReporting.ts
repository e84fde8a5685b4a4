import type { HeaderRule, RulePage } from '../rule';
import { codesIn } from './tagLines';

/** Scheduled reports had one subject code of their own. */
export const rule: HeaderRule = {
  id: 'scheduled-reporting',
  title: 'ECRP beside other subjects',
  category: 'TAGS',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'off', draft: 'information' },
  source: 'TAGS handbook TL:TAGS-1 (1974)',
  years: { from: 1973, to: 1979 },
  check(cable) {
    const codes = codesIn(cable);
    const report = codes.find(({ code }) => code === 'ECRP');
    const other = codes.find(
      ({ code }) =>
        code !== 'ECRP' && code !== 'OGEN' && cable.lexicon.tagRows(code).some(({ kind }) => kind === 'subject'),
    );
    if (!report || !other) return [];
    return [
      {
        range: report.range,
        message: `ECRP, scheduled reporting, is the only subject of a cable, or stands beside OGEN alone; here is ${other.code} too.`,
        related: { range: other.range, message: 'The other subject.' },
      },
    ];
  },
};

export const page: RulePage = {
  what: 'In cables of 1973 to 1979 the subject `ECRP`, scheduled economic and commercial reporting, beside a subject other than `OGEN`.',
  why: 'Reports of the schedule were handed on by this code alone.',
  wrong: [
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: [[ECRP]], EFIN, FR\nSUBJECT: A LIBRARY\n',
      profile: 'draft',
      note: '1975',
    },
    {
      text: 'R 182012Z JAN 78\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: EAGR [[ECRP]] FR\nSUBJECT: A HARVEST\n',
      profile: 'draft',
      note: '1978',
    },
  ],
  right: [
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: ECRP, OGEN, FR\nSUBJECT: A LIBRARY\n',
      profile: 'draft',
      note: '1975',
    },
    { text: 'UNCLAS\n\nE.O. 13526: N/A\nTAGS: ECRP EFIN\nSUBJECT: A LIBRARY\n', profile: 'draft', note: 'today' },
  ],
};
