import { describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-types';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DEFAULT_SETTINGS } from '../../../server/src/service';
import { fixture } from '../../support/fixtures';
import { read } from '../../support/repository';
import { SOUND_CABLES } from './cables';
import { MUTATIONS } from './mutations';
import type { Mutation } from './mutations';

/** At least so many of the mistakes are to be found. */
const FOUND = 0.95;
/** And of those that can be mended, at least so many give back the sound text by their first fix. */
const MENDED = 0.7;

interface Outcome {
  readonly mutation: Mutation;
  readonly found: boolean;
  /** Whether the first fix gives the sound text again; undefined where none is offered. */
  readonly mended: boolean | undefined;
  readonly told: readonly string[];
}

function outcomeOf(mutation: Mutation): Outcome {
  const { profile, text } = SOUND_CABLES[mutation.cable];
  const broken = text.replace(mutation.from, () => mutation.to);
  const uri = profile === 'draft' ? 'untitled:Untitled-1' : 'file:///cables/a.cable';
  const { service, document } = fixture(broken, { uri });
  const told = service.diagnose(document, DEFAULT_SETTINGS, profile);
  const lines = linesOf(mutation, text, broken);
  const right = told.filter((diagnostic) => isRight(diagnostic, mutation, lines));
  const [fix] = right.flatMap(({ range, code }) =>
    service
      .codeActions(
        document,
        range,
        { ...DEFAULT_SETTINGS, drafts: profile === 'draft' ? ['**'] : [] },
        { only: ['quickfix'] },
      )
      .filter(({ diagnostics, edit }) => edit && diagnostics?.some((other) => other.code === code)),
  );
  const change = fix?.edit?.documentChanges?.[0];
  const mended =
    change && 'edits' in change
      ? TextDocument.applyEdits(TextDocument.create('', '', 0, broken), change.edits as never) === text
      : undefined;
  return {
    mutation,
    found: right.length > 0,
    mended,
    told: told.map(({ range, code, severity }) => `${range.start.line + 1} ${severity} ${code}`),
  };
}

/** The lines where the mistake may be told of: those that were changed, one beside them, and the other side of it. */
function linesOf({ from, to, beside }: Mutation, text: string, broken: string): ReadonlySet<number> {
  const first = lineAt(text, text.indexOf(from));
  const lines = new Set<number>();
  for (let line = first - 1; line <= first + to.split('\n').length; line++) lines.add(line);
  if (beside !== undefined) lines.add(lineAt(broken, broken.indexOf(beside)));
  return lines;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}

function isRight({ code, range, severity }: Diagnostic, { rules }: Mutation, lines: ReadonlySet<number>): boolean {
  return rules.includes(String(code)) && lines.has(range.start.line) && severity! <= DiagnosticSeverity.Information;
}

const outcomes = MUTATIONS.map(outcomeOf);

describe('a sound cable', () => {
  it.each(Object.values(SOUND_CABLES).map((cable) => [cable.name, cable] as const))(
    '%s has no findings',
    (_, cable) => {
      const { service, document } = fixture(cable.text);
      expect(service.diagnose(document, DEFAULT_SETTINGS, cable.profile)).toEqual([]);
    },
  );
});

describe('one thing broken in a sound cable', () => {
  it('is in the text exactly once before', () => {
    for (const { cable, from, name } of MUTATIONS) {
      expect(SOUND_CABLES[cable].text.split(from).length, name).toBe(2);
    }
    expect(MUTATIONS.length).toBeGreaterThanOrEqual(60);
  });

  it('is told by the right rule at the right place', () => {
    const missed = outcomes.filter(({ found }) => !found);
    const list = missed.map(({ mutation: { cable, name }, told }) => `${cable}: ${name} -> ${told.join(', ')}`);
    expect(1 - missed.length / outcomes.length, list.join('\n')).toBeGreaterThanOrEqual(FOUND);
  });

  it('is mended by the first fix, where there is one', () => {
    const mendable = outcomes.filter(({ mended }) => mended !== undefined);
    const list = mendable.filter(({ mended }) => !mended).map(({ mutation: { cable, name } }) => `${cable}: ${name}`);
    expect(mendable.length).toBeGreaterThan(10);
    expect(1 - list.length / mendable.length, list.join('\n')).toBeGreaterThanOrEqual(MENDED);
  });

  it('is counted in the documentation', () => {
    const found = outcomes.filter((outcome) => outcome.found).length;
    const mendable = outcomes.filter(({ mended }) => mended !== undefined);
    const mended = mendable.filter((outcome) => outcome.mended).length;
    const words = read('docs/linting.md').replace(/\s+/g, ' ');
    expect(words).toContain(
      `in ${outcomes.length} ways. ${found} of these are found by the right rule at the right place; of the ${mendable.length} ` +
        `that have a fix, the first one gives back the sound text ${mended} times.`,
    );
  });
});
