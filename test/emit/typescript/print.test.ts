/** Printing decides nothing but brackets and line ends, and imports every symbol that it meets. */
import { expect, test } from 'vitest';
import { createImports } from '../../../compiler/emit/typescript/imports.ts';
import { flat } from '../../../compiler/emit/typescript/layout.ts';
import { printOperation } from '../../../compiler/emit/typescript/print-operation.ts';
import { printStatements } from '../../../compiler/emit/typescript/print-statement.ts';
import {
  binary,
  conditional,
  joined,
  lambda,
  list,
  literalOf,
  member,
  named,
  not,
  record,
  runtime,
} from '../../../compiler/model/plan/operations.ts';
import type { Operation, Statement } from '../../../compiler/model/plan/plan.ts';

const [a, b, c] = [named('a'), named('b'), named('c')];

function printed(operation: Operation, taken: ReadonlySet<string> = new Set()) {
  const imports = createImports(taken);
  return { text: flat(printOperation(operation, { imports, placeOf: () => 0 })), imports: imports.list() };
}
const statements = (...all: Statement[]): string => printStatements(all, { imports: createImports(new Set()), placeOf: () => 3 });

test.each([
  [binary('*', binary('+', a, b), c), '(a + b) * c'],
  [binary('-', a, binary('-', b, c)), 'a - (b - c)'],
  [binary('-', binary('-', a, b), c), 'a - b - c'],
  [joined('||', [a, joined('&&', [b, c])]), 'a || (b && c)'],
  [not(binary('<', a, b)), '!(a < b)'],
  [conditional(conditional(a, b, c), b, c), '(a ? b : c) ? b : c'],
  [lambda('a', record({ a, one: literalOf(1n) })), '(a) => ({ a, one: 1 })'],
  [member(named('x'), 'not-a-name'), "x['not-a-name']"],
  [
    list([literalOf('it’s'), literalOf("it's"), literalOf(86_400_000n), literalOf(2n ** 60n)]),
    "['it’s', 'it\\'s', 86_400_000, 1_152_921_504_606_846_976n]",
  ],
])('brackets stand only where they must: %#', (operation, text) => {
  expect(printed(operation).text).toBe(text);
});

test('every symbol printed is imported, once, from the file that exports it', () => {
  const { text, imports } = printed(runtime('add', runtime('add', a, b), runtime('quotient', b, c)));
  expect(text).toBe('add(add(a, b), quotient(b, c))');
  expect(imports.map(({ file, names }) => [file, names.map(({ name }) => name)])).toEqual([
    ['fraction', ['quotient']],
    ['integer', ['add']],
  ]);
});

test('a symbol whose name the module has taken is imported under another', () => {
  const { text, imports } = printed(runtime('add', a, b), new Set(['add']));
  expect(text).toBe('addOf(a, b)');
  expect(imports[0]?.names).toEqual([{ name: 'add', isType: false, alias: 'addOf' }]);
});

test('a short way out stands on one line, any other in a block', () => {
  expect(statements({ kind: 'branch', condition: a, then: [{ kind: 'return', value: b }] })).toBe('if (a) return b;');
  expect(statements({ kind: 'branch', condition: a, then: [{ kind: 'evaluate', value: b }] })).toBe('if (a) {\nb;\n}');
});

test('branches in a branch are a chain', () => {
  const assign = (value: Operation): Statement => ({ kind: 'assign', name: 'x', operator: '=', value });
  const inner: Statement = { kind: 'branch', condition: b, then: [assign(b)], otherwise: [assign(c)] };
  expect(statements({ kind: 'branch', condition: a, then: [assign(a)], otherwise: [inner] })).toBe(
    'if (a) {\nx = a;\n} else if (b) {\nx = b;\n} else {\nx = c;\n}',
  );
});

test('what else is done than to ask again stands in a block', () => {
  const assign = (value: Operation): Statement => ({ kind: 'assign', name: 'x', operator: '=', value });
  const alone: Statement = { kind: 'branch', condition: b, then: [assign(b)] };
  const asked: Statement = { ...alone, otherwise: [assign(c)] };
  const after = (...otherwise: Statement[]): string => statements({ kind: 'branch', condition: a, then: [assign(a)], otherwise });
  expect(after(assign(b))).toBe('if (a) {\nx = a;\n} else {\nx = b;\n}');
  expect(after(alone)).toBe('if (a) {\nx = a;\n} else {\nif (b) {\nx = b;\n}\n}');
  expect(after(asked, assign(a))).toBe('if (a) {\nx = a;\n} else {\nif (b) {\nx = b;\n} else {\nx = c;\n}\nx = a;\n}');
});

test('a way out that is too long for a line stands in a block', () => {
  const long = 'a'.repeat(70);
  const way = (value: Operation): string => statements({ kind: 'branch', condition: named(long), then: [{ kind: 'return', value }] });
  expect(way(named('b'.repeat(36)))).toBe(`if (${long}) return ${'b'.repeat(36)};`);
  expect(way(named('b'.repeat(37)))).toBe(`if (${long}) {\nreturn ${'b'.repeat(37)};\n}`);
});

test('what is taken from an object keeps its name, or has another, or a value where it is absent', () => {
  const fields = [
    { name: 'a', local: 'a' },
    { name: 'b', local: 'given', fallback: c },
    { name: 'not-a-name', local: 'other' },
  ];
  expect(statements({ kind: 'take', from: 'input', fields })).toBe("const { a, b: given = c, 'not-a-name': other } = input;");
});

test('a loop goes over a list, or counts its items where that is quicker', () => {
  const body: Statement[] = [{ kind: 'assign', name: 'x', operator: '+=', value: a }];
  expect(statements({ kind: 'loop', item: 'one', list: b, body })).toBe('for (const one of b) {\nx += a;\n}');
  expect(statements({ kind: 'loop', item: 'one', list: b, index: 'at', body })).toBe(
    'for (let at = 0; at < b.length; at++) {\nconst one = b[at]!;\nx += a;\n}',
  );
});

test('the last case of a switch takes every other value, and a case that declares has a scope of its own', () => {
  const cases = [
    {
      values: ['one', 'two'],
      body: [
        { kind: 'declare', name: 'x', value: a },
        { kind: 'return', value: named('x') },
      ] as Statement[],
    },
    { values: ['three'], body: [{ kind: 'return', value: b }] as Statement[] },
  ];
  expect(statements({ kind: 'switch', subject: c, cases, goesOn: false })).toBe(
    "switch (c) {\ncase 'one':\ncase 'two': {\nconst x = a;\nreturn x;\n}\ndefault:\nreturn b;\n}",
  );
});

test('a step is told by its place, an answer with its value', () => {
  const step = { kind: 'words' as const, id: 'rate' };
  expect(statements({ kind: 'step', step })).toBe('trace?.step(3);');
  expect(statements({ kind: 'return', value: a, step })).toBe('return concluded(trace, 3, a);');
});
