/** Whatever form the site prints, or a contract may write, is read where it is typed: by the form's own readers, or by the language's grammar. */
import { describe, expect, test } from 'vitest';
import type { TypeModel } from '../../../compiler/model/report/manifest.ts';
import type { CaseField, FieldKind } from '../../../site/case/case-field.ts';
import type { CaseWords } from '../../../site/case/case-words.ts';
import { readTyped as readEnglish } from '../../../site/case/grammar/english.ts';
import { readTyped as readFrench } from '../../../site/case/grammar/french.ts';
import { boxesOf, partsOf } from '../../../site/case/typed/parts.ts';
import { readParts } from '../../../site/case/typed/read-parts.ts';
import { formatWire } from '../../../site/data/format/format.ts';
import { caseWords as english } from '../../../site/strings/en/case.ts';
import { caseWords as french } from '../../../site/strings/fr/case.ts';

const brussels = 'Europe/Brussels';
const languages = [
  { id: 'fr', plain: french, words: { ...french, readTyped: readFrench } },
  { id: 'en', plain: english, words: { ...english, readTyped: readEnglish } },
];
const field = (kind: FieldKind, more: Partial<CaseField> = {}): CaseField => ({ name: 'x', label: 'X', kind, optional: false, ...more });
/** In the first box, or whatever other was given. */
const alone = (kind: FieldKind, text: string): string[] => [text, ...Array<string>(boxesOf(kind) - 1).fill('')];
const typed = (words: CaseWords, kind: FieldKind, text: string, more: Partial<CaseField> = {}): unknown =>
  readParts(words, field(kind, more), kind === 'allowance' ? [text, 'working-hour'] : alone(kind, text));

const quantity = (kind: string): TypeModel => ({ kind: 'quantity', quantity: kind }) as TypeModel;
const printed: readonly (readonly [FieldKind, TypeModel, readonly unknown[]])[] = [
  ['money', quantity('money'), ['100.00 EUR', '1234.56 EUR', '0.50 EUR', '1250000.00 EUR', '-3.00 EUR']],
  ['percent', quantity('percent'), ['99.9 %', '0 %', '100 %']],
  ['points', quantity('points'), ['2.5 points', '1 points']],
  ['mbps', quantity('mbps'), [101.5, 1000]],
  ['bytes', quantity('bytes'), [2_000_000]],
  ['count', quantity('count'), [3, 12_000]],
  ['credits', quantity('credits'), [4]],
  ['duration', quantity('duration'), ['PT1H30M', 'PT43M12.5S', 'PT90H', 'PT1500H', 'PT8S', 'PT30M']],
  ['period', { kind: 'period' } as TypeModel, ['P1Y6M', 'P28D', 'P1M', 'P3M2D']],
  ['date', { kind: 'date' } as TypeModel, ['2024-03-03', '2024-03-01', '2024-08-31', '2024-02-29']],
  ['time', { kind: 'time' } as TypeModel, ['16:30', '08:00']],
  ['allowance', { kind: 'allowance' } as TypeModel, [{ value: 4, unit: 'working-hour' }]],
  ['instant', { kind: 'instant', timeZone: brussels } as TypeModel, ['2024-05-31T16:30:00+02:00', '2024-12-31T08:00:05.250+01:00']],
];

describe.each(languages)('in $id', ({ words, plain }) => {
  test.each(printed)('every %s that is printed is read back', (kind, type, values) => {
    for (const value of values) {
      const text = formatWire(words, value, type);
      expect(typed(words, kind, text, { zone: brussels }), text).toEqual({ value });
    }
  });

  test.each(printed)('every %s that fills the boxes is read back from them', (kind, _, values) => {
    for (const value of values)
      expect(readParts(plain, field(kind, { zone: brussels }), partsOf(plain, kind, value, brussels))).toEqual({ value });
  });

  test('ISO dates and moments are read, by whatever language', () => {
    expect(typed(plain, 'date', '2024-03-03')).toEqual({ value: '2024-03-03' });
    expect(typed(plain, 'instant', '2024-05-31T14:30:00Z', { zone: brussels })).toEqual({ value: '2024-05-31T14:30:00+00:00' });
  });
});

const written: readonly (readonly [FieldKind, string, unknown])[] = [
  ['date', '3 mars 2024', '2024-03-03'],
  ['date', '1er mars 2024', '2024-03-01'],
  ['date', '3 Févr. 2024', '2024-02-03'],
  ['date', '31/05/2024', '2024-05-31'],
  ['duration', '5h30', 'PT5H30M'],
  ['duration', '90 min', 'PT1H30M'],
  ['duration', '1,5 h', 'PT1H30M'],
  ['duration', 'une heure et demie', 'PT1H30M'],
  ['duration', '2 j', 'PT48H'],
  ['money', '1.234,56', '1234.56 EUR'],
  ['money', '20 EUR', '20.00 EUR'],
  ['money', 'vingt euros', '20.00 EUR'],
  ['percent', '5,5 pour cent', '5.5 %'],
  ['period', '18 mois', 'P1Y6M'],
  ['period', 'un an', 'P1Y'],
  ['time', '16 heures 30', '16:30'],
  ['mbps', '1 Gbps', 1000],
  ['bytes', '10 Go', 10_000_000_000],
  ['allowance', '4 heures ouvrées', { value: 4, unit: 'working-hour' }],
];
test.each(written)('%s: « %s » is read as a contract writes it', (kind, text, value) => {
  expect(typed({ ...french, readTyped: readFrench }, kind, text)).toEqual({ value });
});

const writtenInEnglish: readonly (readonly [FieldKind, string, unknown])[] = [
  ['date', 'March 3, 2024', '2024-03-03'],
  ['date', '3 Sept 2024', '2024-09-03'],
  ['duration', 'one and a half hours', 'PT1H30M'],
  ['money', '€1,234.56', '1234.56 EUR'],
  ['time', '4:30 pm', '16:30'],
  ['period', '18 months', 'P1Y6M'],
];
test.each(writtenInEnglish)('%s: “%s” is read as a contract writes it', (kind, text, value) => {
  expect(typed({ ...english, readTyped: readEnglish }, kind, text)).toEqual({ value });
});

const refused: readonly (readonly [kind: FieldKind, text: string, more?: Partial<CaseField>])[] = [
  ['money', '1.234'],
  ['money', '20 USD'],
  ['money', '20 € par mois'],
  ['money', '20 € TTC', { tax: 'HT' }],
  ['money', 'environ 20 €'],
  ['duration', '90'.repeat(9).concat(' h')],
  ['duration', '2 mois'],
  ['allowance', '4 jours ouvrés'],
  ['period', '3 heures'],
  ['count', '1,5'],
];
test.each(refused.map(([kind, text, more = {}]) => ({ kind, text, more })))(
  '$kind: « $text » states something else, and is refused',
  ({ kind, text, more }) => {
    expect(typed({ ...french, readTyped: readFrench }, kind, text, more)).toHaveProperty('message');
  },
);

test.each([
  [french, '31 février 2024', '« 31 février 2024 » n’existe pas.'],
  [french, '31/02/2024', '« 31/02/2024 » n’existe pas.'],
  [english, '31 February 2024', '“31 February 2024” does not exist.'],
] as const)('a day that no calendar has is said not to exist', (words, text, message) => {
  const read = typed(words, 'date', text) as { message: string };
  expect(read.message.replace(/\u00a0/g, ' ')).toBe(message);
});

test('an order of day and month that has to be guessed is decided by the law of the contract, or refused', () => {
  const words = { ...english, readTyped: readEnglish };
  expect(typed(words, 'date', '03/04/2026', { jurisdiction: 'GB' })).toEqual({ value: '2026-04-03' });
  expect(typed(words, 'date', '03/04/2026', { jurisdiction: 'US' })).toEqual({ value: '2026-03-04' });
  expect(typed(words, 'date', '03/04/2026')).toHaveProperty('message');
});

describe('a moment, by the clocks of its zone', () => {
  const read = (...parts: readonly string[]): unknown => readParts(french, field('instant', { zone: brussels }), parts);

  test('needs no offset, in winter as in summer', () => {
    expect(read('31/05/2024', '16:30', '')).toEqual({ value: '2024-05-31T16:30:00+02:00' });
    expect(read('31/12/2024', '16h30', '')).toEqual({ value: '2024-12-31T16:30:00+01:00' });
  });
  test('asks for the offset where the hour comes twice, and takes either', () => {
    expect(read('27/10/2024', '02:30', '')).toMatchObject({ box: 2 });
    expect(read('27/10/2024', '02:30', '+02:00')).toEqual({ value: '2024-10-27T02:30:00+02:00' });
    expect(read('27/10/2024', '02:30', '+01:00')).toEqual({ value: '2024-10-27T02:30:00+01:00' });
    expect(read('27/10/2024', '01:59', '')).toEqual({ value: '2024-10-27T01:59:00+02:00' });
    expect(read('27/10/2024', '03:00', '')).toEqual({ value: '2024-10-27T03:00:00+01:00' });
  });
  test('that the clocks skip does not exist', () => {
    expect(read('31/03/2024', '02:30', '')).toEqual({ message: french.messages.noHour, box: 1 });
    expect(read('31/03/2024', '01:59', '')).toEqual({ value: '2024-03-31T01:59:00+01:00' });
    expect(read('31/03/2024', '03:00', '')).toEqual({ value: '2024-03-31T03:00:00+02:00' });
  });
  test('of another clock is shown by its own, its offset left out but where it is needed', () => {
    expect(partsOf(french, 'instant', '2024-05-31T14:30:00Z', brussels)).toEqual(['31/05/2024', '16:30', '']);
    expect(partsOf(french, 'instant', '2024-10-27T00:30:00Z', brussels)).toEqual(['27/10/2024', '02:30', '+02:00']);
    expect(partsOf(french, 'instant', '2024-05-31T14:30:00Z')).toEqual(['31/05/2024', '14:30', '+00:00']);
  });
  test('without a zone asks for the offset', () => {
    expect(readParts(french, field('instant'), ['31/05/2024', '16:30', ''])).toMatchObject({ box: 2 });
  });
});
