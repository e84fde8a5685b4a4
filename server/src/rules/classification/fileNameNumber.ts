import { canonicalNumber, numberKey } from '../../meaning/messageNumber';
import { numberOfFile } from '../../workspace/fileName';
import type { RulePage, WorkspaceRule } from '../rule';
import { numberOfClassification } from './ownNumber';

/** A file that is named by a number holds the cable of that number. */
export const rule: WorkspaceRule = {
  id: 'file-name-number',
  title: 'The number of a cable and that of its file differ',
  category: 'classification',
  scope: 'workspace',
  preset: 'recommended',
  severity: { received: 'information', draft: 'information' },
  source: 'the name of the file',
  check(cable) {
    const own = numberOfClassification(cable);
    const named = numberOfFile(cable.uri);
    if (!cable.isAlone || !own || !named) return [];
    const year = own.year ?? cable.sent()?.getUTCFullYear();
    // Where one of them gives no year, it is no matter.
    const [one, other] = [
      { ...own, year: named.year === undefined ? undefined : year },
      { ...named, year: year === undefined ? undefined : named.year },
    ];
    if (numberKey(one) === numberKey(other)) return [];
    return [{ range: own.range, message: `The file is named by another number: ${canonicalNumber(named)}.` }];
  },
};

const text = (number: string): string =>
  `P 051635Z NOV 07\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS ${number}\n\nE.O. 12958: N/A\nTAGS: SCUL FR\nSUBJECT: A LIBRARY\n`;

export const page: RulePage = {
  what: 'A file whose name is a number, such as `07PARIS123.cable`, with one cable in it that has another number. A year counts where both have one.',
  why: 'Collections are filed by number. A cable under the wrong one is not found.',
  wrong: [
    { text: text('[[PARIS 000124]]'), file: '07PARIS123.cable' },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS [[PARIS 00123]]\n\nE.O. 11652: N/A\nTAGS: SCUL, FR\nSUBJECT: A LIBRARY\n',
      file: '1974PARIS00123.cable',
      note: '1975',
    },
  ],
  right: [
    { text: text('PARIS 000123'), file: '07PARIS123.cable' },
    { text: text('PARIS 000123'), file: 'paris-draft-2.cable', note: 'a name that is no number' },
  ],
};
