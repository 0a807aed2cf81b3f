/** Uses of a defined term: inflected, elided, in either case, as whole words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemOf, termPattern } from '../../../compiler/language/fr/inflection.ts';

const uses = (term: string, text: string): string[] => text.match(termPattern(term)) ?? [];

describe('a term is found in all its forms', () => {
  test.each<[string, string, string[]]>([
    ['Client', 'Le Client, les clients et l’e-mail du Client', ['Client', 'clients', 'Client']],
    ['Incident', "d'Incidents, l’Incident", ['Incidents', 'Incident']],
    [
      'Date de Mise en Service',
      'à la Date de Mise en Service du Site et à la date de mise en service',
      ['Date de Mise en Service', 'date de mise en service'],
    ],
    ['Jours ouvrés', 'un jour ouvré, deux Jours\u00a0ouvrés', ['jour ouvré', 'Jours\u00a0ouvrés']],
    ['Journal', 'le journal, les journaux', ['journal', 'journaux']],
    ['Travaux', 'les travaux, ce travail', ['travaux', 'travail']],
    ['Réseau', 'les réseaux du réseau', ['réseaux', 'réseau']],
    ['Prix', 'le prix, les Prix', ['prix', 'Prix']],
    ['Partie(s)', 'la Partie et les parties', ['Partie', 'parties']],
    ['Plan d’Activité (PCA)', "le plan d'activité, le PCA", ["plan d'activité", 'PCA']],
    ['Opérateur (ou OPR)', 'Opérateur OPR', ['Opérateur', 'OPR']],
    ['Sous-traitant', 'les sous\u2011traitants', ['sous\u2011traitants']],
    ['Élève', 'l’élève', ['élève']],
  ])('%s in %s', (term, text, words) => expect(uses(term, text)).toEqual(words));
});

test.each('Client Incidents Journal Travaux travail bail al Réseau réseaux feux Prix GTR jours de Sous élève eau œil 24'.split(' '))(
  'every form of %s begins with its stem',
  (word) => {
    const endings = ['', 's', 'x', 'al', 'als', 'ail', 'ails', 'aux', 'au'];
    const forms = endings.flatMap((ending) => [0, 1, 2, 3].map((cut) => word.slice(0, Math.max(1, word.length - cut)) + ending));
    const found = forms.filter((form) => uses(word, form).includes(form));
    expect(found).toContain(word);
    for (const form of found) expect(form.toLowerCase().startsWith(stemOf(word).toLowerCase())).toBe(true);
  },
);

describe('only whole words in order are uses', () => {
  test.each([
    ['Client', 'la clientèle'],
    ['Trafic', 'un trafiquant'],
    ['Log', 'le logiciel et le blog'],
    ['Date de Mise en Service', 'la mise en service à cette date'],
    ['GTR', 'le gtr'],
    ['État', 'état́'],
    ['(…)', '(…)'],
    ['', 'rien'],
  ])('%s is not in %s', (term, text) => expect(uses(term, text)).toEqual([]));
});

test('any text makes a pattern, and a worded term finds itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (term) => {
      expect(termPattern(term).flags).toBe('gu');
    }),
    { numRuns: 500, seed: 5 },
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zéà]{2,9}( [a-zéà]{2,9}){0,2}$/), (term) => {
      expect(uses(term, `le ${term}.`)).toEqual([term]);
    }),
    { numRuns: 500, seed: 6 },
  );
});
