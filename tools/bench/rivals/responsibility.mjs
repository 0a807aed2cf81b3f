/** R5 for the rivals: the rows of the contract's own table as conditions, from the manifest; each engine answers the row's number. */
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../../../generated/telenet/manifest.json', import.meta.url), 'utf8'));
const { columns, rows, otherwise } = manifest.rules.find(({ id }) => id === 'responsibleParty').table;

/** `{ tests: [column, value][], output }` of each row, in order; cells are texts in quotes, `true`, `false` or `-`. */
export const table = rows.map(({ cells, output }) => ({
  tests: cells.flatMap((cell, at) => (cell === '-' ? [] : [[columns[at], JSON.parse(cell)]])),
  output: JSON.parse(output),
}));

/** The answer of a row's number; -1 where none applies. */
export const answerOf = (row) => table[row]?.output ?? JSON.parse(otherwise);
