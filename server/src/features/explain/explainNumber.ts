/** Message numbers, and what is derived from them: the serial of FL3, sections, page lines, continuity numbers. */
import { readSection } from '../../meaning/classificationLine';
import { dateOf, numberOf } from '../../meaning/identity';
import { canonicalNumber, findMessageNumbers } from '../../meaning/messageNumber';
import { headKind, LineKind } from '../../syntax/lineKind';
import type { Subject } from './context';
import { stationLine } from './explainAddress';
import type { Explanation } from './explanation';

/** The cable's own number, on its classification line or repeated on a page line or in a site's box. */
export function explainMessageNumber(subject: Subject): Explanation {
  const { token, code, place, cable, index } = subject;
  const [found] = findMessageNumbers(code);
  const title = `${token.text.replace(/\s+/g, ' ')} · message number`;
  if (!found) return { title, lines: ['Not a number that can be read.'], sources: [], confidence: 'unknown' };
  const own = numberOf(cable);
  const onPage = headKind(place.block.kind) === LineKind.PageLine;
  // A page line cuts the station short: the classification line has the whole name.
  const post = onPage && own?.number === found.number ? own.post : found.post;
  const year = found.year ?? dateOf(cable)?.getUTCFullYear();
  const station = stationLine(subject, post);
  const copies = index.traffic.find({ year, post, number: found.number }).length;
  return {
    title,
    lines: [
      `${canonicalNumber({ year, post, number: found.number })}: number ${found.number} of the year${year === undefined ? '' : ` ${year}`} of this station.`,
      station?.line ?? `The station ${post} stands in no list that was read.`,
      ...(onPage ? [pageLine(found.number, own?.number)] : []),
      ...(copies > 1 ? [`In this workspace there are ${copies} copies of it.`] : []),
    ],
    sources: [station?.source ?? '', 'obs'],
    confidence: station ? 'sourced' : 'unknown',
    page: 'vocabulary/posts.md',
  };
}

function pageLine(number: number, own: number | undefined): string {
  if (own === undefined || number === own) return 'Repeated at the top of each page, filled up with zeros.';
  return `A page line repeats the number of the cable, which is ${own}: this may be a page of another.`;
}

/** `#0768/01` of FL3: the last four digits of the cable's number, and the section. */
export function explainSerial({ token, cable, place }: Subject): Explanation {
  const [, digits = '', section] = /^#(\d+)(?:\/(\d+))?/.exec(token.text) ?? [];
  const own = numberOf(cable)?.number;
  const agrees = own !== undefined && Number(digits) === own % 10_000;
  const closing = headKind(place.block.kind) === LineKind.Validation;
  return {
    title: `${token.text} · ${closing ? 'end-of-message validation' : 'serial of the calling station'}`,
    lines: [
      closing
        ? 'FL15 repeats the serial of FL3, so that a broken end is noticed.'
        : 'The last four digits of the number of the cable.',
      ...(own === undefined ? [] : [`The cable's number is ${own}: ${agrees ? 'it agrees' : 'it differs'}.`]),
      ...(section === undefined ? [] : [`Section ${Number(section)} of the transmission.`]),
    ],
    sources: ['fah2-321', 'obs'],
    confidence: 'sourced',
  };
}

/** `SECTION 01 OF 05` of the classification line; `002 OF 005` and `001.6 OF 003` of page lines. */
export function explainSection({ token, place }: Subject): Explanation {
  const read = readSection(token.text);
  const onPage = headKind(place.block.kind) === LineKind.PageLine;
  const title = `${token.text.replace(/\s+/g, ' ').trim()} · ${onPage ? 'page' : 'section'}`;
  if (!read) return { title, lines: ['Not sections that can be read.'], sources: [], confidence: 'unknown' };
  const parts = read.total === 1 ? '1 section' : `${read.total} sections`;
  const meaning = !onPage
    ? `Section ${read.section} of a message that was sent in ${parts}; a joined copy shows the first only.`
    : read.page === undefined
      ? `The place where section ${read.section} of ${read.total} begins; pages are counted by sections.`
      : `Section and page, of ${parts}; which of the two numbers is which is not known for certain.`;
  return { title, lines: [meaning], sources: ['obs', 'acp127'], confidence: 'sourced' };
}

/** The number behind an address that its sender counts for each station. */
export function explainContinuityNumber({ token }: Subject): Explanation {
  return {
    title: `${token.text} · message continuity number`,
    lines: ['The sender counts the messages to each station of the State Department: a gap tells that one was lost.'],
    sources: ['fah2-321'],
    confidence: 'sourced',
  };
}

/** FL1: start of transmission, channel and number. */
export function explainTransmissionIdentification({ token, code }: Subject): Explanation {
  const [, channel, number] = /^VZCZC([A-Z]{3})(\d+)$/.exec(code) ?? [];
  return {
    title: `${token.text} · transmission identification`,
    lines: [
      'V: start of transmission. ZCZC: start of message.',
      ...(channel === undefined
        ? ['What follows is not the three letters of a channel and its number.']
        : [
            `${channel}: the channel, a circuit and its direction; what each letter stands for is not known.`,
            `${number}: the number of this message on the channel; it is not the number of the cable.`,
          ]),
    ],
    sources: ['fah2-321-1', 'obs'],
    confidence: channel === undefined ? 'unknown' : 'sourced',
  };
}
