import { describe, expect, it } from 'vitest';
import { EXECUTIVE_ORDER_RULES } from '../../server/src/rules/executiveOrder';
import { FIELDS_RULES } from '../../server/src/rules/fields';
import { isOneEditAway } from '../../server/src/meaning/nearMiss';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import type { Profile } from '../../server/src/service';
import { fixture } from '../support/fixtures';

const ids = new Set([...FIELDS_RULES, ...EXECUTIVE_ORDER_RULES].map(({ id }) => id));

/** Findings of the rules on fields and orders as `severity rule: text`. */
function findings(text: string, profile: Profile = 'received'): string[] {
  const { service, document } = fixture(text);
  return service
    .diagnose(document, { ...DEFAULT_SETTINGS, preset: 'strict' }, profile)
    .filter(({ code }) => ids.has(String(code)))
    .map(({ range, severity, code }) => `${severity} ${code}: ${document.getText(range)}`);
}

const BY = 'Classified By: DCM Jane Doe for reasons 1.4 (b) and (d).';

function cable(order: string, by = BY, date = '051635Z NOV 07', level = 'C O N F I D E N T I A L'): string {
  return `P ${date}
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
${level} PARIS 000123

E.O. ${order}
TAGS: SCUL, FR
SUBJECT: (U) A LIBRARY

REF: STATE 1234

${by}

1. (C) It opened.

2. (U) It has six rooms.
`;
}

describe('the E.O. line as cables have it', () => {
  it.each([
    '12958: DECL: 11/05/2017',
    '12958:DECL:11/5/17',
    '12958: DECL: 25X1-HUMAN',
    '12958, AS AMENDED: DECL: 11/05/2017',
    '12958: DECL: CLOSE OF EMBASSY',
    '12958: DECL: 1.6X6',
    '12958: DECL: MR',
    '12958: DECL: 5 NOV 2017',
    '12958: DECL: 11/20/2032',
    '12958: DECL: UPON\nTHE END OF 2012',
    '12958: DECL: XXXXXX',
    '12958: DNG: CONFIDENTIAL 11/05/2017',
  ])('E.O. %s', (order) => {
    expect(findings(cable(order))).toEqual([]);
  });

  it.each([
    ['182012Z JAN 75', '11652: GDS'],
    ['182012Z JAN 75', '11652: XGDS 2'],
    ['182012Z JAN 75', '11652: XGDS (3)'],
    ['182012Z JAN 75', '11652: XGDS-1, DECLAS 01-01-90'],
    ['182012Z JAN 75', '11652: ADS, DECLAS UPON EVENT'],
    ['182012Z JAN 80', '12065: GDS 1/18/86 (DOE, JANE Q.) OR-M'],
    ['182012Z JAN 80', '12065: RDS-1 1/18/00 (DOE, J.)'],
    ['182012Z JAN 80', '12065: XDS-4 1/18/09'],
    ['182012Z JAN 85', '12356: DECL:OADR'],
    ['182012Z JAN 85', '12356: DECLAS: OADR'],
    ['182012Z JAN 96', '12356: DECL: OADR'],
  ])('%s E.O. %s', (date, order) => {
    expect(findings(cable(order, '', date)).filter((finding) => !finding.includes('classified-by'))).toEqual([]);
  });

  it.each([
    ['12958: DECL: X1, X5', ['3 abolished-code: X1', '3 abolished-code: X5']],
    ['12958: 1.4 (B), (D)', ['3 declassification-form: 1.4 (B), (D)']],
    ['12958: DECL: 2017', ['3 declassification-form: DECL: 2017']],
    ['12958:', ['3 declassification-form: E.O. 12958']],
    ['12958: DECL: 11/31/2017', ['3 declassification-day: 11/31/2017']],
    ['12956: DECL: 11/05/2017', ['3 unknown-order: 12956']],
    ['129588: DECL: 11/05/2017', ['3 unknown-order: 129588']],
    ['99999: DECL: 11/05/2017', ['3 unknown-order: 99999']],
    ['12958: N/A', ['3 order-not-applicable: N/A']],
  ])('E.O. %s has findings', (order, expected) => {
    expect(findings(cable(order))).toEqual(expected);
  });

  it('is what was keyed in where the order is younger than the cable', () => {
    expect(findings(cable('12958: DECL: 11/05/2017', '', '281848Z DEC 66', 'UNCLAS'))).toEqual([]);
  });
});

describe('a slip of the order', () => {
  it('is mended to the order of the time where two are as near', () => {
    const text = cable('12956: DECL: 11/05/2017');
    const { service, document } = fixture(text);
    const range = { start: { line: 5, character: 5 }, end: { line: 5, character: 5 } };
    const titles = service.codeActions(document, range, DEFAULT_SETTINGS, {}).map(({ title }) => title);
    expect(titles).toContain('Replace 12956 by 12958');
  });

  it('is one letter or digit', () => {
    const slips = ['TAG', 'TABS', 'TGS', 'TAGES', 'AGS', 'TAS', 'TGAS'];
    expect(slips.filter((word) => !isOneEditAway(word, 'TAGS'))).toEqual([]);
    for (const word of ['TAGS', 'TA', 'STAGES', 'GATS', '']) expect(isOneEditAway(word, 'TAGS'), word).toBe(false);
  });
});

describe('"Classified By" as cables have it', () => {
  it.each([
    'CLASSIFIED BY: DCM JANE DOE FOR REASONS 1.4 (B) AND (D).',
    'Classified By: Jane Doe. Reason: 1.5 (b/d)',
    'Classified By: A/DCM Jane Doe, reasons 1.4 b and d.',
    'CLASSIFIED BY POLCOUNS JANE DOE. REASON: 1.4 (D).',
    '(U) Classified by Ambassador Jane Doe; Reasons 1.4 (b) (d).',
    'Classified By: DCM\nJane Doe for reasons 1.4\n(b) and (d)',
    'Classified By: Jane Doe, E.O. 12958, Reasons 1.4 (B and D)',
    'Classified By: CDA Jane Doe, for reason 1.4 subparagraphs b and d',
    'Classified By: Jane Doe per 1.4 (a-d)',
    'Classified By: Jane Doe, reason 1.4 (b) and 1.5 (d)',
    'DERIVED FROM: DSCG 05-01',
    'Classified By: Jane Doe\n\nREASON: 1.4 (B)',
  ])('%j', (by) => {
    expect(findings(cable('12958: DECL: 11/05/2017', by))).toEqual([]);
  });

  it('a range of letters is not taken for two', () => {
    const text = cable('12958: DECL: 11/05/2017', 'Classified By: Jane Doe, reasons 1.4 (a-d)');
    expect(findings(text, 'draft').filter((finding) => finding.includes('reason-'))).toEqual([]);
  });

  it('of a cable quoted in the text is none of this one', () => {
    const text = cable('12958: N/A', '', '051635Z NOV 07', 'UNCLAS').replace('(C) It', `(U) It`);
    expect(findings(`${text}\n${BY}\n`)).toEqual([]);
  });
});

describe('fields', () => {
  const header = 'UNCLAS PARIS 000123\n\n';

  it('with slips are found, and are not missing besides', () => {
    expect(findings(`${header}E.O. 12958: N/A\nTAGES ; SCUL FR\nSUBJECT- A LIBRARY\n\n1. (U) Text.\n`)).toEqual([
      '3 field-name: TAGES ;',
      '3 field-name: SUBJECT-',
    ]);
    expect(findings(`${header}F.O. 12958: N/A\nTAGS: SCUL FR\nSUBJECT: A LIBRARY\n`)).toEqual(['3 field-name: F.O.']);
  });

  it('that follow a further section miss nothing', () => {
    expect(findings('UNCLAS SECTION 02 OF 02 PARIS 000123\n\nREF: STATE 1\n\n3. (U) Text.\n')).toEqual([]);
  });

  it('of a second cable in the file are its own', () => {
    const one = cable('12958: DECL: 11/05/2017');
    expect(findings(`VZCZCXYZ0001\n${one}NNNN\n\nVZCZCXYZ0002\n${one}NNNN\n`)).toEqual([]);
  });
});
