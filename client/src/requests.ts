import type { BaseLanguageClient } from 'vscode-languageclient';

/** A cable as the server lists it. */
export interface ListedCable {
  readonly uri: string;
  readonly line: number;
  /** The canonical number; '' where it has none. */
  readonly number: string;
  readonly subject: string;
  /** ISO 8601, UTC; '' where it is not known. */
  readonly sent: string;
  readonly classification: string;
  readonly tags: readonly string[];
}

/** A cable, and further copies of its number. */
export interface ListedEntry extends ListedCable {
  readonly copies: readonly ListedCable[];
}

export type Facet = 'origin' | 'date' | 'tags' | 'classification';

export interface BrowseAnswer {
  readonly groups: readonly { readonly key: string; readonly count: number }[];
  readonly cables: readonly ListedEntry[];
  readonly more: number;
}

export interface CitationForms {
  readonly reference: string;
  readonly hashtag: string;
  readonly link: string;
  readonly frus: string;
  readonly chicago: string;
  readonly ris: string;
  readonly cslJson: string;
}

export interface CableCopy {
  readonly uri: string;
  readonly line: number;
  readonly text: string;
}

interface Place {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

export interface CableSearch {
  readonly typed?: string;
  readonly tag?: string;
  readonly after?: string;
  readonly before?: string;
  readonly addressee?: string;
  readonly drafter?: string;
  readonly text?: string;
}

/** What is told of the cable, and of the paragraph, at the cursor; '' for what it has not. */
export interface CableStatus {
  readonly profile: 'draft' | 'received';
  readonly number: string;
  readonly classification: string;
  readonly mark: string;
  /** The level of the highest portion, and whether it is above the classification. */
  readonly portions: string;
  readonly isAbove: boolean;
  readonly words: number;
  readonly lines: number;
  /** How many sections it is sent in. */
  readonly sections: number;
  /** Who has still to clear or approve a draft. */
  readonly openClearances: readonly string[];
}

/** A text, or why there is none. */
export type Transmission = { readonly text: string } | { readonly refusal: string };

/** What is answered to each part of a new cable. */
export type DraftAnswers = Partial<
  Record<
    | 'originator'
    | 'classification'
    | 'precedence'
    | 'action'
    | 'information'
    | 'captions'
    | 'tags'
    | 'subject'
    | 'references',
    readonly string[]
  >
>;

/** What the server answers besides the protocol. */
interface Requests {
  browse: (params: { facet: Facet; path: readonly string[]; filter: string }) => BrowseAnswer;
  find: (params: CableSearch) => readonly ListedCable[];
  graph: (params: { format: string; from?: string; depth?: number }) => string;
  refresh: (params: Record<string, never>) => null;
  cite: (params: Place) => CitationForms | null;
  status: (params: Place) => CableStatus | null;
  clean: (params: { uri: string }) => string | null;
  split: (params: Place) => Transmission | null;
  join: (params: Place) => Transmission | null;
  copies: (params: Place) => readonly CableCopy[];
  choices: (params: {
    part: keyof DraftAnswers;
    typed: string;
    answers: DraftAnswers;
  }) => readonly { readonly text: string; readonly description: string }[];
  draft: (params: { answers: DraftAnswers }) => string;
}

export type Ask = <Name extends keyof Requests>(
  name: Name,
  params: Parameters<Requests[Name]>[0],
) => Promise<ReturnType<Requests[Name]>>;

/** Told by the server when the cables of the workspace may be others than before. */
export const CABLES_CHANGED = 'cablegram/cables/changed';

/**
 * Asks the server; rejects where none is running.
 * @param client waits for one that is being started
 */
export function asker(client: () => Promise<BaseLanguageClient | undefined>): Ask {
  return async (name, params) => {
    const running = await client();
    if (!running) throw new Error('The language server of Cablegram is not running.');
    return running.sendRequest(`cablegram/cables/${name}`, params);
  };
}
