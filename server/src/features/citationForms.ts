/** How a cable is cited, in a cable and in scholarly works. */
import type { Cable } from '../meaning/cable';
import { withHeader } from '../meaning/cables';
import { subjectTextOf, tagCodesOf } from '../meaning/factsFields';
import { addresseesOf, classificationOf, originatorOf } from '../meaning/factsHeader';
import { dateOf, numberOf } from '../meaning/identity';
import { canonicalNumber, postName } from '../meaning/messageNumber';

/** A citation in each form; a line end in it is a line feed. */
export interface CitationForms {
  /** As an entry of REF has it: `07 SKOPJE 17`. */
  readonly reference: string;
  /** `#07SKOPJE17`. */
  readonly hashtag: string;
  /** `07SKOPJE17#3` in paragraph 3; the number alone elsewhere. */
  readonly link: string;
  /** As the volumes of Foreign Relations of the United States have it in notes. */
  readonly frus: string;
  /** A note by the Chicago Manual of Style. */
  readonly chicago: string;
  readonly ris: string;
  /** JSON of the Citation Style Language, a list of one item. */
  readonly cslJson: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * The forms of a cable's citation; undefined for one without a number.
 * @param paragraph the number of the paragraph that is meant
 */
export function citationForms(cable: Cable, paragraph?: number): CitationForms | undefined {
  const number = numberOf(cable);
  if (!number) return undefined;
  const header = withHeader(cable);
  const sent = dateOf(header);
  const canonical = canonicalNumber(number);
  const from = partyName(originatorOf(header)?.address ?? number.post);
  const [first] = addresseesOf(header).filter(({ role }) => role === 'action');
  const to = first ? partyName(first.address) : undefined;
  const subject = subjectTextOf(cable);
  const day = sent && `${MONTHS[sent.getUTCMonth()]} ${sent.getUTCDate()}, ${sent.getUTCFullYear()}`;
  const year = number.year === undefined ? '' : `${String(number.year % 100).padStart(2, '0')} `;
  const parties = to === undefined ? from : `${from} to ${to}`;
  return {
    reference: `${year}${postName(number.post)} ${number.number}`,
    hashtag: `#${canonical}`,
    link: paragraph === undefined ? canonical : `${canonical}#${paragraph}`,
    frus: joined([`Telegram ${number.number} from ${parties}`, day, sent && `${clock(sent)}Z`]),
    chicago: joined([
      parties,
      subject === undefined ? undefined : `\u201c${subject},\u201d`,
      `telegram ${canonical}`,
      day,
    ]),
    ris: risOf({ canonical, from, to, subject, sent, tags: tagCodesOf(cable) }),
    cslJson: JSON.stringify(
      [cslOf({ canonical, from, to, subject, sent, level: classificationOf(header)?.level })],
      null,
      2,
    ),
  };
}

/** The parts with commas between, and a full stop; a comma inside closing quotes goes on. */
function joined(parts: readonly (string | undefined)[]): string {
  const present = parts.filter((part) => part !== undefined);
  return `${present.join(', ').replace('\u201d,', '\u201d')}.`;
}

/** `Embassy Skopje`, `Department of State`: the words of an address as one reads them. */
function partyName(address: string): string {
  const words = address
    .replace(/\/\/.*$/, '')
    .trim()
    .split(/\s+/);
  if (/^(?:SECSTATE|STATE|DEPT|DEPARTMENT)$/.test(words[0] ?? '')) return 'Department of State';
  return words
    .map((word) => KINDS[word] ?? (/^[A-Z]{4,}$/.test(word) ? word[0]! + word.slice(1).toLowerCase() : word))
    .join(' ');
}

const KINDS: Readonly<Record<string, string>> = {
  AMEMBASSY: 'Embassy',
  AMCONSUL: 'Consulate',
  AMCONGEN: 'Consulate General',
  USMISSION: 'Mission',
  USOFFICE: 'Office',
  USINT: 'Interests Section',
  USLO: 'Liaison Office',
};

function clock(date: Date): string {
  return date.toISOString().slice(11, 16).replace(':', '');
}

interface Cited {
  readonly canonical: string;
  readonly from: string;
  readonly to: string | undefined;
  readonly subject: string | undefined;
  readonly sent: Date | undefined;
}

function risOf({ canonical, from, to, subject, sent, tags }: Cited & { readonly tags: readonly string[] }): string {
  const fields: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'GOVDOC'],
    ['TI', subject ?? canonical],
    ['AU', from],
    ['A2', to],
    ['DA', sent?.toISOString().slice(0, 10).replaceAll('-', '/')],
    ['PY', sent && String(sent.getUTCFullYear())],
    ['M3', 'Telegram'],
    ['AN', canonical],
    ...tags.map((tag) => ['KW', tag] as const),
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}\n`)).join('');
}

function cslOf({ canonical, from, to, subject, sent, level }: Cited & { readonly level: string | undefined }) {
  return {
    id: canonical,
    type: 'document',
    genre: 'Telegram',
    number: canonical,
    title: subject ?? canonical,
    author: [{ literal: from }],
    ...(to !== undefined && { recipient: [{ literal: to }] }),
    ...(sent && { issued: { 'date-parts': [[sent.getUTCFullYear(), sent.getUTCMonth() + 1, sent.getUTCDate()]] } }),
    ...(level !== undefined && { note: level }),
  };
}
