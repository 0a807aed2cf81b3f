import { expect, test } from 'vitest';
import { readRefusal, refusalWords } from '../../../site/case/refusal.ts';
import { french } from '../../../site/strings/french.ts';

test('a refusal is told apart into its field and a sentence', () => {
  expect(readRefusal(french, 'outages[1] : une durée ne peut pas être négative', [])).toEqual({
    path: 'outages[1]',
    sentence: 'Une durée ne peut pas être négative.',
  });
  expect(readRefusal(french, 'payments[0].amount : attendu, un montant', []).path).toBe('payments[0].amount');
});

test('a refusal without a field keeps its words', () => {
  expect(readRefusal(french, 'il faut donner les jours fériés', [])).toEqual({
    path: undefined,
    sentence: 'Il faut donner les jours fériés.',
  });
});

test('in a table the field is named by its label', () => {
  expect(refusalWords(french, { inputs: [{ name: 'outages', label: 'Pannes' }] }, 'outages[0] : une durée')).toMatch(
    /^Pannes\s: une durée\.$/,
  );
});

test('inputs named in a sentence are told by their labels, and a list of ids is left to the form', () => {
  const inputs = [{ name: 'reactedAt', label: 'Réaction' }];
  expect(readRefusal(french, 'reactedAt précède le journal', inputs).sentence.replace(/\s/g, ' ')).toBe('« Réaction » précède le journal.');
  expect(readRefusal(french, 'task : attendu, l’une des valeurs a-b, c-d', inputs).sentence).toBe('Attendu, l’une des valeurs proposées.');
});
