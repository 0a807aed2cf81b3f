/** Wrapping changes where lines end and nothing else. */
import { expect, test } from 'vitest';
import { bracket, flat, type Line, wrap } from '../../../compiler/emit/typescript/layout.ts';

const bare = (text: string): string => text.replaceAll(/[\s{}]+/g, '');
const called = (name: string, ...args: Line[]): Line => [name, bracket('(', args)];

test('a short statement stays as it is', () => {
  expect(wrap(['return a + b;'])).toBe('return a + b;');
});

test('the arguments of a long call stand on lines of their own', () => {
  const line: Line = ['return ', ...called('quotient', called('lesser', called('multiply', ['fee'], ['100']), ['total']), ['100']), ';'];
  expect(wrap(line, 40)).toBe('return quotient(\nlesser(multiply(fee, 100), total),\n100\n);');
});

const choice: Line = ['const x = a ', { mark: '?' }, "'a ? b : c'", { mark: ':' }, 'second', { mark: '&&' }, 'third'];

test('a condition ends a line before its `?` and its `:`, before `&&` only where that is not enough', () => {
  expect(wrap(choice, 20)).toBe("const x = a \n? 'a ? b : c'\n: second && third");
  expect(wrap(choice, 16)).toBe("const x = a \n? 'a ? b : c'\n: second\n&& third");
});

test('a bracket of few characters is not opened', () => {
  expect(wrap(called('aLongName', ['first'], ['second']), 12)).toBe('aLongName(first, second)');
});

test('no word is lost, however narrow the page', () => {
  const line: Line = [
    'if ',
    bracket('(', [['!', bracket('(', [['a', { mark: '&&' }, ...called('f', ['x'], ["'a, b'"])]])]]),
    ' return ',
    ...choice,
  ];
  for (let width = 1; width < 120; width += 7) expect(bare(wrap(line, width))).toBe(bare(flat(line)));
});

test('short items share lines, and no line is wider than the page', () => {
  const table: Line = [
    'days(',
    bracket(
      '[',
      Array.from({ length: 30 }, (_, index) => [`${18_000 + index}`]),
    ),
    ')',
  ];
  const lines = wrap(table, 40).split('\n');
  expect(lines.length).toBe(8);
  expect(lines[1]).toBe('18000, 18001, 18002, 18003, 18004,');
  expect(lines.every(({ length }) => length <= 40)).toBe(true);
});

test('a choice of types ends a line before each `|`, the fields of a record end theirs', () => {
  const choice: Line = ["'first'", { mark: '|' }, "'second'"];
  expect(wrap(choice, 12)).toBe("'first'\n| 'second'");
  const record: Line = [bracket('{', [["readonly kind: 'free'"], ['readonly credits: number']], '; ')];
  expect(wrap(record, 80)).toBe("{ readonly kind: 'free'; readonly credits: number }");
  expect(wrap(record, 30)).toBe("{\nreadonly kind: 'free';\nreadonly credits: number\n}");
});

test('of several brackets the largest is opened, wherever it stands', () => {
  const [small, large] = [
    called('small', ['first argument'], ['second argument']),
    called('large', ['one longer argument'], ['another longer one']),
  ];
  expect(wrap([...small, ' + ', ...large], 60)).toBe(
    'small(first argument, second argument) + large(\none longer argument,\nanother longer one\n)',
  );
  expect(wrap([...large, ' + ', ...small], 60)).toBe(
    'large(\none longer argument,\nanother longer one\n) + small(first argument, second argument)',
  );
});

test('a function stays on the line of its call after short arguments, not after a long one, wherever that stands', () => {
  const made: Line = [bracket('(', [['item']]), ' => ', ...called('value', ['item'], ['of a longer kind'])];
  const long = 'a name that is longer than a third of the page is';
  expect(wrap(called('each', ['list'], made), 40)).toBe('each(list, (item) => value(\nitem,\nof a longer kind\n))');
  expect(wrap(called('each', [long], made), 70)).toBe(`each(\n${long},\n(item) => value(item, of a longer kind)\n)`);
  expect(wrap(called('each', ['list'], [long], made), 70)).toBe(`each(\nlist,\n${long},\n(item) => value(item, of a longer kind)\n)`);
  expect(wrap(called('outer', called('inner', ['some argument'], ['some other argument'])), 45)).toBe(
    'outer(\ninner(some argument, some other argument)\n)',
  );
  expect(wrap(['outer', bracket('(', [[bracket('{', [['some: argument'], ['other: argument']])]])], 30)).toBe(
    'outer({\nsome: argument,\nother: argument\n})',
  );
});
