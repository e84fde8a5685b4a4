import type { HeaderRule, RulePage } from '../rule';
import { classifiedByOf, reasonsOf } from './classifiedBy';
import type { Reason } from './classifiedBy';
import { replaced, rightWay } from '../fields/lineEdits';

/** Reasons are written `1.4 (b), (d)`. */
export const rule: HeaderRule = {
  id: 'reason-form',
  title: 'Reasons written in another form',
  category: 'executive order',
  scope: 'header',
  preset: 'strict',
  severity: { received: 'off', draft: 'information' },
  source: '5 FAH-1 H-246.3 (2004) for the sections; the form is the commonest of released cables',
  years: { from: 1996 },
  check(context) {
    const place = classifiedByOf(context);
    if (!place) return [];
    return reasonsOf(place).flatMap((reason) => {
      const right = usualForm(reason);
      const { text, range } = reason.whole;
      if (reason.letters.length === 0 || text === right || range.start.line !== range.end.line) return [];
      const fix = rightWay(`Replace ${text} by ${right}`, [replaced(range, right)], true);
      return [{ range, message: `The usual form is ${right}.`, fixes: () => [fix] }];
    });
  },
};

function usualForm({ section, letters }: Reason): string {
  return `${section.text} ${letters.map(({ text }) => `(${text.toLowerCase()})`).join(', ')}`;
}

function text(reason: string, order = '13526: DECL: 11/05/2035'): string {
  return `CONFIDENTIAL

E.O. ${order}
TAGS: SCUL FR
SUBJECT: (U) A LIBRARY OPENS

Classified By: DCM Jane Doe; reasons ${reason}

1. (C) The library opened on Monday.
`;
}

export const page: RulePage = {
  what: 'Letters without parentheses, in capitals, or joined by other signs in a draft: `1.4(b) and (d)`, `1.4 B, D`, `1.4 (b/d)`. Received copies are left alone.',
  why: 'Programs that look for reasons know one form.',
  wrong: [
    { text: text('[[1.4(b) and (d)]]'), profile: 'draft', note: 'form only' },
    { text: text('[[1.5 B, D]].', '12958: DECL: 11/05/2007'), profile: 'draft', note: 'the 1990s; form only' },
    { text: text('[[1.4 (b/d)]]'), profile: 'draft', note: 'form only' },
  ],
  right: [
    { text: text('1.4 (b), (d)'), profile: 'draft', note: 'form only' },
    { text: text('1.5 (b)', '12958: DECL: 11/05/2007'), profile: 'draft', note: 'the 1990s; form only' },
  ],
};
