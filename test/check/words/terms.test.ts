import { expect, test } from 'vitest';
import { compile } from '../../../compiler/compile.ts';

/** Messages of warnings about terms, shortened to what is in quotes and the code. */
function told(text: string, yaml = ''): string[] {
  const files = [{ file: 'contract.md', text }, ...(yaml ? [{ file: 'terms.yml', text: yaml }] : [])];
  const { diagnostics } = compile({ id: 'essai', files });
  return diagnostics.flatMap(({ code, message }) => (code.endsWith('-term') ? [`${code} ${/"(.*?)"/.exec(message)?.[1]}`] : []));
}

test('an acronym that no term holds and nothing spells out is undefined', () => {
  expect(told('Le client suit les CGU.')).toEqual(['check/undefined-term CGU']);
  expect(told('Le Plan de Continuité (PC) vaut. Le PC prime.')).toEqual([]);
  expect(told('**[Adresse IP](term:ip)** : un numéro.\n\nUne adresse IP, donc une IP.')).toEqual([]);
});

test('words with a capital are a term where they come back and are common words', () => {
  const order = 'Un bon de commande suit. Le prix est celui du Bon de Commande.';
  expect(told(order)).toEqual([]);
  expect(told(`${order} Il lie par le Bon de commande.`)).toEqual(['check/undefined-term Bon de Commande']);
  expect(told('Le contrat lie. Ce Contrat, le Contrat et leur Contrat priment.')).toEqual(['check/undefined-term Contrat']);
  expect(told('Chez Durand, par Durand, pour Durand et avec Durand.')).toEqual([]);
});

test('parties and proper names need no definition', () => {
  const parties = 'provider: Nuage\nparties: { client: le Preneur, provider: Nuage }\nnames: [{ name: Site Bleu, reason: marque }]';
  const head = `---\ntitle: Essai\nedition: "1"\nlanguage: fr\njurisdiction: FR\ncurrency: EUR\nfurniture: []\n${parties}\n---\n\n`;
  const words = 'Un preneur, un nuage, un site bleu.';
  expect(told(`${head}${words} Le Preneur, au Preneur, du Preneur par Nuage, chez Nuage, de Nuage au Site Bleu, du Site Bleu.`)).toEqual(
    [],
  );
});

test('a term is used elsewhere than in its own definition', () => {
  expect(told('**[Serveur](term:server)** : Une machine.\n\nIl loue des serveurs.')).toEqual([]);
  expect(told('**[Serveur](term:server)** : Une machine.\n\nIl loue des machines.')).toEqual(['check/unused-term Serveur']);
  expect(told('# Définitions\n\n**[Serveur](term:server)** : Un serveur est une machine.')).toEqual(['check/unused-term Serveur']);
});

test('phrases that are excepted are no use of a term', () => {
  const text = '**[Partie(s)](term:parties)** : Le client ou nous.\n\nElle cesse tout ou partie du service.';
  expect(told(text)).toEqual([]);
  expect(told(text, 'terms: { parties: { except: [tout ou partie] } }')).toEqual(['check/unused-term Partie(s)']);
});

test('what is undefined is underlined at its first use, and counted', () => {
  const look = (text: string): string[] =>
    compile({ id: 'essai', files: [{ file: 'contract.md', text }] }).diagnostics.flatMap(({ code, message, places: [place] }) =>
      code === 'check/undefined-term'
        ? [`${text.slice(place!.span.start, place!.span.end)} ${/\d+ times|once/.exec(message)?.[0] ?? ''}`.trim()]
        : [],
    );
  expect(look('Le client suit les CGU.\n\nLes CGU priment.')).toEqual([expect.stringMatching(/^CGU/)]);
  expect(look('Un bon de commande. Le Bon de commande lie. Le Bon de Commande suit.')).toEqual([
    expect.stringMatching(/^Bon de [cC]ommande/),
  ]);
});

test('a word alone is a term from its third capital on, a phrase from its second, an acronym at once', () => {
  const uses = (count: number, words: string): string => Array.from({ length: count }, () => `Il vise ${words}.`).join(' ');
  expect(told(`Un contrat. ${uses(2, 'le Contrat')}`)).toEqual([]);
  expect(told(`Un bon de commande. ${uses(1, 'le Bon de Commande')}`)).toEqual([]);
  expect(told(`Un bon de commande. ${uses(2, 'le Bon de Commande')}`)).toEqual(['check/undefined-term Bon de Commande']);
  expect(told(uses(1, 'la RGS'))).toEqual(['check/undefined-term RGS']);
});

test('titles and tables set capitals of their own', () => {
  const capitals = 'Contrat';
  expect(told(`Un contrat.\n\n# Le ${capitals}\n\n# Du ${capitals}\n\n# Au ${capitals}\n\n# Ce ${capitals}`)).toEqual([]);
  expect(told(`Un contrat.\n\n| Le ${capitals} | Du ${capitals} |\n|---|---|\n| Au ${capitals} | Ce ${capitals} |`)).toEqual([]);
  expect(told('# Les CGU\n\nUn mot.')).toEqual(['check/undefined-term CGU']);
});

test('what a term holds of an expression is defined, the rest is not', () => {
  const term = '**[Client](term:client)** : La personne.\n\n';
  const rest = 'Un contenu. Le Contenu du Client, du Contenu du Client, au Contenu du Client et ce Contenu du Client.';
  expect(told(`${term}${rest}`)).toEqual(['check/undefined-term Contenu']);
  expect(told(`${term}**[Contenu](term:content)** : Les mots.\n\n${rest}`)).toEqual([]);
});

test('a word that comes back without a capital, in the plural too, is a common one; an address tells nothing', () => {
  const three = 'Le Serveur, du Serveur et ce Serveur, au Serveur.';
  expect(told(`Des serveurs. ${three}`)).toEqual(['check/undefined-term Serveur']);
  expect(told(three)).toEqual([]);
  expect(told(`Voir www.serveur.be. ${three}`)).toEqual([]);
});
