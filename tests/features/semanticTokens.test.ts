import { expect, it } from 'vitest';
import { CABLE, fixture } from '../support/fixtures';

it('semantic tokens tell the parts of header and fields', () => {
  const { service, document } = fixture(CABLE);
  const data = service.semanticTokens(document);
  const seen: string[] = [];
  let line = 0;
  let start = 0;
  for (let index = 0; index < data.length; index += 5) {
    const [lines, columns, length, type] = data.slice(index, index + 4) as [number, number, number, number];
    start = lines === 0 ? start + columns : columns;
    line += lines;
    const text = document.getText({ start: { line, character: start }, end: { line, character: start + length } });
    seen.push(`${line + 1} ${service.semanticTokensLegend.tokenTypes[type]} ${text}`);
  }
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
    17 fieldName E.O. 12958:
    17 string N/A
    18 fieldName TAGS:
    18 tag PHUM
    18 tag KDEM
    18 tag KV
    19 fieldName SUBJECT:
    19 string A LIBRARY SEMINAR,
    20 string AND A BRIDGE
    22 fieldName REF:
    22 variable A.
    22 messageNumber SKOPJE 00017
    23 variable B.
    23 messageNumber 06 ZAGREB 9
    "
  `);
});
