import type { Block } from '../syntax/block';
import { headKind, LineKind } from '../syntax/lineKind';
import { readExecutiveOrder, readReferences, readSubject, readTags } from './fieldTokens';
import {
  readAddressee,
  readCallingStation,
  readClassification,
  readDateTimeGroup,
  readOriginator,
  readRouting,
  readSecurity,
  readTransmissionIdentification,
} from './headerTokens';
import { LineTokens } from './token';
import type { Token } from './token';

type LineReader = (line: LineTokens, first: boolean) => void;

const READERS: Partial<Record<LineKind, LineReader>> = {
  [LineKind.TransmissionIdentification]: readTransmissionIdentification,
  [LineKind.Routing]: readRouting,
  [LineKind.CallingStation]: readCallingStation,
  [LineKind.Security]: readSecurity,
  [LineKind.DateTimeGroup]: readDateTimeGroup,
  [LineKind.Originator]: readOriginator,
  [LineKind.Action]: readAddressee,
  [LineKind.Information]: readAddressee,
  [LineKind.Exempt]: readAddressee,
  [LineKind.Classification]: readClassification,
  [LineKind.Caption]: (line) => {
    for (const { start, end } of line.words()) line.add('caption', start, end);
  },
  [LineKind.ExecutiveOrder]: readExecutiveOrder,
  [LineKind.Tags]: readTags,
  [LineKind.Subject]: readSubject,
  [LineKind.Reference]: readReferences,
};

const NONE: readonly Token[] = [];
const cache = new WeakMap<Block, readonly Token[]>();

/** The tokens of a header or field block, in the order of the text; read once for each block. */
export function tokensOf(block: Block): readonly Token[] {
  const kind = headKind(block.kind);
  const read = READERS[kind];
  if (!read) return NONE;
  let tokens = cache.get(block);
  if (!tokens) {
    const collected: Token[] = [];
    for (let line = 0; line < block.filledLines; line++) {
      read(new LineTokens(block.line(line), line, collected), line === 0 && kind === block.kind);
    }
    tokens = collected.sort((a, b) => a.line - b.line || a.start - b.start);
    cache.set(block, tokens);
  }
  return tokens;
}

/** The token at a place of a block, its end included; undefined where none is. */
export function tokenAt(block: Block, line: number, character: number): Token | undefined {
  return tokensOf(block).find((token) => token.line === line && token.start <= character && character <= token.end);
}
