/** Pages of the web: the main text is read as a browser prints it, and all else is named. */
import { expect, test } from 'vitest';
import { checkFidelity } from '../../../compiler/check/fidelity/fidelity.ts';
import { ingestWeb } from '../../../compiler/ingest/ingest.ts';
import { read } from '../../../compiler/read/index.ts';
import { bodyOf } from '../body-of.ts';

async function taken(html: string | Uint8Array) {
  const result = await ingestWeb(typeof html === 'string' ? new TextEncoder().encode(html) : html);
  if (!result.ok) throw new Error(result.error.code);
  return { ...result, body: bodyOf(result.markdown).replaceAll('\\', '').trim() };
}

const readBody = async (html: string): Promise<string> => (await taken(html)).body;
const removed = async (html: string): Promise<string[]> =>
  (await taken(html)).report.removed.map(({ reason, text }) => `${reason}: ${text}`);
const codeOf = async (html: string): Promise<string> => {
  const result = await ingestWeb(new TextEncoder().encode(html));
  return result.ok ? 'ok' : result.error.code;
};
const text = 'Le prestataire fournit au client les services décrits dans le présent contrat et ses annexes.';

test.each<[string, string, string]>([
  ['an ordered list prints its numbers', '<ol start=3><li>un<li value=7>deux<li>trois</ol>', '3. un\n\n7. deux\n\n8. trois'],
  ['a list may count down', '<ol reversed><li>un<li>deux</ol>', '2. un\n\n1. deux'],
  [
    'letters and numerals by type and by style',
    '<ol type=A><li>un</ol><ol style="list-style-type: lower-roman"><li>deux</ol>',
    'A. un\n\ni. deux',
  ],
  ['a list without a style prints nothing', '<ul style="list-style: none"><li>un<li>deux</ul>', 'un\n\ndeux'],
  ['items that carry their numbers get no second one', '<ol><li>1.1 un mot<li>1.2 deux mots</ol>', '1.1 un mot\n\n1.2 deux mots'],
  ['lists nest', '<ul><li>un<ul><li>dedans</ul><li>deux</ul>', '* un\n  * dedans\n* deux'],
  ['definitions are terms and what they mean', '<dl><dt>Client<dd>Qui signe.</dl>', '**Client**\n\nQui signe.'],
  [
    'merged cells stand where they begin',
    '<table><tr><th>A<th>B<th>C<tr><td rowspan=2>un<td colspan=2>deux<tr><td>trois<td>quatre</table>',
    '| A | B | C |\n| --- | --- | --- |\n| un | deux |  |\n|  | trois | quatre |',
  ],
  ['a table that lays the page out is none', '<table><tr><td><h1>Objet</h1><p>Texte du contrat.</table>', '# Objet\n\nTexte du contrat.'],
  [
    'breaks end a paragraph where a clause opens or two stand',
    '<p>Le prix est dû<br>à la commande.<br>2.1 Il est ferme.<br><br>Fin</p>',
    'Le prix est dû à la commande.\n\n2.1 Il est ferme.\n\nFin',
  ],
  ['entities and wrongly nested tags', '<p>5&nbsp;&euro; &lt;HT&gt; <b>en <i>tout</b> et</i> pour tout', '5 € <HT> en tout et pour tout'],
  [
    'a note has both ends',
    '<p>Le prix<sup><a href="#n1">1</a></sup> est dû.<ol><li id=n1>Hors taxes. <a href="#r1">↩</a></ol>',
    'Le prix[^1] est dû.\n\n[^1]: Hors taxes.',
  ],
  ['a raised figure without a note stays a word', '<p>10 m<sup>2</sup> dès le 1<sup>er</sup> jour', '10 m2 dès le 1er jour'],
])('%s', async (_, html, expected) => {
  expect(await readBody(`<main>${html}</main>`)).toBe(expected);
});

test('titles keep their ranks, and the number of a title its level', async () => {
  const html = `<main><h1>Conditions</h1><h3>1. Objet</h3><p>${text}</p><h4>1.1 Détail</h4><p>${text}</p><h3>Divers</h3><p>${text}</p></main>`;
  expect((await readBody(html)).match(/^#.*/gm)).toEqual(['# Conditions', '## 1. Objet', '### 1.1 Détail', '## Divers']);
});

test.each([
  ['main', `<main><p>${text}</main>`],
  ['an article that holds most words', `<div><article><p>${text}</article><p>Suivez-nous.</div>`],
  ['the densest element', `<div><div class=menu><a href=/a>Un</a></div><div id=c><p>${text}<p>${text}</div></div>`],
])('the main text is %s; menus, banners, scripts and footers are gone', async (_, main) => {
  const html = `<header><nav><a href=/>Accueil</a></nav></header><div class="cookie-banner">Nous utilisons des cookies.<button>Accepter</button></div>${main}<footer>© Exemple</footer><script>if (a < b) alert('Mot')</script>`;
  expect((await readBody(html)).replaceAll('\n\n', ' ')).toMatch(/^(?:Le prestataire[^.]*\. ?)+$/);
  expect(await removed(html)).toEqual(expect.arrayContaining(['navigation: © Exemple', expect.stringContaining('cookies')]));
});

test('a title above the main text is its title', async () => {
  expect(await readBody(`<header><h1>Conditions</h1></header><main><p>${text}</main>`)).toBe(`# Conditions\n\n${text}`);
});

test.each(['hidden', 'style="display:none"', 'style="visibility: hidden"', 'style="font-size:0"', 'class=gone', 'id=off', 'class=sr-only'])(
  'what nobody sees never enters, and is told: %s',
  async (how) => {
    const { body, report } = await taken(
      `<style>.gone, #off { display: none }</style><main><p>${text}<p>Avant <span ${how}>jamais</span> après.</main>`,
    );
    expect(body).toBe(`${text}\n\nAvant après.`);
    expect(report.reviews).toContainEqual(expect.objectContaining({ kind: 'unseen', text: 'jamais' }));
  },
);

test('what only some media hide is seen; struck words are not of the text; numbers of a style sheet are told', async () => {
  const { body, report } = await taken(
    `<style>@media print { .a { display: none } } li { counter-increment: n }</style><main><p>Le <span class=a>prix</span> <s>ancien</s> est dû.</main>`,
  );
  expect(body).toBe('Le prix est dû.');
  expect(report.reviews.map(({ kind }) => kind)).toEqual(['struck', 'numbering']);
});

test.each<[string, Uint8Array]>([
  ['windows-1252', new Uint8Array(Buffer.from('<meta charset=windows-1252><p>D\xe9lai d\x92un mois', 'latin1'))],
  ['nothing said', new Uint8Array(Buffer.from('<p>D\xe9lai d\x92un mois', 'latin1'))],
  ['utf-16', new Uint8Array(Buffer.from('\ufeff<p>Délai d’un mois', 'utf16le'))],
  ['a lie', new TextEncoder().encode('<meta charset="iso-8859-1"><p>Délai d’un mois')],
])('characters are read under the encoding of the page: %s', async (_, bytes) => {
  expect((await taken(bytes)).body).toBe('Délai d’un mois');
});

test('pages that are too deep or too large, or have no words, end in the closed set', async () => {
  expect(await codeOf('<div>'.repeat(100_000))).toBe('too-large');
  expect(await codeOf('<main></main>')).toBe('no-text');
});

test('every character is accounted for, and the page passes the check of its words and structure', async () => {
  const html = `<nav><a href=/>Accueil</a></nav><main><h1>Conditions</h1><h2>1. Objet</h2><p>${text}<ul><li>la garde ;<li>la restitution.</ul><h2>2. Prix</h2><table><tr><th>Palier<th>Prix<tr><td>Bas<td>5 €</table><p>Le prix<sup>1</sup> est dû.<p><sup>1</sup> Hors taxes et hors frais.</main>`;
  const { markdown, words, blocks, ledger } = await taken(html);
  expect(ledger.misfits).toEqual([]);
  const told: string[] = [];
  const contract = read(
    { id: 'o', files: [{ file: 'contract.md', text: markdown.replace('---\n\n', 'original: { file: o.html, sha256: x }\n---\n\n') }] },
    () => {},
  );
  const { percent } = checkFidelity(contract, ({ code, message }) => void told.push(`${code}: ${message}`), {
    file: 'o.html',
    sha256: 'x',
    unit: 'paragraph',
    words,
    blocks,
  });
  expect([told, percent]).toEqual([[], 100]);
});
