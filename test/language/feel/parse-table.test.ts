/** A decision table as it is written → its cells, each with its place; what is no table is told, and where. */
import { expect, test } from 'vitest';
import { parseTable } from '../../../compiler/language/feel/parse-table.ts';
import { placed } from './placed.ts';

type Told = { readonly rows: readonly string[][]; readonly found: readonly string[] };

function read(...lines: string[]): Told & { readonly table: ReturnType<typeof parseTable> } {
  const text = lines.join('\n');
  const found: string[] = [];
  const table = parseTable(placed(text), ({ message, places: [place] }) =>
    found.push(`${message.replace(/^.*?: ?/, '')} | ${text.slice(place!.span.start, place!.span.end)}`),
  );
  const rows = table?.rows.map(({ cells, output }) =>
    [...cells, output].map((cell) => {
      const { start, end } = cell.place(0, cell.text.length);
      expect(text.slice(start, end)).toBe(cell.text);
      return cell.text;
    }),
  );
  return { table, rows: rows ?? [], found };
}

test('bars at the ends may be left out, blank lines and spaces are nothing, each cell knows its place', () => {
  const rows = [
    ['<= x', '"a"', '0'],
    ['-', 'not("b")', 'price'],
  ];
  expect(read('| n | k | → unique |', '|---|---|---|', '| <= x | "a" | 0 |', '| - | not("b") | price |').rows).toEqual(rows);
  expect(read('n | k | → unique', '---|---|---', '<= x | "a" | 0', '', '  - | not("b") | price  ').rows).toEqual(rows);
});

test('a bar within a text is no bar', () => {
  expect(read('| k | → first |', '|---|---|', '| "a|b" | "c | d" |').rows).toEqual([['"a|b"', '"c | d"']]);
});

test('what stands after the answer is a note, or a clause under that head; empty it is neither', () => {
  const { table } = read(
    '| n | → any | clause | |',
    '|---|---|---|---|',
    '| 0 | a | 5.1/p2 | dans le délai |',
    '| 1 | b | | hors délai |',
    '| 2 | c | 5.2 | |',
  );
  expect(table?.rows.map(({ note, clause }) => [note, clause])).toEqual([
    ['dans le délai', '5.1/p2'],
    ['hors délai', undefined],
    [undefined, '5.2'],
  ]);
  expect(read('| clause | → any |', '|---|---|', '| 5.1 | a |').table?.rows.map(({ clause }) => clause)).toEqual([undefined]);
});

test('the head gives the columns and the hit policy', () => {
  for (const policy of ['unique', 'first', 'any', 'collect']) {
    const { table } = read(`| n | k | → ${policy} |`, '|:--|:-:|--:|', '| 0 | 1 | a |');
    expect([table?.hitPolicy, table?.columns.map(({ text }) => text)]).toEqual([policy, ['n', 'k']]);
  }
});

test.each<[string[]]>([
  [['| n | → any |']],
  [['| n | → any |', '| 0 | a |']],
  [['| n | any |', '|---|---|', '| 0 | a |']],
  [['| n | → most |', '|---|---|', '| 0 | a |']],
  [['| → any |', '|---|', '| a |']],
  [['| n | | → any |', '|---|---|---|', '| 0 | 1 | a |']],
  [['| n | → any |', '|---|---|']],
  [['| n | → any |', '|---|---|', '| 0 | a |', '| 0 | a | b |']],
  [['| n | → any |', '|---|---|', '| 0 |']],
])('%# is no table, and is told once', (lines) => {
  const { table, found } = read(...lines);
  expect([table, found.length]).toEqual([undefined, 1]);
});

test('what is wrong is underlined: the policy, the row, the line that is none of dashes', () => {
  expect(read('| n | → most |', '|---|---|', '| 0 | a |').found[0]).toMatch(/ \| → most$/);
  expect(read('| n | → any |', '|---|---|', '| 0 | a |', '| 1 |').found[0]).toMatch(/ \| \| 1 \|$/);
  expect(read('| n | → any |', '| 0 | a |', '| 1 | b |').found[0]).toMatch(/ \| \| 0 \| a \|$/);
});
