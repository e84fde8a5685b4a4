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
  ['classification at the foot of a page', `${TO_TEXT}«UNCLASSIFIED»\n«SECRET» BALLOT`, CLASSIFICATION, ''],
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
