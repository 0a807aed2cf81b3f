/** Whole contracts of every numbering, taken in from text: nothing is left to check, each clause has its id, each reference lands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compiled } from './taken-in.ts';

const contracts: readonly (readonly [name: string, language: string, ids: string, references: string])[] = [
  [
    'titres',
    'fr',
    'contrat-de-maintenance titre-i titre-i/chapitre-1 1 1/p1 2 2/p1 2/1 2/2 chapitre-2 3 3.1 3.2 titre-ii titre-ii/chapitre-1 4 4/p1 5 5/p1 5/a 5/b 5/p2',
    '1/p1→titre-ii 3.2→3.1 3.2→5/a 4/p1→2 4/p1→3 4/p1→4 5/a→3.1 5/a→4 5/b→2/2 5/p2→Code civil 5/p2→chapitre-2',
  ],
  [
    'annexes',
    'fr',
    'conditions-de-location 1 1/p1 2 2.1 2.2 annexe-1 annexe-1/1 annexe-1/1/p1 annexe-1/2 annexe-1/2/p1 annexe-2 annexe-2/1 annexe-2/1/p1 annexe-2/2 annexe-2/2/p1',
    '1/p1→annexe-1 2.1→annexe-2/2 2.2→2.1 annexe-1/2/p1→annexe-1/1 annexe-2/2/p1→annexe-2/1 annexe-2/2/p1→annexe-1',
  ],
  [
    'sections',
    'en',
    'hosting-agreement 1 1.1 1.2 2 2.1 2.1/a 2.1/b 2.1/b/i 2.1/b/ii 2.1/c 2.2 schedule-1 schedule-1/1 schedule-1/1/p1 schedule-1/2 schedule-1/2/p1 schedule-2 schedule-2/1 schedule-2/1/p1',
    '1.1→schedule-1 2.1/c→2.1/b/ii 2.2→2.1/a 2.2→2.1/b 2.2→2.1/c 2.2→1 schedule-1/1/p1→schedule-1/2 schedule-2/1/p1→2.2 schedule-2/1/p1→schedule-1/1',
  ],
  [
    'articles',
    'en',
    'consulting-agreement i 1.01 1.01/p1 1.02 1.02/p1 ii 2.01 2.01/p1 2.02 2.02/p1 exhibit-a 1 1/p1 2 2/p1',
    '1.01/p1→exhibit-a 1.02/p1→1.01 2.01/p1→i 2.01/p1→1.01 2.01/p1→2.02 2.02/p1→Companies Act 2006 1/p1→1.01',
  ],
];

test.each(contracts)('%s, taken in from its text, has its ids and its references', (name, language, ids, references) => {
  const text = readFileSync(join(import.meta.dirname, 'fixtures/numbering', `${name}.txt`), 'utf8');
  const { linked, told, fidelity } = compiled(text, language);
  expect(linked.contract.clauses.map(({ id }) => id).join(' ')).toBe(ids);
  const shown = linked.references.map(
    ({ anchor, target }) => `${anchor.clause}→${target.kind === 'clause' ? target.clause : target.document}`,
  );
  expect(shown.join(' ')).toBe(references);
  expect(fidelity.percent).toBe(100);
  expect(told.map(({ code }) => code)).toEqual([]);
});
