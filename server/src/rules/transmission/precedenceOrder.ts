import { firstToken } from '../../meaning/identity';
import { tokenRange } from '../../meaning/placement';
import { LineKind } from '../../syntax/lineKind';
import type { HeaderRule, RulePage } from '../rule';
import { lettersOfDate, rankOf } from './precedenceLetters';
import { sectionHeaders } from './sectionHeaders';

/** Of two precedences the first is that of action, and the second is not higher. */
export const rule: HeaderRule = {
  id: 'precedence-order',
  title: 'A precedence of information above that of action',
  category: 'transmission',
  scope: 'header',
  preset: 'essential',
  severity: { received: 'warning', draft: 'warning' },
  source: 'ACP 127(G) para 152',
  check({ cable }) {
    return sectionHeaders(cable).flatMap((header) => {
      const [first, second] = lettersOfDate(header);
      if (!first || !second) return [];
      const [action, information] = [first.token.text, second.token.text];
      if (rankOf(information) >= rankOf(action)) return [];
      const range = {
        start: tokenRange(first.place, first.token).start,
        end: tokenRange(second.place, second.token).end,
      };
      const digraph = firstToken(header, LineKind.Routing, 'precedence')?.token.text.toUpperCase();
      const doubled = (information + information).toUpperCase();
      const swapped = `${information} ${action}`;
      const fix = {
        title: `Replace ${action} ${information} by ${swapped}`,
        edits: [{ range, newText: swapped }],
        safe: false,
        preferred: digraph === doubled,
        transcription: true,
      };
      const message = `Of two precedences the first is that of action and the second, of information, is not higher: ${swapped}.`;
      return [{ range, message, fixes: () => (digraph === undefined || digraph === doubled ? [fix] : []) }];
    });
  },
};

export const page: RulePage = {
  what: 'A date-time group may have two precedences: `O P` is IMMEDIATE for the action addressees, PRIORITY for those of information. The second is never higher than the first. The fix swaps the two; it is the preferred one where the routing line begins with the higher, and there is none where that line begins with another.',
  why: 'Action goes before information. The other way about the letters are swapped, or one of them is wrong.',
  wrong: [
    {
      text: `[[P O]] 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
`,
    },
    {
      text: `[[R P]] 281848Z DEC 66
FM AMEMBASSY BUENOS AIRES
TO SECSTATE WASHDC
`,
      note: '1966',
    },
  ],
  right: [
    {
      text: `O P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
`,
    },
    {
      text: `P R 281848Z DEC 66
FM AMEMBASSY BUENOS AIRES
TO SECSTATE WASHDC
`,
      note: '1966',
    },
  ],
};
