import type { CableEra } from '../../meaning/era';
import { meaningsOfTag } from '../../meaning/tags';
import { sourceCitation } from '../../vocabulary';
import type { Era, Tag } from '../../vocabulary';
import type { Subject } from './context';
import type { Explanation } from './explanation';

const BASIS: Readonly<Record<CableEra['basis'], string>> = {
  dateTimeGroup: 'by the date-time group',
  executiveOrder: 'by the executive order',
  number: 'by the year in its number',
  newest: 'no date in the cable: the newest lists',
};

const LISTS: Readonly<Record<Era, string>> = { '1974': '1974', '2010': 'about 2010', '2024': '2024' };

/** A TAGS code as the cable's own era had it; what it meant elsewhere is told apart. */
export function explainTag({ code, era, lexicon }: Subject): Explanation {
  const meanings = meaningsOfTag(code, era, lexicon);
  if (meanings.length === 0) {
    return {
      title: `${code} · TAGS`,
      lines: ['Not known: it stands in no list of TAGS.'],
      sources: [],
      confidence: 'unknown',
    };
  }
  const others = lexicon.tagRows(code).filter((row) => !meanings.includes(row));
  return {
    title: `${code} · ${meanings.map(meaningOf).join(' / ')}`,
    lines: [
      ...meanings.map(describe),
      ...others.map((row) => `Otherwise: ${meaningOf(row)} (${lists(row)})`),
      `Era: ${era.year ?? 'today'}, ${BASIS[era.basis]}`,
    ],
    confidence: 'sourced',
    sources: meanings.map((row) => sourceCitation(row.source)),
  };
}

function meaningOf(row: Tag): string {
  return row.meaning === '' ? 'meaning not known' : row.meaning;
}

function describe(row: Tag): string {
  const covers = row.alsoCovers === '' ? '' : `; also covers ${row.alsoCovers}`;
  return `${row.kind[0]!.toUpperCase()}${row.kind.slice(1)} TAGS, in the list of ${lists(row)}${covers}`;
}

function lists(row: Tag): string {
  return row.eras.map((era) => LISTS[era]).join(', ');
}
