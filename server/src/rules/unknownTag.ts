import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { blocksOfKind } from '../meaning/cables';
import { tokenRange } from '../meaning/placement';
import { tokensOf } from '../meaning/tokens';
import { LineKind } from '../syntax/lineKind';
import type { Rule } from './rule';

/** A code of the TAGS line that stands in no list of any time. */
export const unknownTag: Rule = {
  id: 'unknown-tag',
  severity: { received: DiagnosticSeverity.Information, draft: DiagnosticSeverity.Warning },
  source: '5 FAH-3 H-011.1, H-414, H-416; TAGS handbook TL:TAGS-1 (1974)',
  check(cable, lexicon) {
    return blocksOfKind(cable, LineKind.Tags).flatMap((place) =>
      tokensOf(place.block)
        .filter((token) => token.kind === 'tag' && lexicon.tagRows(token.text).length === 0)
        .map((token) => ({
          range: tokenRange(place, token),
          message: `${token.text} stands in no list of TAGS, of 1974, of about 2010 or of 2024.`,
        })),
    );
  },
};
