import { canonicalNumber } from '../../meaning/messageNumber';
import { shortDay } from '../../meaning/dateTimeGroup';
import type { Finding, RulePage, WorkspaceRule } from '../rule';

/** A cable cites what was sent before it. */
export const rule: WorkspaceRule = {
  id: 'reference-before-sent',
  title: 'Entries of REF whose cable was sent later',
  category: 'references',
  scope: 'workspace',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'the dates of the cables of the workspace',
  needs: ['ownFields'],
  check(cable) {
    const sent = cable.sent();
    if (!sent || cable.traffic.size === 0) return [];
    return cable.references().flatMap(({ cited, range }): Finding[] => {
      const copies = cited ? cable.traffic.find(cited) : [];
      // Of several copies one may be damaged.
      const later = copies.filter((copy) => copy.sent !== undefined && copy.sent > sent.getTime());
      const [first] = later;
      if (!cited || !first || later.length < copies.length) return [];
      const day = shortDay(new Date(first.sent!));
      return [
        {
          range,
          message: `${canonicalNumber(cited)} was sent on ${day}, after this cable: the number may have a slip.`,
          related: { uri: first.uri, range: first.selectionRange, message: 'The cable of that number' },
        },
      ];
    });
  },
};

const text = (entry: string): string =>
  `P 051635Z NOV 07\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 000123\n\nE.O. 12958: N/A\nTAGS: SCUL FR\nSUBJECT: A LIBRARY\n\nREF: ${entry}\n`;

export const page: RulePage = {
  what: 'An entry of REF that names a cable of the workspace which was sent after this one, by the date-time groups of both. Nothing is said where another copy of that number was sent before.',
  why: 'A cable cites what is older. By the wrong number a reader is led to another cable.',
  wrong: [
    { text: text('[[LONDON 99]]'), others: ['07 LONDON 99, 061635Z NOV 07'] },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: SCUL, FR\nSUBJECT: A LIBRARY\n\nREF: [[LONDON 99]]\n',
      others: ['75 LONDON 99, 201200Z DEC 75'],
      note: '1975',
    },
  ],
  right: [
    { text: text('LONDON 99'), others: ['07 LONDON 99, 041635Z NOV 07'] },
    { text: text('LONDON 99'), others: ['07 LONDON 99'], note: 'a cable without a date' },
  ],
};
