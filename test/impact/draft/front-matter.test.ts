import { expect, test } from 'vitest';
import { newFrontMatter } from '../../../compiler/impact/draft/front-matter.ts';

const old = `title: Conditions # le titre
edition: "2022"
original:
  file: original.txt
  sha256: 00
furniture:
  - { text: "●", count: 73, what: puces }
- { text: "-", count: 8, what: tirets }
calendars:
  x: { years: [2022, 2030] }
`;

test('only edition, original and furniture are written anew', () => {
  const furniture = [{ text: '●', count: 2, what: 'puces' }];
  expect(newFrontMatter(old, '2027', { file: 'nouvelle.pdf', sha256: 'ff', furniture })).toBe(
    'title: Conditions # le titre\ncalendars:\n  x: { years: [2022, 2030] }\nedition: "2027"\noriginal:\n  file: nouvelle.pdf\n  sha256: ff\nfurniture:\n  - text: ●\n    count: 2\n    what: puces\n',
  );
});

test('an edition without an original names none', () => {
  expect(newFrontMatter(old, 'projet', undefined)).toBe(
    'title: Conditions # le titre\ncalendars:\n  x: { years: [2022, 2030] }\nedition: projet\n',
  );
});
