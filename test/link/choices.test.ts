import { expect, test } from 'vitest';
import { readText } from '../read/read-text.ts';
import { fence, linkText } from './link-text.ts';

const text = '# 5.1. Le palier\n\nUn texte.';
const declared = (more: string): string =>
  fence('reading', `id: tiers\nclause: "5.1"\nquestion: Q ?\nquote: palier\noptions: { a: A, b: B }\ndefault: a\nwhy: W\n${more}`);
const reading = (more: string): ReturnType<typeof linkText> => linkText(text + declared(more));

test('each option says whom it favours, the default what it rests on', () => {
  const { linked, codes } = reading('favours: { a: client, b: neither }\nprinciple: against-drafter');
  expect(codes).toEqual([]);
  expect(linked.choices.get('tiers')).toMatchObject({
    options: [
      { id: 'a', favours: 'client' },
      { id: 'b', favours: 'neither' },
    ],
    principle: 'against-drafter',
  });
});

test('whom options favour and what the default rests on may be left unsaid', () => {
  const { linked, codes } = reading('');
  expect(codes).toEqual([]);
  expect(linked.choices.get('tiers')).not.toHaveProperty('principle');
  expect(linked.choices.get('tiers')?.options[0]).toEqual({ id: 'a', title: 'A' });
});

test('every option is said, and nothing that is no option', () => {
  expect(reading('favours: { a: client }').codes).toEqual(['link/favours-incomplete']);
  expect(reading('favours: { a: client, b: provider, c: client }').codes).toEqual(['link/unknown-name']);
});

test('an option favours the client, the provider or neither, by one of two principles', () => {
  const refused = (more: string): readonly string[] => readText(`${text}${declared(more)}`, {}).codes;
  expect(refused('favours: { a: bank, b: client }')).toEqual(['read/yaml-shape']);
  expect(refused('principle: taste')).toEqual(['read/yaml-shape']);
});
