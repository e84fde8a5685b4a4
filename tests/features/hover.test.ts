import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import type { Settings } from '../../server/src/service';
import { CABLE, fixture, NOT_CANCELLED } from '../support/fixtures';

interface Options {
  readonly markdown?: boolean;
  readonly timeZone?: string;
  readonly settings?: Settings;
  /** Reads the workspace before. */
  readonly read?: boolean;
}

/** The hover at the cursor, as plain text unless Markdown is asked for; undefined for none. */
async function hoverAt(text: string, options: Options = {}): Promise<string | undefined> {
  const { service, document, position } = fixture(text, options);
  if (options.read) await service.readWorkspace(NOT_CANCELLED);
  const hover = await service.hover(document, position, options.settings ?? DEFAULT_SETTINGS, NOT_CANCELLED);
  return hover && (hover.contents as { value: string }).value;
}

const at = (code: string): string => CABLE.replace(code, `${code.slice(0, 2)}<|>${code.slice(2)}`);

/** A header of a year with a line in it. */
const header = (group: string, line: string): string => `R 182012Z JAN ${group}\nFM AMEMBASSY PARIS\n${line}\n`;

/** The fields of a cable of a year and classification. */
const fields = (group: string, classification: string, line: string): string =>
  `R 182012Z JAN ${group}\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\n${classification} PARIS 000123\n\n${line}\n`;

describe('hover on a routing indicator', () => {
  it('goes by the address beside it', async () => {
    expect(await hoverAt(at('RUEHC/'))).toMatch(/^RUEHC · SECSTATE WASHDC\nWashington DC/);
    expect(await hoverAt(at('RUEHSQ/'))).toContain('Skopje');
  });

  it('shows the post first where none is named beside it, and who shares it', async () => {
    expect(await hoverAt(at('RUEHPS'))).toMatch(/^RUEHPS · AMEMBASSY PRISTINA\n[^]*Shared by 4 addressees[^]*USOFFICE/);
    expect(await hoverAt(at('RUEHROV'))).toMatch(/VATICAN/);
  });

  it('takes the address for whom is meant where the indicator is shared', async () => {
    expect(await hoverAt(header('07', 'TO RHMF<|>ISS/CDR TF EXAMPLE'))).toMatch(
      /DMS multi-functional interpreter[^]*The address beside it tells who is meant: CDR TF EXAMPLE/,
    );
  });

  it('calls another address beside an indicator of posts alone a possible slip', async () => {
    expect(await hoverAt(header('07', 'TO RUEH<|>SR/AMEMBASSY LIMA'))).toContain('One of the two may be a slip');
  });

  it('finds those within a listed range', async () => {
    expect(await hoverAt(header('07', 'TO RHFJ<|>AAM/SOME UNIT'))).toContain('Jacksonville');
  });

  it('infers the post of a longer one', async () => {
    expect(await hoverAt(header('07', 'TO RUEH<|>SQX/AMEMBASSY SKOPJE ANNEX'))).toMatch(
      /^RUEHSQX · under AMEMBASSY SKOPJE\nInferred/,
    );
  });

  it('finds a slip by the address, from 2000 on', async () => {
    expect(await hoverAt(header('07', 'TO RUE<|>HSQQA/AMEMBASSY LIMA'))).not.toContain('probably RUEH');
    expect(await hoverAt(header('07', 'TO RUH<|>ESQ/AMEMBASSY SKOPJE'))).toMatch(
      /probably RUEHSQ, AMEMBASSY SKOPJE\nInferred/,
    );
    expect(await hoverAt(header('79', 'TO RUH<|>ESQ/AMEMBASSY SKOPJE'))).toMatch(
      /not known\nRU: network of United States/,
    );
  });

  it('tells relay, collective form and suffix where the terminal is not listed', async () => {
    expect(await hoverAt(header('07', 'TO RUEH<|>QQ/SOME POSTS'))).toMatch(
      /Beltsville[^]*stands in no directory[^]*Probably a collective/,
    );
    expect(await hoverAt(header('07', 'TO RUCN<|>ZZQ/SOME POSTS'))).toContain('Probably a collective');
    expect(await hoverAt(header('07', 'TO RHEF<|>CR/SOMEONE'))).toContain('CR as a suffix: crypto centre');
  });

  it('tells nation or command network of others', async () => {
    expect(await hoverAt(header('07', 'TO RFX<|>YZQ/SOMEONE'))).toMatch(/not known\nRF: network of France/);
    expect(await hoverAt(header('07', 'TO QAB<|>CDE/SOMEONE'))).toContain('the network of one command');
  });

  it('warns that the directories are younger than a cable of the 1970s', async () => {
    expect(await hoverAt(header('74', 'TO RUE<|>HC/SECSTATE WASHDC'))).toContain('before 1980');
    expect(await hoverAt(header('07', 'TO RUE<|>HC/SECSTATE WASHDC'))).not.toContain('before 1980');
  });
});

describe('hover on an address', () => {
  it.each([
    ['FM AMEM<|>BASSY SKOPJE', /originator\nSkopje, [^]*served by RUEHSQ/],
    ['TO AMEM<|>BASSY SAIGON', /action addressee\n[^]*Saigon[^]*AMEMBASSY: embassy of the United States/i],
    ['TO USINT<|> NOWHERE', /USINT: interests section[^]*The rest of the address as written: NOWHERE/],
    ['TO RUEHXX/QUIET VALLEY COLLEC<|>TIVE', /A collective stands for several addressees/],
    ['TO QUI<|>ET VALLEY', /Not known[^]*Precedence: not stated/],
    ['TO QUI<|>ET VALLEY PRIORITY', /^(?![^]*not stated)/],
  ])('%s', async (line, expected) => {
    expect(await hoverAt(`R 182012Z JAN 75\n${line.startsWith('FM') ? '' : 'FM AMEMBASSY PARIS\n'}${line}\n`)).toMatch(
      expected,
    );
  });
});

describe('hover on TAGS', () => {
  it('tells the meaning of the era, and how the era is known', async () => {
    expect(await hoverAt(at('PHUM'))).toMatch(
      /^PHUM · Human Rights\n[^]*category P: Political[^]*Era: 2007, by the date-time group/,
    );
  });

  it.each([
    ['IS', ['Israel', 'Israel', 'Iceland']],
    ['AS', ['Australia', 'Australia', 'American Samoa']],
    ['CH', ['China', 'China', 'Switzerland']],
    ['RS', ['Russia', 'Russia', 'Serbia']],
  ])('%s means in 1975, 2007 and 2023 what it meant then', async (code, meanings) => {
    const years = ['75', '07', '23'];
    const told = await Promise.all(
      years.map((year) => hoverAt(header(year, `TAGS: ${code.charAt(0)}<|>${code.slice(1)}`))),
    );
    expect(told.map((text) => text!.split('\n')[0])).toEqual(meanings.map((meaning) => `${code} · ${meaning}`));
    expect(told[2]).toMatch(new RegExp(`At other times:\\n[^]*${meanings[0]}`));
  });

  it('takes the era of the executive order where fields were keyed in at release', async () => {
    expect(await hoverAt('R 182012Z JAN 66\nFM AMEMBASSY PARIS\nE.O. 12958: N/A\nTAGS: K<|>V\n')).toMatch(
      /by the executive order/,
    );
  });

  it('counts the cables of the workspace that carry it', async () => {
    const workspace = `%! a.cable\n${header('07', 'TAGS: PHUM KV')}%! b.cable\n${header('07', 'TAGS: P<|>HUM')}%! c.cable\n${header('07', 'TAGS: ECON')}`;
    expect(await hoverAt(workspace, { read: true })).toContain('In this workspace 2 of 3 cables carry it.');
  });

  it('knows codes of the user', async () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      vocabulary: { ...DEFAULT_SETTINGS.vocabulary, tags: { KXYZ: 'Our own matter' } },
    };
    expect(await hoverAt(header('07', 'TAGS: K<|>XYZ'), { settings })).toMatch(/^KXYZ · Our own matter/);
    expect(await hoverAt(header('07', 'TAGS: K<|>XYZ'))).toContain('Not known');
  });
});

describe('hover on times', () => {
  it("gives the moment in UTC and in the reader's zone, and when it was filed", async () => {
    expect(await hoverAt(at('051635Z'), { timeZone: 'Asia/Tokyo' })).toMatch(
      /Monday, 5 November 2007, 16:35 UTC\nWhere you are \(Asia\/Tokyo\): Tuesday,? 6 November 2007 at 01:35\nFiled at the minute/,
    );
    expect(await hoverAt(CABLE.replace('3091635', '3091742').replace('051635Z', '05<|>1635Z'))).toContain(
      'Filed 1 h 7 min after',
    );
    expect(await hoverAt(header('75', '').replace('182012Z JAN', '311<|>200Z FEB'))).toMatch(/Not a moment/);
  });

  it('gives the day of the year as a date', async () => {
    expect(await hoverAt(at('3091635'))).toMatch(/time of filing\nDay 309 of the year, 16:35 UTC[^]*5 November 2007/);
  });

  it('leaves out a zone that is not known', async () => {
    expect(await hoverAt(at('051635Z'), { timeZone: 'Nowhere/Land' })).not.toContain('Where you are');
  });
});

describe('hover on the header', () => {
  it.each([
    ['P<|>P RUEHAG', /^PP · PRIORITY \(routing line\)/],
    ['VZCZC<|>XRO1234', /transmission identification\n[^]*XRO: the channel[^]*1234: the number/],
    ['D<|>E RUEHPS', /^DE · Format line 3/],
    ['#00<|>42/01', /serial[^]*The cable's number is 42: it agrees[^]*Section 1/],
    ['ZZ<|>H', /^ZZH · marks traffic entered by a Department of State office/],
    ['UUU<|>UU', /^UUUUU · UNCLASSIFIED\n[^]*The classification line agrees[^]*Source: /],
    ['PRIOR<|>ITY 7794', /^PRIORITY · PRIORITY\n[^]*Source: /],
    ['PRIORITY 77<|>94', /message continuity number/],
    ['//P<|>A//', /office symbols\n[^]*PA/],
    ['SECTION 01<|> OF 02', /Section 1 of a message that was sent in 2 sections/],
    ['PRISTINA 000<|>042', /07PRISTINA42: number 42 of the year 2007[^]*Pristina, Kosovo/],
    ['PRISTINA 00000<|>042', /Repeated at the top of each page/],
    ['SIP<|>DIS', /^SIPDIS · Shared by way of the SIPRNet/],
    ['DEPT FOR<|> EUR/SCE', /^Attention line\n[^]*EUR\/SCE/],
    ['E.O. 12<|>958', /^E\.O\. 12958[^]*14 October 1995[^]*in force when the cable was written/],
    ['E.O. 12958: N<|>/A', /nothing in the cable is classified/],
    ['TA<|>GS: PHUM', /^TAGS · TAGS/],
    ['A LIB<|>RARY', /· Subject/],
    ['(U<|>) SUMMARY', /^\(U\) · Unclassified\n[^]*The cable as a whole: UNCLASSIFIED/],
  ])('decodes %s', async (marked, expected) => {
    expect(await hoverAt(CABLE.replace(marked.replace('<|>', ''), marked))).toMatch(expected);
  });

  it('tells action from information precedence', async () => {
    const told = await hoverAt('O <|>P 182012Z JAN 07\nFM AMEMBASSY PARIS\n');
    expect(told).toMatch(/dual: IMMEDIATE for action, PRIORITY for information/);
  });

  it('sees that a mark or letters disagree with the classification', async () => {
    expect(await hoverAt(CABLE.replace('ZNR UUUUU', 'ZNR CCC<|>CC'))).toContain('says otherwise');
    expect(await hoverAt(CABLE.replace('(U) SUMMARY', '(S<|>) SUMMARY'))).toContain('the mark is above it');
    expect(await hoverAt(CABLE.replace('#0042', '#00<|>43'))).toContain('it differs');
  });
});

describe('hover on the E.O. line', () => {
  it.each([
    [
      '75',
      'C O N F I D E N T I A L',
      'E.O. 11652: G<|>DS',
      /General Declassification Schedule[^]*declassified on 31 December 1981/,
    ],
    ['75', 'S E C R E T', 'E.O. 11652: XG<|>DS-1', /Exempt from the General[^]*Reason 1: Furnished in confidence/],
    ['01', 'C O N F I D E N T I A L', 'E.O. 12958: DECL: X<|>6', /X6: Damage to foreign relations/],
    [
      '07',
      'C O N F I D E N T I A L',
      'E.O. 12958: DECL: 01/<|>18/2017',
      /on 18 January 2017, 10 years after the cable/,
    ],
    ['90', 'C O N F I D E N T I A L', 'E.O. 12356: DECL: OA<|>DR', /Originating Agency's Determination Required/],
    ['07', 'UNCLAS', 'E.O. 12356: N<|>/A', /nothing in the cable is classified/],
    ['07', 'UNCLAS', 'E.O. 12<|>356: N/A', /younger than the order/],
    ['66', 'UNCLAS', 'E.O. 12<|>958: DECLASSIFIED', /added when it was released/],
  ])('of 19%s or 20%s, %s, decodes %s', async (year, classification, line, expected) => {
    expect(await hoverAt(fields(year, classification, line))).toMatch(expected);
  });

  it('gives the reasons of the order of the time', async () => {
    const line = (section: string): string => `Classified By: Consul Jo Example. Reason: ${section} (<|>b) and (d)`;
    expect(await hoverAt(fields('08', 'S E C R E T', line('1.4')))).toMatch(
      /1\.4\(b\) +Foreign government information\n +1\.4\(d\) +Foreign relations/,
    );
    expect(await hoverAt(fields('01', 'S E C R E T', line('1.5')))).toContain('E.O. 12958');
  });
});

describe('hover on citations', () => {
  const workspace = (line: string): string =>
    `%! a.cable\n${CABLE.replace('REF: A. SKOPJE 00017', line)}%! b.cable\n${header('07', 'UNCLAS SKOPJE 000017\n\nTAGS: PGOV MK\nSUBJECT: A BRIDGE OPENS\n\n1. The bridge_of_two banks opened.')}`;

  it('shows subject, date, classification, TAGS and first lines of the cited cable', async () => {
    expect(await hoverAt(workspace('REF: A. SKO<|>PJE 00017'))).toMatch(
      /^REF A · 07SKOPJE17 · A BRIDGE OPENS\n2007-01-18 · UNCLASSIFIED · PGOV MK\n1\. The bridge_of_two banks opened\.\n[^]*Skopje[^]*gives no year/,
    );
  });

  it('says that a cable is not in the workspace', async () => {
    expect(await hoverAt(workspace('REF: A. LI<|>MA 00017'))).toMatch(/07LIMA17\n[^]*not in this workspace/);
  });

  it('follows pointers and numbers of the text', async () => {
    const text = (from: string, to: string): string => workspace('REF: A. SKOPJE 00017').replace(from, to);
    expect(await hoverAt(text('(REF A)', '(RE<|>F A)'))).toContain('A BRIDGE OPENS');
    expect(await hoverAt(text('07 SKOPJE 17', '07 SKO<|>PJE 17'))).toContain('A BRIDGE OPENS');
    expect(await hoverAt(text('see reftel B and 07 SKOPJE 17', 'see paragr<|>aph 2'))).toMatch(
      /pointer\n[^]*The seminar went on/,
    );
  });

  it('never takes the text of a cable for markup', async () => {
    expect(await hoverAt(workspace('REF: A. SKO<|>PJE 00017'), { markdown: true })).toContain(
      'The bridge\\_of\\_two banks',
    );
  });
});

describe('hover', () => {
  it('is silent in the text and beyond it', async () => {
    expect(await hoverAt(CABLE.replace('The seminar', 'The <|>seminar'))).toBeUndefined();
    const { service, document } = fixture(CABLE);
    expect(
      await service.hover(document, { line: 10_000, character: 3 }, DEFAULT_SETTINGS, NOT_CANCELLED),
    ).toBeUndefined();
  });

  it('links to the page of the table', async () => {
    expect(await hoverAt(at('PHUM'), { markdown: true })).toMatch(/\[More\]\(file:\/\/\/docs\/vocabulary\/tags\.md\)$/);
  });
});

describe('hover on the note of a clearance', () => {
  it('tells what a table has, what counts as open, and that nothing else is known', async () => {
    const text = (note: string): string => `1. One.\n\nDrafted: POL:RFINCH\nCleared: DAO ${note}\n`;
    expect(await hoverAt(text('(in<|>fo)'))).toMatch(/^\(info\) · For information/);
    expect(await hoverAt(text('(op<|>en)'))).toMatch(/^\(open\) · open\n[^]*still to come/);
    expect(await hoverAt(text('(12<|>/3)'))).toMatch(/Not known/);
  });
});
