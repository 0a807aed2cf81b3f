import { expect, test } from 'vitest';
import { fence, linkText } from './link-text.ts';

/** What linking tells of a paragraph with a mark, and the words it underlines. */
function told(paragraph: string, more = ''): string[] {
  const markdown = `# 1. X\n\n${paragraph}${more}`;
  return linkText(markdown).diagnostics.map(({ code, places: [place] }) => `${code} ${markdown.slice(place!.span.start, place!.span.end)}`);
}

test('a mark on a number whose unit stands outside is told, with the number', () => {
  expect(told('Le client paie sous [30](val:delay) jours.')).toEqual(['link/cut-quantity 30']);
  expect(told('Le taux est de [99,9](val:rate) %.')).toEqual(['link/cut-quantity 99,9']);
  expect(told('Chaque tranche de [1 500](val:slice) €.')).toEqual(['link/cut-quantity 1 500']);
  expect(told('[30](val:delay) jours sont laissés au client.')).toEqual(['link/cut-quantity 30']);
});

test('so is one whose currency stands before it, and one that a price is said for', () => {
  expect(told('Le prix est de € [100](val:price).')).toEqual(['link/cut-quantity 100']);
  expect(told('Le prix est de 100 € par [15](val:block) minutes.')).toEqual(['link/cut-quantity 15']);
  expect(told('Le prix est de 100 € par **[15](val:block) minutes**.')).toEqual(['link/cut-quantity 15']);
  expect(told('Le prix est de 100 € par [15 minutes](val:block).')).toEqual([]);
  expect(told('Le lot n° [12](val:lot) est livré.')).toEqual([]);
});

test('a mark on the whole quantity, on a bare count or on words is none', () => {
  expect(told('Le client paie sous [30 jours](val:delay).')).toEqual([]);
  expect(told('Les [27](val:states) États membres.')).toEqual([]);
  expect(told('Sous 30 jours, les [27](val:states) États membres.')).toEqual([]);
  expect(told('[les 30](val:delay) jours')).not.toContain('link/cut-quantity les 30');
  expect(told('Un tarif de 30 [12](val:count).')).toEqual([]);
});

test('a declared type says what the number is', () => {
  expect(told('Le client paie sous [30](val:delay) jours.', fence('values', 'delay: { type: count }'))).toEqual([]);
});
