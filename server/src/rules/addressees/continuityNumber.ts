import type { Lexicon } from '../../vocabulary';
import type { HeaderRule, RulePage } from '../rule';
import { sectionHeaders } from '../transmission/sectionHeaders';
import { addressLines, isCollective, postsOfAddress, wordOfPost } from './addressLines';
import type { AddressLine } from './addressLines';

/** Senders count the messages to each activity of the Department, and to nobody else. */
export const rule: HeaderRule = {
  id: 'continuity-number',
  title: 'A message continuity number where none is counted',
  category: 'addressees',
  scope: 'header',
  preset: 'strict',
  severity: { received: 'information', draft: 'information' },
  source: '5 FAH-2 H-321.7, H-321.8; counts over the addressees of released headers',
  check({ cable, lexicon }) {
    return sectionHeaders(cable)
      .flatMap(addressLines)
      .flatMap((line) => {
        const number = line.continuityNumber;
        // Shorter numbers may belong to the name of a unit.
        if (!number || number.text.length < 4) return [];
        const kind = uncounted(line, lexicon);
        if (kind === undefined) return [];
        const message = `${line.address} is ${kind}, and senders count no messages to it: ${number.text} is out of place here.`;
        return [{ range: number.range, message }];
      });
  },
};

/** What the addressee is where no messages to it are counted; undefined where they may be. */
function uncounted(line: AddressLine, lexicon: Lexicon): string | undefined {
  if (wordOfPost(line.address) !== '') return undefined;
  if (isCollective(line, lexicon)) return 'a collective';
  const indicator = line.indicator?.text.toUpperCase();
  if (indicator === undefined || /^RUEH|^RUCN/.test(indicator)) return undefined;
  if (postsOfAddress(line.address, lexicon).length > 0) return undefined;
  return lexicon.routingIndicatorRows(indicator).length > 0 ? 'no activity of the Department of State' : undefined;
}

export const page: RulePage = {
  what: 'A number of four digits behind a collective, or behind an addressee that is served by no station of the Department: `RUEHZL/EUROPEAN POLITICAL COLLECTIVE 0123`.',
  why: 'The message continuity number lets a post see that no message to it was lost. In released headers 4099 of 4515 addressees of the Department have one, 5 of 1044 collectives and 33 of 2973 others: such a number most likely belongs to the line before or behind.',
  wrong: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC PRIORITY 7794
INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE [[0123]]
RHEHNSC/NSC WASHDC [[1321]]
`,
    },
    {
      text: `R 011200Z JUL 85
FM AMEMBASSY MOSCOW
TO SECSTATE WASHDC 4321
INFO EUROPEAN POLITICAL COLLECTIVE [[2121]]
`,
      note: '1985',
    },
  ],
  right: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC PRIORITY 7794
INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE
RUCNDT/USMISSION USUN NEW YORK 1321
`,
    },
    {
      text: `R 120750Z NOV 74
FM AMEMBASSY KABUL
TO RUEHC/SECSTATE WASHDC 0286
INFO RUSBQD/AMEMBASSY ISLAMABAD 4026
`,
      note: '1974: a post under an indicator of that time',
    },
  ],
};
