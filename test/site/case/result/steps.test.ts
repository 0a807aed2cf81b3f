import { expect, test } from 'vitest';
import type { CaseModel } from '../../../../site/case/case-model.ts';
import { anyWords, stepLines } from '../../../../site/case/result/steps.ts';
import { french } from '../../../../site/strings/french.ts';

const model = {
  rule: 'penalty',
  output: { kind: 'quantity', quantity: 'money' },
  places: { '5.1/p6': { text: '5.1, al. 6', href: '/alteo/#5.1/p6' } },
  choiceLinks: { counting: '/lectures/#alteo-counting' },
  rules: { other: { text: 'Autre', href: '/alteo/regles/other/' } },
  types: { penalty: { tranche: { kind: 'quantity', quantity: 'duration' } } },
  exact: {},
  titles: { due: 'due' },
  formulas: { penalty: { total: 'somme de pannes' } },
} as unknown as CaseModel;
const plain = (text: string): string => text.replace(/\s/g, ' ');

test('a value of the text shows its words and where they stand', () => {
  const from = { kind: 'text', clause: '5.1/p6', start: 0, end: 5, words: '60 mn' } as const;
  const [line] = stepLines(french, model, [{ name: 'tranche', label: 'tranche', value: 'PT1H', from }]);
  expect(line).toMatchObject({ says: 'Tranche', words: '60 mn', link: { href: '/alteo/#5.1/p6' } });
  expect(plain(line?.gives ?? '')).toBe('1 h');
});

test('a value read in several places is told once', () => {
  const step = {
    name: 'tranche',
    label: 'tranche',
    value: 'PT1H',
    from: { kind: 'text', clause: '5.1/p6', start: 0, end: 5, words: '60 mn' },
  } as const;
  expect(stepLines(french, model, [step, step])).toHaveLength(1);
});

test('a formula is shown in French, a called rule with its own steps', () => {
  const steps = [
    { name: 'total', label: 'total', value: 'PT2H', from: { kind: 'formula', text: 'sum(outages)' } },
    {
      name: 'other',
      label: 'autre',
      value: 2,
      from: { kind: 'rule', rule: 'other', steps: [{ name: 'a', label: 'a', value: true, from: { kind: 'formula', text: 'true' } }] },
    },
  ] as const;
  const [formula, rule] = stepLines(french, model, steps);
  expect(formula?.note).toBe('somme de pannes');
  expect(rule?.inner?.map(({ gives }) => gives)).toEqual(['oui']);
});

test('an input is shown as it was typed, its offset with it', () => {
  const step = { name: 'at', label: 'à', value: '2024-05-08T14:00:00Z', from: { kind: 'input', name: 'at', given: true } } as const;
  const [line] = stepLines(french, model, [step], { given: { at: '2024-05-08T16:00:00+02:00' }, result: undefined });
  expect(plain(line?.gives ?? '')).toBe('8 mai 2024, 16 h 00 (UTC+02:00)');
});

test.each([
  ['1.50 EUR', '1,50 €'],
  ['99.9 %', '99,9 %'],
  ['P14D', '14 jours'],
  ['2024-01-01', '1er janvier 2024'],
  [1234.5, '1 234,5'],
  [{ kind: 'due', by: '2024-01-02' }, 'due ; 2 janvier 2024'],
  [null, ''],
  [[], 'aucun'],
  ['due', 'due'],
  ['monday', 'lundi'],
])('%j tells its own type: %s', (value, words) => {
  expect(plain(anyWords(french, model, value))).toBe(words);
});

test('days passed over are told with their reason, weekdays counted once they are many', () => {
  const calendar = (days: readonly { date: string; why: 'weekday' | 'holiday' }[]): string => {
    const value = days.map(({ date }) => date);
    const [line] = stepLines(french, model, [{ name: 'skipped', label: 'jours sautés', value, from: { kind: 'calendar', days } }]);
    return plain(line?.gives ?? '');
  };
  const ascension = { date: '2024-05-09', why: 'holiday' } as const;
  expect(calendar([ascension, { date: '2024-05-11', why: 'weekday' }])).toBe('9 mai 2024 (jour férié) ; 11 mai 2024 (samedi)');
  const weekends = ['01-06', '01-07', '01-13', '01-14', '01-20', '01-21', '01-27'].map((day) => ({
    date: `2024-${day}`,
    why: 'weekday' as const,
  }));
  expect(calendar([...weekends, ascension])).toBe('9 mai 2024 (jour férié) ; 7 jours hors des jours de travail');
});

test('the words of a scope are quoted, without a value', () => {
  const from = { kind: 'scope', clause: '5.1/p6', start: 0, end: 5, words: 'Service de mails' } as const;
  const [line] = stepLines(french, model, [{ name: 'scope', label: 'portée', value: null, from }]);
  expect(line).toMatchObject({ says: 'Portée', gives: '', words: 'Service de mails' });
});
