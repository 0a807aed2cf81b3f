/** Wrapping changes where lines end and nothing else. */
import { expect, test } from 'vitest';
import { wrap } from '../../compiler/emit/wrap.ts';

const bare = (text: string): string => text.replaceAll(/[\s{}]+/g, '');

test('a short statement stays as it is', () => {
  expect(wrap('return a + b;')).toBe('return a + b;');
});

test('the arguments of a long call stand on lines of their own', () => {
  expect(wrap('return quotient(lesser(multiply(fee, 100), total), 100);', 40)).toBe(
    'return quotient(\nlesser(multiply(fee, 100), total),\n100\n);',
  );
});

test('conditions break before their operators, strings never', () => {
  const text = "const x = kind === 'a ? b : c' ? first(one, two) : second && third(four) || fifth;";
  expect(wrap(text, 40)).toBe("const x = kind === 'a ? b : c'\n? first(one, two)\n: second && third(four) || fifth;");
});

test('what an `if` guards stands in a block when it is long', () => {
  expect(wrap("if (amount < 0) throw new InvalidInput('amount', 'un montant');", 40)).toBe(
    "if (amount < 0) {\nthrow new InvalidInput(\n'amount',\n'un montant'\n);\n}",
  );
});

test('no word is lost, however narrow the page', () => {
  const text = "if (!(a && (b || f(x, { y: [1, 2], z: 'it''s' })))) throw new InvalidInput('field', 'une phrase, avec virgule');";
  for (let width = 1; width < 120; width += 7) expect(bare(wrap(text, width))).toBe(bare(text));
});
