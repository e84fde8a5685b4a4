import type { Range } from 'vscode-languageserver-types';
import type { MessageNumber } from '../meaning/messageNumber';

/** What is kept of a cable of the workspace: where it stands, what its header and fields say, and what it cites. */
export interface CableSummary {
  readonly uri: string;
  readonly range: Range;
  /** Where its number stands; the start of the cable where it has none. */
  readonly selectionRange: Range;
  /** Undefined where nothing tells its number. */
  readonly number: MessageNumber | undefined;
  /** The station in the one form that all its spellings share. */
  readonly station: string | undefined;
  /** Milliseconds since 1970, UTC, of a whole minute. */
  readonly sent: number | undefined;
  readonly classification: string | undefined;
  readonly subject: string | undefined;
  /** In capitals, each once. */
  readonly tags: readonly string[];
  /** Office symbols of its drafters' and clearing lines, and `POL:RFINCH` for each who is named with one; each once. */
  readonly offices: readonly string[];
  /** The cables that it names, in the order of the text. */
  readonly citations: readonly CitedCable[];
}

/** A cable that another names. */
export interface CitedCable {
  /** Its year is the one that is given, else that of the citing cable. */
  readonly number: MessageNumber;
  /** The station in the one form that all its spellings share. */
  readonly station: string;
  /** The letter that REF gives it. */
  readonly letter: string | undefined;
  /** Whether it is named in the text, not in REF. */
  readonly inText: boolean;
  /** Where the number stands, in the citing cable's file. */
  readonly range: Range;
}

/** When a cable was sent, in ISO 8601, UTC; undefined where it is not known. */
export function sentTime({ sent }: Pick<CableSummary, 'sent'>): string | undefined {
  return sent === undefined ? undefined : new Date(sent).toISOString();
}

/** The day on which a cable was sent, `2007-11-05`, UTC; undefined where it is not known. */
export function sentDay(cable: Pick<CableSummary, 'sent'>): string | undefined {
  return sentTime(cable)?.slice(0, 10);
}

/** The year in which a cable was sent, else that of its number. */
export function yearOf({ sent, number }: Pick<CableSummary, 'sent' | 'number'>): number | undefined {
  return sent === undefined ? number?.year : new Date(sent).getUTCFullYear();
}
