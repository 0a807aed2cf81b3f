/** The French quantity grammar: what it reads, exactly, and where it stops. Every value is worked out by hand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuantity } from '../../../../compiler/language/fr/quantity/parse-quantity.ts';
import type { Quantity, QuantityType } from '../../../../compiler/language/quantity/quantity.ts';

const read = (text: string, wanted?: QuantityType): Quantity | string => {
  const parsed = parseQuantity(text, wanted);
  return parsed.ok ? parsed.value : `${parsed.at}: ${parsed.expected}`;
};

const decimal = (digits: bigint, scale = 0) => ({ digits, scale });
const percent = (digits: bigint, scale = 0) => ({ kind: 'percent', decimal: decimal(digits, scale) });
const euros = (digits: bigint, scale = 0) => ({ kind: 'money', decimal: decimal(digits, scale), currency: 'EUR' });
const minutes = (count: number) => ({ kind: 'duration', ms: count * 60_000 });
const days = (count: number) => ({ kind: 'period', months: 0, days: count });
const months = (count: number) => ({ kind: 'period', months: count, days: 0 });
const hours = (value: number) => ({ kind: 'allowance', value, unit: 'working-hour' });
const workingDays = (value: number) => ({ kind: 'allowance', value, unit: 'working-day' });
const time = (hour: number, minute = 0) => ({ kind: 'time', minutes: hour * 60 + minute });

describe('a mark reads as the quantity its words state', () => {
  test.each<[string, unknown]>([
    ['99,9%', percent(999n, 1)],
    ['99,9 %', percent(999n, 1)],
    ['2,5%', percent(25n, 1)],
    ['100 %', percent(100n)],
    ['vingt pour cent', percent(20n)],
    ['vingt (20) %', percent(20n)],
    ['0,125 %', percent(125n, 3)],
    ['500 € HT', { ...euros(500n), tax: 'HT' }],
    ['500 €\u00a0HTVA', { ...euros(500n), tax: 'HT' }],
    ['1 234,50 €', euros(123450n, 2)],
    ['1\u00a0234,50\u00a0€', euros(123450n, 2)],
    ['1\u202f234,50\u202f€', euros(123450n, 2)],
    ['1.234,50 €', euros(123450n, 2)],
    ['1.234.567 EUR', euros(1234567n)],
    ['€ 12,00', euros(1200n, 2)],
    ['cinq cents (500) euros TTC', { ...euros(500n), tax: 'TTC' }],
    ['2 Mo', { kind: 'bytes', bytes: 2_000_000 }],
    ['1,5 Go', { kind: 'bytes', bytes: 1_500_000_000 }],
    ['4 Gio', { kind: 'bytes', bytes: 4_294_967_296 }],
    ['512 octets', { kind: 'bytes', bytes: 512 }],
    ['101 Mbps', { kind: 'mbps', decimal: decimal(101n) }],
    ['1 Gbit/s', { kind: 'mbps', decimal: decimal(1000n) }],
    ['512 kbps', { kind: 'mbps', decimal: decimal(512n, 3) }],
    ['2 crédits de service', { kind: 'credits', value: 2 }],
    ['2 crédits de service / 15 min.', { kind: 'rate', credits: 2, per: { ms: 900_000 } }],
    ['3 crédits de service / intervention', { kind: 'rate', credits: 3, per: 'intervention' }],
    ['3 crédits / intervention', { kind: 'rate', credits: 3, per: 'intervention' }],
    ['4 crédits par heure', { kind: 'rate', credits: 4, per: { ms: 3_600_000 } }],
    ['Gratuit', { kind: 'free' }],
    ['Sur demande', { kind: 'onRequest' }],
    ['x 100', { kind: 'count', value: 100 }],
    ['sept', { kind: 'count', value: 7 }],
    ['1 000', { kind: 'count', value: 1000 }],
    ['3ème digit', { kind: 'ordinal', value: 3 }],
    ['1er', { kind: 'ordinal', value: 1 }],
    ['1er de chaque mois', { kind: 'ordinal', value: 1 }],
    ['2ème', { kind: 'ordinal', value: 2 }],
    ['2nde', { kind: 'ordinal', value: 2 }],
    ['vingt et unième', { kind: 'ordinal', value: 21 }],
    ['première', { kind: 'ordinal', value: 1 }],
    ['niveau 1', { kind: 'ordinal', value: 1 }],
  ])('%s', (text, value) => expect(read(text)).toEqual(value));
});

describe('a length of time is exact, calendar or working time by its unit', () => {
  test.each<[string, unknown]>([
    ["43'12''", { kind: 'duration', ms: 2_592_000 }],
    ['43’12’’', { kind: 'duration', ms: 2_592_000 }],
    ['43′12″', { kind: 'duration', ms: 2_592_000 }],
    ['43\'12"', { kind: 'duration', ms: 2_592_000 }],
    ["90''", { kind: 'duration', ms: 90_000 }],
    ['60 mn', minutes(60)],
    ['15 min.', minutes(15)],
    ['4 heures', minutes(240)],
    ['72 heures', minutes(4320)],
    ['72h', minutes(4320)],
    ['1/4 d’heure', minutes(15)],
    ["trois quarts d'heure", minutes(45)],
    ['une demi-heure', minutes(30)],
    ['une heure et demie', minutes(90)],
    ['1 heure et 30 minutes', minutes(90)],
    ['2 heures 15', minutes(135)],
    ['1,5 heure', minutes(90)],
    ['quatre-vingt-dix secondes', { kind: 'duration', ms: 90_000 }],
    ['14 jours', days(14)],
    ['cinq jours', days(5)],
    ['30 (trente) jours', days(30)],
    ['trente (30) jours', days(30)],
    ['28 derniers jours', days(28)],
    ['huit (8) jours calendaires', days(8)],
    ['deux semaines', days(14)],
    ['un mois', months(1)],
    ['12 mois', months(12)],
    ['six (6) derniers mois', months(6)],
    ['deux trimestres', months(6)],
    ['un an', months(12)],
    ['une (1) année', months(12)],
    ['un an et demi', months(18)],
    ['deux ans et six mois', months(30)],
    ['3 mois et 10 jours', { kind: 'period', months: 3, days: 10 }],
    ["l'année", months(12)],
    ['l’an', months(12)],
    ['le trimestre', months(3)],
    ['4 heures ouvrables', hours(4)],
    ['2 heures ouvrées', hours(2)],
    ['1 jour ouvrable', workingDays(1)],
    ['30 jours ouvrés', workingDays(30)],
    ['dix (10) jours ouvrables', workingDays(10)],
  ])('%s', (text, value) => expect(read(text)).toEqual(value));
});

describe('a few words around the number change nothing', () => {
  test.each<[string, unknown]>([
    ["d'un an", months(12)],
    ["d'au moins un an", months(12)],
    ['une période d’un an', months(12)],
    ['un minimum de 14 jours', days(14)],
    ['sous 30 jours', days(30)],
    ['cinq jours minimum', days(5)],
    ['minimum de 12 mois', months(12)],
    ['minimum 12 mois', months(12)],
    ['au maximum 30 jours', days(30)],
    ['un maximum d’un an', months(12)],
    ['ses six (6) derniers mois', months(6)],
    ['45 jours avant', days(45)],
    ["1/4 d'heure au minimum", minutes(15)],
    ['par tranches de 60 mn', minutes(60)],
    ['à 22H', time(22)],
    ['le 1er de chaque mois', { kind: 'ordinal', value: 1 }],
    ['  7 jours ', days(7)],
  ])('%s', (text, value) => expect(read(text)).toEqual(value));
});

describe('the wanted kind chooses where words allow several', () => {
  test.each<[string, QuantityType, unknown]>([
    ['16 heures', 'time', time(16)],
    ['16 heures', 'duration', minutes(960)],
    ['seize heures trente', 'time', time(16, 30)],
    ['après 16 heures', 'time', time(16)],
    ['midi', 'time', time(12)],
    ['4h30', 'duration', minutes(270)],
    ['4h30', 'time', time(4, 30)],
    ['de 9 heures à 17 heures', 'timeRange', { kind: 'timeRange', from: 540, to: 1020 }],
    ['2', 'ordinal', { kind: 'ordinal', value: 2 }],
    ["l'année", 'period', months(12)],
    ['un', 'count', { kind: 'count', value: 1 }],
  ])('%s as %s', (text, wanted, value) => expect(read(text, wanted)).toEqual(value));

  test('a quantity of another kind is refused with both names', () => {
    expect(read('16 heures', 'period')).toBe('0: a calendar period, not an exact duration');
    expect(read('30 jours', 'allowance')).toBe('0: working hours or days, not a calendar period');
  });
});

describe('a clock time needs the writing of a clock', () => {
  test.each<[string, unknown]>([
    ['22H', time(22)],
    ['08h00', time(8)],
    ['8 h 30', time(8, 30)],
    ['16:00', time(16)],
    ['De 08h00 à 18h00 CET', { kind: 'timeRange', from: 480, to: 1080, zone: 'CET' }],
    ['08h00-18h00', { kind: 'timeRange', from: 480, to: 1080 }],
    ['entre 8h et 18h30 (CET)', { kind: 'timeRange', from: 480, to: 1110, zone: 'CET' }],
    ['de 22h à 6h, heure de Paris', { kind: 'timeRange', from: 1320, to: 360, zone: 'Europe/Paris' }],
    ['de 0h00 à 24h00', { kind: 'timeRange', from: 0, to: 1440 }],
  ])('%s', (text, value) => expect(read(text)).toEqual(value));
});

describe('what can’t be read whole is an error with its place', () => {
  test.each([
    ['', '0: a quantity'],
    ['plusieurs', '0: a quantity'],
    ['-5 jours', '0: a quantity'],
    ['2 mois civils', '7: the end of the quantity'],
    ["43'12'' par mois", '8: the end of the quantity'],
    ['2 Mb', '2: a unit or the end of the quantity'],
    ["43'72''", '3: seconds below 60'],
    ['8h75', '0: a clock time between 0h00 and 24h00'],
    ['1.234 €', '0: “1 234” or “1,234”: a dot before three digits can be read both ways'],
    ['huit (9) jours', '6: the same number in words and in digits, not “huit” (8) and “9” (9)'],
    ['30 (vingt) jours', '4: the same number in words and in digits, not “30” (30) and “vingt” (20)'],
    ['huit (8 jours', '7: “)”'],
    ['3 crédits /', '11: a quantity'],
    ['3er', '1: a unit or the end of the quantity'],
    ['3nd', '1: a unit or the end of the quantity'],
    ['2ère', '1: a unit or the end of the quantity'],
    ['1nde', '1: a unit or the end of the quantity'],
    ['constructor', '0: a quantity'],
    ['toString', '0: a quantity'],
  ])('%s', (text, error) => expect(read(text)).toBe(error));

  test('a size of part of a byte and a third of a millisecond are refused', () => {
    expect(read('0,5 o')).toMatch(/whole number of bytes/);
    expect(read("1/7 d'heure")).toMatch(/whole number of milliseconds/);
  });
});

describe('hostile text', () => {
  const pieces = fc.constantFrom(
    '1',
    '234',
    ' ',
    '\u00a0',
    ',',
    '.',
    "'",
    '’',
    '(',
    ')',
    '€',
    '%',
    '/',
    'huit',
    'trente',
    'et',
    '-',
    'jours',
    'un',
    'h',
    'à',
    'de',
    '8h00',
    'İ',
    '\ud800',
    'mille',
    'cent',
    'x',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
  );

  test('never throws, and an error points into the text', () => {
    fc.assert(
      fc.property(text, (words) => {
        const parsed = parseQuantity(words);
        if (!parsed.ok) expect(parsed.at >= 0 && parsed.at <= words.length && parsed.expected !== '').toBe(true);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test('long runs of digits, words and leads come to an end', () => {
    for (const piece of ['1', '1 234 ', '1.234.', 'cent ', 'de ', '(', '1/', "1'", 'un minimum de ']) {
      expect(parseQuantity(piece.repeat(20_000)).ok).toBe(false);
    }
  });
});

test('a declared unit is a word of its own, the longest of those that stand there', () => {
  const units = new Map([
    ['lot', '#lot'],
    ['lots', '#lot'],
    ['lots de dix', '#dizaine'],
  ]);
  const unitOf = (text: string): unknown => {
    const parsed = parseQuantity(text, undefined, { units });
    return parsed.ok && parsed.value.kind === 'measured' ? parsed.value.unit : parsed.ok && parsed.value.kind;
  };
  expect(['3 lots', '1 lot', '3 lots de dix'].map(unitOf)).toEqual(['#lot', '#lot', '#dizaine']);
  expect(['3 loterie', '3 lots2'].map(unitOf)).not.toContain('#lot');
});
