import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { blocksOfKind } from '../meaning/cables';
import { isKnownTag } from '../meaning/tags';
import { tokensOf } from '../meaning/tokens';
import { LineKind } from '../syntax/lineKind';
import type { Rule } from './rule';

/** A code of the TAGS line that stands in no list of any time. */
export const unknownTag: Rule = {
  id: 'unknown-tag',
  severity: { received: DiagnosticSeverity.Information, draft: DiagnosticSeverity.Warning },
  source: '5 FAH-3 H-011.1, H-414, H-416; TAGS handbook TL:TAGS-1 (1974)',
  check(cable) {
    return blocksOfKind(cable, LineKind.Tags).flatMap(({ block, line }) =>
      tokensOf(block)
        .filter((token) => token.kind === 'tag' && !isKnownTag(token.text))
        .map((token) => ({
          range: {
            start: { line: line + token.line, character: token.start },
            end: { line: line + token.line, character: token.end },
          },
          message: `${token.text} stands in no list of TAGS, of 1974, of about 2010 or of 2024.`,
        })),
    );
  },
};
