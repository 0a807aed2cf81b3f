/** Tables, conditions and exceptions as statements: each thing is asked once, and what is proved is not asked. */
import { expect, test } from 'vitest';
import { linesOf } from '../plan-lines.ts';

const rule = (more: object) => linesOf({ rules: [{ id: 'rule', output: 'count', ...more }] as never });

test('the last row of a table that is proved whole is not asked, nor what the row before has ruled out', () => {
  const table = '| n | → unique |\n|---|---|\n| <= 0 | 0 |\n| > 0 | n |';
  expect(rule({ inputs: { n: 'count' }, table })).toEqual(['const { n } = input;', 'if (n <= 0) return 0;', 'return n;']);
});

test('a column of words becomes a switch, whose last case is the default; equal cases are one', () => {
  const table = '| kind | → unique |\n|---|---|\n| "a" | n |\n| "b" | 0 |\n| "c" | n |';
  expect(rule({ inputs: { kind: 'enum(a|b|c)', n: 'count' }, table })).toEqual([
    'const { kind, n } = input;',
    'switch (kind) {',
    "case 'a':",
    "case 'c':",
    'return n;',
    'default:',
    'return 0;',
    '}',
  ]);
});

test('rows under an open column stand in each case', () => {
  const table = '| kind | n | → first |\n|---|---|---|\n| "a" | - | 0 |\n| "b" | - | n |\n| - | <= 0 | 0 |\n| - | > 0 | n |';
  const lines = rule({ inputs: { kind: 'enum(a|b|c)', n: 'count' }, table });
  expect(lines.slice(lines.indexOf("case 'b':"))).toEqual([
    "case 'b':",
    'return n;',
    'default:',
    'if (n <= 0) return 0;',
    'return n;',
    '}',
  ]);
});

test('a name that one branch reads stands in that branch, one that all read before them', () => {
  const spec = { inputs: { n: 'list<count>', yes: 'boolean' }, where: { total: 'sum(n)' } };
  const once = rule({ ...spec, formula: 'if yes then total else 0' });
  expect(once).toEqual(['const { n, yes } = input;', 'if (yes) {', 'const total = sumOf(n) as number;', 'return total;', '}', 'return 0;']);
  const both = rule({ ...spec, formula: 'if yes then total else total + total' });
  expect(both.slice(0, 3)).toEqual(['const { n, yes } = input;', 'const total = sumOf(n) as number;', 'if (yes) return total;']);
});

test('an exception is asked before what it is taken from', () => {
  const exceptions = [{ id: 'x', when: 'yes', then: '0' }];
  expect(rule({ inputs: { n: 'count', yes: 'boolean' }, formula: 'n', exceptions })).toEqual([
    'const { n, yes } = input;',
    'if (yes) return 0;',
    'return n;',
  ]);
});

test('a name that branches is assigned at each end', () => {
  const where = { part: 'if yes then n else if n > 0 then n + n else 0' };
  const lines = rule({ inputs: { n: 'count', yes: 'boolean' }, where, formula: 'part + n' });
  expect(lines).toEqual([
    'const { n, yes } = input;',
    'let part: number;',
    'if (yes) {',
    'part = n;',
    '} else if (n > 0) {',
    'part = n + n;',
    '} else {',
    'part = 0;',
    '}',
    'return part + n;',
  ]);
});

test('under the default readings a rule asks for none, in full for each', () => {
  const spec = {
    choices: { mode: ['short', 'long'] },
    rules: [{ id: 'rule', inputs: { n: 'count' }, output: 'count', readings: ['mode'], formula: 'if mode = "short" then n else n + n' }],
  };
  expect(linesOf(spec)).toEqual(['const { n } = input;', 'return n;']);
  const inFull = linesOf(spec, 'inFull');
  expect(inFull).toContain('trace?.take(input, readings);');
  expect(inFull.join('\n')).toContain("mode === 'short'");
  expect(inFull.filter((line) => line.includes('concluded(trace')).length).toBeGreaterThan(0);
});
