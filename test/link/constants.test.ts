import { expect, test } from 'vitest';
import type { Value } from '../../compiler/model/value.ts';
import { fence, linkText } from './link-text.ts';

function constantOf(markdown: string, id = 'x'): Value | undefined {
  return linkText(markdown).linked.constants.get(id)?.value;
}
const rational = (numerator: bigint, denominator = 1n): Value => ({ kind: 'rational', value: { numerator, denominator } });

test.each<[string, Value]>([
  ['99,9%', rational(999n, 10n)],
  ["43'12''", rational(2592n)],
  ['500 € HT', rational(500n)],
  ['six (6) derniers mois', { kind: 'period', months: 6, days: 0 }],
  ['2 jours ouvrables', { kind: 'allowance', value: 2, unit: 'working-day' }],
  ['22H', { kind: 'time', minutes: 1320 }],
  ['2 Mo', rational(2_000_000n)],
  ['101 Mbps', rational(101n)],
  ['3ème digit', rational(3n)],
  ['2 crédits / intervention', { kind: 'record', fields: { kind: 'per-intervention', credits: rational(2n) } }],
  ['De 08h00 à 18h00 CET', { kind: 'record', fields: { from: { kind: 'time', minutes: 480 }, to: { kind: 'time', minutes: 1080 } } }],
])('the words %j are the constant', (words, value) => {
  expect(constantOf(`Soit [${words}](val:x)`)).toEqual(value);
});

test('a constant knows its label and every place it stands at', () => {
  const { linked, codes } = linkText('# 5.1. SLA [99,9%](val:x "taux")\n\nsoit [99,9 %](val:x)');
  const constant = linked.constants.get('x');
  expect([constant?.label, constant?.origin, constant?.places.map(({ clause }) => clause), codes]).toEqual([
    'taux',
    'mark',
    ['5.1', '5.1/p1'],
    [],
  ]);
});

test('two places of one id that read differently are both shown', () => {
  const { diagnostics } = linkText('[99,9%](val:x)\n\n[99,8%](val:x)');
  expect(diagnostics.map(({ code, places }) => [code, places.length])).toEqual([['link/value-conflict', 2]]);
});

test('words that are no quantity are shown from where reading stops', () => {
  const markdown = 'Soit [2 paires d’heures](val:x)';
  const { diagnostics } = linkText(markdown);
  expect(diagnostics[0]?.code).toBe('link/unreadable-quantity');
  expect(markdown.slice(diagnostics[0]!.places[0]!.span.start)).toMatch(/^paires/);
});

test('a count of a unit is read where the front matter declares it, and only there', () => {
  const declared = `---
title: T
provider: P
edition: "1"
language: fr
jurisdiction: FR
currency: EUR
units: { request: [requête, requêtes], kW: kW }
---

`;
  expect(linkText(`${declared}# 1. X\n\nSoit [12 000 requêtes](val:x) et [20 kW](val:y).`).linked.constants.get('x')?.type).toEqual({
    kind: 'quantity',
    unit: { '#request': 1 },
  });
  expect(linkText('Soit [20 kW](val:y)').codes).toContain('link/undeclared-unit');
});

test('a values entry fixes the type that words do not give', () => {
  expect(constantOf(`après [16 heures](val:x)`)).toEqual(rational(57_600n));
  expect(constantOf(`après [16 heures](val:x)${fence('values', 'x: { type: time }')}`)).toEqual({ kind: 'time', minutes: 960 });
});

test('a values entry binds words by quote where no mark can stand', () => {
  const { linked } = linkText(`# 5.1. X\n\nau moins [30 jours](val:y)${fence('values', 'x: { quote: 30 jours, label: délai }')}`);
  expect(linked.constants.get('x')).toMatchObject({ label: 'délai', places: [{ clause: '5.1/p1', text: '30 jours' }] });
});

test('a values entry for nothing, or of an unknown type, is reported', () => {
  expect(linkText(`[2 Mo](val:size)${fence('values', 'sise: { type: bytes }')}`).diagnostics[0]?.help).toContain('Did you mean "size"?');
  expect(linkText(`[2 Mo](val:size)${fence('values', 'size: { type: octets }')}`).codes).toEqual(['link/unknown-name']);
});

test('assumptions are read like the text, or by their type', () => {
  const { linked, codes } = linkText(
    `a${fence(
      'assumptions',
      `hour: { value: 1 heure, label: a, source: b }
zone: { value: Europe/Brussels, type: timeZone, label: a, source: b }
days: { value: [monday, friday], type: list<weekday>, label: a, source: b }
since: { value: 2022-10-01, type: date, label: a, source: b }
states: { value: [BE, FR], type: list<country>, label: a, source: b }`,
    )}`,
  );
  expect(codes).toEqual([]);
  expect([...linked.constants.values()].map(({ value }) => value)).toEqual([
    rational(3600n),
    'Europe/Brussels',
    { kind: 'list', items: ['monday', 'friday'] },
    { kind: 'date', day: 19_266 },
    { kind: 'list', items: ['BE', 'FR'] },
  ]);
});

test.each([
  'value: beaucoup',
  'value: Europe/Bruxelles, type: timeZone',
  'value: 2022-13-01, type: date',
  'value: [Belgique], type: list<country>',
  'value: [BE, EL], type: list<country>',
  'value: 3 heures, type: money',
  'value: [1, 2], type: count',
])('an assumption of %j is refused', (body) => {
  expect(linkText(`a${fence('assumptions', `x: { ${body}, label: a, source: b }`)}`).codes).toEqual(['link/assumption']);
});

test('an assumption cannot take the name of a mark', () => {
  expect(linkText(`[2 Mo](val:x)${fence('assumptions', 'x: { value: 1 Mo, label: a, source: b }')}`).codes).toEqual([
    'link/duplicate-name',
  ]);
});

test('a constant is called as the first of its marks that says it, else as its value entry does, else by its name', () => {
  const label = (text: string): string | undefined => linkText(text).linked.constants.get('x')?.label;
  expect(label('[2 Mo](val:x "taille") et [2 Mo](val:x "volume")')).toBe('taille');
  expect(label('[2 Mo](val:x) et [2 Mo](val:x "volume")')).toBe('volume');
  expect(label(`[2 Mo](val:x) et [2 Mo](val:x)${fence('values', 'x: { label: poids }')}`)).toBe('poids');
  expect(label('[2 Mo](val:x)')).toBe('x');
});
