import { blocksOfKind } from '../../meaning/cable';
import { firstToken } from '../../meaning/identity';
import { levelOf } from '../../meaning/classificationLine';
import { tokenRange } from '../../meaning/placement';
import { tokensOf } from '../../meaning/tokens';
import { LineKind } from '../../syntax/lineKind';
import type { Finding, Fix, HeaderRule, RulePage } from '../rule';
import { sectionHeaders } from './sectionHeaders';
import type { BlockGroup } from '../../meaning/cable';
import { isHigherLetter, otherLettersIn, readSecurityLetters } from './securityLetters';
import { mending, partOf } from './slips';

/** FL4: ZNR goes with UUUUU alone, ZNY with all other letters; the five letters are one and the same. */
export const rule: HeaderRule = {
  id: 'security-prosign',
  title: 'Prosign and letters of the security line that do not fit',
  category: 'transmission',
  scope: 'header',
  preset: 'essential',
  severity: { received: 'warning', draft: 'off' },
  source: 'ACP 127(G) paras 124, 203',
  check({ cable }) {
    return sectionHeaders(cable).flatMap((header) =>
      blocksOfKind(header, LineKind.Security).flatMap((place) => {
        const [prosign, group] = tokensOf(place.block);
        if (!prosign || group?.kind !== 'securityProsign') return [];
        const at = { prosign: prosign.text.toUpperCase(), range: tokenRange(place, prosign) };
        return checkLine(at, { letters: group.text.toUpperCase(), range: tokenRange(place, group) }, header);
      }),
    );
  },
};

type Place = Pick<Finding, 'range'>;

function checkLine(
  { prosign, range }: Place & { readonly prosign: string },
  { letters, range: group }: Place & { readonly letters: string },
  header: BlockGroup,
): Finding[] {
  const read = readSecurityLetters(letters);
  if (!read)
    return [{ range: group, message: `${letters} is no group of FL4: five times the same letter, such as UUUUU.` }];
  if (read.damaged) {
    const message = `${letters} is no group of FL4: most of its letters are ${read.letter}, and all should be.`;
    return [{ range: group, message, fixes: () => mendLetters(letters, read.letter, partOf(group, 0, 5), header) }];
  }
  const right = read.letter === 'U' ? 'ZNR' : 'ZNY';
  if (prosign === right) return [];
  const message = `${letters} goes with ${right}: ZNR stands before UUUUU alone, ZNY before all other letters.`;
  // Nothing is made to look less secret than it does now.
  return [
    {
      range,
      message,
      fixes: () => (right === 'ZNY' && agrees(header, letters) ? [mending(range, prosign, right)] : []),
    },
  ];
}

/** Whether the classification line says what the letters say. */
function agrees(header: BlockGroup, letters: string): boolean {
  const words = firstToken(header, LineKind.Classification, 'classification')?.token.text;
  const level = readSecurityLetters(letters)?.level;
  return words !== undefined && level !== undefined && levelOf(words) === level;
}

function mendLetters(letters: string, letter: string, range: Finding['range'], header: BlockGroup): Fix[] {
  const whole = letter.repeat(5);
  const lowers = otherLettersIn(letters, letter).some((other) => isHigherLetter(other, letter));
  return agrees(header, whole) && !lowers ? [mending(range, letters.slice(0, 5), whole)] : [];
}

export const page: RulePage = {
  what: '`ZNR` stands before `UUUUU`, `ZNY` before `EEEEE`, `CCCCC`, `SSSSS` and `TTTTT`. The letters are five times the same; a release code may take the place of the last two, as in `SSSBB`. Where the classification line agrees with the letters, a fix mends the prosign; none makes a line look less secret.',
  why: 'FL4 tells every relay on which circuits a message may go. A line that contradicts itself is damaged, or was typed by hand.',
  wrong: [
    {
      text: `[[ZNY]] UUUUU ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS PRISTINA 000768
`,
    },
    {
      text: `ZNR [[UUUUX]] ZZH
R 011200Z JUL 85
FM AMEMBASSY MOSCOW
TO SECSTATE WASHDC
UNCLAS MOSCOW 09042
`,
      note: '1985: a damaged letter',
    },
  ],
  right: [
    {
      text: `ZNR UUUUU ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS PRISTINA 000768
`,
    },
    {
      text: `ZNY EEEEE ZZH
R 011200Z JUL 85
FM AMEMBASSY MOSCOW
TO SECSTATE WASHDC
UNCLAS EFTO MOSCOW 09042
`,
      note: '1985: unclassified, encrypted for transmission only',
    },
  ],
};
