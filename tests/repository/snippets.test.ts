import { describe, expect, it } from 'vitest';
import { snippetsFile, snippetsText } from '../../scripts/lib/snippets.mjs';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import { fixture } from '../support/fixtures';
import { read } from '../support/repository';
import { choicesIn, expanded } from '../support/snippets';

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}

const onDisk = read('snippets/cable.json');
const snippets = Object.values(JSON.parse(onDisk) as Readonly<Record<string, Snippet>>);

/** The text of a snippet, with the first of each choice. */
function textOf(prefix: string): string {
  return expanded(snippets.find((snippet) => snippet.prefix === prefix)!.body.join('\n'));
}

/** What the rules find in a draft that is an error or a warning. */
function faultsOf(text: string): string[] {
  const { service, document } = fixture(text);
  return service
    .lint(document, DEFAULT_SETTINGS, 'draft')
    .diagnostics.filter(({ severity }) => severity! <= 2)
    .map(({ code, message }) => `${code}: ${message}`);
}

const FIELDS = 'E.O. 13526: N/A\nTAGS: SCUL\nSUBJECT: A LIBRARY\n';
const CLASSIFIED = FIELDS.replace('N/A', 'DECL: 03/04/2034').replace('A LIBRARY', '(C) A LIBRARY');

/** Each part in a draft that has the others. */
const DRAFTS: Readonly<Record<string, (part: string) => string>> = {
  cable: (part) => part,
  header: (part) => `${part}\nUNCLAS\n\n${FIELDS}`,
  class: (part) => `${part}\n\n${FIELDS}`,
  caption: (part) => `UNCLAS\n\n${part}\n\n${FIELDS}`,
  attention: (part) => `UNCLAS\n\nSIPDIS\n\n${part}\n\n${FIELDS}`,
  eo: (part) => `UNCLAS\n\n${FIELDS.replace(/.*/, part)}`,
  classby: (part) => `C O N F I D E N T I A L\n\n${CLASSIFIED}\n${part}\n\n1. (C) Text.\n`,
  tags: (part) => `UNCLAS\n\n${FIELDS.replace(/^TAGS: /m, part)}`,
  subject: (part) => `UNCLAS\n\n${FIELDS.replace(/^SUBJECT.*/m, part)}`,
  ref: (part) => `UNCLAS\n\n${FIELDS}\n${part}\n\n1. (U) See REF A and REF B.\n`,
  summary: (part) => `UNCLAS\n\n${FIELDS}\n${part}\n`,
  para: (part) => `UNCLAS\n\n${FIELDS}\n1. (U) Text.\n\n${part}\n`,
  comment: (part) => `UNCLAS\n\n${FIELDS}\n1. (U) Text.\n\n2. (U) Text.\n\n${part}\n`,
  action: (part) => `UNCLAS\n\n${FIELDS}\n1. (U) A.\n\n2. (U) B.\n\n3. (U) C.\n\n${part}\n`,
  text: (part) => `UNCLAS\n\n${FIELDS}\n1. (U) Text.\n\n${part}\n\n2. (U) Text.\n`,
  contact: (part) => `UNCLAS\n\n${FIELDS}\n1. (U) A.\n\n2. (U) B.\n\n3. (U) C.\n\n4. (U) D.\n\n${part}\n`,
  signature: (part) => `UNCLAS\n\n${FIELDS}\n1. (U) Text.\n${part}\n`,
  clearance: (part) => `${part}\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS\n\n${FIELDS}`,
};

describe('snippets/cable.json', () => {
  it('is made from the tables: npm run snippets renews it', async () => {
    expect(snippetsFile.endsWith('snippets/cable.json')).toBe(true);
    expect(onDisk === (await snippetsText()), 'snippets/cable.json is stale').toBe(true);
  });

  it.each(snippets)('$prefix makes no error and no warning in a draft', ({ prefix }) => {
    const text = textOf(prefix);
    expect(text).not.toMatch(/[$|\\]/);
    expect(faultsOf(DRAFTS[prefix]!(text))).toEqual([]);
  });

  it.each(snippets)('$prefix has choices without signs that end them, each once', ({ body }) => {
    for (const choices of choicesIn(body.join('\n'))) {
      expect(choices.length).toBeGreaterThan(1);
      expect([...new Set(choices)]).toEqual(choices);
      expect(choices.filter((choice) => choice === '' || choice.trim() !== choice || /[|$\\]/.test(choice))).toEqual(
        [],
      );
    }
  });

  it('offers what the tables have', () => {
    const choicesOf = (prefix: string) => choicesIn(snippets.find((own) => own.prefix === prefix)!.body.join('\n'));
    expect(choicesOf('class')).toEqual([['UNCLAS', 'C O N F I D E N T I A L', 'S E C R E T', 'T O P S E C R E T']]);
    expect(choicesOf('eo')[0]).toEqual(
      expect.arrayContaining(['N/A', 'DECL: MM/DD/YYYY', 'DECL: 25X9, date or event', 'DECL: 50X1-HUM']),
    );
    expect(choicesOf('caption')[0]).toEqual(expect.arrayContaining(['SIPDIS', 'EXDIS', 'DISSENT CHANNEL']));
    expect(choicesOf('header')[0]).toEqual(['ROUTINE', 'PRIORITY', 'IMMEDIATE', 'NIACT IMMEDIATE', 'FLASH']);
  });
});
