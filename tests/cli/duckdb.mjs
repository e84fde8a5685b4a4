// What `duckdb -csv -c SQL` does, for tests: runs the statements and prints the rows of the last as CSV.
import { DuckDBInstance } from '@duckdb/node-api';

const sql = process.argv[process.argv.indexOf('-c') + 1];
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const result = await connection.runAndReadAll(sql);

const cell = (value) => {
  const text = value === null ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
for (const row of [result.columnNames(), ...result.getRowsJson()]) {
  process.stdout.write(`${row.map(cell).join(',')}\n`);
}
