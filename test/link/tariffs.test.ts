import { expect, test } from 'vitest';
import { fence, linkText } from './link-text.ts';

const table = `# Annexe 1

| [Web](id:web) | Standard | Express |
|---|---|---|
| Demandes de codage[^1] | 2 crédits de service / 15 min. | 3 crédits / intervention |
| Migration | Gratuit | Sur demande |

[^1]: Les délais ne sont pas d’application
`;
const tariff = (rows: string, columns = 'Standard: standard, Express: express'): string =>
  fence(
    'tariff',
    `id: t\ntable: annexe-1/web\ncolumns: { ${columns} }\nrows: { ${rows} }\nflag: { note: "1", field: timed, called: false }`,
  );
const rows = 'Demandes de codage: coding, Migration: migration';
const count = (numerator: bigint): object => ({ kind: 'rational', value: { numerator, denominator: 1n } });

test('every cell is read by the quantity grammar, and a footnote call sets the flag', () => {
  const { linked, codes } = linkText(table + tariff(rows));
  expect(codes).toEqual([]);
  expect(linked.tariffs.get('t')?.rows.map(({ id, clause, value }) => [id, clause, value])).toEqual([
    [
      'coding',
      'annexe-1/web/row-1',
      {
        kind: 'record',
        fields: {
          standard: { kind: 'record', fields: { kind: 'metered', credits: count(2n), block: count(900n) } },
          express: { kind: 'record', fields: { kind: 'per-intervention', credits: count(3n) } },
          timed: false,
        },
      },
    ],
    [
      'migration',
      'annexe-1/web/row-2',
      {
        kind: 'record',
        fields: {
          standard: { kind: 'record', fields: { kind: 'free' } },
          express: { kind: 'record', fields: { kind: 'on-request' } },
          timed: true,
        },
      },
    ],
  ]);
});

test('an anchor of a cell slices to its words', () => {
  const { linked } = linkText(table + tariff(rows));
  const { span } = linked.tariffs.get('t')!.rows[0]!.cells[0]!.anchor;
  expect(table.slice(span.start, span.end)).toBe('2 crédits de service / 15 min.');
});

test('every row must have an id, and every label a row', () => {
  expect(linkText(table + tariff('Demandes de codage: coding')).codes).toEqual(['link/tariff-unmapped']);
  const { codes, diagnostics } = linkText(table + tariff('Demande de codage: coding, Migration: migration'));
  expect([codes, diagnostics[1]?.help]).toEqual([
    ['link/tariff-unmapped', 'link/tariff-label'],
    expect.stringContaining('Did you mean "Demandes de codage"?'),
  ]);
});

test('a column the table does not have is reported', () => {
  expect(linkText(table + tariff(rows, 'Standart: standard')).diagnostics[0]?.help).toContain('Did you mean "Standard"?');
});

test('a cell that states no price is reported', () => {
  expect(linkText(table.replace('Gratuit', '3 heures') + tariff(rows)).codes).toEqual(['link/tariff-cell']);
});

test('a tariff is read from a table', () => {
  expect(linkText(`# Annexe 1${tariff(rows).replace('annexe-1/web', 'annexe-1')}`).codes).toEqual(['link/tariff-table']);
});

test('tables of one tariff add up, with the same columns', () => {
  const second = '\n| [Mail](id:mail) | Standard | Express |\n|---|---|---|\n| Envoi | Gratuit | Gratuit |\n';
  const more = tariff('Envoi: sending').replace('web', 'mail');
  const { linked, codes } = linkText(table + tariff(rows) + second + more);
  expect([linked.tariffs.get('t')?.rows.length, codes]).toEqual([3, []]);
  expect(linkText(table + tariff(rows) + second + more.replace('Express: express', 'Express: urgent')).codes).toEqual([
    'link/tariff-columns',
  ]);
});

/** The words that the first diagnostic underlines. */
function underlined(markdown: string): string {
  const [found] = linkText(markdown).diagnostics;
  return markdown.slice(found!.places[0]!.span.start, found!.places[0]!.span.end);
}

test('a cell that states no price is underlined from where it stops being one', () => {
  expect(underlined(table.replace('Gratuit', '3 heures') + tariff(rows))).toBe('3 heures');
  expect(underlined(table.replace('Gratuit', '3 crédits / mètre') + tariff(rows))).toBe('mètre');
  expect(underlined(table.replace('Gratuit', '3 crédits /') + tariff(rows))).toBe('/');
});

test('a row too short for a column is told', () => {
  const short = table.replace('| Migration | Gratuit | Sur demande |', '| Migration | Gratuit |');
  expect(linkText(short + tariff(rows)).codes).toEqual(['link/tariff-cell']);
});

test('a value of a tariff has a field for each column, and one for its flag if it has any', () => {
  const fieldsOf = (text: string): unknown => {
    const type = linkText(text).linked.tariffs.get('t')?.type;
    return type?.kind === 'record' ? type.fields.map(({ name, type: { kind } }) => `${name} ${kind}`) : type;
  };
  expect(fieldsOf(table + tariff(rows))).toEqual(['standard union', 'express union', 'timed boolean']);
  expect(fieldsOf(table + tariff(rows).replace(/flag:.*/, ''))).toEqual(['standard union', 'express union']);
});

test('the head over the labels is no column', () => {
  const told = linkText(table + tariff(rows, 'Wbe: standard')).diagnostics[0];
  expect([told?.code, told?.help?.includes('Did you mean')]).toEqual(['link/tariff-label', false]);
});

const priced = (head: string, first: string, second: string): string =>
  `# Annexe 1\n\n| [Web](id:web) | ${head} |\n|---|---|\n| Demandes de codage | ${first} |\n| Migration | ${second} |\n${fence(
    'tariff',
    `id: t\ntable: annexe-1/web\ncolumns: { ${JSON.stringify(head)}: price }\nrows: { ${rows} }`,
  )}`;
const euros = (numerator: bigint, denominator = 1n): object => ({ kind: 'rational', value: { numerator, denominator } });
const pricesOf = (markdown: string): unknown[] =>
  linkText(markdown)
    .linked.tariffs.get('t')!
    .rows.map(({ value }) => (value as { fields: Record<string, unknown> }).fields.price);

test('a column of amounts is money, its unit in the cells or in the head', () => {
  expect(pricesOf(priced('Prix', '12,50 € HT', '80 € HT'))).toEqual([euros(25n, 2n), euros(80n)]);
  const { linked, codes } = linkText(priced('Prix (€ HT par mois)', '12,50', '80'));
  expect(codes).toEqual([]);
  expect(linked.tariffs.get('t')?.type).toEqual({
    kind: 'record',
    fields: [{ name: 'price', type: { kind: 'quantity', unit: { EUR: 1, tax: 'HT', '#month': -1 } } }],
  });
});

test('amounts beside free, included and on-request cells are told apart', () => {
  expect(pricesOf(priced('Tarif en euros', '1 200', 'Inclus'))).toEqual([
    { kind: 'record', fields: { kind: 'price', amount: euros(1200n) } },
    { kind: 'record', fields: { kind: 'included' } },
  ]);
});

test('amounts of two units in one column, and a cell that contradicts its head, are reported', () => {
  expect(linkText(priced('Prix', '12,50 €', '80 CHF')).codes).toEqual(['link/tariff-unit']);
  expect(linkText(priced('Prix (€ HT)', '12,50', '80 € TTC')).codes).toContain('link/tariff-unit');
  expect(linkText(priced('Prix', '12,50 €', '2 crédits / intervention')).codes).toEqual(['link/tariff-unit']);
});

const variantsOf = (markdown: string): unknown => {
  const type = linkText(markdown).linked.tariffs.get('t')?.type;
  const of = type?.kind === 'record' ? type.fields[0]?.type : undefined;
  return of?.kind === 'union' ? of.variants.map(({ kind, fields }) => [kind, ...fields.map(({ name }) => name)].join(' ')) : of;
};

test('a column is of what its cells say: an amount, or amounts beside words, or words alone', () => {
  expect(variantsOf(priced('Prix', '12,50 €', 'Inclus'))).toEqual(['price amount', 'free', 'included', 'on-request']);
  expect(variantsOf(priced('Prix', 'Inclus', 'Gratuit'))).toEqual(['free', 'included', 'on-request']);
  expect(variantsOf(priced('Prix', '2 crédits / intervention', 'Gratuit'))).not.toContain('included');
  expect(variantsOf(priced('Prix', '2 crédits / intervention', 'Inclus'))).toContain('included');
  expect(variantsOf(priced('Prix', 'Gratuit', 'Sur demande'))).not.toContain('included');
});

test('amounts of one unit agree, whatever else a column holds; the clash is shown beside the first', () => {
  expect(linkText(priced('Prix', '12,50 €', '80 €')).codes).toEqual([]);
  expect(linkText(priced('Prix', 'Inclus', 'Gratuit')).codes).toEqual([]);
  expect(linkText(priced('Prix', 'Inclus', '80 €')).codes).toEqual([]);
  const markdown = priced('Prix', '12,50 €', '80 CHF');
  const [found] = linkText(markdown).diagnostics;
  expect(found?.places.map(({ span }) => markdown.slice(span.start, span.end))).toEqual(['80 CHF', '12,50 €']);
  expect(linkText(priced('Prix', '2 crédits / intervention', 'Inclus')).codes).toEqual([]);
});

test.each([
  ['Prix (€ HT / mois)', { EUR: 1, tax: 'HT', '#month': -1 }],
  ['Prix en euros', { EUR: 1 }],
  ['Prix unitaire € HT', { EUR: 1, tax: 'HT' }],
  ['Prix, CHF', { '¤CHF': 1 }],
  ['$ par mois', { '¤USD': 1, '#month': -1 }],
  ['€', { EUR: 1 }],
])('the unit of bare numbers is the one that the head %s states', (head, unit) => {
  const { linked, codes } = linkText(priced(head, '12,50', '1 200'));
  const type = linked.tariffs.get('t')?.type;
  expect([codes, type?.kind === 'record' && type.fields[0]?.type]).toEqual([[], { kind: 'quantity', unit }]);
});

test('a head without a unit leaves bare numbers bare, and a cell’s own unit stands before its head’s', () => {
  expect(linkText(priced('Prix', '12,50', '80')).codes).toContain('link/tariff-cell');
  const { linked } = linkText(priced('Prix (€ HT)', '12,50 €', '80 € HT'));
  const type = linked.tariffs.get('t')?.type;
  expect(type?.kind === 'record' && type.fields[0]?.type).toEqual({ kind: 'quantity', unit: { EUR: 1, tax: 'HT' } });
});

test('a row given two ids, and a tariff whose table is nowhere, are told', () => {
  expect(linkText(table + tariff('Demandes de codage: coding, Migration: coding')).codes).toEqual(['link/duplicate-name']);
  expect(linkText(table + tariff(rows).replace('annexe-1/web', 'annexe-9/web')).codes).toEqual(['link/unknown-clause']);
});

test('a row is mapped whatever white space its label has, and keeps its clause, its label and its place', () => {
  const { linked, codes } = linkText(table + tariff('"Demandes  de  codage ": coding, Migration: migration'));
  const [first] = linked.tariffs.get('t')!.rows;
  expect([codes, first?.label, first?.clause]).toEqual([[], 'Demandes de codage', 'annexe-1/web/row-1']);
  expect(linked.tariffs.get('t')?.heads).toEqual(['Standard', 'Express']);
});
