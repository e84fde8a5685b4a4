import { describe, expect, it } from 'vitest';
import { CABLE, fixture } from '../support/fixtures';

/** The hover at the cursor, as plain text; undefined for none. */
function hoverAt(text: string, markdown = false): string | undefined {
  const { service, document, position } = fixture(text, { markdown });
  const hover = service.hover(document, position);
  return hover && (hover.contents as { value: string }).value;
}

const at = (code: string): string => CABLE.replace(code, `${code.slice(0, 2)}<|>${code.slice(2)}`);

describe('hover', () => {
  it('decodes a routing indicator by the address beside it', () => {
    expect(hoverAt(at('RUEHC/'))).toMatch(/^RUEHC · SECSTATE WASHDC\nWashington DC/);
    expect(hoverAt(at('RUEHSQ/'))).toContain('Skopje');
  });

  it('decodes the station of the DE line and of the routing line', () => {
    expect(hoverAt(at('RUEHPS'))).toMatch(/PRISTINA/);
    expect(hoverAt(at('RUEHROV'))).toMatch(/VATICAN/);
  });

  it('warns that the directories are younger than a cable of the 1970s', () => {
    const header = (year: string): string => `R 120750Z NOV ${year}\nFM AMEMBASSY PARIS\nTO RUE<|>HC/SECSTATE WASHDC\n`;
    expect(hoverAt(header('74'))).toContain('before 1980');
    expect(hoverAt(header('07'))).not.toContain('before 1980');
  });

  it('says of an unknown indicator that it is not known', () => {
    expect(hoverAt(CABLE.replace('RUEHAG', 'RUZZ<|>QQQ'))).toMatch(/Not known/);
  });

  it('decodes TAGS in the era of the cable', () => {
    expect(hoverAt(at('PHUM'))).toMatch(/^PHUM · Human Rights\n[^]*Era: 2007, by the date-time group/);
    const tags = (group: string): string => `R 182012Z JAN ${group}\nFM AMEMBASSY PARIS\nTAGS: I<|>S\n`;
    expect(hoverAt(tags('75'))).toMatch(/^IS · Israel\n[^]*Otherwise: Iceland/);
    expect(hoverAt(tags('23'))).toMatch(/^IS · Iceland\n[^]*Otherwise: Israel/);
  });

  it('takes the era of the executive order where fields were keyed in at release', () => {
    expect(hoverAt('R 182012Z JAN 66\nFM AMEMBASSY PARIS\nE.O. 12958: N/A\nTAGS: K<|>V\n')).toMatch(
      /by the executive order/,
    );
  });

  it('decodes the date-time group', () => {
    expect(hoverAt(at('051635Z'))).toMatch(/Monday, 5 November 2007, 16:35 UTC/);
    expect(hoverAt('R 311<|>200Z FEB 75\nFM AMEMBASSY PARIS\n')).toMatch(/Not a moment/);
  });

  it.each([
    ['P<|>P RUEHAG', /^PP · PRIORITY \(routing line\)/],
    ['PRIOR<|>ITY 7794', /^PRIORITY · PRIORITY\n[^]*Source: /],
    ['ZZ<|>H', /^ZZH · marks traffic entered by a Department of State office/],
    ['UUU<|>UU', /^UUUUU · UNCLASSIFIED\n[^]*Source: /],
    ['SIP<|>DIS', /^SIPDIS · Shared by way of the SIPRNet/],
  ])('decodes %s', (marked, expected) => {
    expect(hoverAt(CABLE.replace(marked.replace('<|>', ''), marked))).toMatch(expected);
  });

  it('is silent in the text and beyond it', () => {
    expect(hoverAt(CABLE.replace('The seminar', 'The <|>seminar'))).toBeUndefined();
    const { service, document } = fixture(CABLE);
    expect(service.hover(document, { line: 10_000, character: 3 })).toBeUndefined();
  });

  it('never takes the text of a cable for markup', () => {
    const hover = hoverAt(CABLE.replace('RUEHC/SECSTATE', 'RUE<|>ZZZQ/[A](x) <b>'), true);
    expect(hover).toContain('\\[A\\]\\(x\\) \\<b\\>');
    expect(hover).toMatch(/^\*\*RUEZZZQ/);
  });
});
