import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { classifyLine } from '../../server/src/syntax/classifyLine';
import { kindOf, LineState, stateAfter } from '../../server/src/syntax/lineKind';
import { KIND_NAMES } from '../support/kinds';

const page = readFileSync(fileURLToPath(new URL('../../docs/reading.md', import.meta.url)), 'utf8');

/** The lines of each block of examples: their kind, and what they are. */
const examples = [...page.matchAll(/^```kinds\n(.*?)^```/gms)].map(([, block]) =>
  block!
    .trimEnd()
    .split('\n')
    .map((line) => /^(\w+) +\| (.*)$/.exec(line)!.slice(1) as [kind: string, text: string]),
);

describe('docs/reading.md', () => {
  it.each(examples.map((lines) => [lines[0]![0], lines] as const))(
    'shows lines as they are read, from %s on',
    (_, lines) => {
      // Fields and text follow a header.
      let state = lines[0]![0] === 'ExecutiveOrder' ? LineState.Classified : LineState.Start;
      const kinds = lines.map(([, text]) => {
        const classification = classifyLine(text, 0, text.length, state);
        state = stateAfter(classification);
        return KIND_NAMES[kindOf(classification)];
      });
      expect(kinds).toEqual(lines.map(([kind]) => kind));
    },
  );

  it('shows every kind of line', () => {
    const shown = new Set(examples.flat().map(([kind]) => kind));
    const kinds = KIND_NAMES.filter((kind) => kind !== 'Blank' && !kind.endsWith('Continuation'));
    expect(kinds.filter((kind) => !shown.has(kind))).toEqual([]);
  });
});
