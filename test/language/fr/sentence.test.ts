/** Where French sentences end, and where a full stop is none. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../compiler/language/fr/sentence.ts';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('a full stop ends a sentence only where one begins', () => {
  test.each<[string, string[]]>([
    ['Le client paie. Il part.', ['Le client paie.', 'Il part.']],
    ['Voir les pièces (plans, devis, etc.) avant la pose.', ['Voir les pièces (plans, devis, etc.) avant la pose.']],
    ['Il fournit plans, devis, etc. Le reste suit.', ['Il fournit plans, devis, etc.', 'Le reste suit.']],
    ['Un format ouvert (p. ex. OpenDocument) suffit.', ['Un format ouvert (p. ex. OpenDocument) suffit.']],
    ['Selon l’art. 9.1.3. du règlement, il paie.', ['Selon l’art. 9.1.3. du règlement, il paie.']],
    ['Au sens de l’article 4.2. Le locataire paie.', ['Au sens de l’article 4.2.', 'Le locataire paie.']],
    ['Notre site https://a.example.com. Il est ouvert.', ['Notre site https://a.example.com.', 'Il est ouvert.']],
    ['M. Durand et Mme. Petit signent. La S.A. Batir aussi.', ['M. Durand et Mme. Petit signent.', 'La S.A. Batir aussi.']],
    ['3.1. Le bail dure un an. 4. Il finit.', ['3.1. Le bail dure un an.', '4. Il finit.']],
    ['Est-ce permis ? Oui ! « Certes. » Bien.', ['Est-ce permis ?', 'Oui !', '« Certes. »', 'Bien.']],
    ['Le bailleur remet : les clés ; le bail. Fin', ['Le bailleur remet : les clés ; le bail.', 'Fin']],
    ['Premier point\n\nSecond point', ['Premier point', 'Second point']],
    ['Il remet :\n- les clés\n- le bail', ['Il remet :', '- les clés', '- le bail']],
    ['', []],
    ['  ', []],
  ])('%s', (text, sentences) => expect(split(text)).toEqual(sentences));
});

test('sentences keep every word, in order, and don’t overlap', () => {
  const piece = fc.constantFrom('Le client', ' ', '. ', '.', '; ', 'etc. ', 'art. 5.1. ', '« ', ' » ', '\n\n', '● ', '12', 'É', '…', '! ');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (text) => {
        const bounds = splitSentences(text);
        const kept = bounds.map(({ start, end }) => text.slice(start, end)).join('');
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(bounds.every(({ start, end }, index) => start < end && start >= (bounds[index - 1]?.end ?? 0))).toBe(true);
      },
    ),
    { numRuns: 1000, seed: 2 },
  );
});
