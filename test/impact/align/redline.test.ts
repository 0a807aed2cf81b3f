import { describe, expect, test } from 'vitest';
import { addedRanges, isReworded, mapRange, partsOf, redline } from '../../../compiler/impact/align/redline.ts';
import { edition } from '../editions.ts';

const shown = (old: string, fresh: string): string =>
  partsOf(redline(edition(old), edition(fresh)))
    .map(({ op, text }) => (op === 'same' ? text : op === 'removed' ? `[-${text.trim()}-]` : `{+${text.trim()}+}`))
    .join('');

describe('a redline', () => {
  test('shows the words that only one edition has', () => {
    expect(shown('Le taux est de 99,9% par mois.', 'Le taux est de 99,5% par mois.')).toBe('Le taux est de [-99,9%-]{+99,5%+}par mois.');
  });

  test('has no change where only typography and gaps differ', () => {
    expect(isReworded(redline(edition("l'année de l'abonnement"), edition('l’année de l’abonnement')))).toBe(false);
    expect(isReworded(redline(edition('les serveurs du client'), edition('les serveur s du client')))).toBe(false);
  });

  test('takes a small word between two rewritten stretches with them', () => {
    const parts = shown('il sera tenu de payer sans délai toute somme', 'il aura ensuite à régler de suite après rappel écrit toute somme');
    expect(parts.match(/\[-/g)).toHaveLength(1);
  });
});

describe('a stretch of old words', () => {
  const map = (old: string, fresh: string, words: string): string => {
    const [before, after] = [edition(old), edition(fresh)];
    const home = before.find(({ text }) => text.includes(words))!;
    const start = home.text.indexOf(words);
    const { state, clause, start: from, end } = mapRange(redline(before, after), home, start, start + words.length);
    return `${state}: ${clause?.text.slice(from, end) ?? ''}`;
  };

  test('is kept where its words are, whatever changes around', () => {
    expect(map('Le délai est de 14 jours au plus.', 'Tout délai sera de 14 jours au moins.', '14 jours')).toBe('kept: 14 jours');
  });

  test('is replaced by what stands in its place', () => {
    expect(map('Le délai est de 14 jours au plus.', 'Le délai est de trente jours au plus.', '14 jours')).toBe('changed: trente jours');
    expect(map('Le délai est de 14 jours au plus.', 'Le délai est de 14 bons jours au plus.', '14 jours')).toBe('changed: 14 bons jours');
  });

  test('is gone where nothing does', () => {
    expect(map('Le délai, de 14 jours, court de suite.', 'Le délai court de suite.', '14 jours')).toBe('gone: ');
  });

  test('is found in the paragraph it went to when its clause is split', () => {
    const old = 'Le client paie la facture. Le retard coûte 10 % par an.';
    expect(map(old, 'Le client paie la facture.\n\nLe retard coûte 10 % par an.', '10 %')).toBe('kept: 10 %');
  });
});

test('added stretches are those of the new clauses', () => {
  const fresh = edition('Le client paie vite et bien.');
  const ranges = addedRanges(redline(edition('Le client paie bien.'), fresh));
  expect(ranges.map(({ start, end }) => fresh[0]!.text.slice(start, end))).toEqual(['vite', 'et']);
});

test('what is removed at the end stands apart from what is before', () => {
  expect(shown('Le client paie. Il le dit.', 'Le client paie.')).toBe('Le client paie. [-Il le dit.-]');
});

test('texts too long to be laid side by side differ where they do, and nowhere else', () => {
  const middle = Array.from({ length: 2600 }, (_, at) => `mot${at}`).join(' ');
  const parts = partsOf(redline(edition(`Un début ${middle} une fin dite`), edition(`Le commencement ${middle} un terme dit`)));
  expect(parts.map(({ op, text }) => (op === 'same' ? `${op} ${text.trim().split(' ').length}` : `${op} ${text.trim()}`))).toEqual([
    'removed Un début',
    'added Le commencement',
    'same 2600',
    'removed une fin dite',
    'added un terme dit',
  ]);
});
