// The pages of docs/vocabulary/: every row of the vocabulary with its sources, made from the vocabulary itself.
import { code, markdownTable, plain } from './markdown-tables.mjs';

/** @typedef {typeof import('../../server/src/vocabulary')} Vocabulary */
/** @typedef {import('../../server/src/vocabulary').Sourced} Sourced */

/**
 * @typedef {object} Section
 * @property {string} heading
 * @property {readonly (readonly [title: string, cell: (row: any) => string])[]} columns without that of the sources
 * @property {readonly Sourced[]} rows
 */

/**
 * @typedef {object} Page
 * @property {string} name of the file, without its ending
 * @property {readonly string[]} tables the files of `server/src/vocabulary/data` that it prints, without their endings
 * @property {string} title
 * @property {string} about
 * @property {readonly Section[]} sections
 */

const column = (title, field) => [title, (row) => plain(row[field] ?? '')];
const codeColumn = (title, field) => [title, (row) => code(row[field])];
const listColumn = (title, field, write = plain) => [title, (row) => row[field].map(write).join(', ')];
const note = column('Note', 'note');

/** A section for each kind of row, in the order of the titles. */
function byKind(rows, titles, columns) {
  return Object.entries(titles).map(([kind, heading]) => ({
    heading,
    columns,
    rows: rows.filter((row) => row.kind === kind),
  }));
}

/** A section for each beginning of a code, in the order of the rows. */
function byBeginning(rows, field, length, columns) {
  const beginnings = [...new Set(rows.map((row) => row[field].slice(0, length)))];
  return beginnings.map((heading) => ({
    heading,
    columns,
    rows: rows.filter((row) => row[field].startsWith(heading)),
  }));
}

/** @param {Vocabulary} vocabulary @returns {Page[]} */
const pagesOf = (vocabulary) => [
  {
    name: 'tags',
    tables: ['tags'],
    title: 'TAGS',
    about:
      'Codes of the TAGS line. The lists are those of 1974 (with the lists of the archive for 1973-79), of about 2010 and of 2020-24: a list attests a code, and that another does not have it says nothing against it. A code whose meaning changed has a row for each.',
    sections: byKind(
      vocabulary.allTags(),
      { subject: 'Subjects', program: 'Programs', geographic: 'Places', organization: 'Organizations' },
      [
        codeColumn('Code', 'code'),
        column('Meaning', 'meaning'),
        listColumn('Lists', 'eras'),
        column('Also covers', 'alsoCovers'),
        note,
      ],
    ),
  },
  {
    name: 'routing-indicators',
    tables: ['routing-indicators', 'routing-structure', 'address-words'],
    title: 'Routing indicators',
    about:
      'Stations of the networks and whom they serve; many addressees may share one. The directories are of 2011 and 2015, the headers mostly of 2004-10: before 1980 many indicators belonged to others. Two indicators with dots between are a range. A row is inferred where no directory confirms it, and sourced where nothing is said.',
    sections: [
      {
        heading: 'Letters of an indicator',
        columns: [codeColumn('Letters', 'letters'), column('Kind', 'kind'), column('Meaning', 'meaning')],
        rows: vocabulary.routingLetters(),
      },
      {
        heading: 'Words of addresses',
        columns: [codeColumn('Word', 'word'), column('Meaning', 'meaning')],
        rows: vocabulary.addressWords(),
      },
      ...byBeginning(vocabulary.allRoutingIndicators(), 'indicator', 3, [
        codeColumn('Indicator', 'indicator'),
        column('Addressee', 'addressee'),
        ['Place', ({ place, country }) => plain([place, country].filter((part) => part !== '').join(', '))],
        column('Kind', 'kind'),
        ['Confidence', ({ confidence }) => (confidence === 'inferred' ? 'inferred' : '')],
        note,
      ]),
    ],
  },
  {
    name: 'posts',
    tables: ['posts'],
    title: 'Posts',
    about:
      'Posts that send telegrams under their name. The archive of 1973-79 cuts a name to its first six letters and drops the blanks then (`SANJO`, `LAPAZ`), page lines of the 2000s to ten (`BUENOS AIR`): such names are worked out, not listed.',
    sections: byBeginning(
      vocabulary.allPosts().toSorted((one, other) => (one.post < other.post ? -1 : 1)),
      'post',
      1,
      [
        codeColumn('Post', 'post'),
        column('Name', 'name'),
        column('Country', 'country'),
        column('Kind', 'kind'),
        listColumn('Aliases', 'aliases', code),
        listColumn('Former names', 'formerNames', code),
        listColumn('Routing indicators', 'routingIndicators', code),
        note,
      ],
    ),
  },
  {
    name: 'captions',
    tables: ['captions'],
    title: 'Captions',
    about: 'Words of the caption lines, and markers that are met there or after references.',
    sections: byKind(
      vocabulary.captions(),
      {
        'special-handling': 'Special handling',
        channel: 'Channels',
        control: 'Controls',
        distribution: 'Distribution',
        passing: 'Attention and passing',
        precedence: 'Precedence',
        'reference-marker': 'Markers of references',
        series: 'Series',
      },
      [codeColumn('Caption', 'caption'), column('Meaning', 'meaning'), note],
    ),
  },
  {
    name: 'orders',
    tables: ['orders', 'order-reasons', 'declassification-codes'],
    title: 'Executive orders and reasons',
    about:
      'The orders on classification, the forms of their line in a cable, the codes in it, and the reasons they give.',
    sections: [
      {
        heading: 'Orders',
        columns: [
          column('Order', 'order'),
          column('From', 'inForceFrom'),
          column('To', 'inForceTo'),
          codeColumn('Line', 'lineForm'),
          column('Section of reasons', 'reasonSection'),
          note,
        ],
        rows: vocabulary.executiveOrders(),
      },
      {
        heading: 'Reasons',
        columns: [column('Section', 'section'), codeColumn('Letter', 'letter'), column('Meaning', 'meaning')],
        rows: vocabulary.orderReasons(),
      },
      {
        heading: 'Codes of the E.O. line',
        columns: [codeColumn('Code', 'code'), column('Order', 'order'), column('Meaning', 'meaning')],
        rows: vocabulary.declassificationCodes(),
      },
    ],
  },
  {
    name: 'precedences',
    tables: ['precedences'],
    title: 'Precedences',
    about: 'Letters and words of precedence: of the date-time line, doubled of the routing line, and in pairs.',
    sections: [
      {
        heading: 'Precedences',
        columns: [
          codeColumn('Prosign', 'prosign'),
          column('Name', 'name'),
          listColumn('Other names', 'legacyNames'),
          column('Handling', 'handling'),
          note,
        ],
        rows: vocabulary.precedences(),
      },
    ],
  },
  {
    name: 'operating-signals',
    tables: ['operating-signals'],
    title: 'Operating signals',
    about: 'Z signals, prosigns and set words of the format lines.',
    sections: ['header', 'body'].map((place) => ({
      heading: place === 'header' ? 'In the header' : 'In the text',
      columns: [codeColumn('Signal', 'signal'), column('Meaning', 'meaning'), note],
      rows: vocabulary.operatingSignals().filter(({ seenIn }) => seenIn === place),
    })),
  },
  {
    name: 'security-prosigns',
    tables: ['security-prosigns'],
    title: 'Security letters',
    about: 'The five letters after `ZNR` or `ZNY` in format line 4.',
    sections: [
      {
        heading: 'Letters',
        columns: [codeColumn('Letters', 'letters'), column('Classification', 'classification'), note],
        rows: vocabulary.securityProsigns(),
      },
    ],
  },
  {
    name: 'offices',
    tables: ['offices'],
    title: 'Offices and agencies',
    about:
      'Symbols of the distribution, of attention lines, between double slashes behind an address, and of drafters and clearances. The distribution leaves out the slash (`SP` for `S/P`). Most meanings are general knowledge, which the column of sources says.',
    sections: byKind(
      vocabulary.offices(),
      {
        principal: 'Heads of the Department',
        bureau: 'Bureaus',
        office: 'Offices',
        agency: 'Agencies',
        section: 'Sections of a post',
        command: 'Staff of military commands',
        unknown: 'Met, and not explained',
      },
      [codeColumn('Symbol', 'symbol'), column('Name', 'name'), column('Years', 'years'), note],
    ),
  },
  {
    name: 'terms',
    tables: ['terms'],
    title: 'Terms of the form',
    about: 'What the set words and the pieces of a cable are.',
    sections: byKind(
      vocabulary.terms(),
      {
        lineWord: 'Words of the format lines',
        piece: 'Pieces',
        classification: 'Classifications',
        field: 'Fields',
        portionMark: 'Portion marks',
        note: 'Notes of references and clearances',
        passage: 'Passages',
        distribution: 'Distribution',
        withheld: 'Text left out, names to be protected',
        releaseMark: 'Marks of release',
        attribute: 'Descriptions of archives, sites and posts',
      },
      [
        ['Term', ({ term, kind }) => (kind === 'piece' ? plain(term) : code(term))],
        column('Name', 'title'),
        column('Meaning', 'meaning'),
      ],
    ),
  },
];

/** Pages with more rows name their sources by key, and say at their end what each key is. */
const MANY_ROWS = 150;

/**
 * The pages of the vocabulary as their files have them.
 * @param {Vocabulary} vocabulary
 * @returns {{ file: string, tables: readonly string[], text: string }[]}
 */
export function vocabularyPages(vocabulary) {
  return pagesOf(vocabulary).map((page) => ({
    file: `docs/vocabulary/${page.name}.md`,
    tables: page.tables,
    text: textOf(page, (key) => vocabulary.citationsOf([key]).join('; ')),
  }));
}

/** @param {Page} page @param {(source: string) => string} cite */
function textOf({ title, about, sections }, cite) {
  const filled = sections.filter(({ rows }) => rows.length > 0);
  const rows = filled.flatMap((section) => section.rows);
  const keyed = rows.length > MANY_ROWS;
  const sources = keyed
    ? [
        'Sources',
        ({ source }) =>
          keysOf(source)
            .map((key) => `[${key}](#source-${key})`)
            .join(' '),
      ]
    : ['Source', ({ source }) => plain(cite(source))];
  return [
    `# ${title}`,
    '<!-- Made by `npm run vocabulary` from the tables in server/src/vocabulary/data. -->',
    about,
    ...filled.flatMap((section) => [
      `## ${section.heading}`,
      markdownTable([...section.columns, sources], section.rows),
    ]),
    ...(keyed ? ['## Sources', sourceList(rows, cite)] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

const keysOf = (source) => source.split(';');

function sourceList(rows, cite) {
  const keys = [...new Set(rows.flatMap(({ source }) => keysOf(source)))].sort();
  return keys.map((key) => `- <a id="source-${key}"></a>\`${key}\`: ${plain(cite(key))}`).join('\n');
}
