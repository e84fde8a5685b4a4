import { describe, expect, it } from 'vitest';
import { CABLE, fixture, NOT_CANCELLED, ROOT } from '../support/fixtures';

/** Where the cursor leads: file, line counted from one, and the text there. */
async function leads(text: string): Promise<string[]> {
  const { service, document, position } = fixture(text);
  const links = await service.definition(document, position, NOT_CANCELLED);
  return links.map((link) => `${link.targetUri.replace(ROOT, '')}:${link.targetSelectionRange.start.line + 1}`);
}

const SKOPJE = `R 011200Z OCT 07\nFM AMEMBASSY SKOPJE\nTO SECSTATE WASHDC\nUNCLAS SKOPJE 000017\n\n1. (U) Text.\n`;

/** A workspace with the cable, the cursor put at `place`, and the cable of Skopje, at another spelling of its number. */
const workspace = (place: string, cursor: string, other = SKOPJE): string =>
  `%! 07PRISTINA42.cable\n${CABLE.replace(place, cursor)}%! other.cable\n${other}`;

describe('definition', () => {
  it('leads from an entry of REF to the cable of that number', async () => {
    expect(await leads(workspace('SKOPJE 00017', 'SKO<|>PJE 00017'))).toEqual(['other.cable:4']);
  });

  it.each(['07 SKOPJE 17', '2007 SKOPJE 0017', '07SKOPJE17', 'AMEMBASSY SKOPJE 17', "'07 SKOPJE 17"])(
    'knows the number as %s',
    async (spelling) => {
      expect(await leads(workspace('A. SKOPJE 00017', `A. ${spelling.slice(0, -1)}<|>${spelling.slice(-1)}`))).toEqual([
        'other.cable:4',
      ]);
    },
  );

  it('takes the year of the citing cable where none is given, and no other', async () => {
    expect(await leads(workspace('SKOPJE 00017', 'SKO<|>PJE 00017', SKOPJE.replace('OCT 07', 'OCT 06')))).toEqual([]);
    expect(await leads(workspace('SKOPJE 00017', '06 SKO<|>PJE 00017', SKOPJE.replace('OCT 07', 'OCT 06')))).toEqual([
      'other.cable:4',
    ]);
  });

  it('leads from REF A in the text to the entry, from reftel B too', async () => {
    expect(await leads(workspace('(REF A)', '(RE<|>F A)'))).toEqual(['07PRISTINA42.cable:22']);
    expect(await leads(workspace('reftel B', 'reftel <|>B'))).toEqual(['07PRISTINA42.cable:23']);
  });

  it('leads from a full number in the text to the cable', async () => {
    expect(await leads(workspace('07 SKOPJE 17.', '07 SKO<|>PJE 17.'))).toEqual(['other.cable:4']);
  });

  it('finds a body without number by the name of its file', async () => {
    const text = `%! a.cable\n${CABLE.replace('SKOPJE 00017', 'SKO<|>PJE 00017')}%! 2007SKOPJE00017.cable\n1. ONLY A BODY.\n`;
    expect(await leads(text)).toEqual(['2007SKOPJE00017.cable:1']);
  });

  it('goes by the text of an open document instead of its file', async () => {
    const { service, document, position } = fixture(workspace('SKOPJE 00017', 'SKO<|>PJE 00017'));
    service.documentChanged(service.open(`${ROOT}other.cable`, 'cable', 2, 'no cable any more'));
    expect(await service.definition(document, position, NOT_CANCELLED)).toEqual([]);
    service.documentClosed(`${ROOT}other.cable`);
    expect(await service.definition(document, position, NOT_CANCELLED)).toHaveLength(1);
  });

  it('leads nowhere from other words', async () => {
    expect(await leads(workspace('The seminar', 'The sem<|>inar'))).toEqual([]);
  });
});
