/** A generated module speaks the language of its contract, and no other: refusals, steps, documentation, schemas. */
import { expect, test } from 'vitest';
import { english } from '../../compiler/language/english.ts';
import { french } from '../../compiler/language/french.ts';
import type { Program } from '../../compiler/model/program.ts';
import { emitted } from '../emitted.ts';
import * as e from './build.ts';

const day = e.input('day', e.count);
const due = e.ruleOf(
  'due',
  [e.given('on', e.date), e.given('day', e.count, { sign: 'nonnegative' })],
  e.date,
  e.call('nextDayOfMonth', e.date, e.input('on', e.date), day),
);
const paid = e.ruleOf('paid', [e.given('amount', e.money, { sign: 'positive' })], e.money, e.input('amount', e.money));

function spoken(language: 'en' | 'fr'): Program {
  const program = e.programOf([due, paid]);
  return { ...program, linked: { ...program.linked, contract: { ...program.linked.contract, meta: { language } as never } } };
}

async function messages(language: 'en' | 'fr', rule: string, inputs: readonly unknown[]): Promise<unknown[]> {
  const { evaluate } = await e.run(emitted(spoken(language)), 'wire');
  return inputs.map((input) => (evaluate as (...args: unknown[]) => { message?: unknown })(rule, input).message);
}

const dates = [
  { on: '2024-01-01', day: 32 },
  { on: '2024-01-01', day: -1 },
  { on: '1st', day: 1 },
  { day: 1 },
  { on: '2024-01-01', day: 1, a: 1 },
];

test('an English contract refuses in English, the colon included', async () => {
  expect(await messages('en', 'due', dates)).toEqual([
    'day: expected a day of the month, from 1 to 31',
    'day: a number cannot be negative',
    'on: expected a date YYYY-MM-DD, from 1900 to 2199',
    'on: this input is required',
    'a: no input of this name',
  ]);
  expect(await messages('en', 'paid', [{ amount: '0.00 EUR' }, { amount: 1 }, { amount: '1.0000001 EUR' }])).toEqual([
    'amount: an amount must be above zero',
    'amount: expected an amount such as 100.00 EUR',
    'amount: expected an amount such as 100.00 EUR with at most 6 decimals',
  ]);
});

test('a French contract refuses in French', async () => {
  expect(await messages('fr', 'due', dates)).toEqual([
    'day : attendu, un jour du mois, de 1 à 31',
    'day : un nombre ne peut pas être négatif',
    'on : attendu, une date AAAA-MM-JJ, de 1900 à 2199',
    'on : cette entrée est requise',
    'a : aucune entrée de ce nom',
  ]);
});

test('what a function throws when called is set as its language sets it', async () => {
  const thrown = async (language: 'en' | 'fr'): Promise<string> => {
    const { paid } = await e.run(emitted(spoken(language)), 'rules');
    try {
      return String((paid as (input: unknown) => unknown)({ amount: -1 }));
    } catch (cause) {
      return (cause as Error).message;
    }
  };
  expect(await thrown('en')).toBe('amount: an amount must be above zero');
  expect(await thrown('fr')).toBe('amount : un montant doit être supérieur à zéro');
});

test('no French word stands in what is generated of an English contract', () => {
  const texts = emitted(spoken('en')).map(({ text }) => text);
  for (const word of [/Entrées/, /Résultat/, /Toutes les lectures/, /attendu/, /étapes/, /Au plus/, /années/, /en jours/])
    expect(texts.filter((text) => word.test(text))).toEqual([]);
});

type Table = { readonly [name: string]: string | Table };
const leaves = (table: Table, path = ''): [string, string][] =>
  Object.entries(table).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${path}${name}`, value] as [string, string]] : leaves(value, `${path}${name}.`),
  );

test('a sentence leaves the same blanks in every language', () => {
  const blanks = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).toSorted();
  const others = new Map(leaves(english.messages as unknown as Table));
  for (const [name, sentence] of leaves(french.messages as unknown as Table))
    expect([name, blanks(others.get(name) ?? 'none')]).toEqual([name, blanks(sentence)]);
});
