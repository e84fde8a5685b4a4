// Tables of the documentation in Markdown, their cells written as they stand: nothing in them is taken for a sign of it.

/** @param {string} text @returns {string} */
export const plain = (text) => text.replace(/[\\`*_<>|[\]]/g, '\\$&');

/** A code in a cell; nothing for an empty one. @param {string} text */
export const code = (text) => (text === '' ? '' : `\`${text.replaceAll('|', '\\|')}\``);

/**
 * @template Row
 * @param {readonly (readonly [title: string, cell: (row: Row) => string])[]} columns
 * @param {readonly Row[]} rows
 * @returns {string}
 */
export function markdownTable(columns, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`.replace(/ {2,}/g, ' ');
  return [
    line(columns.map(([title]) => title)),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map(([, cell]) => cell(row)))),
  ].join('\n');
}
