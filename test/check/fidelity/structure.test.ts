/** Structure is text: what the original shows of items, quotes, paragraphs and titles, the annotated text has; the rest is the author's. */
import { expect, test } from 'vitest';
import { checkFidelity } from '../../../compiler/check/fidelity/fidelity.ts';
import type { Diagnostic } from '../../../compiler/diagnostic/diagnostic.ts';
import { readText } from '../../read/read-text.ts';

const front = (furniture: string): string =>
  `---\ntitle: T\nprovider: P\nedition: e\nlanguage: fr\njurisdiction: BE\ncurrency: EUR\nfurniture: [${furniture}]\n---\n\n`;
const glyphs = (sign: string, count: number): string => `{ text: "${sign}", count: ${count}, what: puces }`;

/** What is reported of the structure: `block quote`, `nesting`… */
function look(markdown: string, original: string, furniture = ''): string[] {
  const diagnostics: Diagnostic[] = [];
  checkFidelity(readText(front(furniture) + markdown, {}, original).contract, (one) => void diagnostics.push(one));
  return diagnostics.map(({ code, message }) =>
    code === 'check/structure' ? /Unexpected (.*?) at "/.exec(message)![1]! : `${code}: ${message}`,
  );
}

test('a quote is one where the original is set in', () => {
  expect(look('Il dit :\n\n> Les mots.', 'Il dit :\n\nLes mots.')).toEqual(['block quote']);
  expect(look('Il dit :\n\n> Les mots.', 'Il dit :\n\n    Les mots.')).toEqual([]);
});

test('an item is nested where its glyph is set in or of another kind', () => {
  const nested = '- un\n  - deux';
  expect(look(nested, '- un\n- deux', glyphs('-', 2))).toEqual(['nesting']);
  expect(look(nested, '- un\n   - deux', glyphs('-', 2))).toEqual([]);
  expect(look('- un\n  * deux', '- un\n● deux', `${glyphs('-', 1)}, ${glyphs('●', 1)}`)).toEqual([]);
});

test('an item whose glyph is set in stands inside the one before it', () => {
  const original = '- un\n   - deux\n- trois';
  expect(look('- un\n- deux\n- trois', original, glyphs('-', 3))).toEqual(['item beside the one before']);
  expect(look('- un\n  - deux\n- trois', original, glyphs('-', 3))).toEqual([]);
});

test('what goes on inside an item is set in', () => {
  expect(look('- un :\n\n  Deux.', '- un :\n\nDeux.', glyphs('-', 1))).toEqual(['nesting']);
  expect(look('- un :\n\n  Deux.', '- un :\n\n  Deux.', glyphs('-', 1))).toEqual([]);
});

test('a glyph opens an item, and an item has its glyph', () => {
  expect(look('un\n\n- deux', '- un\n- deux', glyphs('-', 2))).toEqual(['running text']);
  expect(look('Il paie.\n\n- Il part.', 'Il paie.\n\nIl part.')).toEqual(['item of a list']);
  expect(look('* un\n* deux', '- un\n- deux', glyphs('-', 2))).toEqual(['list glyph', 'list glyph']);
  expect(look('* un\n* deux', '– un\n– deux', glyphs('–', 2))).toEqual([]);
});

test('a wrapped line that begins with a dash is not an item, so its dash is a word', () => {
  expect(look('Le prix – taxe comprise – est dû.', 'Le prix\n– taxe comprise – est dû.')).toEqual([]);
  expect(look('Le prix taxe comprise – est dû.', 'Le prix\n– taxe comprise – est dû.', glyphs('–', 1))).toEqual(['running text']);
});

test('lines of a table that was flattened, and labels, are items without a glyph', () => {
  expect(look('* Standard\n* Express', 'Standard\nExpress')).toEqual([]);
  expect(look('- a) un\n- b) deux', 'a) un\n\nb) deux')).toEqual([]);
});

test('paragraphs are parted where the original parts them', () => {
  expect(look('Il paie. Il part.', 'Il paie.\n\nIl part.')).toEqual(['joined paragraph']);
  expect(look('Il paie\n\nle prix.', 'Il paie\nle prix.')).toEqual(['paragraph break']);
  expect(look('Il paie.\n\nIl part.', 'Il paie. Il part.')).toEqual(['paragraph break']);
});

test('a page break within a sentence parts nothing', () => {
  expect(look('Il paie le prix.', 'Il paie\n\nle prix.')).toEqual([]);
  expect(look('Il est réalisé par Alteo.', 'Il est réalisé par\n\nAlteo.')).toEqual([]);
});

test('lettered paragraphs are not joined, though nothing parts them in print', () => {
  expect(look('(i) un\n\n(ii) deux', '(i) un\n(ii) deux')).toEqual([]);
  expect(look('(i) un (ii) deux', '(i) un\n(ii) deux')).toEqual(['joined paragraph']);
  expect(look('Il doit (i) un et (ii) deux.', 'Il doit (i) un et\n(ii) deux.')).toEqual([]);
});

test('a numbered title is one where its sibling is', () => {
  const original = '1. Objet\n\nUn.\n\n2. Prix\n\nDeux.';
  expect(look('# 1. Objet\n\nUn.\n\n# 2. Prix\n\nDeux.', original)).toEqual([]);
  expect(look('# 1. Objet\n\nUn.\n\n**2. Prix**\n\nDeux.', original)).toEqual(['title as running text']);
  expect(look('# 1. Objet\n\nUn.\n\n2\\. Prix\n\nDeux.', original)).toEqual(['title as running text']);
});

test('a numbered sentence beside titles is a paragraph', () => {
  expect(
    look('# 1. Objet\n\n## 1.1. Prix\n\nUn.\n\n1.2. Il paie le prix.', '1. Objet\n\n1.1. Prix\n\nUn.\n\n1.2. Il paie le prix.'),
  ).toEqual([]);
});

test('a title without a number is the author’s choice, a sentence is no title', () => {
  const original = 'Objet\n\nLe client paie le prix de tout service.\n\nDeux.';
  expect(look('# Objet\n\nLe client paie le prix de tout service.\n\nDeux.', original)).toEqual([]);
  expect(look('**Objet**\n\nLe client paie le prix de tout service.\n\nDeux.', original)).toEqual([]);
  expect(look('Objet\n\n# Le client paie le prix de tout service.\n\nDeux.', original)).toEqual(['sentence as a heading']);
});

test('cells are cells where the lines show them, or where labels and figures stand side by side', () => {
  const table = (...rows: string[]): string => [rows[0], rows[0]!.replace(/[^|]+/g, '-'), ...rows.slice(1)].join('\n');
  expect(
    look(table('| Niveau | Délai |', '| Standard | impact mineur sur le service |'), 'Niveau Délai\nStandard impact mineur sur le service'),
  ).toEqual([]);
  expect(look(table('| Le tarif est | dû |', '| a | b |'), 'Le tarif est\tdû\na   b')).toEqual([]);
  expect(look(table('| Acte | Prix |', '| Codage | 2 crédits / 15 min. |'), 'Acte Prix\nCodage 2 crédits / 15 min.')).toEqual([]);
  expect(
    look(
      table('| Acte | Terme |', '| Restauration | Une copie est remise au client. |'),
      'Acte Terme\nRestauration Une copie est remise au client.',
    ),
  ).toEqual([]);
  expect(look(table('| Le client doit payer | le prix du service. |'), 'Le client doit payer le prix du service.')).toEqual([
    'cells of a table',
  ]);
  expect(
    look(table('| Acte | Prix |', '| Le client doit payer | le prix du service. |'), 'Acte Prix\nLe client doit payer le prix du service.'),
  ).toEqual(['cells of a table']);
  expect(look(table('| Il paie. |', '| Il part. |'), 'Il paie.\nIl part.')).toEqual(['cells of a table', 'cells of a table']);
  expect(
    look(
      table('| Le client doit payer son prix. | Il part à la fin du mois. |', '| a | b |'),
      'Le client doit payer son prix.\n\nIl part à la fin du mois.\na b',
    ),
  ).toEqual(['cells of a table']);
});

test('structure is told after words that differ, of words that agree again', () => {
  const words = 'Le client paie le prix convenu au début de chaque mois.';
  const found = look(`Un mot faux.\n\n> ${words}\n\nUn autre.`, `Un mot vrai.\n\n${words}\n\nUn autre.`);
  expect(found).toEqual(['check/fidelity: Unexpected words "faux.", expected "vrai." as in the original', 'block quote']);
});
