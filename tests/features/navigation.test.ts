import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import type { Range } from 'vscode-languageserver-types';
import { fixture, NOT_CANCELLED, ROOT } from '../support/fixtures';

/** Three cables that cite each other, and a body without a number. */
const SKOPJE = `R 011200Z OCT 07
FM AMEMBASSY SKOPJE
TO SECSTATE WASHDC
UNCLAS SKOPJE 000017

E.O. 12958: N/A
TAGS: SCUL PHUM MK
SUBJECT: A LIBRARY SEMINAR

REF: PRISTINA 42

1. (U) Text.

2. (U) More of it.
`;
const PRISTINA = `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS PRISTINA 000042

E.O. 12958: N/A
TAGS: KDEM KV
SUBJECT: A BRIDGE

REF: A. SKOPJE 17
     B. 06 ZAGREB 9

1. (U) See REF A, para 2, and reftel B.

2. (U) As 07SKOPJE17#2 has it, and 07 SKOPJE 0017. Para 1 says more; paras 1-3 say less.

3. (U) AMEMBASSYSKOPJE 00017 is the same.
`;
const STATE = `R 121200Z NOV 07
FM SECSTATE WASHDC
TO AMEMBASSY SKOPJE
UNCLAS STATE 130042

SUBJECT: THE SEMINAR

REF: (A) PRISTINA 42 (B) AMEMBASSY SKOPJE 00017

1. (U) Thanks for both, and for (B) above all.
`;

const workspace = (place: string, cursor: string): string =>
  [
    ['07PRISTINA42.cable', PRISTINA],
    ['skopje.cable', SKOPJE],
    ['state.cable', STATE],
  ]
    .map(([name, text]) => `%! ${name}\n${text!.replace(place, cursor)}`)
    .join('');

/** `state.cable:8 "PRISTINA 42"`: where something is, and what stands there. */
function told(text: string, uri: string, { start, end }: Range): string {
  const name = uri.replace(ROOT, '');
  const content = new RegExp(`%! ${name}\n([^]*?)(?=%! |$)`).exec(text.replace('<|>', ''))![1]!;
  return `${name}:${start.line + 1} ${TextDocument.create('', '', 1, content).getText({ start, end })}`;
}

async function referencesAt(place: string, cursor: string, withDeclaration = false): Promise<string[]> {
  const text = workspace(place, cursor);
  const { service, document, position } = fixture(text);
  const found = await service.references(document, position, withDeclaration, NOT_CANCELLED);
  return found.map(({ uri, range }) => told(text, uri, range)).sort();
}

describe('references', () => {
  const OF_SKOPJE = [
    '07PRISTINA42.cable:10 SKOPJE 17',
    '07PRISTINA42.cable:15 07 SKOPJE 0017',
    '07PRISTINA42.cable:15 07SKOPJE17',
    '07PRISTINA42.cable:17 AMEMBASSYSKOPJE 00017',
    'state.cable:8 AMEMBASSY SKOPJE 00017',
  ];

  it.each([
    ['the number of the cable itself', 'UNCLAS SKOPJE 000017', 'UNCLAS SKO<|>PJE 000017'],
    ['an entry of REF', 'A. SKOPJE 17', 'A. SKOP<|>JE 17'],
    ['a number in the text', '07 SKOPJE 0017', '07 SKOPJE 0<|>017'],
  ])('of a cable, asked for at %s, are in the whole workspace', async (_, place, cursor) => {
    expect(await referencesAt(place, cursor)).toEqual(OF_SKOPJE);
    expect(await referencesAt(place, cursor, true)).toEqual([...OF_SKOPJE, 'skopje.cable:4 SKOPJE 000017'].sort());
  });

  it('of a cable are found by a name that is one letter away from a single post too', async () => {
    const text = workspace('SKOPJE 17', 'SKOPJJE 1<|>7');
    const { service, document, position } = fixture(text);
    const found = await service.definition(document, position, NOT_CANCELLED);
    expect(found.map(({ targetUri }) => targetUri)).toEqual([`${ROOT}skopje.cable`]);
    const {
      service: other,
      document: cited,
      position: at,
    } = fixture(text.replace('<|>', '').replace('UNCLAS SKOPJE 000017', 'UNCLAS SKO<|>PJE 000017'));
    const citing = await other.references(cited, at, false, NOT_CANCELLED);
    expect(citing.map(({ uri, range }) => told(text, uri, range))).toContain('07PRISTINA42.cable:10 SKOPJJE 17');
  });

  it('are none of another year', async () => {
    expect(await referencesAt('B. 06 ZAGREB 9', 'B. 06 ZAG<|>REB 9')).toEqual(['07PRISTINA42.cable:11 06 ZAGREB 9']);
  });

  it('of an entry of REF are in the cable itself', async () => {
    expect(await referencesAt('A. SKOPJE 17', '<|>A. SKOPJE 17')).toEqual(['07PRISTINA42.cable:13 REF A']);
    expect(await referencesAt('reftel B', 'reft<|>el B', true)).toEqual([
      '07PRISTINA42.cable:11 06 ZAGREB 9',
      '07PRISTINA42.cable:11 B.',
      '07PRISTINA42.cable:13 reftel B',
    ]);
  });

  it('of a paragraph are those in the cable itself', async () => {
    expect(await referencesAt('1. (U) See', '<|>1. (U) See', true)).toEqual([
      '07PRISTINA42.cable:13 1.',
      '07PRISTINA42.cable:15 Para 1',
      '07PRISTINA42.cable:15 paras 1-3',
    ]);
  });

  it('of other words are none', async () => {
    expect(await referencesAt('says more', 'says m<|>ore', true)).toEqual([]);
  });

  it('follow the text of an open document', async () => {
    const { service, document, position } = fixture(workspace('UNCLAS SKOPJE 000017', 'UNCLAS SKO<|>PJE 000017'));
    service.documentChanged(
      service.open(`${ROOT}state.cable`, 'cable', 2, STATE.replace('SKOPJE 00017', 'SKOPJE 00018')),
    );
    const found = await service.references(document, position, false, NOT_CANCELLED);
    expect(found.filter(({ uri }) => uri.endsWith('state.cable'))).toEqual([]);
    service.documentClosed(`${ROOT}state.cable`);
    const again = await service.references(document, position, false, NOT_CANCELLED);
    expect(again.filter(({ uri }) => uri.endsWith('state.cable'))).toHaveLength(1);
  });
});

describe('workspace symbols', () => {
  async function symbols(typed: string): Promise<string[]> {
    const { service } = fixture(workspace('', ''));
    const found = await service.workspaceSymbols(typed, NOT_CANCELLED);
    return found.map(({ name, containerName }) => `${name} | ${containerName}`);
  }

  it.each([
    ['07skopje', ['07SKOPJE17 A LIBRARY SEMINAR | 2007-10-01 · UNCLASSIFIED · SCUL PHUM MK']],
    ['phum', ['07SKOPJE17 A LIBRARY SEMINAR SCUL PHUM MK | 2007-10-01 · UNCLASSIFIED']],
    ['brid', ['07PRISTINA42 A BRIDGE | 2007-11-05 · UNCLASSIFIED · KDEM KV']],
    ['zzz', []],
  ])('are cables that fit %s', async (typed, expected) => {
    expect(await symbols(typed)).toEqual(expected);
  });
});

describe('document links', () => {
  it('lead from citations to cables of the workspace, and to a paragraph of one', async () => {
    const text = workspace('', '');
    const { service, document } = fixture(text);
    const links = await service.documentLinks(document, NOT_CANCELLED);
    const resolved = await Promise.all(
      links.map(async (link) => {
        const { target, tooltip } = await service.resolveDocumentLink(link);
        return `${told(text, document.uri, link.range)} -> ${target?.replace(ROOT, '')} (${tooltip})`;
      }),
    );
    expect(resolved).toEqual([
      '07PRISTINA42.cable:10 SKOPJE 17 -> skopje.cable#L4 (07SKOPJE17: A LIBRARY SEMINAR)',
      '07PRISTINA42.cable:15 07SKOPJE17#2 -> skopje.cable#L14 (Paragraph 2 of 07SKOPJE17: A LIBRARY SEMINAR)',
      '07PRISTINA42.cable:15 07 SKOPJE 0017 -> skopje.cable#L4 (07SKOPJE17: A LIBRARY SEMINAR)',
      '07PRISTINA42.cable:17 AMEMBASSYSKOPJE 00017 -> skopje.cable#L4 (07SKOPJE17: A LIBRARY SEMINAR)',
    ]);
  });
});

describe('the hierarchy of citations', () => {
  it('begins with the cable at the cursor, or the one that is named there', async () => {
    const at = async (place: string, cursor: string): Promise<string[]> => {
      const { service, document, position } = fixture(workspace(place, cursor));
      return (await service.prepareCallHierarchy(document, position, NOT_CANCELLED)).map(
        ({ name, detail }) => `${name} (${detail})`,
      );
    };
    expect(await at('1. (U) Text', '1. (U) T<|>ext')).toEqual(['07SKOPJE17 (2007-10-01 · A LIBRARY SEMINAR)']);
    expect(await at('A. SKOPJE 17', 'A. SKOP<|>JE 17')).toEqual(['07SKOPJE17 (2007-10-01 · A LIBRARY SEMINAR)']);
    expect(await at('06 ZAGREB 9', '06 ZAG<|>REB 9')).toEqual(['07PRISTINA42 (2007-11-05 · A BRIDGE)']);
  });

  it('has those that cite it come in, and those that it cites go out, once each', async () => {
    const { service, document, position } = fixture(workspace('1. (U) Text', '1. (U) T<|>ext'));
    const [item] = await service.prepareCallHierarchy(document, position, NOT_CANCELLED);
    const incoming = await service.incomingCalls(item!, NOT_CANCELLED);
    expect(incoming.map(({ from, fromRanges }) => `${from.name} ${fromRanges.length}`).sort()).toEqual([
      '07PRISTINA42 4',
      '07STATE130042 1',
    ]);
    const outgoing = await service.outgoingCalls(item!, NOT_CANCELLED);
    expect(outgoing.map(({ to, fromRanges }) => `${to.name} ${fromRanges.length}`)).toEqual(['07PRISTINA42 1']);
  });
});

describe('code lenses', () => {
  it('tell how often a cable is cited, where the settings ask for it', async () => {
    const { service } = fixture(workspace('', ''));
    const settings = { ...DEFAULT_SETTINGS, codeLens: { citedBy: true } };
    const lenses = async (text: string, name: string): Promise<(string | undefined)[]> => {
      const document = service.open(`${ROOT}${name}`, 'cable', 1, text);
      expect(service.codeLenses(document, DEFAULT_SETTINGS)).toEqual([]);
      const found = service.codeLenses(document, settings);
      return Promise.all(
        found.map(async (lens) => {
          const { command } = await service.resolveCodeLens(lens, NOT_CANCELLED);
          return `${lens.range.start.line + 1} ${command!.title} ${command!.command}`.trim();
        }),
      );
    };
    expect(await lenses(SKOPJE, 'skopje.cable')).toEqual(['4 cited by 2 cablegram.showCitingCables']);
    expect(await lenses(STATE, 'state.cable')).toEqual(['4 cited by none in this workspace']);
    expect(await lenses('1. A BODY.\n', 'x.cable')).toEqual([]);
  });
});

describe('renaming', () => {
  const DRAFTS = { ...DEFAULT_SETTINGS, drafts: ['**'] };

  function renamed(place: string, cursor: string, name: string, settings = DRAFTS): string {
    const { service, document, position } = fixture(PRISTINA.replace(place, cursor));
    const prepared = service.prepareRename(document, position, settings);
    const renaming = service.rename(document, position, name, settings);
    if ('refusal' in renaming) return renaming.refusal;
    expect('refusal' in prepared).toBe(false);
    return TextDocument.applyEdits(TextDocument.create('', '', 1, PRISTINA), [...renaming.edits]);
  }

  it('changes the letter of an entry with all that points to it', () => {
    const expected = PRISTINA.replace('A. SKOPJE', 'D. SKOPJE').replace('REF A,', 'REF D,');
    expect(renamed('A. SKOPJE', '<|>A. SKOPJE', 'd')).toBe(expected);
    expect(renamed('REF A', 'REF <|>A', 'D')).toBe(expected);
    expect(renamed('A. SKOPJE', '<|>A. SKOPJE', 'A')).toBe(PRISTINA);
  });

  it('changes the number of a paragraph with all that points to it', () => {
    expect(renamed('3. (U) AMEMBASSY', '<|>3. (U) AMEMBASSY', '4')).toBe(
      PRISTINA.replace('3. (U) AM', '4. (U) AM').replace('paras 1-3', 'paras 1-4'),
    );
  });

  it.each([
    ['A. SKOPJE', '<|>A. SKOPJE', 'B', 'There is an entry B already.'],
    ['A. SKOPJE', '<|>A. SKOPJE', '5', 'Entries of REF have one letter, A to Z.'],
    ['3. (U)', '<|>3. (U)', '2', 'There is a paragraph 2 already.'],
    ['3. (U)', '<|>3. (U)', '0', 'Paragraphs have numbers from 1 to 999.'],
    ['paras 1-3', 'par<|>as 1-3', '7', 'This names several. Put the cursor where one alone is named.'],
    ['SKOPJE 0017', 'SKO<|>PJE 0017', 'X', 'The number of a cable is a record: it is not renamed.'],
    [
      'say less',
      's<|>ay less',
      'X',
      'Only the letter of an entry of REF and the number of a paragraph can be renamed.',
    ],
  ])('refuses at %s', (place, cursor, name, refusal) => {
    expect(renamed(place, cursor, name)).toBe(refusal);
  });

  it('leaves a received copy alone, and says why before a name is asked for', () => {
    const { service, document, position } = fixture(PRISTINA.replace('A. SKOPJE', '<|>A. SKOPJE'));
    expect(service.prepareRename(document, position, DEFAULT_SETTINGS)).toEqual({
      refusal: 'This is a received copy, and nothing in it is renamed. Mark it as a draft first if it is one.',
    });
    const prepared = service.prepareRename(document, position, DRAFTS);
    expect(prepared).toEqual({
      range: { start: { line: 9, character: 5 }, end: { line: 9, character: 6 } },
      placeholder: 'A',
    });
  });

  it('does not change a letter in a range of letters', () => {
    const text = PRISTINA.replace('See REF A,', 'See REFS A-B,');
    const { service, document, position } = fixture(text.replace('A. SKOPJE', '<|>A. SKOPJE'));
    expect(service.rename(document, position, 'D', DRAFTS)).toEqual({
      refusal: 'REFS A-B names entries from one to another: change it by hand first.',
    });
  });
});
