import { expect, test } from 'vitest';
import { isContents, wordsBelow } from '../../../compiler/ingest/web/contents.ts';
import { find, pageOf } from './parts.ts';

const link = (text: string, href = '#a'): string => `<li><a href="${href}">${text}</a>`;

test.each([
  ['three links to places of the page', `<ul>${link('Objet')}${link('Prix')}${link('Durée')}</ul>`, true],
  ['two links', `<ul>${link('Objet')}${link('Prix')}</ul>`, false],
  ['links to other pages', `<ul>${link('Objet', '/a')}${link('Prix', '/b')}${link('Durée', '/c')}</ul>`, false],
  ['links in sentences', `<ul>${link('Objet')}${link('Prix')}${link('Durée')}<li>du contrat signé</ul>`, false],
  ['numbers beside the links', `<ol>${link('Objet')} 1${link('Prix')} 2${link('Durée')} 3</ol>`, true],
])('a list of %s is a table of contents: %#', (_, html, expected) =>
  expect(isContents(find(pageOf(html), html.slice(1, 3)))).toBe(expected),
);

test('other elements are one only by their name', () => {
  const links = link('Objet') + link('Prix') + link('Durée');
  expect(isContents(find(pageOf(`<div class="toc">${links}</div>`), 'div'))).toBe(true);
  expect(isContents(find(pageOf(`<div class="texte">${links}</div>`), 'div'))).toBe(false);
});

test('scripts and styles are no words', () =>
  expect(wordsBelow(find(pageOf('<p>un<script>var x</script><style>p {}</style> deux</p>'), 'p')).trim()).toBe('un deux'));
