import { expect, test } from 'vitest';
import { fence, linkText } from './link-text.ts';

const reading = fence('reading', 'id: tiers\nquestion: Q ?\nquote: palier\noptions: { a: A, b: B }\ndefault: a\nwhy: W');
const contract = `# 5.1. Le palier\n\nUn texte.${reading}`;
const rule = (more: string): string => `${contract}${fence('rule', `id: r\ntitle: T\nkind: sla\n${more}`)}`;
const typesOf = (declarations: string): unknown =>
  linkText(rule(`inputs: { x: ${declarations} }\noutput: money\nformula: x`)).linked.rules.get('r')?.inputs[0]?.type;

test.each([
  ['money', { kind: 'quantity', unit: { EUR: 1 } }],
  ['count', { kind: 'quantity', unit: {} }],
  ['list<duration>', { kind: 'list', of: { kind: 'quantity', unit: { s: 1 } } }],
  ['timeZone', { kind: 'text', format: 'timeZone' }],
  ['{ values: [a, b] }', { kind: 'enum', values: ['a', 'b'] }],
  [
    '{ type: list<record>, fields: { at: instant, to: { type: date, optional: true, label: fin } } }',
    {
      kind: 'list',
      of: {
        kind: 'record',
        fields: [
          { name: 'at', type: { kind: 'instant' } },
          { name: 'to', type: { kind: 'date' }, optional: true, label: 'fin' },
        ],
      },
    },
  ],
  [
    '{ type: union, variants: { due: { at: date }, none: {} } }',
    {
      kind: 'union',
      variants: [
        { kind: 'due', fields: [{ name: 'at', type: { kind: 'date' } }] },
        { kind: 'none', fields: [] },
      ],
    },
  ],
])('the type %j is resolved', (declaration, type) => {
  expect(typesOf(declaration)).toEqual(type);
});

test('an optional input, or one with a default, is not required', () => {
  const { linked } = linkText(
    rule('inputs: { a: money, b: { type: money, optional: true }, c: { type: boolean, default: false } }\noutput: money\nformula: a'),
  );
  expect(linked.rules.get('r')?.inputs.map(({ required }) => required)).toEqual([true, false, false]);
});

test('a type declared once is used by name, and may not hold itself', () => {
  const types = fence('types', 'Level: { values: [low, high] }\nBox: { type: record, fields: { levels: list<Level> } }');
  const { linked, codes } = linkText(`${rule('output: Box\nformula: x')}${types}`);
  expect([linked.rules.get('r')?.output, codes]).toEqual([
    { kind: 'record', fields: [{ name: 'levels', type: { kind: 'list', of: { kind: 'enum', values: ['low', 'high'] } } }] },
    [],
  ]);
  expect(linkText(`a${fence('types', 'Box: { type: record, fields: { inner: Box } }')}`).codes).toContain('link/type-cycle');
});

test('an unknown type suggests the right one, an empty enum lacks its values', () => {
  expect(linkText(rule('output: mony\nformula: x')).diagnostics[0]?.help).toContain('Did you mean "money"?');
  expect(linkText(rule('output: enum\nformula: x')).codes).toEqual(['link/type-without']);
});

test('a rule offers the options it lists, or all of them', () => {
  const offered = (readings: string): unknown =>
    linkText(rule(`output: money\nformula: x\nreadings: ${readings}`)).linked.rules.get('r')?.readings;
  expect(offered('[tiers]')).toEqual([{ choice: 'tiers', options: ['a', 'b'], default: 'a' }]);
  expect(offered('[{ tiers: [a] }]')).toEqual([{ choice: 'tiers', options: ['a'], default: 'a' }]);
});

test.each([
  ['readings: [tires]', 'link/unknown-name'],
  ['readings: [{ tiers: [a, c] }]', 'link/unknown-name'],
  ['readings: [{ tiers: [b] }]', 'link/default-not-offered'],
  ['clauses: [9.9]', 'link/unknown-clause'],
  ['exceptions: [{ id: e, label: L, clause: 5.1, when: x, then: y, over: [f] }]', 'link/unknown-name'],
  ['exceptions: [{ id: e, label: L, clause: 5.9, when: x, then: y }]', 'link/unknown-clause'],
])('%j is reported', (more, code) => {
  expect(linkText(rule(`output: money\nformula: x\n${more}`)).codes).toEqual([code]);
});

test('a rule that names no tariff or matrix, or a second rule of its name, is reported', () => {
  expect(linkText(rule('output: money\ntariff: t')).codes).toEqual(['link/unknown-name']);
  expect(linkText(rule('output: money\nmatrix: m')).codes).toEqual(['link/unknown-name']);
  expect(
    linkText(rule('output: money\nformula: x') + fence('rule', 'id: r\ntitle: T\nkind: sla\noutput: money\nformula: y')).codes,
  ).toEqual(['link/duplicate-name']);
});

test('examples of a sibling file come after the rule’s own', () => {
  const own = 'output: money\nformula: x\nexamples: [{ given: {}, expect: 1.00 EUR }]';
  const { linked } = linkText(rule(own), { 'e.yml': 'examples:\n  r: [{ given: {}, expect: invalid }]' });
  expect(linked.rules.get('r')?.examples.map(({ expect: { kind } }) => kind)).toEqual(['result', 'invalid']);
  expect(linkText(rule(own), { 'e.yml': 'examples:\n  s: []' }).codes).toEqual(['link/unknown-name']);
});

test('the task of a rule with a matrix is one of its tasks, and its facts are inputs', () => {
  const matrix = fence(
    'matrix',
    'id: m\ntasks: [{ id: host, label: L, topic: hosting }]\nrows: [{ task: host, when: { managed: true }, output: { party: client }, clause: 5.1/p1, quote: Un texte. }]\notherwise: { party: unassigned }',
  );
  const body = 'output: { values: [client, unassigned] }\nmatrix: m\ninputs: { task: { type: enum }, managed: boolean }';
  const { linked, codes } = linkText(rule(body) + matrix);
  expect([linked.rules.get('r')?.inputs[0]?.type, codes]).toEqual([{ kind: 'enum', values: ['host'] }, []]);
  expect(linkText(rule(body.replace('managed: boolean', 'x: boolean')) + matrix).codes).toEqual(['link/unknown-name']);
});

test('a name cannot be a value and a reading', () => {
  expect(linkText(`${contract}\n\n[2 Mo](val:tiers)`).codes).toEqual(['link/duplicate-name']);
});

test('only warnings can be acknowledged', () => {
  expect(linkText('a', { 'a.yml': 'acknowledged: [{ code: read/link, subject: x, reason: y }]' }).codes).toEqual(['link/unknown-name']);
});

const units =
  '---\ntitle: T\nprovider: P\nedition: e\nlanguage: fr\njurisdiction: BE\ncurrency: EUR\nunits: { kW: kW, request: requête }\n---\n\n';
const typed = (declaration: string): { readonly type: unknown; readonly codes: readonly string[] } => {
  const { linked, codes } = linkText(units + rule(`inputs: { x: ${declaration} }\noutput: money\nformula: x`));
  return { type: linked.rules.get('r')?.inputs[0]?.type, codes };
};

test('an amount per unit has it below, of a list each item; a tax stands beside', () => {
  expect(typed('{ type: money, per: kW }')).toEqual({ type: { kind: 'quantity', unit: { EUR: 1, '#kW': -1 } }, codes: [] });
  expect(typed('{ type: money, per: [kW, request] }')).toEqual({
    type: { kind: 'quantity', unit: { EUR: 1, '#kW': -1, '#request': -1 } },
    codes: [],
  });
  expect(typed('{ type: list<money>, per: kW }')).toEqual({
    type: { kind: 'list', of: { kind: 'quantity', unit: { EUR: 1, '#kW': -1 } } },
    codes: [],
  });
  expect(typed('{ type: money, tax: HT, per: kW }')).toEqual({
    type: { kind: 'quantity', unit: { EUR: 1, tax: 'HT', '#kW': -1 } },
    codes: [],
  });
  expect(typed('{ type: list<CHF>, tax: TTC }')).toEqual({
    type: { kind: 'list', of: { kind: 'quantity', unit: { '¤CHF': 1, tax: 'TTC' } } },
    codes: [],
  });
  expect(typed('kW')).toEqual({ type: { kind: 'quantity', unit: { '#kW': 1 } }, codes: [] });
});

test.each([
  ['{ type: money, per: [kW, kW] }', 'link/per'],
  ['{ type: duration, per: kW }', 'link/per'],
  ['{ type: money, per: kWh }', 'link/unknown-name'],
  ['{ type: duration, tax: HT }', 'link/tax'],
  ['{ type: boolean, tax: HT }', 'link/tax'],
  ['{ type: union }', 'link/type-without'],
  ['{ type: record }', 'link/type-without'],
  ['{ values: [a, a] }', 'link/duplicate-name'],
  ['{ type: enum, rowsOf: nowhere }', 'link/unknown-name'],
])('a type of %s is told', (declaration, code) => {
  expect(typed(declaration).codes).toEqual([code]);
});

test('white space within a type is none of its name, and a list holds lists', () => {
  expect(typed('"list< list <money> >"').type).toEqual({ kind: 'list', of: { kind: 'list', of: { kind: 'quantity', unit: { EUR: 1 } } } });
});

test('a declared type lends its sign and its fields to what is of it, or a list of it, unless it says its own', () => {
  const types = fence(
    'types',
    'Level: { type: money, sign: positive }\nBox: { type: record, fields: { n: { type: count, sign: nonnegative } } }',
  );
  const declared = (x: string) =>
    linkText(rule(`inputs: { x: ${x} }\noutput: money\nformula: x`) + types).linked.rules.get('r')?.inputs[0]?.declaration;
  expect(declared('Level')?.sign).toBe('positive');
  expect(declared('list<Level>')?.sign).toBe('positive');
  expect(declared('{ type: "list< Level >" }')?.sign).toBe('positive');
  expect(declared('{ type: Level, sign: nonnegative }')?.sign).toBe('nonnegative');
  expect(declared('list<Box>')?.fields?.map(({ name, sign }) => [name.value, sign])).toEqual([['n', 'nonnegative']]);
  expect(declared('money')?.sign).toBeUndefined();
});

test('an enum of the rows of a tariff has their ids, and its own values after', () => {
  const table = '\n\n| [Acte](id:acts) | Prix |\n|---|---|\n| Pose | 2 € |\n| Dépose | 3 € |\n';
  const tariff = fence('tariff', 'id: t\ntable: "5.1/acts"\ncolumns: { Prix: price }\nrows: { Pose: fit, Dépose: unfit }');
  const { linked } = linkText(
    rule('inputs: { x: { type: enum, rowsOf: t, values: [other, fit] } }\noutput: money\nformula: x') + table + tariff,
  );
  expect(linked.rules.get('r')?.inputs[0]?.type).toEqual({ kind: 'enum', values: ['fit', 'unfit', 'other'] });
});

test('a review of a rule that is not there, and a position on no reading or no option, are told', () => {
  const beside = (yaml: string): readonly string[] => linkText(rule('output: money\nformula: x'), { 'p.yml': yaml }).codes;
  const review = (id: string): string => `reviews: [{ rule: ${id}, by: b, on: "2026-01-31", fingerprint: f }]`;
  const position = (choice: string, option: string): string =>
    `positions: [{ choice: ${choice}, option: ${option}, why: mots, by: b, on: "2026-01-31", fingerprint: f }]`;
  expect([beside(review('r')), beside(review('s'))]).toEqual([[], ['link/unknown-name']]);
  expect([beside(position('tiers', 'b')), beside(position('tires', 'b')), beside(position('tiers', 'c'))]).toEqual([
    [],
    ['link/unknown-name'],
    ['link/unknown-name'],
  ]);
});

test('a tax that a type has already may be said again, never another', () => {
  const types = fence('types', 'Net: { type: money, tax: HT }');
  const told = (tax: string): readonly string[] =>
    linkText(rule(`inputs: { x: { type: Net, tax: ${tax} } }\noutput: money\nformula: x`) + types).codes;
  expect([told('HT'), told('TTC')]).toEqual([[], ['link/tax']]);
});
