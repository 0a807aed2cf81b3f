import { expect, test } from 'vitest';
import { lower } from '../../compiler/lower/index.ts';
import type { Type } from '../../compiler/model/type.ts';
import { buildLinked } from '../build-linked.ts';
import { measured } from '../measured.ts';

const constants = { price: { type: 'money', value: '500' }, rate: { type: 'percent', value: '10' } };
const span = { file: 'f', start: 0, end: 0 };
const located = (value: string) => ({ value, span });

test('a rule stands after those it calls, and names its calls and constants', () => {
  const outer = { id: 'outer', output: 'money', formula: 'inner() * rate' };
  const { rules } = lower(measured(buildLinked({ constants, rules: [outer, { id: 'inner', output: 'money', formula: 'price' }] })));
  expect(rules.map(({ id, calls, constants: used }) => [id, calls, used])).toEqual([
    ['inner', [], ['price']],
    ['outer', ['inner'], ['rate']],
  ]);
});

test('a default is a value, and an input keeps its signs', () => {
  const inputs = { a: { type: 'money', optional: true, default: 'price', sign: 'positive' } } as const;
  const [rule] = lower(measured(buildLinked({ constants, rules: [{ id: 'r', inputs, output: 'money', formula: 'a' }] }))).rules;
  expect(rule?.inputs[0]).toMatchObject({
    name: 'a',
    required: false,
    sign: 'positive',
    default: { value: { numerator: 500n, denominator: 1n } },
  });
});

test('an exception stands before those it prevails over', () => {
  const exceptions = [
    { id: 'general', when: 'a', then: '0' },
    { id: 'special', when: 'b', then: 'price', over: ['general'] },
  ];
  const [rule] = lower(
    measured(
      buildLinked({
        constants,
        rules: [{ id: 'r', inputs: { a: 'boolean', b: 'boolean' }, output: 'money', formula: 'price', exceptions }],
      }),
    ),
  ).rules;
  expect(rule?.body.kind === 'exceptions' && rule.body.exceptions.map(({ id }) => id)).toEqual(['special', 'general']);
});

test('a matrix is a table read from the top, each row with its clause and words', () => {
  const party: Type = { kind: 'record', fields: [{ name: 'party', type: { kind: 'enum', values: ['client', 'provider', 'unassigned'] } }] };
  const row = {
    task: located('backup'),
    when: { managed: true },
    output: { party: 'provider' },
    clause: located('3.1'),
    quote: located('Le Prestataire'),
    span,
  };
  const matrix = { id: located('m'), tasks: [], rows: [row], otherwise: { party: 'unassigned' }, span };
  const inputs = { task: 'enum(backup|other)', managed: { type: 'boolean', optional: true, default: 'false' } };
  const [rule] = lower(measured(buildLinked({ matrices: [matrix], rules: [{ id: 'r', inputs, output: party, matrix: 'm' }] }))).rules;
  expect(rule?.body.kind === 'table' && rule.body.table).toMatchObject({
    hitPolicy: 'first',
    columns: ['task', 'managed'],
    rows: [{ cells: ['"backup"', 'true'], clause: '3.1', quote: 'Le Prestataire' }],
    otherwise: { kind: 'record' },
  });
});

test("a tariff's rows are constants under their clause", () => {
  const type: Type = { kind: 'record', fields: [{ name: 'standard', type: { kind: 'quantity', unit: { credit: 1 } } }] };
  const value = { kind: 'record', fields: { standard: { kind: 'rational', value: { numerator: 2n, denominator: 1n } } } } as const;
  const tariff = {
    id: 't',
    columns: ['standard'],
    heads: ['Standard'],
    rows: [{ id: 'x', label: 'X', clause: 'annexe-1/row-1', cells: [], value, span }],
    type,
  };
  const [rule] = lower(
    measured(
      buildLinked({
        tariffs: [tariff],
        rules: [{ id: 'r', inputs: { intervention: { type: 'enum(x)', rowsOf: 't' } }, output: type, tariff: 't' }],
      }),
    ),
  ).rules;
  expect(rule?.body.kind === 'table' && rule.body.table.rows[0]).toMatchObject({
    cells: ['"x"'],
    clause: 'annexe-1/row-1',
    output: { kind: 'constant', id: 't.x', value },
  });
});
