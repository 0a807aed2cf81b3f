import { expect, test } from 'vitest';
import { chooseOrder, type Unit } from '../../../compiler/ingest/page/order.ts';
import { frenchLocale } from '../../../compiler/language/fr/locale.ts';
import { line } from '../typeset.ts';

const unit = (text: string, column: number, order: number): Unit => ({
  flow: { kind: 'line', line: line(text, 100, { column, order }) },
  column,
  order,
});
const read = (units: readonly Unit[]) => {
  const { flow, order } = chooseOrder(units, frenchLocale);
  return [order, ...flow.map((item) => (item.kind === 'line' ? item.line.words[0]!.text : ''))];
};

test('regions follow the stream', () => expect(read([unit('b', 1, 5), unit('a', 2, 1)])).toEqual(['stream', 'a', 'b']));

test('a stream that jumps between columns line by line gives way to geometry', () => {
  const left = [0, 2, 4, 6, 8, 10].map((order) => unit('g', 1, order));
  const right = [1, 3, 5, 7, 9, 11].map((order) => unit('d', 2, order));
  expect(read([...left, ...right])).toEqual(['geometry', ...'gggggg', ...'dddddd']);
});

test('inside a region lines run from top to bottom whatever the stream says', () => {
  expect(read([unit('a', 1, 9), unit('b', 1, 2), unit('c', 1, 3)])).toEqual(['stream', 'a', 'b', 'c']);
});
