import { readSection } from '../../meaning/classificationLine';
import { blocksOfKind } from '../../meaning/cable';
import { tokenRange } from '../../meaning/placement';
import type { Token } from '../../meaning/token';
import { tokensOf } from '../../meaning/tokens';
import { LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { padded } from './slips';

/** The form of section numbers in a draft: two digits, and none for a cable in one piece. */
export const rule: HeaderRule = {
  id: 'section-form',
  title: 'Section numbers that have not their form',
  category: 'transmission',
  scope: 'header',
  preset: 'strict',
  severity: { received: 'off', draft: 'information' },
  source: 'ACP 127(G) para 208; classification lines of released cables',
  check({ cable }) {
    return blocksOfKind(cable, LineKind.Classification).flatMap((place) =>
      tokensOf(place.block)
        .filter(({ kind }) => kind === 'section')
        .flatMap((token) => checkSection(place, token)),
    );
  },
};

function checkSection(place: PlacedBlock, token: Token): Finding[] {
  const read = readSection(token.text);
  if (!read) return [];
  const { section, total } = read;
  const range = tokenRange(place, token);
  if (total === 1) {
    const after = place.block.line(token.line).slice(token.end);
    const end = { ...range.end, character: range.end.character + after.length - after.trimStart().length };
    const edits = [{ range: { start: range.start, end }, newText: '' }];
    const fix = { title: 'Remove the section', edits, safe: true, preferred: true, transcription: false };
    return [{ range, message: 'A cable in one section names none.', fixes: () => [fix] }];
  }
  const form = `SECTION ${padded(section, 2)} OF ${padded(total, 2)}`;
  if (token.text === form || section < 1 || section > total) return [];
  const edits = [{ range, newText: form }];
  const fix = { title: `Write ${form}`, edits, safe: true, preferred: true, transcription: false };
  return [{ range, message: `The Department writes sections with two digits: ${form}.`, fixes: () => [fix] }];
}

export const page: RulePage = {
  what: 'A draft that names its sections itself has them with two digits, `SECTION 01 OF 05`, and a cable in one piece names none. ACP 127 has single digits too; received copies are left alone.',
  why: 'The section is read by machine further on. `SECTION 01 OF 01` lets a reader look for a rest that does not exist.',
  wrong: [
    {
      text: `UNCLAS [[SECTION 1 OF 2]] PARIS 000123

E.O. 12958: N/A
`,
      profile: 'draft',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS [[SECTION 01 OF 01]] PARIS 00123
`,
      profile: 'draft',
      note: '1975: a cable in one piece',
    },
  ],
  right: [
    {
      text: `UNCLAS SECTION 01 OF 02 PARIS 000123
`,
      profile: 'draft',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123
`,
      profile: 'draft',
      note: '1975',
    },
  ],
};
