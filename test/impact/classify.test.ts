import { describe, expect, test } from 'vitest';
import { classify } from '../../compiler/impact/classify.ts';
import { edition } from './editions.ts';

const told = (old: string, fresh: string): string[] =>
  classify(edition(old), edition(fresh))
    .filter(({ kinds }) => kinds.length > 0)
    .map(({ kinds, line }) => `${kinds.join('+')} ${line.old.map(({ id }) => id).join(',')} → ${line.new.map(({ id }) => id).join(',')}`);

const article = (number: number, words: string): string => `# ${number}. ${words}\n\n`;
const access = 'Le prestataire donne au client un accès administrateur au portail de gestion.\n\n';
const payment = 'Le client paie chaque facture dans les 30 jours de sa réception, sans escompte.\n\n';
const backup = 'Une sauvegarde quotidienne des données est conservée pendant 14 jours au moins.\n\n';
const liability = 'La responsabilité du prestataire est limitée au montant annuel des redevances.\n\n';
const base = article(1, 'Accès') + access + article(2, 'Prix') + payment + article(3, 'Données') + backup + liability;

describe('clauses of two editions', () => {
  test('are unchanged where they are the same', () => {
    expect(told(base, base)).toEqual([]);
  });

  test('a changed figure rewords its clause alone', () => {
    expect(told(base, base.replace('30 jours', '60 jours'))).toEqual(['reworded 2/p1 → 2/p1']);
  });

  test('a moved clause is told once, at its new place', () => {
    expect(told(base, article(1, 'Accès') + access + liability + article(2, 'Prix') + payment + article(3, 'Données') + backup)).toEqual([
      'moved 3/p2 → 1/p2',
    ]);
  });

  test('an article put in renumbers those after it, and what is below follows', () => {
    const fresh = base
      .replace('# 2. Prix', '# 2. Assistance\n\nUne hotline répond de 9 h à 18 h.\n\n# 3. Prix')
      .replace('# 3. Données', '# 4. Données');
    expect(told(base, fresh)).toEqual(['added  → 2', 'added  → 2/p1', 'renumbered 2 → 3', 'renumbered 3 → 4']);
  });

  test('a numbered paragraph follows the number of its article', () => {
    const old = '# 4. Prix\n\n4.1. Le client paie chaque facture.\n\n4.2. Tout retard porte intérêt.\n';
    const found = classify(edition(old), edition(old.replaceAll('4.', '5.')));
    expect(found.filter(({ kinds }) => kinds.length > 0).map(({ kinds, following }) => [kinds, following])).toEqual([[['renumbered'], 2]]);
    expect(found.filter(({ follows }) => follows)).toHaveLength(2);
  });

  test('a split clause is one change with its parts', () => {
    const old = `${access.trim()} ${backup}${payment}`;
    expect(told(old, `${access}${backup}${payment}`)).toEqual(['split preambule/p1 → preambule/p1,preambule/p2']);
  });

  test('merged clauses are one change', () => {
    expect(told(`${access}${backup}${payment}`, `${access.trim()} ${backup}${payment}`)).toEqual([
      'merged preambule/p1,preambule/p2 → preambule/p1',
    ]);
  });

  test('what is left on one side was added or removed', () => {
    expect(told(base, base.replace(liability, ''))).toEqual(['removed 3/p2 → ']);
    expect(told(base.replace(liability, ''), base)).toEqual(['added  → 3/p2']);
  });

  test('a clause rewritten under its number is that clause', () => {
    const old = '# 2. Prix\n\n2.1. Le client paie chaque facture dans les 30 jours.\n';
    expect(told(old, old.replace(/Le client.*/, 'Toute facture est exigible du client dès l’envoi.'))).toEqual(['reworded 2.1 → 2.1']);
  });

  test('the same words in several clauses stay where they were', () => {
    const rows = '# 1. A\n\n- Gratuit\n- Sur demande\n\n# 2. B\n\n- Gratuit\n- Sur demande\n';
    expect(told(rows, rows.replace('# 2. B', '# 2. B\n\n- Gratuit pour tous'))).toEqual(['added  → 2/tiret-1']);
  });
});

test('of equal clauses that are fewer in the new edition, the one that stands beside what stood beside it stays', () => {
  const old = '# 1. Accès\n\n- Gratuit\n\n# 2. Prix fort\n\n- Gratuit\n';
  const fresh = '# 1. Sécurité\n\nUn audit a lieu.\n\n# 3. Prix fort\n\n- Gratuit\n';
  const found = classify(edition(old), edition(fresh));
  expect(found.map(({ line }) => `${line.old.map(({ id }) => id)} → ${line.new.map(({ id }) => id)}`)).toEqual(
    expect.arrayContaining(['2 → 3', '2/tiret-1 → 3/tiret-1', '1/tiret-1 → ']),
  );
});

test('a paragraph follows its article only under the number that it had there', () => {
  const old = '# 4. Prix\n\n4.1. Le client paie chaque facture.\n\n4.2. Tout retard porte intérêt au taux légal.\n';
  const change = (fresh: string): unknown[] =>
    classify(edition(old), edition(fresh))
      .filter(({ kinds }) => kinds.length > 0)
      .map(({ line, kinds, following }) => [line.new[0]?.id, ...kinds, following]);
  expect(change(old.replaceAll('4.', '5.'))).toEqual([['5', 'renumbered', 2]]);
  expect(change(old.replaceAll('4.', '5.').replace('5.2.', '5.3.'))).toEqual([
    ['5', 'renumbered', 1],
    ['5.3', 'renumbered', 0],
  ]);
  expect(change(old.replace('4.2.', '4.3.'))).toEqual([['4.3', 'renumbered', 0]]);
});

test('what moves with the clause above it is told there, what moves alone by itself', () => {
  const chapter = (number: number, title: string, ...items: string[]): string =>
    `# ${number}. ${title}\n\n${items.map((item) => `${item}\n\n`).join('')}`;
  const [one, two, three] = [access.trim(), backup.trim(), liability.trim()];
  const old = chapter(1, 'Accès', one) + chapter(2, 'Données', two, three) + chapter(3, 'Prix', payment.trim());
  const moved = classify(
    edition(old),
    edition(chapter(2, 'Données', two, three) + chapter(1, 'Accès', one) + chapter(3, 'Prix', payment.trim())),
  );
  const told = moved.filter(({ kinds }) => kinds.length > 0).map(({ line, kinds, following }) => [line.new[0]?.id, ...kinds, following]);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('moved');
  expect(moved.filter(({ follows }) => follows).length).toBeGreaterThan(0);
});
