import { describe, expect, it } from 'vitest';
import type { CableDocument, CableLanguageService } from '../../server/src/service';
import { CABLE, fixture } from '../support/fixtures';
import { applyTokenEdits, decodeTokens } from '../support/semanticTokens';

/** Line counted from one, type and text of each token. */
function told(service: CableLanguageService, document: CableDocument, data: readonly number[]): string[] {
  return decodeTokens(data).map(({ line, start, end, type }) => {
    const text = document.getText({ start: { line, character: start }, end: { line, character: end } });
    return `${line + 1} ${service.semanticTokensLegend.tokenTypes[type]} ${text}`;
  });
}

it('semantic tokens tell the parts of header, fields and text', () => {
  const { service, document } = fixture(CABLE);
  const seen = told(service, document, service.semanticTokens(document));
  expect(`\n${seen.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    1 keyword VZCZCXRO1234
    2 precedence PP
    2 routingIndicator RUEHAG
    2 routingIndicator RUEHROV
    3 routingIndicator RUEHSR
    4 keyword DE
    4 routingIndicator RUEHPS
    4 number #0042/01
    4 number 3091635
    5 type ZNR
    5 type UUUUU
    5 type ZZH
    6 precedence P
    6 dateTimeGroup 051635Z NOV 07
    7 keyword FM
    7 addressee USOFFICE PRISTINA
    8 keyword TO
    8 routingIndicator RUEHC
    8 addressee SECSTATE WASHDC
    8 precedence PRIORITY
    8 number 7794
    9 keyword INFO
    9 routingIndicator RUEHSQ
    9 addressee AMEMBASSY SKOPJE
    9 number 0123
    10 routingIndicator RUCNDT
    10 addressee USMISSION USUN NEW YORK
    10 property //PA//
    10 precedence PRIORITY
    10 number 1321
    11 classification UNCLAS
    11 number SECTION 01 OF 02
    11 messageNumber PRISTINA 000042
    13 caption SIPDIS
    17 fieldName E.O.
    17 number 12958
    17 string N/A
    18 fieldName TAGS:
    18 tag PHUM
    18 tag KDEM
    18 tag KV
    19 fieldName SUBJECT:
    19 subject A LIBRARY SEMINAR,
    20 subject AND A BRIDGE
    22 fieldName REF:
    22 variable A.
    22 messageNumber SKOPJE 00017
    23 variable B.
    23 messageNumber 06 ZAGREB 9
    25 paragraphNumber 1.
    25 portionMark (U)
    25 passageMark SUMMARY
    25 pointer REF A
    30 paragraphNumber 2.
    30 portionMark (SBU)
    32 comment PRISTINA 00000042
    32 comment 002 OF 002
    37 paragraphNumber 1.
    38 paragraphNumber 2.
    40 paragraphNumber 3.
    40 portionMark (U)
    40 pointer reftel B
    40 messageNumber 07 SKOPJE 17
    "
  `);
});

describe('semantic tokens of a range', () => {
  const { service, document } = fixture(CABLE);
  const within = (startLine: number, start: number, endLine: number, end: number): string[] =>
    told(
      service,
      document,
      service.semanticTokensInRange(document, {
        start: { line: startLine, character: start },
        end: { line: endLine, character: end },
      }),
    );

  it('are those that it touches, in part too', () => {
    expect(within(16, 2, 17, 8)).toEqual([
      '17 fieldName E.O.',
      '17 number 12958',
      '17 string N/A',
      '18 fieldName TAGS:',
      '18 tag PHUM',
    ]);
  });

  it('are none between two', () => {
    expect(within(17, 5, 17, 6)).toEqual([]);
  });

  it('of the whole text are all', () => {
    expect(within(0, 0, document.lineCount, 0)).toEqual(told(service, document, service.semanticTokens(document)));
  });
});

describe('the edit to the semantic tokens', () => {
  /** The edits after `text` has been put in the place of [start, end) of a line. */
  function edited(line: number, start: number, end: number, text: string) {
    const { service, document } = fixture(CABLE);
    const range = { start: { line, character: start }, end: { line, character: end } };
    const now = service.update(document, [{ range, text }], 2);
    const edits = service.semanticTokensDelta(document, now);
    expect(applyTokenEdits(service.semanticTokens(document), edits)).toEqual(service.semanticTokens(now));
    return edits;
  }

  it('is none for a letter that changes no token', () => {
    expect(edited(29, 20, 20, 'x')).toEqual([]);
  });

  it('of one token is that token', () => {
    expect(edited(17, 10, 10, 'X')).toEqual([{ start: expect.any(Number), deleteCount: 10, data: expect.any(Array) }]);
  });

  it('of a new line is the lines to the next token', () => {
    const edits = edited(30, 0, 0, 'more\n');
    expect(edits).toMatchObject([{ deleteCount: 5, data: [expect.any(Number), 0, 17, expect.any(Number), 0] }]);
  });

  it('is none for the same text', () => {
    const { service, document } = fixture(CABLE);
    expect(service.semanticTokensDelta(document, document)).toEqual([]);
    expect(service.semanticTokensDelta(document, service.open(document.uri, 'cable', 2, CABLE))).toEqual([]);
  });

  it('of a text that is emptied and filled again takes all', () => {
    const { service, document } = fixture(CABLE);
    const empty = service.update(document, [{ text: '' }], 2);
    const all = service.semanticTokens(document);
    expect(service.semanticTokensDelta(document, empty)).toEqual([{ start: 0, deleteCount: all.length, data: [] }]);
    expect(service.semanticTokensDelta(empty, document)).toEqual([{ start: 0, deleteCount: 0, data: all }]);
  });
});
