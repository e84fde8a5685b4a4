import { detached } from '../text/lines';

/** A row of a table, by the names of its columns; a cell that is missing is empty. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/** The lines of a table, and how to read one: a large table is kept as lines until a row is asked for. */
export interface Table<Column extends string> {
  readonly lines: readonly string[];
  readonly readLine: (line: string) => Row<Column>;
}

/**
 * Opens a table of tab-separated values whose first line names the columns. Nothing is quoted.
 * @throws when a column that is asked for is not in the table
 */
export function openTable<Column extends string>(text: string, columns: readonly Column[]): Table<Column> {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const names = head.split('\t');
  const places = columns.map((column) => {
    const place = names.indexOf(column);
    if (place < 0) throw new Error(`The table has no column ${column}.`);
    return [column, place] as const;
  });
  const readLine = (line: string): Row<Column> => {
    const cells = line.split('\t');
    return Object.freeze(
      Object.fromEntries(places.map(([column, place]) => [column, cells[place] ?? ''])),
    ) as Row<Column>;
  };
  return { lines, readLine };
}

/**
 * All rows of a table; see `openTable`.
 * @throws when a column that is asked for is not in the table
 */
export function readTable<Column extends string>(text: string, columns: readonly Column[]): Row<Column>[] {
  const { lines, readLine } = openTable(text, columns);
  return lines.map(readLine);
}

/** A value that is made when it is first asked for. */
export function lazy<Value>(make: () => Value): () => Value {
  let value: { readonly made: Value } | undefined;
  return () => (value ??= { made: make() }).made;
}

/** So many answers are remembered of one function: cables have the same names and codes again and again. */
const MAX_REMEMBERED = 20_000;

/** Stands for undefined where that has been found. */
const NOTHING = Symbol('nothing');

/** The function, which looks each key up once. What it keeps holds on to none of the texts that keys are cut from. */
export function remembering<Value>(look: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, (Value & {}) | null | typeof NOTHING>();
  return (key) => {
    const kept = known.get(key);
    if (kept !== undefined) return (kept === NOTHING ? undefined : kept) as Value;
    if (known.size === MAX_REMEMBERED) known.clear();
    const own = detached(key);
    const value = look(own);
    known.set(own, value === undefined ? NOTHING : value);
    return value;
  };
}

/** The parts of a cell that holds several, between `separator`s; frozen. */
export function list(cell: string, separator: string): readonly string[] {
  return Object.freeze(cell === '' ? [] : cell.split(separator).map((part) => part.trim()));
}

/** The items of each key, in their order. */
export function groupBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
