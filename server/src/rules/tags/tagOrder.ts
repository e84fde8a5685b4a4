import type { HeaderContext } from '../context';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { organizedTags } from './organize';
import { codesIn, kindsOf, tagPlaces } from './tagLines';
import { tokenRange } from '../../meaning/placement';
import { tokensOf } from '../../meaning/tokens';
import type { Range } from 'vscode-languageserver-types';

/** Subjects and programs stand before places and organizations, names last. */
export const rule: HeaderRule = {
  id: 'tag-order',
  title: 'Codes of TAGS out of order',
  category: 'TAGS',
  scope: 'header',
  preset: 'strict',
  severity: { received: 'off', draft: 'information' },
  source: 'TAGS handbook TL:TAGS-1 (1974)',
  check(cable) {
    const finding = outOfOrder(cable);
    return finding ? [finding] : [];
  },
};

/** The groups whose order counts. */
const ABOUT = 0;
const WHERE = 1;
const NAME = 2;

function outOfOrder(cable: HeaderContext): Finding | undefined {
  let last: { readonly text: string; readonly group: number } | undefined;
  for (const { text, group, range } of itemsIn(cable)) {
    if (last && group < last.group) {
      return {
        range,
        message: `${text} belongs before ${last.text}: subjects and programs come first, then places and organizations, then names.`,
        fixes: () => {
          const edits = organizedTags(cable);
          return edits.length === 0
            ? []
            : [{ title: 'Sort TAGS', edits, safe: true, preferred: true, transcription: false }];
        },
      };
    }
    last = { text, group };
  }
  return undefined;
}

function itemsIn(cable: HeaderContext): { readonly text: string; readonly group: number; readonly range: Range }[] {
  const codes = codesIn(cable).flatMap(({ code, range }) => {
    const kinds = kindsOf(code, cable.lexicon);
    // What stands in no list, or in two kinds, may stand anywhere.
    const groups = new Set(kinds.map((kind) => (kind < 2 ? ABOUT : WHERE)));
    return groups.size === 1 ? [{ text: code, group: [...groups][0]!, range }] : [];
  });
  const names = tagPlaces(cable.cable).flatMap((place) =>
    tokensOf(place.block)
      .filter(({ kind }) => kind === 'tagName')
      .map((token) => ({ text: token.text, group: NAME, range: tokenRange(place, token) })),
  );
  return [...codes, ...names].sort(
    ({ range: { start: one } }, { range: { start: other } }) =>
      one.line - other.line || one.character - other.character,
  );
}

export const page: RulePage = {
  what: 'A subject or program behind a place or organization, or a code behind a name in parentheses. Subjects and programs may stand in any order among themselves, and so may places and organizations. The first code out of order is marked; the fix sorts the whole field.',
  why: 'The handbook prefers the order: readers look for the subject first. Nothing depends on it, so the rule is in the preset `strict` alone.',
  wrong: [
    { text: 'UNCLAS\n\nE.O. 13526: N/A\nTAGS: FR [[SCUL]] KPAO\nSUBJECT: A LIBRARY\n', profile: 'draft' },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: CASC (DOE, JANE Q) [[FR]]\nSUBJECT: A LIBRARY\n',
      profile: 'draft',
      note: '1975: a name is last',
    },
  ],
  right: [
    { text: 'UNCLAS\n\nE.O. 13526: N/A\nTAGS: KPAO SCUL UNESCO FR\nSUBJECT: A LIBRARY\n', profile: 'draft' },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: CASC FR (DOE, JANE Q)\nSUBJECT: A LIBRARY\n',
      profile: 'draft',
      note: '1975',
    },
  ],
};
