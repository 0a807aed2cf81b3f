import { expect, test } from 'vitest';
import { alignClauses } from '../../../compiler/impact/align/align-clauses.ts';
import { edition } from '../editions.ts';

const links = (old: string, fresh: string): string[] => alignClauses(edition(old), edition(fresh)).map((link) => `${link.old} ${link.new}`);
const access = 'Le prestataire donne au client un accès administrateur au portail.';
const payment = 'Le client paie chaque facture sous 30 jours, sans escompte.';
const backup = 'Une sauvegarde quotidienne est conservée pendant 14 jours.';

test('one clause, one clause', () => {
  expect(links(`${access}\n\n${payment}`, `${payment}\n\n${access}`)).toEqual(['0 1', '1 0']);
});

test('a clause in three parts is one link', () => {
  expect(links(`${access} ${payment} ${backup}`, `${access}\n\n${payment}\n\n${backup}`)).toEqual(['0 0,1,2']);
});

test('a part that has nothing to do with the clause before it stands alone', () => {
  expect(links(access, `${access}\n\n${backup}`)).toEqual(['0 0', ' 1']);
});

test('no clause, no link', () => {
  expect(links('', '')).toEqual([]);
  expect(links(access, '')).toEqual(['0 ']);
});
