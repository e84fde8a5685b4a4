import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cableText } from '../support/arbitraries';
import { corpus } from '../support/corpus';
import { factsIn } from '../support/factsText';
import { rangeFault } from '../support/ranges';

const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);

/** What is wrong with the facts of a text: a throw would be the test's own failure. */
function fault(text: string): string | undefined {
  const facts = factsIn(text);
  const lines = linesOf(text);
  for (const cable of facts) {
    const wrong = rangeFault(cable, lines);
    if (wrong) return wrong;
    if (JSON.stringify(JSON.parse(JSON.stringify(cable))) !== JSON.stringify(cable)) return 'no plain data';
  }
  return facts.length > 0 ? undefined : 'no cable';
}

describe('the facts of any text', () => {
  it('stand inside the text and nest', () => {
    fc.assert(
      fc.property(cableText, (text) => {
        expect(fault(text)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('are told of every prefix', () => {
    fc.assert(
      fc.property(cableText, fc.nat(), (text, length) => {
        expect(fault(text.slice(0, length % (text.length + 1)))).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});

const files = corpus();

describe.runIf(files.length > 0)('the facts of the real corpus', () => {
  it.each(files)('$name, cut after any of its lines', ({ text }) => {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      const wrong = fault(text.slice(0, end + (end % 2)));
      if (wrong) expect.fail(`After ${end} units: ${wrong}`);
    }
    expect(fault(text)).toBeUndefined();
  });
});
