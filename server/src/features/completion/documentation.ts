/** What items are documented with when they are shown: explanations made of the rows of the tables. */
import { explainMeanings } from '../explain/explainTag';
import type { Explanation } from '../explain/explanation';
import { meaningsOfTag } from '../../meaning/tags';
import {
  captions,
  declassificationCodes,
  LISTS_ALONE,
  officeRows,
  orderReasons,
  postRows,
  precedences,
  routingIndicatorRows,
  termRow,
} from '../../vocabulary';
import type { Term } from '../../vocabulary';
import type { ItemData } from './data';

/** The explanation of an item by its data; undefined where a table has no row for it. */
export function explainItem(label: string, data: ItemData): Explanation | undefined {
  switch (data.of) {
    case 'tag': {
      const meanings = meaningsOfTag(data.code, data.era, LISTS_ALONE);
      return meanings.length > 0 ? explainMeanings(data.code, data.era, meanings, LISTS_ALONE) : undefined;
    }
    case 'address':
      return explainAddress(data.indicator, data.address);
    case 'precedence':
      return explainPrecedence(data.prosign);
    case 'caption':
      return explainCaption(data.caption);
    case 'order':
      return explainOrderLine(label, data.order, data.code);
    case 'reason':
      return explainReason(label, data.section, data.letter);
    case 'post':
      return explainPost(data.post);
    case 'mark':
      return explainTerms(data.mark.split('/').flatMap((part) => termRow(part, 'portionMark') ?? []));
    case 'line':
      return explainTerms([termRow(data.name, 'field') ?? termRow(data.name, 'lineWord') ?? []].flat());
    case 'office':
      return explainOffice(data.symbol);
    case 'cable':
      return explainCable(label, data);
    case 'own':
      return sourced(`${label} · ${data.meaning}`, ['Added in your settings.'], []);
  }
}

function sourced(title: string, lines: readonly string[], sources: readonly string[], page?: string): Explanation {
  return {
    title,
    lines: lines.filter((line) => line !== ''),
    sources,
    confidence: 'sourced',
    ...(page !== undefined && { page }),
  };
}

function explainAddress(indicator: string, address: string): Explanation {
  const rows = routingIndicatorRows(indicator);
  const row = rows.find(({ addressee }) => addressee === address);
  const place = row ? [row.place, row.country].filter((part) => part !== '').join(', ') : '';
  const others = rows.length - 1;
  return sourced(
    `${indicator === '' ? '' : `${indicator} · `}${address}`,
    [
      place,
      row ? `Kind: ${row.kind}` : '',
      row?.note ? `Met: ${row.note}` : '',
      others > 0 ? `The indicator serves ${others} more ${others === 1 ? 'addressee' : 'addressees'}.` : '',
      row ? '' : 'No directory that was read has it; its form is that of other posts of its kind.',
    ],
    row ? [row.source] : [],
    'vocabulary/routing-indicators.md',
  );
}

const NO_WORD = 'An address without a word has none stated: ROUTINE, or the precedence of the message.';

function explainPrecedence(prosign: string): Explanation | undefined {
  const row = precedences().find((candidate) => candidate.prosign === prosign);
  if (!row) return undefined;
  return sourced(
    `${row.prosign} · ${row.name}`,
    [row.handling, row.note, prosign === 'R' ? NO_WORD : ''],
    [row.source],
    'vocabulary/precedences.md',
  );
}

function explainCaption(caption: string): Explanation | undefined {
  const row = captions().find((candidate) => candidate.caption === caption);
  if (!row) return undefined;
  const meaning = row.meaning === '' ? 'no source gives its meaning' : row.meaning;
  return sourced(`${caption} · ${meaning}`, [row.note], [row.source], 'vocabulary/captions.md');
}

function explainOrderLine(line: string, order: string, code: string): Explanation {
  const name = code.replace(/^(X?GDS|RDS|ADS)-.*$/, '$1').replace(/^(50X\d).*$/, '$1');
  const rows = declassificationCodes().filter((row) => row.code === name);
  const row =
    rows.find((candidate) => candidate.order === `E.O. ${order}`) ?? rows.find(({ order: any }) => any === '');
  const category = /^XGDS-(\d)$/.exec(code)?.[1];
  const reason = orderReasons().find(
    ({ section, letter }) => letter === (category ?? name) && (category === undefined || section.includes('XGDS')),
  );
  const found = [row, reason].flatMap((entry) => entry ?? []);
  return sourced(
    line,
    found.map(({ meaning }) => meaning),
    found.map(({ source }) => source),
    'vocabulary/orders.md',
  );
}

function explainReason(label: string, section: string, letter: string): Explanation | undefined {
  const rows = orderReasons().filter((row) => row.section.includes(` ${section} (`) && row.letter === letter);
  if (rows.length === 0) return undefined;
  return sourced(
    `${label} · ${rows[0]!.meaning}`,
    rows.map((row) => row.section),
    rows.map(({ source }) => source),
    'vocabulary/orders.md',
  );
}

function explainPost(post: string): Explanation | undefined {
  const [row] = postRows(post);
  if (!row) return undefined;
  const indicators = row.routingIndicators.join(', ');
  return sourced(
    `${post} · ${row.name}`,
    [row.country, indicators === '' ? '' : `Routing indicator: ${indicators}`],
    [row.source],
    'vocabulary/posts.md',
  );
}

function explainTerms(rows: readonly Term[]): Explanation | undefined {
  if (rows.length === 0) return undefined;
  return sourced(
    rows.map(({ term, title }) => `${term} · ${title}`).join(', '),
    rows.map(({ meaning }) => meaning),
    rows.map(({ source }) => source),
    'vocabulary/terms.md',
  );
}

function explainOffice(symbol: string): Explanation | undefined {
  const [row] = officeRows(symbol).filter(({ name }) => name !== '');
  if (!row) return undefined;
  const part = row.symbol === symbol ? '' : `${row.symbol} is the bureau; the office within it is not listed.`;
  return sourced(`${symbol} · ${row.name}`, [part, row.note], [row.source], 'vocabulary/offices.md');
}

function explainCable(
  label: string,
  { subject, day = '', classification = '' }: Extract<ItemData, { of: 'cable' }>,
): Explanation {
  return sourced(`${label} · ${subject}`, [day, classification], []);
}
