/** Where names stand: before the branches that read them where that costs little and refuses nothing, in them elsewhere; no list is made to be summed. */
import { expect, test } from 'vitest';
import { lower } from '../../../compiler/lower/index.ts';
import { planRules } from '../../../compiler/lower/plan-rules.ts';
import { buildLinked } from '../../build-linked.ts';
import { measured } from '../../measured.ts';
import { linesOf, type Part } from '../plan-lines.ts';

const constants = { two: { type: 'count', value: '2' }, cap: { type: 'money', value: '500' } };
const spec = (more: object) => ({ constants, choices: { mode: ['x', 'y'] }, rules: [{ id: 'rule', output: 'count', ...more }] }) as never;
const rule = (more: object, part: Part = 'plain') => linesOf(spec(more), part);
const text = (more: object, part: Part = 'plain'): string => rule(more, part).join('\n');
const constantsOf = (more: object): string[] => planRules(lower(measured(buildLinked(spec(more))))).constants.map(({ name }) => name);

test('a cheap name that several branches read stands before them, a costly one in each', () => {
  const inputs = { n: 'count', ns: 'list<count>', yes: 'boolean', no: 'boolean' };
  const formula = 'if yes then name else if no then name + two else 0';
  const cheap = rule({ inputs, where: { name: 'n * two' }, formula });
  expect(cheap.slice(1, 3)).toEqual(['const name = n * two;', 'if (yes) return name;']);
  const costly = rule({ inputs, where: { name: 'sum(ns)' }, formula });
  expect(costly[1]).toBe('if (yes) {');
  expect(costly.filter((line) => line.startsWith('const name = '))).toHaveLength(2);
  expect(rule({ inputs, where: { name: 'n * two' }, formula: 'if yes then name else 0' })[1]).toBe('if (yes) {');
});

test('a name that may refuse stands where it is read alone', () => {
  const inputs = { on: 'date', n: 'count', yes: 'boolean', no: 'boolean' };
  const lines = rule({
    inputs,
    output: 'date',
    where: { next: 'nextDayOfMonth(on, n)' },
    formula: 'if yes then next else if no then next else on',
  });
  expect(lines[1]).toBe('if (yes) {');
  expect(lines.at(-1)).toBe('return on;');
});

test('what the default readings always compute stands first, what another reading computes in its branch', () => {
  const inputs = { ns: 'list<count>', yes: 'boolean' };
  const more = {
    inputs,
    readings: ['mode'],
    where: { total: 'sum(ns)' },
    formula: 'if mode = "x" then total else if yes then total + two else 0',
  };
  expect(rule(more)).toEqual(['const { ns } = input;', 'const total = sumOf(ns) as number;', 'return total;']);
  const full = text(more, 'inFull');
  expect(full).toContain("const { mode = 'x' } = readings;");
  expect(full.indexOf('const total')).toBeLessThan(full.indexOf("if (mode === 'x')"));
});

test('a sum is made on the way, plain while its bounds are, and its list only where something else reads it', () => {
  const inputs = { ns: 'list<count>' };
  expect(text({ inputs, formula: 'sum(for one in ns return one * two)' })).toContain('sumBy(ns, (one) => one * two)');
  expect(text({ inputs, where: { total: 'sum(for one in ns return one * two)' }, formula: 'total + total' })).toContain(
    'total += one * two;',
  );
  const wide = text({
    output: 'money',
    inputs: { ns: 'list<money>' },
    where: { total: 'sum(for one in ns return one * two)' },
    formula: 'total + total',
  });
  expect(wide).toContain('total = add(total, one * two);');
  const parts = { parts: 'for one in ns return one * two' };
  const streamed = text({ inputs, where: parts, formula: 'sum(parts) + default(max(parts), 0)' });
  expect(streamed).not.toContain('.map(');
  expect(streamed).toContain('greatestBy(ns, (one) => one * two)');
  const made = text({ inputs, where: parts, formula: 'sum(parts) + count(parts)' });
  expect(made).toContain('ns.map((one) => one * two)');
  expect(made).toContain('parts.length');
});

test('a quotient is a numerator and a divisor until it is answered', () => {
  const inputs = { a: 'money', n: { type: 'count', sign: 'positive' } };
  const lines = rule({ output: 'money', inputs, where: { part: 'a / n' }, formula: 'min(part, cap) + part' });
  expect(lines.slice(-3)).toEqual([
    'const part = a;',
    'const partDivisor = n;',
    'return quotient(Math.min(part, cap * partDivisor) + part, partDivisor);',
  ]);
});

test('a record of words alone is made once, with the module', () => {
  const output = {
    kind: 'union',
    variants: [
      { kind: 'due', fields: [{ name: 'amount', type: { kind: 'quantity', unit: { EUR: 1 } } }] },
      { kind: 'none', fields: [] },
    ],
  };
  const more = {
    output,
    inputs: { yes: 'boolean', no: 'boolean', a: 'money' },
    formula: 'if yes then { kind: "none" } else if no then { kind: "due", amount: a } else { kind: "none" }',
  };
  expect(rule(more).slice(1)).toEqual(['if (yes) return none;', "if (no) return { kind: 'due', amount: a };", 'return none;']);
  expect(constantsOf(more)).toEqual(['none']);
});

test('optional inputs that few branches read are read there, with what stands for them', () => {
  const optional = { type: 'count', optional: true, default: 'two' };
  const table = '| kind | → unique |\n|---|---|\n| "a" | x |\n| "b" | y |\n| "c" | z |';
  expect(rule({ inputs: { kind: 'enum(a|b|c)', x: optional, y: optional, z: optional }, table })).toEqual([
    'const { kind } = input;',
    'switch (kind) {',
    "case 'a':",
    'return input.x ?? two;',
    "case 'b':",
    'return input.y ?? two;',
    'default:',
    'return input.z ?? two;',
    '}',
  ]);
});

test('signs are refused in the order of the inputs, of what is absent and of items too, then what is required', () => {
  const inputs = {
    a: { type: 'money', sign: 'nonnegative' },
    n: { type: 'count', sign: 'positive' },
    o: { type: 'money', optional: true, sign: 'nonnegative' },
    l: { type: 'list<money>', sign: 'nonnegative' },
    p: { type: 'list<count>', sign: 'positive' },
  };
  const requires = [
    { that: 'n > two', says: 'trop peu' },
    { that: 'a > 0 and not(n = two)', says: 'non' },
  ];
  expect(rule({ output: 'money', inputs, requires, formula: 'a' }).slice(1)).toEqual([
    "refuseNegative(a, 'a', noNegativeMoney);",
    "if (n <= 0) throw new InvalidInput('n', numberAboveZero);",
    "if (o !== undefined && o < 0) throw new InvalidInput('o', noNegativeMoney);",
    "refuseNegatives(l, 'l', noNegativeMoney);",
    "if (p.some((item) => item <= 0)) throw new InvalidInput('p', numberAboveZero);",
    "if (n <= two) throw new InvalidInput('n', 'trop peu');",
    "if (!(a > 0 && !(n === two))) throw new InvalidInput('a, n', 'non');",
    'return a;',
  ]);
});

test('an instant moves plainly by what is given, through the runtime by what may be too long', () => {
  const inputs = { at: 'instant', t: 'duration', k: 'count' };
  expect(text({ output: 'instant', inputs, formula: 'at - t' })).toContain('return at - t;');
  expect(text({ output: 'instant', inputs, formula: 't + at' })).toContain('return t + at;');
  expect(text({ output: 'instant', inputs, formula: 'at + t * k' })).toContain(
    "moveInstant(at, multiply(t, k) as number, refusals, 't, k')",
  );
});

test('what the default readings grant is not required of them, what they deny is refused to all', () => {
  const inputs = { n: 'count' };
  const required = (that: string, part: Part = 'plain') =>
    text({ inputs, readings: ['mode'], requires: [{ that, says: 'non' }], formula: 'n' }, part).includes('InvalidInput');
  expect([required('mode = "x" or n > 0'), required('mode = "x" or n > 0', 'inFull')]).toEqual([false, true]);
  expect([required('mode = "y"'), required('mode = "x" and n > 0')]).toEqual([true, true]);
});

test('a list of dates made from another knows what it does of days; any other list is itself', () => {
  const filtered = (of: string, item: string): string =>
    text({ output: `list<${of}>`, inputs: { all: `list<${of}>`, one: of }, formula: `all[item > ${item}]` });
  expect(filtered('date', 'one')).toContain('derived(all.filter((item) => item > one), all)');
  expect(filtered('count', 'one')).toContain('return all.filter((item) => item > one);');
  expect(text({ output: 'list<date>', inputs: { all: 'list<count>', one: 'date' }, formula: 'for each in all return one' })).not.toContain(
    'derived',
  );
  expect(text({ output: 'list<date>', inputs: { a: 'list<date>', b: 'list<date>' }, formula: 'concatenate(a, b)' })).toContain(
    'derived([...a, ...b], a, b)',
  );
});

test('what is called for each item takes its values one by one, those that are absent at the end left out', () => {
  const called = {
    id: 'part',
    inputs: { a: 'count', b: { type: 'count', optional: true, default: 'two' }, c: { type: 'count', optional: true, default: 'two' } },
    output: 'count',
    formula: 'a + b + c',
  };
  const sum = (call: string): string =>
    linesOf(
      {
        constants,
        rules: [{ id: 'rule', inputs: { ns: 'list<count>' }, output: 'count', formula: `sum(for one in ns return ${call})` }, called],
      } as never,
      'plain',
      'rule',
    ).join('\n');
  expect(sum('part(a: one)')).toContain('partOf(one)');
  expect(sum('part(a: one, b: one)')).toContain('partOf(one, one)');
  expect(sum('part(a: one, c: one)')).toContain('partOf(one, undefined, one)');
});
