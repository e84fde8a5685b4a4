import type { Lexicon } from '../../vocabulary';
import { normalisedAddress } from '../../vocabulary';
import type { Finding, Fix, HeaderRule, RulePage } from '../rule';
import { sectionHeaders } from '../transmission/sectionHeaders';
import { addressLines, directoryRows } from './addressLines';
import type { AddressLine } from './addressLines';

/** An addressee gets a message once. */
export const rule: HeaderRule = {
  id: 'addressee-duplicate',
  title: 'An addressee that stands twice',
  category: 'addressees',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'message-format notes, FL7 and FL8 (inferred)',
  check({ cable, lexicon }) {
    return sectionHeaders(cable).flatMap((header) => {
      const findings: Finding[] = [];
      const seen = new Map<string, AddressLine>();
      for (const line of addressLines(header)) {
        if (line.role !== 'action' && line.role !== 'information') continue;
        const key = `${normalisedAddress(line.address)} ${line.offices?.text ?? ''}`;
        const before = seen.get(key);
        if (!before) seen.set(key, line);
        else if (!isDualRouting(before, line, lexicon)) findings.push(finding(line, before));
      }
      return findings;
    });
  },
};

/** Whether the two lines reach one addressee by two indicators, each of which the directory lists for it. */
function isDualRouting(one: AddressLine, other: AddressLine, lexicon: Lexicon): boolean {
  const [first, second] = [one, other].map(({ indicator }) => indicator?.text.toUpperCase());
  if (first === undefined || second === undefined || first === second) return false;
  const listed = new Set(
    [...directoryRows(one, lexicon), ...directoryRows(other, lexicon)].map((row) => row.indicator),
  );
  return listed.has(first) && listed.has(second);
}

function finding(line: AddressLine, before: AddressLine): Finding {
  const as = line.role === before.role ? '' : ` for ${before.role}`;
  return {
    range: line.range,
    message: `${line.address} is addressed already${as}.`,
    related: { range: before.range, message: 'The same addressee' },
    fixes: () => (line.isFirst ? [] : [removal(line, before)]),
  };
}

/** Removes the line; without looking only where it says nothing that the other does not say. */
function removal(line: AddressLine, before: AddressLine): Fix {
  const says = ({ indicator, precedence, continuityNumber, role }: AddressLine): string =>
    [indicator?.text, precedence?.text, continuityNumber?.text, role].join();
  const start = { line: line.line, character: 0 };
  const end = { line: line.line + 1, character: 0 };
  return {
    title: `Remove the second ${line.address}`,
    edits: [{ range: { start, end }, newText: '' }],
    safe: says(line) === says(before),
    preferred: true,
    transcription: false,
  };
}

export const page: RulePage = {
  what: 'The same address twice among the addressees of action and information, whatever its precedence or number. Other office symbols make another addressee, and so do two indicators that the directory lists for the same one. In a draft a fix removes the second line.',
  why: 'Nobody needs a message twice. In a copy it shows that two lists of addressees were joined, or that one address was misread for another.',
  wrong: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC PRIORITY 7794
INFO RUEHSQ/AMEMBASSY SKOPJE 0123
[[RUEHC/SECSTATE WASHDC PRIORITY]]
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
INFO AMEMBASSY LONDON
AMEMBASSY ROME
[[AMEMBASSY LONDON]]
`,
      note: '1975',
    },
  ],
  right: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEKJCS/SECDEF WASHDC//USDP//
RUEKJCS/SECDEF WASHDC//PA//
INFO RUEHSQ/AMEMBASSY SKOPJE 0123
`,
      note: 'two offices of one addressee',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
INFO AMEMBASSY LONDON
AMEMBASSY ROME
`,
      note: '1975',
    },
  ],
};
