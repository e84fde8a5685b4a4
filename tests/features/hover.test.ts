import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import { CABLE, fixture, NOT_CANCELLED } from '../support/fixtures';

/** The hover at the cursor, as plain text; undefined for none. */
async function hoverAt(text: string, markdown = false): Promise<string | undefined> {
  const { service, document, position } = fixture(text, { markdown });
  const hover = await service.hover(document, position, DEFAULT_SETTINGS, NOT_CANCELLED);
  return hover && (hover.contents as { value: string }).value;
}

const at = (code: string): string => CABLE.replace(code, `${code.slice(0, 2)}<|>${code.slice(2)}`);

describe('hover', () => {
  it('decodes a routing indicator by the address beside it', async () => {
    expect(await hoverAt(at('RUEHC/'))).toMatch(/^RUEHC · SECSTATE WASHDC\nWashington DC/);
    expect(await hoverAt(at('RUEHSQ/'))).toContain('Skopje');
  });

  it('decodes the station of the DE line and of the routing line', async () => {
    expect(await hoverAt(at('RUEHPS'))).toMatch(/PRISTINA/);
    expect(await hoverAt(at('RUEHROV'))).toMatch(/VATICAN/);
  });

  it('warns that the directories are younger than a cable of the 1970s', async () => {
    const header = (year: string): string => `R 120750Z NOV ${year}\nFM AMEMBASSY PARIS\nTO RUE<|>HC/SECSTATE WASHDC\n`;
    expect(await hoverAt(header('74'))).toContain('before 1980');
    expect(await hoverAt(header('07'))).not.toContain('before 1980');
  });

  it('says of an unknown indicator that it is not known', async () => {
    expect(await hoverAt(CABLE.replace('RUEHAG', 'RUZZ<|>QQQ'))).toMatch(/Not known/);
  });

  it('decodes TAGS in the era of the cable', async () => {
    expect(await hoverAt(at('PHUM'))).toMatch(/^PHUM · Human Rights\n[^]*Era: 2007, by the date-time group/);
    const tags = (group: string): string => `R 182012Z JAN ${group}\nFM AMEMBASSY PARIS\nTAGS: I<|>S\n`;
    expect(await hoverAt(tags('75'))).toMatch(/^IS · Israel\n[^]*Otherwise: Iceland/);
    expect(await hoverAt(tags('23'))).toMatch(/^IS · Iceland\n[^]*Otherwise: Israel/);
  });

  it('takes the era of the executive order where fields were keyed in at release', async () => {
    expect(await hoverAt('R 182012Z JAN 66\nFM AMEMBASSY PARIS\nE.O. 12958: N/A\nTAGS: K<|>V\n')).toMatch(
      /by the executive order/,
    );
  });

  it('decodes the date-time group', async () => {
    expect(await hoverAt(at('051635Z'))).toMatch(/Monday, 5 November 2007, 16:35 UTC/);
    expect(await hoverAt('R 311<|>200Z FEB 75\nFM AMEMBASSY PARIS\n')).toMatch(/Not a moment/);
  });

  it.each([
    ['P<|>P RUEHAG', /^PP · PRIORITY \(routing line\)/],
    ['PRIOR<|>ITY 7794', /^PRIORITY · PRIORITY\n[^]*Source: /],
    ['ZZ<|>H', /^ZZH · marks traffic entered by a Department of State office/],
    ['UUU<|>UU', /^UUUUU · UNCLASSIFIED\n[^]*Source: /],
    ['SIP<|>DIS', /^SIPDIS · Shared by way of the SIPRNet/],
  ])('decodes %s', async (marked, expected) => {
    expect(await hoverAt(CABLE.replace(marked.replace('<|>', ''), marked))).toMatch(expected);
  });

  it('is silent in the text and beyond it', async () => {
    expect(await hoverAt(CABLE.replace('The seminar', 'The <|>seminar'))).toBeUndefined();
    const { service, document } = fixture(CABLE);
    expect(
      await service.hover(document, { line: 10_000, character: 3 }, DEFAULT_SETTINGS, NOT_CANCELLED),
    ).toBeUndefined();
  });

  it('never takes the text of a cable for markup', async () => {
    const hover = await hoverAt(CABLE.replace('RUEHC/SECSTATE', 'RUE<|>ZZZQ/[A](x) <b>'), true);
    expect(hover).toContain('\\[A\\](x) \\<b>');
    expect(hover).toMatch(/^\*\*RUEZZZQ/);
  });
});
