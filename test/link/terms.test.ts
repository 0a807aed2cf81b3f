import { expect, test } from 'vitest';
import { fence, linkText } from './link-text.ts';

const definitions =
  '# 2. Définitions\n\n**[Serveur](term:server)** : machine\n\n**[Serveur dédié](term:dedicated)** : Serveur d’un seul Client\n\n';

test('a term knows its definition and all its uses, in any number and case', () => {
  const { linked } = linkText(`${definitions}# 3. Les serveurs\n\nun serveur`);
  const [server] = linked.terms;
  expect([server?.name, server?.definition]).toEqual(['Serveur', 'Serveur : machine']);
  expect(server?.uses.map(({ clause, text }) => [clause, text])).toEqual([
    ['def:serveur-dedie', 'Serveur'],
    ['3', 'serveurs'],
    ['3/p1', 'serveur'],
  ]);
});

test('where two terms overlap the longer one is meant', () => {
  const { linked } = linkText(`${definitions}# 3. X\n\nun serveur dédié`);
  expect(linked.terms.map(({ id, uses }) => [id, uses.filter(({ clause }) => clause === '3/p1').length])).toEqual([
    ['server', 0],
    ['dedicated', 1],
  ]);
});

test('a bold term alone is defined by what follows', () => {
  expect(linkText('# 1. Définitions\n\n**[Trade](term:trade)**\n\nLe transfert\n\n- d’un nom').linked.terms[0]?.definition).toBe(
    'Le transfert d’un nom',
  );
});

test('a term may be bound by quote and used under further forms', () => {
  const terms = fence('terms', 'shop: { quote: espace client, forms: [portail] }');
  const { linked } = linkText(`# 1. X\n\nl’espace client\n\nle portail${terms}`);
  expect(linked.terms[0]?.uses.map(({ text }) => text)).toEqual(['portail']);
});

test('a term without words is reported', () => {
  expect(linkText(`# 1. X${fence('terms', 'shop: { forms: [portail] }')}`).codes).toEqual(['link/term-without-words']);
});
