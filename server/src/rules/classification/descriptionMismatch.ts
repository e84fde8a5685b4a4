import type { HeaderContext } from '../context';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { mending, padded } from '../transmission/slips';
import { agreedNumber, isSameStation, numberOfArchive, numberOfClassification, numberOfSite } from './ownNumber';
import type { PlacedNumber } from './ownNumber';

const DAY = 24 * 3600 * 1000;

/** What a site or an archive says of a cable is what the cable says itself. */
export const rule: HeaderRule = {
  id: 'description-mismatch',
  title: 'A description around the cable that contradicts it',
  category: 'classification',
  scope: 'header',
  preset: 'essential',
  severity: { received: 'warning', draft: 'off' },
  source: 'message-format notes, MRN forms (1248 of 1252 agree)',
  check(cable) {
    const described = [numberOfSite(cable), numberOfArchive(cable)];
    return [...described.flatMap((found) => (found ? checkNumber(found, cable) : [])), ...checkDate(cable)];
  },
};

function checkNumber(found: PlacedNumber, cable: HeaderContext): Finding[] {
  const [own, agreed] = [numberOfClassification(cable), agreedNumber(cable)];
  if (!own || !agreed) return [];
  const related = { range: own.range, message: 'The number of the classification line' };
  if (found.number !== agreed.number) {
    const right = padded(agreed.number, found.digits.text.length);
    const message = `Described as number ${found.number}, the cable has the number ${agreed.number}.`;
    const fixes = agreed.certain ? [mending(found.digits.range, found.digits.text, right)] : [];
    return [{ range: found.range, message, related, fixes: () => fixes }];
  }
  if (!isSameStation(found.post, own.post, cable.lexicon) && !isCut(found.post, own.post)) {
    return [
      { range: found.range, message: `Described as one of ${found.post}, the cable is one of ${own.post}.`, related },
    ];
  }
  const sent = cable.dates().sent;
  const year = cable.sent()?.getUTCFullYear();
  if (!sent || year === undefined || found.year === undefined || found.year === year) return [];
  return [
    {
      range: found.range,
      message: `Described as one of ${found.year}, the cable has a date-time group of ${year}.`,
      related: { range: sent.range, message: 'The date-time group' },
    },
  ];
}

/** Archives cut a station to its first letters, and drop the blanks. */
function isCut(cut: string, station: string): boolean {
  return station.replace(/[ .'-]/g, '').startsWith(cut.replace(/[ .'-]/g, ''));
}

/** The day on which the site has the cable made. */
function checkDate(cable: HeaderContext): Finding[] {
  const { sent, created } = cable.dates();
  if (!sent || !created || Math.abs(Date.parse(sent.time) - Date.parse(created.time)) <= DAY) return [];
  return [
    {
      range: created.range,
      message: `Described as of ${created.time.slice(0, 10)}, the cable has a date-time group of ${sent.time.slice(0, 10)}.`,
      related: { range: sent.range, message: 'The date-time group' },
      atMost: 'information',
    },
  ];
}

export const page: RulePage = {
  what: "The number in a public site's box, or in the `Document Number` of the archive's description, is compared with that of the classification line: its digits, its station, and its year with the date-time group. Archives cut stations to six letters. The site's time of creation is that of the date-time group, give or take a day. Where the serial agrees with the number of the cable, a fix mends the description.",
  why: 'The description is what the cable was filed by. Where it contradicts the cable, the two may have been mixed up, or the copy has a slip.',
  wrong: [
    {
      text: `Reference ID Created Released Classification Origin
[[07PRISTINA769]] 2007-11-05 16:35 2011-08-30 01:44 UNCLASSIFIED Office Pristina
VZCZCXRO8208
PP RUEHROV
DE RUEHPS #0768/01 3091635
ZNR UUUUU ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS PRISTINA 000768

E.O. 12958: N/A
TAGS: SCUL KV
SUBJECT: A LIBRARY
`,
    },
    {
      text: `R 141230Z OCT 75
FM AMCONSUL ZAGREB
TO SECSTATE WASHDC
UNCLAS ZAGREB 9031

SUBJECT: LIBRARY SEMINAR

1. THE SEMINAR OPENED.

Message Attributes

Document Number: [[1974ZAGREB09031]]
`,
      note: '1975: described as of the year before',
    },
  ],
  right: [
    {
      text: `R 141230Z OCT 75
FM AMEMBASSY BUENOS AIRES
TO SECSTATE WASHDC
UNCLAS BUENOS AIRES 9031

SUBJECT: LIBRARY SEMINAR

1. THE SEMINAR OPENED.

Message Attributes

Document Number: 1975BUENOS09031
`,
      note: '1975: six letters of the station',
    },
    {
      text: `Reference ID Created Released Classification Origin
07PRISTINA768 2007-11-05 16:35 2011-08-30 01:44 UNCLASSIFIED Office Pristina
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS PRISTINA 000768
`,
    },
  ],
};
