import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRules } from '../check-rules.ts';

/** A cell of each kind of column, as FEEL and as a predicate. */
type Cell<T> = { readonly text: string; readonly accepts: (value: T) => boolean };
const any = { text: '-', accepts: () => true };
const level = fc.constantFrom<Cell<string>>(
  any,
  ...['a', 'b', 'c'].map((value) => ({ text: `"${value}"`, accepts: (each: string) => each === value })),
  {
    text: 'not("a")',
    accepts: (each) => each !== 'a',
  },
);
const flag = fc.constantFrom<Cell<boolean>>(any, { text: 'true', accepts: (each) => each }, { text: 'false', accepts: (each) => !each });
const named = { two: 2, three: 3, five: 5 };
type Name = keyof typeof named;
const name = fc.constantFrom<Name>('two', 'three', 'five');
const amount = fc.oneof(
  fc.constant<Cell<number>>(any),
  fc.tuple(fc.constantFrom('<', '<=', '>', '>='), name).map(([op, bound]): Cell<number> => {
    const limit = named[bound];
    const accepts = {
      '<': (n: number) => n < limit,
      '<=': (n: number) => n <= limit,
      '>': (n: number) => n > limit,
      '>=': (n: number) => n >= limit,
    }[op]!;
    return { text: `${op} ${bound}`, accepts };
  }),
  fc.tuple(name, name, fc.boolean(), fc.boolean()).map(([low, high, closedLow, closedHigh]): Cell<number> => {
    const accepts = (n: number): boolean =>
      (closedLow ? n >= named[low] : n > named[low]) && (closedHigh ? n <= named[high] : n < named[high]);
    return { text: `${closedLow ? '[' : '('}${low}..${high}${closedHigh ? ']' : ')'}`, accepts };
  }),
);
const row = fc.record({ level, flag, n: amount });

test('holes and overlaps found are exactly those that trying every input finds', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 7 }), (rows) => {
      const lines = rows.map((each) => `| ${each.level.text} | ${each.flag.text} | ${each.n.text} | 0 |`);
      const table = ['| level | flag | n | → unique |', '|-|-|-|-|', ...lines].join('\n');
      const inputs = { level: 'enum(a|b|c)', flag: 'boolean', n: 'count' };
      const found = checkRules({ inputs, table }, { constants: { five: { type: 'count', value: '5' } } }).map(({ code }) => code);
      const cases = ['a', 'b', 'c'].flatMap((l) => [true, false].flatMap((f) => [0, 1, 2, 3, 4, 5, 6, 7].map((n) => [l, f, n] as const)));
      const hits = cases.map(
        ([l, f, n]) => rows.filter((each) => each.level.accepts(l) && each.flag.accepts(f) && each.n.accepts(n)).length,
      );
      expect(found.includes('check/completeness')).toBe(hits.includes(0));
      expect(found.includes('check/overlap')).toBe(hits.some((count) => count > 1));
    }),
    { numRuns: 150 },
  );
});
