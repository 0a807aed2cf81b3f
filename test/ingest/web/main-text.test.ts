import { expect, test } from 'vitest';
import { mainTextOf } from '../../../compiler/ingest/web/main-text.ts';
import { find, pageOf } from './parts.ts';

const text = `<p>${'Le client paie les services fournis. '.repeat(8)}</p>`;
const main = (html: string) => {
  const page = pageOf(`<body>${html}</body>`);
  return { page, ...mainTextOf(page, () => false) };
};
const idOf = ({ root }: ReturnType<typeof main>): string => root.attrs.find(({ name }) => name === 'id')?.value ?? root.tagName;

test.each([
  ['what the page calls main', `<div id=x>${text}</div><main id=m><p>court</p></main>`, 'm'],
  ['an article with most of the words', `<article id=a>${text}</article><p>Pied</p>`, 'a'],
  ['an article with few of them is not it', `<article id=a><p>court</p></article><div id=d>${text}</div>`, 'd'],
  ['the deepest element with nearly all words', `<div id=o><div id=i>${text}</div><p>Fin</p></div>`, 'i'],
  ['the words of links weigh nothing', `<div id=n><a href="/">${text}${text}</a></div><div id=d>${text}</div>`, 'd'],
])('%s', (_, html, expected) => expect(idOf(main(html))).toBe(expected));

test('a main text that was only found by weight is a guess', () => {
  expect(main(`<main>${text}</main>`).guessed).toBe(false);
  expect(main(`<div>${text}</div><p>Fin</p>`).guessed).toBe(true);
});

test('furniture is known by its tag, its role or its name, unless it holds most of the text', () => {
  const found = main(`<main>${text}<nav>Menu</nav><div id=cookie-banner>Cookies</div><div role=search>Chercher</div><p>Fin</p></main>`);
  const is = (what: string): boolean => found.isFurniture(find(found.page, what));
  expect([is('nav'), is('#cookie-banner'), is('p')]).toEqual([true, true, false]);
  const whole = main(`<main><div id=sidebar>${text}</div></main>`);
  expect(whole.isFurniture(find(whole.page, '#sidebar'))).toBe(false);
});

test('a header with a title is none, and a title alone outside the main text is its title', () => {
  const found = main(`<h1>Contrat</h1><main><header><h2>Objet</h2></header>${text}</main>`);
  expect(found.isFurniture(find(found.page, 'header'))).toBe(false);
  expect(found.title?.tagName).toBe('h1');
  expect(main(`<h1>Contrat</h1><main><h1>Objet</h1>${text}</main>`).title).toBeUndefined();
});
