import type { CodeLens } from 'vscode-languageserver-types';
import { cablesOf } from '../meaning/cables';
import { numberOf } from '../meaning/identity';
import { tokenRange } from '../meaning/placement';
import type { MessageNumber } from '../meaning/messageNumber';
import type { CableDocument } from '../syntax/document';
import type { CableIndex } from '../workspace/cableIndex';
import type { Cancellation } from '../workspace/files';

/** Shows the places that cite a cable; the client has it. */
export const SHOW_CITING = 'cablegram.showCitingCables';

interface LensData {
  readonly uri: string;
  readonly number: MessageNumber;
}

/** Above each cable with a number, how often it is cited; counted when the lens is seen. */
export function codeLenses(document: CableDocument): CodeLens[] {
  return cablesOf(document.tree).flatMap((cable) => {
    const own = numberOf(cable);
    if (!own) return [];
    const { year, post, number } = own;
    const data: LensData = { uri: document.uri, number: { year, post, number } };
    return { range: tokenRange(own.place.place, own.place.token), data };
  });
}

export async function resolveCodeLens(
  lens: CodeLens,
  index: CableIndex,
  cancellation: Cancellation,
): Promise<CodeLens> {
  const { uri, number } = lens.data as LensData;
  const citing = await index.citing(number, cancellation);
  const cables = new Set(citing.map(({ cable }) => `${cable.uri}#${cable.range.start.line}`)).size;
  const title = cables === 0 ? 'cited by none in this workspace' : `cited by ${cables}`;
  const command = cables === 0 ? '' : SHOW_CITING;
  return { range: lens.range, command: { title, command, arguments: [uri, lens.range.start] } };
}
