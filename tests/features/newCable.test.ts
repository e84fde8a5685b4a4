import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, PARTS, readAnswers } from '../../server/src/service';
import type { Answers, Part } from '../../server/src/service';
import { fixture, NOT_CANCELLED } from '../support/fixtures';
import { choicesIn, expanded } from '../support/snippets';

/** Two cables to be cited, of this year and of another. */
const WORKSPACE = [
  '%! a.cable\nR 011200Z MAR 24\nFM AMEMBASSY SKOPJE\nTO SECSTATE WASHDC\nUNCLAS SKOPJE 17\n\nTAGS: SCUL\nSUBJECT: A LIBRARY\n',
  '%! b.cable\nR 011200Z OCT 07\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 18\n\nTAGS: SCUL\nSUBJECT: A BRIDGE\n',
].join('');

const { service } = fixture(WORKSPACE);
await service.readWorkspace(NOT_CANCELLED);

const choices = (part: Part, typed = '', answers: Partial<Answers> = {}) =>
  service.draftChoices(part, typed, readAnswers(answers), DEFAULT_SETTINGS);
const texts = (...asked: Parameters<typeof choices>) => choices(...asked).map(({ text }) => text);
const snippet = (answers: Partial<Answers> = {}) => service.draftSnippet(readAnswers(answers), DEFAULT_SETTINGS);
const draft = (answers?: Partial<Answers>) => expanded(snippet(answers));

/** What the rules find in a draft, and what formatting would change in it. */
function faultsOf(text: string): string[] {
  const document = service.open('untitled:draft', 'cable', 1, text);
  expect(service.profileOf(document, DEFAULT_SETTINGS)).toBe('draft');
  return [
    ...service
      .diagnose(document, DEFAULT_SETTINGS)
      .filter(({ severity }) => severity! <= 2)
      .map(({ code, message }) => `${code}: ${message}`),
    ...service.format(document, DEFAULT_SETTINGS).map((edit) => JSON.stringify(edit)),
  ];
}

describe('a new cable', () => {
  it('is a draft to be filled in where nothing was answered', () => {
    expect(snippet()).toBe(`UNCLAS

E.O. 13526: N/A
TAGS:\${1}
SUBJECT: \${2:SUBJECT IN CAPITALS}

1. (\${3|U,SBU|}) SUMMARY: \${4:What happened and why it matters.}  END SUMMARY.

2. (\${5|U,SBU|}) \${6:What is to be reported.}

\${7:SIGNATURE}
`);
  });

  it('has all that was answered, in the order of a cable', () => {
    const text = draft({
      originator: ['AMEMBASSY SKOPJE'],
      classification: ['S E C R E T'],
      precedence: ['PRIORITY'],
      action: ['SECSTATE WASHDC', 'AMEMBASSY PARIS'],
      information: ['AMEMBASSY ROME'],
      captions: ['SIPDIS', 'NOFORN', 'EXDIS'],
      tags: ['MK', 'SCUL', 'KPAO'],
      subject: ['A LIBRARY OPENS ON BOTH SIDES OF THE BRIDGE AND LENDS ITS FIRST BOOK'],
      references: ['SKOPJE 17', '07 PARIS 18'],
    });
    expect(text).toBe(`FM AMEMBASSY SKOPJE
TO SECSTATE WASHDC PRIORITY
AMEMBASSY PARIS PRIORITY
INFO AMEMBASSY ROME PRIORITY
S E C R E T

EXDIS
SIPDIS
NOFORN

E.O. 13526: DECL: 03/04/2034
TAGS: SCUL KPAO MK
SUBJECT: (S/NF) A LIBRARY OPENS ON BOTH SIDES OF THE BRIDGE
AND LENDS ITS FIRST BOOK

REF: A. SKOPJE 17
     B. 07 PARIS 18

Classified By: Title and name; reasons 1.4 (b)

1. (S/NF) SUMMARY: What happened and why it matters.  END SUMMARY.

2. (S/NF) What is to be reported.

SIGNATURE
`);
    expect(faultsOf(text)).toEqual([]);
  });

  it('has a header as soon as there is anything to say in it', () => {
    expect(draft({ precedence: ['IMMEDIATE'] })).toMatch(/^FM AMEMBASSY POST\nTO SECSTATE WASHDC IMMEDIATE\nUNCLAS\n/);
    expect(draft({ information: ['AMEMBASSY ROME'] })).toMatch(/^FM AMEMBASSY POST\nINFO AMEMBASSY ROME\nUNCLAS\n/);
  });

  it('gives a single reference no letter, and no paragraph a mark below what was answered', () => {
    expect(draft({ references: ['SKOPJE 17'] })).toContain('\nREF: SKOPJE 17\n');
    expect(choicesIn(snippet({ captions: ['SENSITIVE'] }))[0]).toEqual(['SBU', 'U']);
    expect(choicesIn(snippet({ classification: ['C O N F I D E N T I A L'] }))).toEqual([
      ['C', 'SBU', 'U'],
      ['b', 'd', 'a', 'c', 'e', 'f', 'g', 'h'],
      ['C', 'SBU', 'U'],
      ['C', 'SBU', 'U'],
    ]);
  });

  it('names the caption in the subject where both have it, and leaves a mark that was typed', () => {
    expect(draft({ captions: ['OFFICIAL INFORMAL'], subject: ['A BRIDGE'] })).toContain(
      '\nSUBJECT: OFFICIAL INFORMAL: A BRIDGE\n',
    );
    expect(draft({ classification: ['S E C R E T'], subject: ['(U) A BRIDGE'] })).toContain(
      '\nSUBJECT: (U) A BRIDGE\n',
    );
  });

  it('has what was typed as it is, in plain characters and on one line', () => {
    expect(draft({ subject: ['THE \u201cBRIDGE\u201d\nOF $1 {AND} \\ MORE'], references: ['A', 'A', ' '] })).toMatch(
      /SUBJECT: THE "BRIDGE" OF \$1 \{AND\} \\ MORE\n\nREF: A\n/,
    );
    expect(readAnswers({ tags: [7, 'SCUL'], subject: 'no list' })).toMatchObject({ tags: ['SCUL'], subject: [] });
    expect(readAnswers(null).tags).toEqual([]);
  });
});

describe('what may be answered for a new cable', () => {
  it.each<[Part, string, string]>([
    ['originator', 'skopje', 'AMEMBASSY SKOPJE'],
    ['classification', 'conf', 'C O N F I D E N T I A L'],
    ['precedence', 'pri', 'PRIORITY'],
    ['action', 'embassy par', 'RUEHFR/AMEMBASSY PARIS'],
    ['information', 'state', 'RUEHC/SECSTATE WASHDC'],
    ['captions', 'sens', 'SENSITIVE'],
    ['captions', 'essential need', 'EXDIS'],
    ['tags', 'human rights', 'PHUM'],
    ['references', 'bridge', '07 PARIS 18'],
  ])('to %s, %j typed: %s first', (part, typed, first) => {
    expect(choices(part, typed)[0]).toMatchObject({ text: first, description: expect.stringMatching(/./) });
  });

  it('is asked for without anything typed, but for the subject', () => {
    for (const part of PARTS) expect([part, choices(part).length > 0]).toEqual([part, part !== 'subject']);
    expect(texts('references')).toEqual(['24 SKOPJE 17', '07 PARIS 18']);
  });

  it('may be a code of one\u2019s own', () => {
    const { vocabulary } = DEFAULT_SETTINGS;
    const own = { ...DEFAULT_SETTINGS, vocabulary: { ...vocabulary, ...OWN } };
    const first = (part: Part, typed: string) => service.draftChoices(part, typed, readAnswers({}), own)[0];
    expect(first('tags', 'book exch')).toEqual({ text: 'KBKS', description: 'Book Exchanges' });
    expect(first('captions', 'bookdis')).toEqual({ text: 'BOOKDIS', description: 'For libraries' });
    expect(first('originator', 'novigrad')).toMatchObject({ text: 'PRESENCE POST NOVIGRAD' });
    // Without a number it is no reference yet.
    expect(first('references', 'novigrad')).toBeUndefined();
  });

  it('leaves out what was answered, and what does not go with it', () => {
    expect(texts('tags', 'scul', { tags: ['SCUL'] })).not.toContain('SCUL');
    expect(texts('references', '', { references: ['07 PARIS 18'] })).toEqual(['24 SKOPJE 17']);
    expect(texts('information', 'paris', { action: ['AMEMBASSY PARIS'] })).not.toContain('AMEMBASSY PARIS');
    expect(texts('captions', '', { captions: ['EXDIS'] })).not.toContain('NODIS');
    expect(texts('captions', '', { classification: ['S E C R E T'] })).not.toContain('SENSITIVE');
    expect(texts('captions', 'noforn')).toEqual([]);
    expect(texts('captions', 'noforn', { captions: ['SENSITIVE'] })).toEqual(['NOFORN']);
  });
});

const OWN = {
  tags: { KBKS: 'Book Exchanges' },
  captions: { BOOKDIS: 'For libraries' },
  posts: { NOVIGRAD: { name: 'Presence Post Novigrad', country: 'Croatia' } },
};

/** Answers as somebody gives them who takes what is offered. */
const answered = fc
  .array(fc.record({ part: fc.constantFrom(...PARTS), at: fc.nat(99), typed: fc.constantFrom('', 'a', 's', 'em') }), {
    maxLength: 14,
  })
  .map((steps) => {
    const answers = Object.fromEntries(PARTS.map((part) => [part, [] as string[]]));
    for (const part of PARTS) {
      for (const { at, typed } of steps.filter((step) => step.part === part)) {
        const isOne = ['originator', 'classification', 'precedence', 'subject'].includes(part);
        if (isOne && answers[part]!.length > 0) continue;
        const found = part === 'subject' ? SUBJECTS : texts(part, typed, answers);
        if (found.length > 0) answers[part]!.push(found[at % found.length]!);
      }
    }
    return readAnswers(answers);
  });

const SUBJECTS = ['A LIBRARY', 'THE MAYOR AND THE '.repeat(12).trim(), 'A}B $1 | C, D'];

/**
 * What a draft rightly says of the answers themselves: codes of places without one for the subject, that of another country
 * than the post's, a channel without the Department, an address that with its precedence is longer than a line.
 */
const OF_ANSWERS = /^(?:subject-tag-missing|tag-of-another-era|agrement-channel|line-over-limit): /;

describe('any answers', () => {
  it('make a draft without errors and warnings that formatting leaves alone', () => {
    let asked = 0;
    fc.assert(
      fc.property(answered, (answers) => {
        asked += Object.values(answers).flat().length;
        const faults = faultsOf(draft(answers));
        expect(faults.filter((fault) => !OF_ANSWERS.test(fault))).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(asked).toBeGreaterThan(200);
  });

  it('whatever they are make a draft', () => {
    const any = fc.record(Object.fromEntries(PARTS.map((part) => [part, fc.array(fc.string(), { maxLength: 40 })])));
    fc.assert(
      fc.property(any, fc.constantFrom(...PARTS), fc.string(), (answers, part, typed) => {
        expect(draft(answers)).toMatch(/^(?:[^]*\n)?(?:UNCLAS|[A-Z](?: [A-Z])+)\n/);
        expect(Array.isArray(choices(part, typed, answers))).toBe(true);
      }),
    );
  });
});
