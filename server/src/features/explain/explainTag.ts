import type { CableEra } from '../../meaning/era';
import { meaningsOfTag } from '../../meaning/tags';
import type { Era, Lexicon, Tag } from '../../vocabulary';
import type { Subject } from './context';
import type { Explanation, ListTable } from './explanation';
import { readSoFar } from './workspaceLines';

const BASIS: Readonly<Record<CableEra['basis'], string>> = {
  dateTimeGroup: 'by the date-time group',
  executiveOrder: 'by the executive order',
  number: 'by the year in its number',
  newest: 'no date in the cable: the newest lists',
};

const LISTS: Readonly<Record<Era, string>> = { '1974': '1974', '2010': 'about 2010', '2024': '2024' };

/** The categories of subject TAGS by their first letter (5 FAH-3 H-110; the handbook of 1974). */
const CATEGORIES: Readonly<Record<string, string>> = {
  A: 'Administration',
  B: 'Business Services',
  C: 'Consular Affairs',
  E: 'Economic Affairs',
  L: 'Legal',
  M: 'Military and Defense Affairs',
  O: 'Operations (1974), Outreach (today)',
  P: 'Political Affairs',
  S: 'Social Affairs',
  T: 'Technology and Science',
};

const CATEGORY_SOURCE = 'categories: 5 FAH-3 H-110, TAGS handbook TL:TAGS-1 (1974)';
const PAGE = 'vocabulary/tags.md';

/** A TAGS code as the cable's own era had it; what it meant elsewhere is told apart; how often it is met. */
export function explainTag(subject: Subject): Explanation {
  const { code, era, lexicon, index } = subject;
  const meanings = meaningsOfTag(code, era, lexicon);
  const uses = readSoFar(index, index.traffic.counts.tagUses(code), 'carry it');
  if (meanings.length === 0) {
    return {
      title: `${code} · TAGS`,
      lines: ['Not known: it stands in no list of TAGS.', ...uses],
      sources: [],
      confidence: 'unknown',
      page: PAGE,
    };
  }
  return {
    ...explainMeanings(code, era, meanings, lexicon),
    lines: [...linesOf(code, era, meanings, lexicon), ...uses],
  };
}

/** A code by its meanings in an era alone, as lists of codes show it. */
export function explainMeanings(code: string, era: CableEra, meanings: readonly Tag[], lexicon: Lexicon): Explanation {
  return {
    title: `${code} · ${meanings.map(meaningOf).join(' / ')}`,
    lines: linesOf(code, era, meanings, lexicon),
    sources: [...meanings.map((row) => row.source), ...(hasCategory(meanings) ? [CATEGORY_SOURCE] : [])],
    confidence: meanings.some(({ meaning }) => meaning !== '') ? 'sourced' : 'unknown',
    page: PAGE,
  };
}

function linesOf(code: string, era: CableEra, meanings: readonly Tag[], lexicon: Lexicon): (string | ListTable)[] {
  const others = lexicon.tagRows(code).filter((row) => !meanings.includes(row) && row.meaning !== meanings[0]!.meaning);
  return [
    ...meanings.map(describe),
    `Era: ${era.year ?? 'today'}, ${BASIS[era.basis]}`,
    ...(others.length > 0
      ? ['At other times:', { columns: ['Meaning', 'List'], rows: others.map((row) => [meaningOf(row), lists(row)]) }]
      : []),
  ];
}

function meaningOf(row: Tag): string {
  return row.meaning === '' ? 'meaning not known' : row.meaning;
}

function hasCategory(rows: readonly Tag[]): boolean {
  return rows.some((row) => categoryOf(row) !== undefined);
}

function categoryOf({ kind, code }: Tag): string | undefined {
  return kind === 'subject' ? CATEGORIES[code.charAt(0)] : undefined;
}

function describe(row: Tag): string {
  const category = categoryOf(row);
  return [
    `${row.kind[0]!.toUpperCase()}${row.kind.slice(1)} TAGS`,
    ...(category === undefined ? [] : [`category ${row.code.charAt(0)}: ${category}`]),
    ...(row.source === 'own' ? [] : [`in the list of ${lists(row)}`]),
    ...(row.alsoCovers === '' ? [] : [`also covers ${row.alsoCovers}`]),
  ].join('; ');
}

function lists(row: Tag): string {
  return row.eras.map((era) => LISTS[era]).join(', ');
}
