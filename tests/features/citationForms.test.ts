import { describe, expect, it } from 'vitest';
import { fixture, NOT_CANCELLED, ROOT } from '../support/fixtures';

const HEAD = `R 011200Z OCT 07
FM AMEMBASSY SKOPJE
TO SECSTATE WASHDC PRIORITY
INFO AMEMBASSY LISBON
UNCLAS SKOPJE 000017

E.O. 12958: N/A
TAGS: SCUL MK
SUBJECT: A LIBRARY SEMINAR
`;
const CABLE = `${HEAD}
1. (U) Text.

2. (U) More of it, over
two lines.
`;

describe('the forms of a citation', () => {
  const forms = (text: string) => {
    const { service, document, position } = fixture(text);
    return service.citationForms(document, position);
  };

  it('name the cable for other cables, for scholarly works and for programs', () => {
    const found = forms(CABLE.replace('two lines', 'two <|>lines'))!;
    expect(found).toMatchObject({
      reference: '07 SKOPJE 17',
      hashtag: '#07SKOPJE17',
      link: '07SKOPJE17#2',
      frus: 'Telegram 17 from Embassy Skopje to Department of State, October 1, 2007, 1200Z.',
      chicago:
        'Embassy Skopje to Department of State, \u201cA LIBRARY SEMINAR,\u201d telegram 07SKOPJE17, October 1, 2007.',
      ris: [
        'TY  - GOVDOC',
        'TI  - A LIBRARY SEMINAR',
        'AU  - Embassy Skopje',
        'A2  - Department of State',
        'DA  - 2007/10/01',
        'PY  - 2007',
        'M3  - Telegram',
        'AN  - 07SKOPJE17',
        'KW  - SCUL',
        'KW  - MK',
        'ER  - ',
        '',
      ].join('\n'),
    });
    expect(JSON.parse(found.cslJson)).toEqual([
      {
        id: '07SKOPJE17',
        type: 'document',
        genre: 'Telegram',
        number: '07SKOPJE17',
        title: 'A LIBRARY SEMINAR',
        author: [{ literal: 'Embassy Skopje' }],
        recipient: [{ literal: 'Department of State' }],
        issued: { 'date-parts': [[2007, 10, 1]] },
        note: 'UNCLASSIFIED',
      },
    ]);
  });

  it('leave out what is not known, and are none for a cable without a number', () => {
    expect(forms('<|>UNCLAS PARIS 7\n\n1. Text.\n')).toMatchObject({
      reference: 'PARIS 7',
      link: 'PARIS7',
      frus: 'Telegram 7 from Paris.',
      chicago: 'Paris, telegram PARIS7.',
    });
    expect(forms('<|>1. A body.\n')).toBeUndefined();
  });
});

describe('copies of one number', () => {
  const PAGES = `${HEAD}
1. (U) Text.

2. (U) More of it,

SKOPJE 00000017  002 OF 002


over two
lines.

NNNN
`;

  it('are compared without pages, wrapping and blanks', async () => {
    const text = `%! a.cable\n<|>${CABLE}%! b.cable\n${PAGES.replace('1. (U) Text', '1. (U) Texts')}%! c.cable\n${PAGES.replace('000017', '000018')}`;
    const { service, document, position } = fixture(text);
    const [own, other, ...others] = await service.copies(document, position, NOT_CANCELLED);
    expect(others).toEqual([]);
    expect([own!.uri, other!.uri]).toEqual([`${ROOT}a.cable`, `${ROOT}b.cable`]);
    expect(own!.text).toContain('\n1. (U) Text.\n2. (U) More of it, over two lines.\n');
    expect(other!.text).toBe(`${own!.text.replace('(U) Text', '(U) Texts')}NNNN\n`);
  });
});
