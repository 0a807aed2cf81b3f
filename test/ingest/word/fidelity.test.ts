/** A Word original is known to the character and to the block: whatever is changed under it is told. */
import { expect, test } from 'vitest';
import { checkFidelity } from '../../../compiler/check/fidelity/fidelity.ts';
import { ingestWord } from '../../../compiler/ingest/ingest.ts';
import { read } from '../../../compiler/read/index.ts';
import { docx, headingStyles, list, p, style, table } from './make-docx.ts';

const bytes = docx({
  styles: `${headingStyles}${style('Nu', 'heading 4', '<w:pPr><w:outlineLvl w:val="3"/></w:pPr>')}`,
  numbering: `${list(1, [
    ['decimal', '%1.'],
    ['decimal', '%1.%2'],
  ])}${list(2, [
    ['bullet', '•'],
    ['bullet', '–'],
  ])}`,
  body: [
    p('Conditions', { style: 'Titre' }),
    p('Objet', { style: 'Titre1', list: [1, 0] }),
    p('L’hébergeur tient le service ouvert.'),
    p('Le service comprend la garde.', { list: [1, 1] }),
    p('Détails', { style: 'Nu' }),
    p('Il comprend aussi :'),
    p('la sauvegarde ;', { list: [2, 0] }),
    p('quotidienne ;', { list: [2, 1] }),
    p('la restitution.', { list: [2, 0] }),
    p('Prix', { style: 'Titre1', list: [1, 0] }),
    table([
      ['Palier', 'Prix'],
      ['Bas', '5 €'],
      ['Haut', '9 €'],
    ]),
    p('Le prix est ferme.'),
  ].join(''),
});
const ingested = ingestWord(bytes);

async function told(change: (markdown: string) => string): Promise<string[]> {
  const result = await ingested;
  if (!result.ok) throw new Error(result.error.message);
  const text = change(result.markdown);
  expect(text === result.markdown && change !== same, 'the change must change something').toBe(false);
  const codes: string[] = [];
  const contract = read(
    { id: 'o', files: [{ file: 'contract.md', text: text.replace('---\n\n', 'original: { file: o.docx, sha256: x }\n---\n\n') }] },
    () => {},
  );
  const { words, blocks } = result;
  checkFidelity(contract, ({ code }) => void codes.push(code), { file: 'o.docx', sha256: 'x', unit: 'paragraph', words, blocks });
  return [...new Set(codes)];
}

const same = (markdown: string): string => markdown;

test('nothing is told of what ingest made', async () => {
  expect(await told(same)).toEqual([]);
});

test.each<[string, (markdown: string) => string]>([
  ['a word', (text) => text.replace('ferme', 'fixe')],
  ['a space lost', (text) => text.replace('le service ouvert', 'leservice ouvert')],
  ['a space put in', (text) => text.replace('ouvert', 'ou vert')],
  ['another apostrophe', (text) => text.replace('L’hébergeur', "L'hébergeur")],
  ['a number', (text) => text.replace('1.1', '1.2')],
  ['a cell', (text) => text.replace('9 €', '8 €')],
])('words: %s', async (_, change) => {
  expect(await told(change)).toContain('check/fidelity-pdf');
});

test.each<[string, (markdown: string) => string]>([
  ['a title made text', (text) => text.replace('## 1. Objet', '1\\. Objet')],
  ['a title whose style shows nothing made text', (text) => text.replace(/#+ Détails/, 'Détails')],
  ['a sentence made a title', (text) => text.replace('Le prix est ferme.', '## Le prix est ferme.')],
  ['an item made text', (text) => text.replace('* la restitution.', '\nla restitution.')],
  ['text made an item', (text) => text.replace('Le prix est ferme.', '* Le prix est ferme.')],
  ['an item set in no more', (text) => text.replace(/ {2}([-*]) quotidienne/, '$1 quotidienne')],
  ['numbered paragraphs joined', (text) => text.replace('ouvert.\n\n1.1', 'ouvert. 1.1')],
  ['a paragraph cut within its sentence', (text) => text.replace('comprend la', 'comprend\n\nla')],
  ['a table made prose', (text) => text.replace(/\| Palier[\s\S]*9 € \|/, 'Palier Prix Bas 5 € Haut 9 €')],
  ['an edge of a cell moved', (text) => text.replace('| Bas | 5 € |', '| Bas 5 | € |')],
])('structure: %s', async (_, change) => {
  expect(await told(change)).toContain('check/structure');
});
