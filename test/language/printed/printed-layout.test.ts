/** What may be layout, and what an author can never declare away. */
import { expect, test } from 'vitest';
import { french } from '../../../compiler/language/french.ts';
import { findLayout } from '../../../compiler/language/printed/printed-layout.ts';
import { readPrintedLines } from '../../../compiler/language/printed/printed-lines.ts';

const look = (text: string, document: string): string | number => {
  const { places, refused } = findLayout(text, document, readPrintedLines(document), french);
  return refused ? `${refused.why}: ${document.slice(refused.place.start, refused.place.end)}` : places.length;
};

const page = Array.from({ length: 12 }, (_, at) => `Ligne ${'x'.repeat(at + 1)} du contrat, qui va\njusqu’ici.`).join('\n\n');
/** Pages of text with a running line after each. */
const paged = (...running: string[]): string => running.map((line) => `${page}\n\n${line}\n`).join('\n');

test.each(['●', '•', '▪', '◦', '-', '–', '*'])('the glyph %s is layout where it opens a line, and only there', (glyph) => {
  expect(look(glyph, `Sont dus :\n${glyph} le prix ${glyph} la taxe\n  ${glyph} le port`)).toBe(2);
});

test.each(['+', '−', '%', '€', '<', '>', '≤', '≥', '×', '3'])('the sign %s says something, even where it opens a line', (sign) => {
  expect(look(sign, `Sont dus :\n${sign} le prix`)).toBe(`sentence: ${sign}`);
});

test('a word, a phrase over a line end and a part of a line are part of a sentence', () => {
  expect(look('pas', 'Il ne doit\npas payer.')).toBe('sentence: pas');
  expect(look('ne doit pas', 'Il ne doit\npas payer.')).toBe('sentence: ne doit\npas');
  expect(look('service.', 'Le prix\n\ndu service.\n\nLa fin\n\ndu service.')).toBe('sentence: service.');
});

test('a line of a paragraph is part of a sentence, though it fills its line and repeats', () => {
  const wrapped = `Il gère le\nservice.\n\n${page}\n\nIl rend le\nservice.\n`;
  expect(look('service.', wrapped)).toBe('sentence: service.');
});

test('a rule is a whole line, a leader stands between words; an ellipsis is neither', () => {
  expect(look('_____', 'Fin\n_____\nDébut')).toBe(1);
  expect(look('.........', '1. Objet ......... 3\n2. Prix ......... 4')).toBe(2);
  expect(look('...', 'les baies, etc ... et le reste')).toBe('sentence: ...');
});

test('a link target on its own line is left over; a site named in a sentence is not', () => {
  expect(look('mailto:a@b.fr', 'Écrire à\nmailto:a@b.fr\nou venir.')).toBe(1);
  expect(look('https://a.fr', 'Voir le site\nhttps://a.fr\n\nFin.')).toBe('sentence: https://a.fr');
  expect(look('https://a.fr', 'Voir le site.\n\nhttps://a.fr\n\nFin.')).toBe(1);
});

test('a running line stands alone and repeats once its page number is masked', () => {
  const text = paged('Conditions générales (v 2022/10) 2', 'Conditions générales (v 2022/10) 3');
  expect(look('Conditions générales (v 2022/10) 2', text)).toBe(1);
  expect(look('Conditions générales (v 2022/10) #', text)).toBe(2);
  expect(look('Page 1 / 2', paged('Page 1 / 2', 'Page 2 / 2'))).toBe(1);
  expect(look('Confidentiel', paged('Confidentiel', 'Confidentiel'))).toBe(2);
});

test('a line that stands once is no running line', () => {
  expect(look('Conditions générales', `${page}\n\nConditions générales\n\n${page}`)).toBe('once: Conditions générales');
  expect(look('3', `${page}\n\n3\n\n${page}`)).toBe('once: 3');
});

test.each([
  ['● Ping', '● Ping'],
  ['Le Client doit payer.', 'Le Client doit payer.'],
  ['Il s’agit notamment :', 'Il s’agit notamment :'],
  ['Article 3', 'Article 4'],
  ['3.1. Objet', '3.1. Objet'],
  ['Page 4', 'Page 3'],
])('« %s » says something, though it repeats', (first, second) => {
  expect(look(first, paged(first, second))).toBe(`clause: ${first}`);
});

test('figures one below the other are no page numbers', () => {
  expect(look('#', `Prix\n\n12\n\n30\n\n45\n\n${page}`)).toBe('clause: 12');
  expect(look('#', paged('1', '2', '3'))).toBe(3);
});

test('where form feeds show the pages, a running line stands at their edges', () => {
  const edges = `Titre courant\n\n${page}\n\n\fTitre courant\n\n${page}`;
  expect(look('Titre courant', edges)).toBe(2);
  expect(look('Titre courant', `${page}\n\nTitre courant\n\n${page}\f${page}\n\nTitre courant\n\n${page}`)).toBe('clause: Titre courant');
});
