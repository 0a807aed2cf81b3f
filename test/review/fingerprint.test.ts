/** What makes a sign-off stale, and what does not. */
import { expect, test } from 'vitest';
import type { Program } from '../../compiler/model/program.ts';
import { fingerprint } from '../../compiler/review/fingerprint.ts';
import { programOf, sample } from '../impact/editions.ts';

const of = (program: Program, id = 'billedTime'): string => fingerprint(program.rules.find((rule) => rule.id === id)!, program);
const signed = programOf(sample);
const edited = (from: string, to: string): Program => {
  expect(sample).toContain(from);
  return programOf(sample.replaceAll(from, to));
};

test.each([
  ['a title', 'title: Temps facturé', 'title: Durée facturée'],
  ['a question', 'Quel temps est facturé ?', 'Combien de temps est facturé ?'],
  ['a label', 'label: Temps passé', 'label: Durée'],
  ['the label of a mark', '"tranche facturée"', '"pas de facturation"'],
  ['the words of an option', 'whole: Due en entier', 'whole: Entière'],
  ['the layout of a table', '| roundedUp | → unique                          | |', '| roundedUp | → unique | |'],
  ['an example', '  - { given: { timeSpent: PT0S }, expect: PT0S }\n', ''],
])('%s leaves a sign-off as it is', (_, from, to) => {
  expect(of(edited(from, to))).toBe(of(signed));
});

test.each([
  ['a value', '15 minutes', '20 minutes', ''],
  ['a word of the clause', 'Chaque intervention est', 'Toute intervention est', 'carries: ["Chaque'],
  ['an operation', 'ceiling(timeSpent / block)', 'floor(timeSpent / block)', ''],
  ['the default of a reading', 'default: whole', 'default: none', ''],
  ['a sign', 'type: duration, sign: nonnegative', 'type: duration, sign: positive', ''],
])('%s makes it stale, and the one of a rule that calls it', (_, from, to, quote) => {
  const text = sample
    .replaceAll(from, to)
    .replace(/(?:examples:\n(?: {2}- .*\n)+)/g, '')
    .replace(quote && 'carries: ["Chaque', quote && 'carries: ["Toute');
  const changed = programOf(text);
  expect(of(changed)).not.toBe(of(signed));
  expect(of(changed, 'isBilled')).not.toBe(of(signed, 'isBilled'));
});

test('a key that pages show of an input, a row or a field is none of what a sign-off vouches for', () => {
  const shown = { shown: 'ailleurs', note: 'une note', titles: { whole: 'entière' } };
  const rules = signed.rules.map((rule) => ({
    ...rule,
    ...shown,
    inputs: rule.inputs.map((input) => ({ ...input, ...shown })),
    body: rule.body.kind === 'table' ? { ...rule.body, ...shown, table: { ...rule.body.table, ...shown } } : { ...rule.body, ...shown },
  }));
  const dressed = { ...signed, rules } as Program;
  expect(dressed.rules.map(({ id }) => of(dressed, id))).toEqual(signed.rules.map(({ id }) => of(signed, id)));
});
