import type { HeaderRule, RulePage } from '../rule';
import { sectionHeaders } from '../transmission/sectionHeaders';
import { addressLines, isSingle } from './addressLines';

/** XMT takes members of a collective out; without a collective there is nothing to take out. */
export const rule: HeaderRule = {
  id: 'exempt-without-collective',
  title: 'XMT without a collective',
  category: 'addressees',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: '5 FAH-2 H-321.9; ACP 127(G)',
  check({ cable, lexicon }) {
    return sectionHeaders(cable).flatMap((header) => {
      const lines = addressLines(header);
      const exempt = lines.find(({ role }) => role === 'exempt');
      const addressed = lines.filter(({ role }) => role === 'action' || role === 'information');
      if (!exempt || addressed.length === 0 || !addressed.every((line) => isSingle(line, lexicon))) return [];
      const message =
        'XMT names members of a collective that do not get the message, and no addressee is a collective.';
      return [{ range: exempt.range, message }];
    });
  },
};

export const page: RulePage = {
  what: 'A list `XMT` in a header of which every addressee is known to be a single one. Where an addressee may be a collective, nothing is found.',
  why: 'Without a collective an exemption has no effect. A collective may have been lost from the copy, or the post was meant to get the message.',
  wrong: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
INFO RUEHSQ/AMEMBASSY SKOPJE
XMT [[AMEMBASSY SOFIA]]
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
XMT [[AMEMBASSY LONDON]]
`,
      note: '1975',
    },
  ],
  right: [
    {
      text: `P 051635Z NOV 07
FM SECSTATE WASHDC
TO EUROPEAN POLITICAL COLLECTIVE
XMT AMEMBASSY SOFIA
`,
    },
    {
      text: `R 182012Z JAN 75
FM SECSTATE WASHDC
TO ALL DIPLOMATIC POSTS
XMT AMEMBASSY LONDON
`,
      note: '1975: a collective in words',
    },
  ],
};
