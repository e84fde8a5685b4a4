import { beforeAll, describe, expect, test } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, projectFile, tokenize } from './tokens';

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

/** The innermost scope at the start of every «marked» stretch, in order. The marks are no part of the text. */
function scopesOfMarks(marked: string): string[] {
  const text = marked.replace(/[«»]/g, '');
  const tokens = tokenize(grammar, text);
  const scopes: string[] = [];
  let line = 0;
  let character = 0;
  for (const unit of marked) {
    if (unit === '«') scopes.push(scopeAt(tokens, line, character));
    else if (unit === '\n') [line, character] = [line + 1, 0];
    else if (unit !== '»') character += unit.length;
  }
  return scopes;
}

function scopeAt(tokens: ReturnType<typeof tokenize>, line: number, character: number): string {
  let end = 0;
  for (const token of tokens[line] ?? []) {
    end += token.text.length;
    if (character < end) return token.scope;
  }
  throw new Error(`no token at ${line}:${character}`);
}

const RI = 'support.class.routing-indicator';
const KEYWORD = 'keyword.control.header';
const ADDRESSEE = 'string.unquoted.addressee';
const PRECEDENCE = 'keyword.other.precedence';
const LINK = 'markup.underline.link.reference';
const MESSAGE = 'entity.name.function.message-number';
const FIELD = 'keyword.other.field';
const CLASSIFICATION = 'keyword.control.classification';
const LABEL = 'entity.name.section';
const PAGE = 'comment.line.page';
const MARK = 'storage.modifier.portion-mark';
const NUMBER = 'constant.numeric.paragraph-number';
const TRANSMISSION = 'keyword.control.transmission';
const TO_TEXT = 'UNCLAS ZAGREB 009001\nSUBJECT: SOUP\n\n';

// What a text shows, and the scopes of its marked stretches in order.
const CASES: readonly (readonly [title: string, marked: string, ...scopes: string[]])[] = [
  [
    'transmission identification',
    '«VZCZC»«XRO»«9042»',
    TRANSMISSION,
    'constant.other.channel',
    'constant.numeric.sequence',
  ],
  ['routing', '«PP» «RUEHAG» «RUEHYG»', PRECEDENCE, RI, RI],
  ['routing that goes on', 'PP RUEHAG \n«RUEHLZ» «RUEHYG» \n«DE» RUEHPS', RI, RI, KEYWORD],
  ['a precedence without indicators', '«OO LA LA»', ''],
  [
    'calling station',
    '«DE» «RUEHPS» «#9042»/«01» «2641410»',
    KEYWORD,
    RI,
    'constant.numeric.serial',
    'constant.numeric.section',
    'constant.numeric.filing-time',
  ],
  [
    'security',
    '«ZNR» «UUUUU» «ZZH» «ZDK»',
    KEYWORD,
    'constant.language.security',
    'keyword.other.operating-signal',
    'keyword.other.operating-signal',
  ],
  [
    'date-time group',
    '«O» «P» «211410Z SEP 07» «ZDS»',
    PRECEDENCE,
    PRECEDENCE,
    'constant.numeric.date-time-group',
    'keyword.other.operating-signal',
  ],
  ['date-time group that nobody can read', '«R» «02993Z»', PRECEDENCE, 'constant.numeric.date-time-group'],
  ['originator', '«FM» «AMCONSUL ZAGREB»', KEYWORD, ADDRESSEE],
  [
    'addressees',
    '«TO» «RUEHC»/«SECSTATE WASHDC» «PRIORITY» «9311»\n«RUEHVB»/«AMEMBASSY ZAGREB» «9002» \n«INFO» «RHEHNSC»/NSC WASHDC «NIACT IMMEDIATE»',
    ...[KEYWORD, RI, ADDRESSEE, PRECEDENCE, 'constant.numeric.continuity-number'],
    ...[RI, ADDRESSEE, 'constant.numeric.continuity-number'],
    ...[KEYWORD, RI, PRECEDENCE],
  ],
  [
    'addressees without indicators',
    'TO AMEMBASSY SKOPJE\n«AMEMBASSY TIRANA» «PRIORITY»\n«XMT» «AMEMBASSY ROME»\n«UNCLAS» STATE 990131',
    ADDRESSEE,
    PRECEDENCE,
    KEYWORD,
    ADDRESSEE,
    CLASSIFICATION,
  ],
  [
    'message number below addressees with indicators',
    'TO RUEHC/SECSTATE WASHDC 9031\n«ZAGREB» «9031»\n\nE.O. 11652: N/A',
    'entity.name.namespace.station',
    MESSAGE,
  ],
  ['the same among addressees without', 'TO SECSTATE WASHDC\n«ZAGREB 9031»', ADDRESSEE],
  ['accounting and separator', '«STATE GRNC»\n«BT»', KEYWORD, TRANSMISSION],
  [
    'classification line',
    '«UNCLAS» «SECTION» «01» OF «02» «PRISTINA» «009042» ',
    CLASSIFICATION,
    'keyword.other.section',
    'constant.numeric.section',
    'constant.numeric.section',
    'entity.name.namespace.station',
    MESSAGE,
  ],
  [
    'classification in spaced letters',
    '«C O N F I D E N T I A L» SECTION 01 OF 03 «PRISTINA» 009042',
    CLASSIFICATION,
    'entity.name.namespace.station',
  ],
  ['top secret in spaced letters', '«T O P  S E C R E T» ZAGREB 009042', CLASSIFICATION],
  ['a word that begins like a classification', '«SECRETARY GENERAL»', ''],
  [
    'captions',
    'UNCLAS «SIPDIS»\n\n«SENSITIVE»\n«NOFORN» «SIPDIS»',
    ...Array<string>(4).fill('storage.modifier.caption'),
  ],
  [
    'attention line',
    'UNCLAS\n\n«DEPT FOR» EUR/SCE, «USUN FOR» LIBRARIAN',
    'keyword.other.attention',
    'keyword.other.attention',
  ],
  [
    'executive order',
    '«E.O.» «12958»: «DECL»: «09/21/2017» ',
    FIELD,
    'constant.numeric.executive-order',
    'constant.language.declassification',
    'constant.numeric.date',
  ],
  ['executive order, none', '«EO» 11652: «N/A»', FIELD, 'constant.language.declassification'],
  [
    'TAGS on two lines',
    '«TAGS»: «KPAO», «SCUL»\n«EAGR» «KV»\n«SUBJECT»: X',
    ...[FIELD, 'entity.name.tag', 'entity.name.tag', 'entity.name.tag', 'entity.name.tag', FIELD],
  ],
  [
    'subject on two lines',
    '«SUBJECT»: «SOUP FOR ALL»\n«TO THE LAST SPOON» \n\n«TO» ALL',
    ...[FIELD, 'markup.heading.subject', 'markup.heading.subject', ''],
  ],
  [
    'lettered references',
    '«REF»: «A.» «SKOPJE 09017»\n     «B.» «06 TIRANA 9003» («NOTAL»)',
    ...[FIELD, 'punctuation.definition.list.reference', MESSAGE],
    ...['punctuation.definition.list.reference', MESSAGE, 'storage.modifier.reference'],
  ],
  ['a lettered reference after a blank line', 'REF: A. STATE 1234\n\n     B. «PORT OF SPAIN 9012»', MESSAGE],
  ['paragraph', '«12.» «(SBU)» Text', NUMBER, MARK],
  ['paragraph of a label', '«1.» «(U)» «SUMMARY»: Text.  «END SUMMARY».', NUMBER, MARK, LABEL, LABEL],
  ['paragraph in capitals', '«2.» «COMMENT». TEXT', NUMBER, LABEL],
  ['paragraph with a pilcrow', '«¶ 2.» «(U)» Text', NUMBER, MARK],
  ['a decimal number is no paragraph', `${TO_TEXT}«3.5 percent»`, ''],
  ['mark of a heading', `${TO_TEXT}«(SBU)» Heading\n«-------»`, MARK, 'punctuation.definition.heading'],
  [
    'labels in prose',
    `${TO_TEXT}«SUMMARY»: TEXT\n«END SUMMARY»\n«Comment»\nIn «summary»`,
    ...[LABEL, LABEL, LABEL, ''],
  ],
  ['page line', `${TO_TEXT}«PRISTINA 00009042  002 OF 002» `, PAGE],
  ['page line with a decimal', `${TO_TEXT}«RIO DE JAN 00009042  002.1 OF 003»`, PAGE],
  [
    'archive page line',
    '«PAGE 01        ZAGREB  09031  141255Z»\nTO A\n«PAGE 02        STATE   990131  071504Z»',
    PAGE,
    PAGE,
  ],
  ['a sentence about a page', `${TO_TEXT}«PAGE 12 OF THE REPORT»`, ''],
  ['classification at the foot of a page', `${TO_TEXT}«UNCLASSIFIED»\n«SECRET» BALLOT`, PAGE, ''],
  [
    'distribution',
    '«ACTION» «EUR»-«12»\n«INFO»  OCT-01  «/030 W»\n     «---------------------     048821»',
    ...['keyword.other.distribution', 'variable.other.office', 'constant.numeric.copies'],
    ...['keyword.other.distribution', 'constant.numeric.copies', 'comment.line.control'],
  ],
  [
    'references in prose',
    `${TO_TEXT}«REF A», «refs B and C», «Reftel», «07 PRISTINA 700», «07PRISTINA700», «STATE 990131»`,
    ...[LINK, LINK, LINK, MESSAGE, MESSAGE, MESSAGE],
  ],
  [
    'no references in prose',
    `${TO_TEXT}«15 OCTOBER 1975», «20 PERCENT OF 300», «UNSCR 1244», «REFERENCE A»`,
    '',
    '',
    '',
    '',
  ],
  [
    'header words at the start of prose',
    `${TO_TEXT}«TO COMPARE»\n«INFO DESK»\n«FM RADIO»\n«DE GUSTIBUS»`,
    '',
    '',
    '',
    '',
  ],
  ['header words in a body alone', '1. FIRST\n«TO COMPARE»', ''],
  [
    'a second cable in the file',
    `${TO_TEXT}1. A\n«NNNN»\n«VZCZC»XYZ0001\n«TO» AMEMBASSY ROME`,
    TRANSMISSION,
    TRANSMISSION,
    KEYWORD,
  ],
  [
    'archive copies of the Department',
    '«ORIGIN» EUR-12\n«DRAFTED» BY EUR:RFINCH\n«APPROVED» BY EUR:LHERON\n«--------------------- 095412»\n«R» 292147Z MAR 74',
    ...['keyword.other.distribution', 'keyword.other.clearance', 'keyword.other.clearance'],
    ...['comment.line.control', PRECEDENCE],
  ],
  [
    'the header of a further section',
    `${TO_TEXT}1. A\n«------------------072706 241141Z /14»\n«FM» AMCONSUL ZAGREB\n«TO»$«SECSTATE WASHDC»\n*«UNCLAS» SECTION «02» OF 02 ZAGREB 09031\n\n«TO» BE SURE`,
    ...['comment.line.control', KEYWORD, KEYWORD, ADDRESSEE, CLASSIFICATION, 'constant.numeric.section', ''],
  ],
  [
    'marks of release',
    `«RELEASED IN PART»\n«B1, 1.4(D)»\n${TO_TEXT}1. A\n«GP-3»\n«EXEMPT»\n«Jane Q. Doe Declassified/Released US Department of State EO Systematic Review 20 MAR 2014»\n«EXEMPT FROM DUTY»`,
    ...[...Array<string>(5).fill('comment.line.release'), ''],
  ],
  [
    'corrected copy',
    `${TO_TEXT}«C O R R E C T E D  C O P Y (PARA 2)»\n«CORRECTED COPYING»`,
    'keyword.other.correction',
    '',
  ],
  [
    'fields of a post copy',
    'UNCLAS ZAGREB 09031\n«CXZAG»:\n    «ACTION»: POL\n«DRAFTED»: POL:RFINCH\n\n«VZCZC»ADI123',
    ...['keyword.other.attribute', 'keyword.other.attribute', 'keyword.other.clearance', TRANSMISSION],
  ],
  [
    'export of the archive',
    '«Message Text»\n\n1. A\n\n«Message Attributes»\n\n«Document Number»: 1975ZAGREB09031\n«TAGS»: SCUL\n«Message Text»\n',
    ...Array<string>(5).fill('keyword.other.attribute'),
  ],
  [
    'page of a public site',
    '«Viewing cable 07ZAGREB9105, SOUP»\n«TAGS: SOUP»\n«Reference ID Created Released»\n«07ZAGREB9105» 2007-11-05 16:35\n«VZCZC»XRO9042',
    ...['comment.block.site-page', 'comment.block.site-page', 'keyword.other.attribute', MESSAGE, TRANSMISSION],
  ],
  [
    'fields with other names, and joined',
    '«E.0.» 12958: N/A «TAGS»: «SCUL» «KV» «SUBJECT»: X\n«Subject»: «Soup»\n\n«REFERENCE»: «ZAGREB 9031»\n\n«Classified By»: A, reasons «1.4 (b)»',
    ...[FIELD, FIELD, 'entity.name.tag', 'entity.name.tag', FIELD, FIELD, 'markup.heading.subject'],
    ...[FIELD, MESSAGE, FIELD, 'constant.language.reason'],
  ],
  ['references without a colon', '«REF» «DEA 11752» 202038Z APR 78', FIELD, MESSAGE],
  ['numbers parted by letters', '«6A.» REPLY TO\n«6B.» A MILL', NUMBER, NUMBER],
  [
    'withheld text, protected names, pointers to paragraphs',
    `${TO_TEXT}«XXXXXXXX» «(b)(1)» «(STRICTLY PROTECT)» «PARAS 3-5» «Septel» «Paris»`,
    ...['comment.block.withheld', 'comment.block.withheld', 'storage.modifier.protection', LINK, LINK, ''],
  ],
  [
    'the classification line of a quoted cable',
    `${TO_TEXT}1. A\n«UNCLAS» SKOPJE «00017»\n«SECRET» WATERS`,
    CLASSIFICATION,
    MESSAGE,
    '',
  ],
  [
    'the end of a transmission',
    `${TO_TEXT}1. A\n«BT»\n«#9042»\n«NNNN»`,
    TRANSMISSION,
    'constant.numeric.serial',
    TRANSMISSION,
  ],
  ['a second cable without transmission lines', `${TO_TEXT}1. A\n«R» 141230Z OCT 75\n«FM» A`, PRECEDENCE, KEYWORD],
];

describe('grammar', () => {
  test.each(CASES)('%s', (_title, marked, ...scopes) => {
    expect(scopesOfMarks(marked)).toEqual(scopes);
  });

  test('every scope ends in the language', () => {
    const names = [...projectFile('syntaxes/cable.tmLanguage.json').matchAll(/"(?:name|contentName)": "(.+)"/g)]
      .map((match) => match[1] ?? '')
      .slice(1); // the first is the name of the grammar
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !name.endsWith('.cable'))).toEqual([]);
  });

  test('the sample cable', () => {
    const lines = tokenize(grammar, projectFile('samples/07PRISTINA9042.cable'));
    const text = lines.map((line) =>
      line
        .filter((token) => token.scope !== '' && token.text.trim() !== '')
        .map((token) => `${token.scope} ${JSON.stringify(token.text)}`)
        .join('\n  '),
    );
    expect(text.filter((line) => line !== '').join('\n')).toMatchSnapshot();
  });
});
