import { blocksOfKind } from '../../meaning/cable';
import { levelOf } from '../../meaning/classificationLine';
import { TELEGRAM_FORMS } from '../../meaning/levels';
import { tokenRange } from '../../meaning/placement';
import { tokensOf } from '../../meaning/tokens';
import { LineKind } from '../../syntax/lineKind';
import type { HeaderRule, RulePage } from '../rule';

/** Classified words are spaced letter by letter, UNCLASSIFIED is cut to UNCLAS. */
export const rule: HeaderRule = {
  id: 'classification-spelling',
  title: 'A classification that is not spelt as telegrams have it',
  category: 'classification',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'off', draft: 'warning' },
  source: 'ACP 127(G) para 209',
  // UNCLASSIFIED is met in full up to 1979.
  years: { from: 1980 },
  check({ cable }) {
    return blocksOfKind(cable, LineKind.Classification).flatMap((place) =>
      tokensOf(place.block)
        .filter(({ kind }) => kind === 'classification')
        .flatMap((token) => {
          const level = levelOf(token.text);
          const form = level && TELEGRAM_FORMS[level];
          const written = token.text.toUpperCase().replace(/\s+/g, ' ');
          if (form === undefined || written === form) return [];
          const range = tokenRange(place, token);
          const title = `Write ${form}`;
          const fix = { title, edits: [{ range, newText: form }], safe: true, preferred: true, transcription: false };
          return [{ range, message: `Telegrams have ${form} on the classification line.`, fixes: () => [fix] }];
        }),
    );
  },
};

export const page: RulePage = {
  what: 'On the classification line of a draft `UNCLAS` is cut short and not spaced, and the words of classified telegrams are spaced letter by letter: `C O N F I D E N T I A L`, `S E C R E T`, `T O P S E C R E T`. The fix writes the same classification in that form. Received copies are left alone.',
  why: 'Spaced letters are seen at once, and no line noise makes a lower classification of them.',
  wrong: [
    {
      text: `[[UNCLASSIFIED]] PARIS 000123

E.O. 12958: N/A
`,
      profile: 'draft',
    },
    {
      text: `R 011200Z JUL 85
FM AMEMBASSY MOSCOW
TO SECSTATE WASHDC
[[CONFIDENTIAL]] MOSCOW 09042

1. THE LIBRARY OPENED.
`,
      profile: 'draft',
      note: '1985: the word shows the form only',
    },
    {
      text: `[[U N C L A S]] PARIS 000123
`,
      profile: 'draft',
    },
  ],
  right: [
    {
      text: `UNCLAS SECTION 01 OF 02 PARIS 000123

E.O. 12958: N/A
`,
      profile: 'draft',
    },
    {
      text: `P R 281848Z DEC 66
FM AMEMBASSY BUENOS AIRES
TO SECSTATE WASHDC
UNCLASSIFIED BUENOS AIRES 2481
`,
      note: '1966: the word in full',
    },
  ],
};
