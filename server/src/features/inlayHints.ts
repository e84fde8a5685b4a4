import { InlayHintKind } from 'vscode-languageserver-types';
import { isText } from '../syntax/lineKind';
import type { InlayHint, Range } from 'vscode-languageserver-types';
import { cableAtLine, withHeader } from '../meaning/cables';
import type { Cable } from '../meaning/cable';
import { parseDateTimeGroup, shortDay, shortMoment } from '../meaning/dateTimeGroup';
import { eraOf } from '../meaning/era';
import type { CableEra } from '../meaning/era';
import { parseFilingTime } from '../meaning/filingTime';
import { dateOf } from '../meaning/identity';
import { tokenRange } from '../meaning/placement';
import { servedPlace } from '../meaning/servedPlace';
import { meaningsOfTag } from '../meaning/tags';
import type { Token } from '../meaning/token';
import { tokensOf } from '../meaning/tokens';
import type { CableDocument } from '../syntax/document';
import type { PlacedBlock } from '../syntax/tree';
import type { Lexicon } from '../vocabulary';

/** What inlay hints are shown for. */
export interface InlayHintKinds {
  /** The meaning behind codes of TAGS. */
  readonly tags: boolean;
  /** The place behind routing indicators. */
  readonly routingIndicators: boolean;
  /** The date behind date-time groups and days of the year. */
  readonly dates: boolean;
}

/** What codes mean, behind them, in a range of lines; nothing behind a code that is not known for certain. */
export function inlayHints(
  { tree }: CableDocument,
  { start, end }: Range,
  kinds: InlayHintKinds,
  lexicon: Lexicon,
): InlayHint[] {
  const hints: InlayHint[] = [];
  if (!kinds.tags && !kinds.routingIndicators && !kinds.dates) return hints;
  let times: Times | undefined;
  for (const place of tree.blocks(start.line)) {
    if (place.line > end.line) break;
    if (isText(place.block.kind)) continue;
    for (const token of tokensOf(place.block)) {
      const line = place.line + token.line;
      if (line < start.line || line > end.line || !isWanted(token, kinds)) continue;
      if (!times || line >= times.cable.endLine) times = new Times(cableAtLine(tree, line));
      const label = labelOf(token, place, times, lexicon);
      if (label === undefined) continue;
      hints.push({ position: tokenRange(place, token).end, label, kind: InlayHintKind.Type, paddingLeft: true });
    }
  }
  return hints;
}

function isWanted({ kind }: Token, kinds: InlayHintKinds): boolean {
  switch (kind) {
    case 'tag':
      return kinds.tags;
    case 'routingIndicator':
      return kinds.routingIndicators;
    case 'dateTimeGroup':
    case 'filingTime':
      return kinds.dates;
    default:
      return false;
  }
}

/** When a cable was written, found once for all of its codes. */
class Times {
  readonly sent: Date | undefined;
  readonly era: CableEra;

  constructor(readonly cable: Cable) {
    this.sent = dateOf(withHeader(cable));
    this.era = eraOf(cable);
  }
}

/** What stands behind a code, in a few words. */
function labelOf(token: Token, { block }: PlacedBlock, { sent, era }: Times, lexicon: Lexicon): string | undefined {
  const code = token.text.toUpperCase();
  switch (token.kind) {
    case 'tag': {
      const meanings = meaningsOfTag(code, era, lexicon).map(({ meaning }) => meaning);
      return [...new Set(meanings)].filter((meaning) => meaning !== '').join(' / ') || undefined;
    }
    case 'routingIndicator': {
      const address = tokensOf(block).find(({ kind, line }) => kind === 'addressee' && line === token.line)?.text;
      return servedPlace(lexicon.routingIndicatorRows(code), sent?.getUTCFullYear(), address);
    }
    case 'dateTimeGroup': {
      const moment = parseDateTimeGroup(code);
      return moment && shortMoment(moment);
    }
    default: {
      const filed = sent && parseFilingTime(code, sent);
      return filed && shortDay(filed);
    }
  }
}
