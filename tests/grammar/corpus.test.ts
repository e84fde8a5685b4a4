import { beforeAll, describe, expect, test } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { classifyLine } from '../../server/src/syntax/classifyLine';
import { kindOf, LineKind, LineState, stateAfter } from '../../server/src/syntax/lineKind';
import { corpus } from '../support/corpus';
import { loadGrammar, projectFile, tokenize } from './tokens';

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

/**
 * What the grammar must say of a line that the parser knows: a scope that begins so, on one of its tokens. Undefined
 * for kinds that a grammar, which has not the parser's state, leaves as they are.
 */
const EXPECTED: Readonly<Record<LineKind, RegExp | undefined>> = {
  [LineKind.Blank]: undefined,
  [LineKind.TransmissionIdentification]: /^keyword\.control\.transmission/,
  [LineKind.Routing]: /^support\.class\.routing-indicator/,
  [LineKind.RoutingContinuation]: /^support\.class\.routing-indicator/,
  [LineKind.CallingStation]: /^keyword\.control\.header/,
  [LineKind.Security]: /^keyword\.control\.header/,
  [LineKind.DateTimeGroup]: /^constant\.numeric\.date-time-group/,
  [LineKind.Originator]: /^keyword\.control\.header/,
  [LineKind.Action]: /^keyword\.control\.header/,
  [LineKind.ActionContinuation]: /^string\.unquoted\.addressee/,
  [LineKind.Information]: /^keyword\.control\.header/,
  [LineKind.InformationContinuation]: /^string\.unquoted\.addressee/,
  [LineKind.Exempt]: /^keyword\.control\.header/,
  [LineKind.ExemptContinuation]: /^string\.unquoted\.addressee/,
  [LineKind.Accounting]: /^keyword\.control\.header/,
  [LineKind.Separator]: /^keyword\.control\.transmission/,
  [LineKind.UnknownHeader]: undefined,
  [LineKind.Classification]: /^(keyword\.control\.classification|entity\.name\.function\.message-number)/,
  [LineKind.Caption]: /^storage\.modifier\.caption/,
  [LineKind.Attention]: undefined,
  [LineKind.ExecutiveOrder]: /^keyword\.other\.field/,
  [LineKind.ExecutiveOrderContinuation]: undefined,
  [LineKind.Tags]: /^keyword\.other\.field/,
  [LineKind.TagsContinuation]: /^entity\.name\.tag/,
  [LineKind.Subject]: /^keyword\.other\.field/,
  [LineKind.SubjectContinuation]: /^markup\.heading\.subject/,
  [LineKind.Reference]: /^keyword\.other\.field/,
  [LineKind.ReferenceContinuation]: undefined,
  [LineKind.ClassifiedBy]: /^keyword\.other\.field/,
  [LineKind.ClassifiedByContinuation]: undefined,
  [LineKind.Paragraph]: /^constant\.numeric\.paragraph-number/,
  [LineKind.Prose]: undefined,
  [LineKind.PageLine]: /^comment\.line\.page/,
  [LineKind.PageMarking]: /^comment\.line\.page/,
  [LineKind.Distribution]: /^(keyword\.other\.distribution|constant\.numeric\.office-box)/,
  [LineKind.DistributionContinuation]: undefined,
  [LineKind.ControlLine]: /^comment\.line\.control/,
  [LineKind.Clearance]: /^keyword\.other\.clearance/,
  [LineKind.ClearanceContinuation]: undefined,
  [LineKind.Correction]: /^keyword\.other\.correction/,
  [LineKind.Validation]: /^constant\.numeric\.serial/,
  [LineKind.EndOfMessage]: /^keyword\.control\.transmission/,
  [LineKind.ReleaseMark]: /^comment\.line\.release/,
  [LineKind.CopyField]: /^keyword\.other\.attribute/,
  [LineKind.CopyFieldContinuation]: undefined,
  [LineKind.ArchiveHeading]: /^keyword\.other\.attribute/,
  [LineKind.Attribute]: /^keyword\.other\.attribute/,
  [LineKind.AttributeContinuation]: undefined,
  [LineKind.SitePage]: /^comment\.block\.site-page/,
  [LineKind.SiteBoxHeading]: /^keyword\.other\.attribute/,
  [LineKind.SiteBox]: /^entity\.name\.function\.message-number/,
};

const HEADER_ONLY = /^(keyword\.control\.header|keyword\.other\.precedence|string\.unquoted\.addressee)/;

/** Lines on which grammar and parser disagree, as `line number: text`. */
function disagreements(text: string): string[] {
  const tokens = tokenize(grammar, text);
  let state = LineState.Start;
  return text.split(/\r\n|\n|\r/).flatMap((line, index) => {
    const classification = classifyLine(line, 0, line.length, state);
    state = stateAfter(classification);
    const kind = kindOf(classification);
    const scopes = (tokens[index] ?? []).flatMap((token) => token.scopes);
    const expected = EXPECTED[kind];
    const agrees =
      expected !== undefined
        ? scopes.some((scope) => expected.test(scope))
        : kind !== LineKind.Prose || !scopes.some((scope) => HEADER_ONLY.test(scope));
    return agrees ? [] : [`${index + 1}: ${line}`];
  });
}

const SAMPLES = ['07PRISTINA9042', '07SKOPJE9017', '07STATE990131', '07ZAGREB9105', '1975ZAGREB09031'];

describe('grammar and parser agree on the kinds of lines', () => {
  test.each(SAMPLES)('%s', (name) => {
    expect(disagreements(projectFile(`samples/${name}.cable`))).toEqual([]);
  });

  test('a draft', () => {
    expect(disagreements(projectFile('samples/drafts/picture-books-arrived.cable'))).toEqual([]);
  });

  test('every cable of the corpus', () => {
    const found = corpus().flatMap(({ name, text }) => disagreements(text).map((line) => `${name}:${line}`));
    expect(found).toEqual([]);
  });
});
