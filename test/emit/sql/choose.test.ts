/** What a choice says again is gone: conditions that those before it settle, answers that are given anyway. */
import { expect, test } from 'vitest';
import { choose, equal } from '../../../compiler/emit/sql/choose.ts';
import { and, not, or } from '../../../compiler/emit/sql/logic.ts';
import { column, type Node, text } from '../../../compiler/emit/sql/node.ts';
import { below, type Int, literal, notAbove } from '../../../compiler/emit/sql/number/integer.ts';
import { print } from '../../../compiler/emit/sql/print/dialect.ts';
import { duckdb } from '../../../compiler/emit/sql/print/duckdb.ts';

const said = (node: Node): string => print(node, duckdb);
const int = (name: string): Int => ({ node: column(name, 'integer'), min: 0n, max: 100n });
const [x, kind] = [int('x'), column('kind', 'text')];
const [a, b] = [column('a', 'boolean'), column('b', 'boolean')];
const [ten, twenty, thirty] = [literal(10).node, literal(20).node, literal(30).node];

test('a threshold that the case before has passed is not asked again', () => {
  const cases = [
    { when: notAbove(x, literal(1)), value: ten },
    { when: and(below(literal(1), x), notAbove(x, literal(2))), value: twenty },
  ];
  expect(said(choose(cases, thirty))).toBe('CASE WHEN x <= 1 THEN 10::BIGINT WHEN x <= 2 THEN 20::BIGINT ELSE 30::BIGINT END');
});

test('what is asked where it is known is answered, within a choice too', () => {
  const inner = choose([{ when: not(a), value: twenty }], thirty);
  expect(said(choose([{ when: a, value: ten }], inner))).toBe('CASE WHEN a THEN 10::BIGINT ELSE 20::BIGINT END');
  expect(
    said(
      choose(
        [
          { when: or(a, b), value: ten },
          { when: not(b), value: twenty },
        ],
        thirty,
      ),
    ),
  ).toBe('CASE WHEN a OR b THEN 10::BIGINT ELSE 20::BIGINT END');
});

test('last cases that answer what no case would are gone, those before another answer stay', () => {
  const cases = [
    { when: a, value: ten },
    { when: b, value: twenty },
  ];
  expect(said(choose([...cases, { when: x.node, value: thirty }], thirty))).toBe(said(choose(cases, thirty)));
  expect(said(choose(cases, ten))).toBe('CASE WHEN a THEN 10::BIGINT WHEN b THEN 20::BIGINT ELSE 10::BIGINT END');
});

test('values by one text are looked up, the first of a text and those that differ alone', () => {
  const cases = ['n', 'o', 'n', 'p'].map((key, at) => ({ when: equal(kind, text(key)), value: [ten, thirty, twenty, twenty][at] as Node }));
  expect(said(choose(cases, thirty))).toBe("coalesce(MAP {'n': 10::BIGINT, 'p': 20::BIGINT}[kind], 30::BIGINT)");
});

test('a text is looked for in a choice of texts where it is answered', () => {
  const cases = ['n', 'o', 'p'].map((key) => ({ when: equal(kind, text(key)), value: text(key === 'n' ? 'yes' : 'no') }));
  expect(said(equal(choose(cases, text('no')), text('yes')))).toBe("kind = 'n'");
});
