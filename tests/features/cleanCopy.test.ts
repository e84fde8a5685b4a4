import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCopy } from '../../server/src/features/cleanCopy';
import { cablesOf } from '../../server/src/meaning/cables';
import { factsOf } from '../../server/src/meaning/facts';
import type { CableFacts } from '../../server/src/meaning/model';
import { CableTree } from '../../server/src/syntax/tree';
import { cableText } from '../support/arbitraries';
import { corpus, corpusFile } from '../support/corpus';

const clean = (text: string): string => cleanCopy(CableTree.parse(text));

const HEAD = 'UNCLAS SECTION 01 OF 02 ZAGREB 000042 \n \nSIPDIS \n \nTAGS: KV \nSUBJECT: MILLS \n \n';

describe('a clean copy', () => {
  it('joins a paragraph that a page line has cut', () => {
    const text = `${HEAD}1. (U) The mill was \n \nZAGREB 00000042  002 OF 002 \n \n \nopened by the mayor. \n`;
    expect(clean(text)).toBe(`${HEAD}1. (U) The mill was \nopened by the mayor. \n`);
  });

  it('leaves apart what a page line only stands between', () => {
    const text = `${HEAD}1. (U) It was opened. \n \nZAGREB 00000042  002 OF 002 \n \n \n2. (U) It runs. \n`;
    expect(clean(text)).toBe(`${HEAD}1. (U) It was opened. \n \n2. (U) It runs. \n`);
    const heading = text.replace('opened. \n', 'opened and \n');
    expect(clean(heading)).toBe(`${HEAD}1. (U) It was opened and \n \n2. (U) It runs. \n`);
  });

  it('sets aside the header of a further section, and the captions that it repeats', () => {
    const next = (section: number): string =>
      `BT \n#0042 \n\nNNNN\n\nVZCZCXRO1234\nOO RUEHC\nDE RUEHVB #0042/0${section} 3091635\nZNR UUUUU ZZH\n` +
      'O 051635Z NOV 07\nFM AMEMBASSY ZAGREB\nTO RUEHC/SECSTATE WASHDC\nBT\n' +
      `UNCLAS SECTION 0${section} OF 03 ZAGREB 000042 \n \nSIPDIS \n \n`;
    const head = HEAD.replace('OF 02', 'OF 03');
    const after = clean(`${head}1. (U) The mill was \n${next(2)}opened by the mayor. \n${next(3)}2. (U) It runs. \n`);
    expect(after.match(/SIPDIS/g)).toHaveLength(1);
    expect(after).not.toMatch(/SECTION 0[23]/);
    expect(after).toContain('The mill was \nopened by');
    expect(cablesOf(CableTree.parse(after))).toHaveLength(1);
    expect(said(after)).toMatchObject([
      {
        paragraphs: [
          [1, 'U', 'The mill was opened by the mayor.'],
          [2, 'U', 'It runs.'],
        ],
      },
    ]);
  });

  it('keeps the first page line of an archive, which says what cable it is', () => {
    const text =
      'CONFIDENTIAL\n\nPAGE 01  ZAGREB 0042  071504Z\n\nFM AMEMBASSY ZAGREB\nTO SECSTATE\n\nC O N F I D E N T I A L ZAGREB 42\n\nE.O. 11652: GDS\nTAGS: PFOR\nSUBJ: MILLS\n\n1. THE MILL WAS\nCONFIDENTIAL\n\nCONFIDENTIAL\n\nPAGE 02  ZAGREB 0042  071504Z\n\nOPENED.\n';
    const after = clean(text);
    expect(after.startsWith('CONFIDENTIAL\n\n')).toBe(true);
    expect(after).toContain('PAGE 01');
    expect(after).not.toContain('PAGE 02');
    expect(after).toContain('1. THE MILL WAS\nOPENED.\n');
  });
});

/** What the cables of a text say in words. */
function said(text: string): unknown[] {
  const tree = CableTree.parse(text);
  const flat = (words: string | undefined): string | undefined => words?.replace(/\s+/g, ' ').trim();
  return cablesOf(tree).map((cable) => {
    const { subject, tags, paragraphs, references, identity }: CableFacts = factsOf(tree, cable);
    return {
      number: identity.number,
      subject: flat(subject?.text),
      tags: tags.map(({ code }) => code),
      references: references.length,
      paragraphs: paragraphs.map(({ number, mark, text: words }) => [number, mark, flat(words)]),
    };
  });
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let found = 0;
  for (const line of whole) if (line === part[found]) found++;
  return found === part.length;
}

describe('a clean copy of any text', () => {
  it('has no line that the text has not, in its order, and is clean', () => {
    fc.assert(
      fc.property(cableText, (text) => {
        const once = clean(text);
        expect(isSubsequence(once.split(/\r\n|\n|\r/).filter(Boolean), text.split(/\r\n|\n|\r/).filter(Boolean))).toBe(
          true,
        );
      }),
      { numRuns: 500 },
    );
  });

  it.skipIf(corpus().length === 0)('says what the real cable says', () => {
    for (const { name, text } of corpus()) {
      const once = clean(text);
      expect(said(once), name).toEqual(said(text));
      expect(clean(once), name).toBe(once);
    }
  });

  it.skipIf(corpus().length === 0)('joins all four pages of a real cable', () => {
    const once = clean(corpusFile('07PRISTINA768')!.text);
    expect(once).not.toMatch(/PRISTINA 0{4}\d/);
    expect(once).toContain('reported that \nthey are advocating');
    expect(once).toContain('findings of narcotics \nrefining labs'.replace('findings', 'evidence'));
    expect(once).toContain('civilian police \nmission in Kosovo');
  });
});
