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

test('a use is a whole word, of whatever number, and begins where its clause does', () => {
  const uses = (text: string): string[] =>
    linkText(`# 1. X\n\n**[Site](term:site)** : lieu\n\n${text}`).linked.terms[0]!.uses.map(({ text: words }) => words);
  expect(uses('un site, deux sites, un sitecentral, un Website, site')).toEqual(['site', 'sites', 'site']);
  expect(uses('l’été du site\n\nsite')).toEqual(['site', 'site']);
});

test('forms of a term that is marked are uses too, and of two terms of one form the first is meant', () => {
  const text = '# 1. X\n\n**[Espace](term:space)** : lieu\n\n**[Portail](term:portal)** : porte\n\nle guichet, un espace';
  const { linked } = linkText(text + fence('terms', 'space: { forms: [guichet] }\nportal: { forms: [guichet] }'));
  expect(linked.terms.map(({ id, uses }) => [id, uses.map(({ text: words }) => words)])).toEqual([
    ['space', ['guichet', 'espace']],
    ['portal', []],
  ]);
});

test('a second term of one id is told, and a term of words that are nowhere', () => {
  expect(linkText('# 1. X\n\n**[Site](term:site)** et **[Lieu](term:site)**').codes).toEqual(['link/duplicate-name']);
  expect(linkText(`# 1. X\n\nun mot${fence('terms', 'shop: { quote: espace client }')}`).codes).toContain('link/quote-orphaned');
});

test('phrases that are excepted are no use, those around them are', () => {
  const text = '# 1. X\n\n**[Partie](term:party)** : un de nous\n\ntout ou partie, une partie';
  const { linked } = linkText(text + fence('terms', 'party: { except: [tout ou partie] }'));
  expect(linked.terms[0]!.uses.map(({ start, text: words }) => [start, words])).toEqual([[20, 'partie']]);
});
