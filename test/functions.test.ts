/** Functions of the rule language on the text of a contract: the generated code, its explanation and the oracle answer what a hand computes. */
import { expect, test } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { type Generated, prove } from '../compiler/interpret/draw/differential.ts';
import { type Ask, askingProgram, oneClause, said } from './ask.ts';
import { run } from './emit/build.ts';
import { emitted } from './emitted.ts';

const words = [
  'Un montant s’arrondit au [centime, soit 0,01 €](skip: "dit deux fois") ; le pas est de [0,01 €](val:cent), à [deux](val:two) décimales près.',
  'Toute heure entamée, soit [une heure](val:hour), est due. Le contrat court depuis le [1er janvier 2026](val:start), le nombre des années ne passe pas [dix](val:ten).',
  'Les factures se paient à [30 jours fin de mois](val:terms), un congé se donne [8 jours francs](val:notice) avant.',
  'L’assistance répond [de 9 h à 12 h et de 14 h à 18 h](val:windows), l’astreinte [du lundi au jeudi de 9h à 18h et le vendredi de 9h à 17h](val:shifts).',
].join(' ');

const rule = (id: string, inputs: string, output: string, formula: string, more = ''): string =>
  `id: ${id}\ninputs: ${inputs}\noutput: { type: ${output}, label: résultat }\n${more}formula: ${formula}`;
const input = (name: string, type: string, more = ''): string => `${name}: { type: ${type}, label: ${name}${more} }`;
const interval = 'list<Interval>';
const declared = `
\`\`\`yaml types
Interval: { type: record, fields: { from: { type: instant, label: début }, to: { type: instant, label: fin } } }
\`\`\`

\`\`\`yaml assumptions
paris: { value: Europe/Paris, type: timeZone, label: heure légale, source: usage }
worked: { value: [monday, tuesday, wednesday, thursday, friday], type: list<weekday>, label: jours ouvrés, source: usage }
\`\`\`
`;
const night = 'openingHours(windows, worked, paris, feries)';
const duty = 'openingHours(shifts, paris, feries)';

const rules = [
  rule('fee', `{ ${input('amount', 'money')}, ${input('factor', 'decimal')} }`, 'money', 'roundHalfUp(amount * factor, cent)'),
  rule('evenFee', `{ ${input('amount', 'money')}, ${input('factor', 'decimal')} }`, 'money', 'decimal(amount * factor, two)'),
  rule(
    'downFee',
    `{ ${input('amount', 'money')}, ${input('factor', 'decimal')} }`,
    'money',
    'roundDown(amount * factor, cent) + roundHalfDown(amount, -two)',
  ),
  rule('hours', `{ ${input('time', 'duration')} }`, 'count', 'roundUp(time / hour, 0)'),
  rule(
    'stepped',
    `{ ${input('time', 'duration')}, ${input('block', 'duration', ', sign: positive')} }`,
    'duration',
    'roundUp(time, block)',
  ),
  rule(
    'growth',
    `{ ${input('factor', 'decimal', ', sign: nonnegative')}, ${input('years', 'count')} }`,
    'decimal',
    'roundHalfEven(power(factor, years), two)',
    'requires:\n  - { that: years <= ten, says: dix ans au plus }\n  - { that: factor <= two, says: deux au plus }\n',
  ),
  rule('inOrder', `{ ${input('dates', 'list<date>')} }`, 'list<date>', 'sort(dates)'),
  rule('parts', `{ ${input('on', 'date')} }`, 'count', 'year(on) + on.month + dayOfMonth(on)'),
  rule('endLast', `{ ${input('on', 'date')} }`, 'date', 'endOfMonth(on + terms.period)'),
  rule('endFirst', `{ ${input('on', 'date')} }`, 'date', 'endOfMonth(on) + terms.period'),
  rule('leave', `{ ${input('on', 'date')} }`, 'date', 'clearDaysBefore(on, notice.period)'),
  rule('age', `{ ${input('on', 'date')} }`, 'count', 'daysBetween(start, on)'),
  rule('union', `{ ${input('outages', interval)} }`, interval, 'mergeIntervals(outages)'),
  rule(
    'counted',
    `{ ${input('outages', interval)}, ${input('windowed', interval)} }`,
    'duration',
    'intervalsLength(intersectIntervals(outages, windowed))',
  ),
  rule('open', `{ ${input('at', 'instant')} }`, 'boolean', `isOpen(at, ${night})`),
  rule('due', `{ ${input('at', 'instant')}, ${input('time', 'duration')} }`, 'instant', `addOpenTime(at, time, ${night})`),
  rule('spent', `{ ${input('from', 'instant')}, ${input('to', 'instant')} }`, 'duration', `openTime(from, to, ${duty})`),
  rule('next', `{ ${input('at', 'instant')} }`, 'instant', `nextOpening(at, ${duty})`),
  rule('shuts', `{ ${input('on', 'date')} }`, 'instant', `closing(addOpenDays(on, two, ${duty}), ${duty})`),
  rule('length', '{}', 'duration', `openingLength(${night})`),
];
const text = oneClause(words, ...rules) + declared;

const program = compile({ id: 'essai', files: [{ file: 'contract.md', text }] }).program!;

test('the text that calls them compiles', () => {
  expect(said(text)).toEqual([]);
});

test('each answers as a hand does', async () => {
  const ask: Ask = await askingProgram(program);
  const result = (id: string, given: Readonly<Record<string, unknown>>): unknown => ask(id, given).result;
  const amounts = (id: string, factor: number): unknown[] => ['1.00 EUR', '-1.00 EUR'].map((amount) => result(id, { amount, factor }));
  // 1.005 and 1.015: the middle of two cents.
  expect([1.004999, 1.005, 1.015].map((factor) => amounts('fee', factor))).toEqual([
    ['1.00 EUR', '-1.00 EUR'],
    ['1.01 EUR', '-1.01 EUR'],
    ['1.02 EUR', '-1.02 EUR'],
  ]);
  expect([1.005, 1.015].map((factor) => amounts('evenFee', factor))).toEqual([
    ['1.00 EUR', '-1.00 EUR'],
    ['1.02 EUR', '-1.02 EUR'],
  ]);
  expect(['150.00 EUR', '150.01 EUR', '-150.00 EUR'].map((amount) => result('downFee', { amount, factor: 0.001 }))).toEqual([
    '100.15 EUR',
    '200.15 EUR',
    '-100.15 EUR',
  ]);
  expect(['PT1H', 'PT1H0.001S', '-PT61M', 'PT0S'].map((time) => result('hours', { time }))).toEqual([1, 2, -2, 0]);
  expect(['PT45M', 'PT46M'].map((time) => result('stepped', { time, block: 'PT15M' }))).toEqual(['PT45M', 'PT1H']);
  expect([result('growth', { factor: 1.05, years: 2 }), result('growth', { factor: 1.05, years: 0 })]).toEqual([1.1, 1]);
  expect(ask('growth', { factor: 1.05, years: -1 }).message).toContain('exposant de 0 à 1 000');
  expect(ask('growth', { factor: 1.05, years: 11 }).message).toContain('dix ans au plus');
  expect(result('inOrder', { dates: ['2024-05-01', '2023-12-31', '2024-01-01'] })).toEqual(['2023-12-31', '2024-01-01', '2024-05-01']);
  expect(result('parts', { on: '2024-05-31' })).toBe(2024 + 5 + 31);
  // « 30 jours fin de mois », both ways: 14 February, then its month's end; 31 January, then thirty days.
  expect([result('endLast', { on: '2024-01-15' }), result('endFirst', { on: '2024-01-15' })]).toEqual(['2024-02-29', '2024-03-01']);
  expect([result('endLast', { on: '2024-01-31' }), result('endFirst', { on: '2024-01-31' })]).toEqual(['2024-03-31', '2024-03-01']);
  expect(result('leave', { on: '2024-06-10' })).toBe('2024-06-01');
  expect([result('age', { on: '2026-01-02' }), result('age', { on: '2025-12-31' })]).toEqual([1, -1]);
});

test('intervals are merged, met and measured', async () => {
  const ask: Ask = await askingProgram(program);
  const of = (...hours: readonly (readonly [number, number])[]) =>
    hours.map(([from, to]) => ({ from: `2024-06-03T0${from}:00:00+02:00`, to: `2024-06-03T0${to}:00:00+02:00` }));
  expect(ask('union', { outages: of([4, 5], [1, 2], [2, 3], [6, 6], [4, 4]) }).result).toEqual(of([1, 3], [4, 5]));
  expect(ask('counted', { outages: of([1, 3], [2, 4], [5, 6]), windowed: of([2, 3], [3, 5]) }).result).toBe('PT2H');
  expect(ask('counted', { outages: of([1, 2]), windowed: of([2, 3]) }).result).toBe('PT0S');
  expect(ask('counted', { outages: of([2, 1]), windowed: [] }).message).toContain('ne peut pas finir avant de commencer');
});

test('a deadline runs over windows as the contract states them', async () => {
  const ask: Ask = await askingProgram(program);
  const paris = (text: string): string => `2024-06-${text}:00+02:00`;
  const shown = (answer: unknown): string => new Date(Date.parse(String(answer)) + 7_200_000).toISOString().slice(8, 16);
  const due = (at: string, time: string): string => shown(ask('due', { at: paris(at), time }).result);
  expect(['03T11:59', '03T12:00', '03T14:00', '03T18:00'].map((at) => ask('open', { at: paris(at) }).result)).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect([due('03T11:00', 'PT1H'), due('03T11:00', 'PT2H'), due('07T17:00', 'PT2H'), due('04T12:00', '-PT7H')]).toEqual([
    '03T12:00',
    '03T15:00',
    '10T10:00',
    '03T14:00',
  ]);
  expect(ask('spent', { from: paris('06T17:00'), to: paris('10T10:00') }).result).toBe('PT10H');
  expect(shown(ask('next', { at: paris('07T17:00') }).result)).toBe('10T09:00');
  expect(['2024-06-05', '2024-06-06'].map((on) => shown(ask('shuts', { on }).result))).toEqual(['07T17:00', '10T18:00']);
  expect(ask('length', {}).result).toBe('PT7H');
});

test('three evaluators agree on drawn inputs', async () => {
  const generated = (await run(emitted(program), 'wire')) as unknown as Generated;
  const proofs = program.rules.map((each) => ({ id: each.id, ...prove(program, each, generated, 40) }));
  expect(proofs.filter(({ disagreement }) => disagreement)).toEqual([]);
});

test.each([
  [
    'a step that may be zero',
    'time: { type: duration, label: t }, block: { type: duration, label: b }',
    'duration',
    'roundUp(time, block)',
    'check/divisor',
  ],
  [
    'a number of decimals that is given',
    'amount: { type: money, label: a }, n: { type: count, label: n }',
    'money',
    'roundUp(amount, n)',
    'expression/type',
  ],
  ['a step of another unit', 'amount: { type: money, label: a }', 'money', 'roundUp(amount, hour)', 'expression/type'],
  ['a step of decimal', 'amount: { type: money, label: a }', 'money', 'decimal(amount, cent)', 'expression/type'],
  [
    'windows without days where no weekdays follow',
    'at: { type: instant, label: a }',
    'boolean',
    'isOpen(at, openingHours(windows, paris, feries))',
    'expression/type',
  ],
  ['a power of an amount', 'amount: { type: money, label: a }', 'money', 'power(amount, two)', 'expression/type'],
  ['intervals of no time', 'counts: { type: list<count>, label: c }', 'duration', 'intervalsLength(counts)', 'expression/type'],
])('%s is refused', (_, inputs, output, formula, code) => {
  expect(said(oneClause(words, rule('wrong', `{ ${inputs} }`, output, formula)) + declared)).toContain(code);
});
