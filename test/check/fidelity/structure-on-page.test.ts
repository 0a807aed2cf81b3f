/**
 * Where a PDF shows what its words are, no edit of the structure passes. The skeleton that ingest makes of a PDF is what it shows;
 * each edit is a pattern of that skeleton and what takes its place, and must apply.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkFidelity } from '../../../compiler/check/fidelity/fidelity.ts';
import type { Diagnostic } from '../../../compiler/diagnostic/diagnostic.ts';
import { ingestPdf } from '../../../compiler/ingest/ingest.ts';
import { read } from '../../../compiler/read/index.ts';
import type { PdfOriginal } from '../../../compiler/source.ts';

type Printed = { readonly markdown: string; readonly pdf: PdfOriginal };

const folder = join(import.meta.dirname, '../../fixtures/pdf');
const files = ['alteo-2col', 'alteo-3col', 'alteo-tex', 'telenet-1col', 'telenet-2col', 'telenet-tex'] as const;
type File = (typeof files)[number];

async function printed(file: string): Promise<Printed> {
  const result = await ingestPdf(new Uint8Array(readFileSync(join(folder, `${file}.pdf`))));
  if (!result.ok) throw new Error(result.error.message);
  const { markdown, words, blocks } = result;
  return { markdown, pdf: { file: `${file}.pdf`, words, blocks } };
}

/** What is told of the structure: `title as running text`…; any other error by its code. */
function look(text: string, pdf: PdfOriginal, original?: string): string[] {
  const diagnostics: Diagnostic[] = [];
  const source = original === undefined ? {} : { original: { file: 'original.txt', text: original } };
  const contract = read({ id: 'sample', files: [{ file: 'contract.md', text }], ...source }, () => {});
  checkFidelity(contract, (one) => void diagnostics.push(one), pdf);
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => /^Unexpected (.*?) at "/.exec(code === 'check/structure' ? message : '')?.[1] ?? code);
}

const documents = new Map<File, Printed>();
beforeAll(async () => {
  for (const file of files) documents.set(file, await printed(file));
}, 120_000);

test.each(files)('the skeleton of %s has the structure of its pages', (file) => {
  const { markdown, pdf } = documents.get(file)!;
  expect(look(markdown, pdf)).toEqual([]);
});

type Edit = readonly [what: string, file: File, pattern: string | RegExp, by: string, told: readonly string[]];

const edits: Edit[] = [
  ['a title turned into bold', 'alteo-2col', /^##### (Équipements)$/m, '**$1**', ['title as running text']],
  ['a title turned into text', 'alteo-tex', /^##### (Équipements)$/m, '$1', ['title as running text']],
  ['the document’s title turned into text', 'telenet-1col', /^# (.*)$/m, '$1', ['title as running text']],
  ['a numbered title turned into bold', 'telenet-tex', /^### (3\.1\. .*)$/m, '**$1**', ['title as running text']],
  ['a title turned into an item', 'alteo-2col', /^##### (Équipements)$/m, '- $1', ['title as running text']],
  ['a title joined with what it heads', 'alteo-2col', /^##### (Équipements)\n\n/m, '$1 ', ['title as running text']],
  ['a sentence as a title', 'alteo-2col', /^(Aucun transfert de propriété.*)$/m, '#### $1', ['running text as a heading']],
  ['a sentence as a title', 'telenet-1col', /^(8\.1\. .*)$/m, '### $1', ['running text as a heading']],
  ['an item as a title', 'alteo-2col', /^\* (Ping)$/m, '\n###### $1\n', ['running text']],
  [
    'the beginning of a paragraph as a title',
    'alteo-tex',
    /^(Le Client assume seul) (les risques)/m,
    '#### $1\n\n$2',
    ['running text as a heading', 'paragraph break'],
  ],
  ['an item as a paragraph', 'alteo-2col', /^\* Ping$/m, '\nPing\n', ['running text']],
  ['a dash’s item as a paragraph', 'alteo-tex', /^- (de la perte de ses identifiants\.)$/m, '\n$1\n', ['running text']],
  ['two items joined', 'alteo-2col', /^(\* Consommation.*)\n\* Ping$/m, '$1 Ping', ['running text']],
  ['a dash for a bullet', 'alteo-2col', /^\* Ping$/m, '- Ping', ['list glyph']],
  ['a bullet for a dash', 'alteo-2col', /^- (de la perte de ses identifiants\.)$/m, '* $1', ['list glyph']],
  ['a paragraph as an item', 'alteo-2col', /^(Aucun transfert de propriété)/m, '- $1', ['item of a list']],
  ['a paragraph as an item', 'telenet-1col', /^(Outre les termes)/m, '* $1', ['item of a list']],
  ['an item nested', 'alteo-2col', /^(\* Consommation.*)\n\* Ping$/m, '$1\n  * Ping', ['nesting']],
  ['a dash’s item nested', 'alteo-tex', /^(- d’un Incident du Serveur.*)\n- de la perte/m, '$1\n  - de la perte', ['nesting']],
  [
    'a paragraph put into the item above',
    'alteo-2col',
    /^(- de la perte de ses identifiants\.)\n\n((?:En revanche|Le Client))/m,
    '$1\n\n  $2',
    ['nesting'],
  ],
  ['a paragraph quoted', 'alteo-2col', /^(Aucun transfert de propriété)/m, '> $1', ['block quote']],
  ['a numbered paragraph quoted', 'telenet-tex', /^(3\.3\.2\. .*)$/m, '> $1', ['block quote']],
  ['an item quoted', 'alteo-2col', /^\* Ping$/m, '* > Ping', ['block quote']],
  ['two numbered paragraphs joined', 'telenet-tex', /^(3\.3\.1\. .*)\n\n(3\.3\.2\. )/m, '$1 $2', ['joined paragraph']],
  ['a paragraph parted within a line', 'telenet-1col', 'pendant un minimum de', 'pendant\n\nun minimum de', ['paragraph break']],
  [
    'a paragraph parted at a sentence',
    'alteo-2col',
    '. Dans le cadre de ce service, Alteo',
    '.\n\nDans le cadre de ce service, Alteo',
    ['paragraph break'],
  ],
  [
    'a paragraph in cells',
    'alteo-2col',
    /^(Aucun transfert de propriété) (.*)$/m,
    '| $1 |\n| --- |\n| $2 |',
    ['cells of a table', 'cells of a table'],
  ],
  ['a paragraph as a row', 'telenet-1col', /^(3\.3\.2\. Le service) (.*)$/m, '| $1 | $2 |\n| --- | --- |', ['cells of a table']],
  [
    'two paragraphs as a row',
    'alteo-2col',
    /^(Le Client est informé de la Mise.*)\n\n(La date d’envoi du bon.*)$/m,
    '| $1 | $2 |\n| --- | --- |',
    ['cells of a table'],
  ],
  [
    'a table as paragraphs',
    'telenet-1col',
    /^\| (Niveau de priorité) \| (Description) \|\n.*\n\| (.*) \| (.*) \|\n\| (.*) \| (.*) \|$/m,
    '$1 $2\n\n$3 $4\n\n$5 $6',
    ['running text'],
  ],
  ['a table as items', 'telenet-2col', /^\| (Incidents) \| (.*) \|\n.*\n\| (.*) \|\n\| (.*) \|$/m, '* $1 $2\n* $3\n* $4', []],
  [
    'a cell’s edge moved',
    'telenet-1col',
    /^\| Enregistrement de nom de domaine \| Gratuit \| Gratuit \|$/m,
    '| Enregistrement de nom | de domaine | Gratuit Gratuit |',
    ['edge of a cell in the row'],
  ],
  [
    'two cells made one',
    'telenet-2col',
    /^\| Site web inaccessible \| Gratuit \| Gratuit \|$/m,
    '| Site web inaccessible | Gratuit Gratuit | |',
    ['edge of a cell in the row'],
  ],
  ['an article one level deeper', 'alteo-2col', /^### 4\.2\. /m, '#### 4.2. ', ['check/heading-depth']],
  ['a title over the next articles', 'alteo-2col', /^##### (Équipements)$/m, '### $1', ['check/heading-depth']],
  ['one of several like titles deeper', 'alteo-2col', /^##### (Niveau 2 - Supervision)$/m, '###### $1', ['check/heading-depth']],
  ['a dash dropped within a sentence', 'alteo-2col', 'nom - téléphone - mail', 'nom téléphone - mail', ['check/fidelity-pdf']],
  ['a dash added within a sentence', 'telenet-1col', 'pendant un minimum', 'pendant – un minimum', ['check/fidelity-pdf']],
];

describe('an edit that changes the structure is told', () => {
  test.each(edits)('%s (%s)', (_, file, pattern, by, told) => {
    const { markdown, pdf } = documents.get(file)!;
    const edited = markdown.replace(pattern, by);
    expect(edited).not.toBe(markdown);
    const found = look(edited, pdf);
    expect(found).not.toEqual([]);
    if (told.length > 0) expect([...new Set(found)]).toEqual([...new Set(told)]);
  });
});

const same: readonly (readonly [string, File, (text: string) => string])[] = [
  ['every heading a level deeper', 'telenet-1col', (text) => text.replace(/^(#+ )/gm, '#$1')],
  ['underlines for a heading', 'alteo-2col', (text) => text.replace(/^## (4 - AUTRES PRESTATIONS)$/m, '$1\n---')],
  [
    'two paragraphs without a number joined',
    'alteo-2col',
    (text) => text.replace(/(connecté à Internet\.)\n\n(Ce Serveur reste)/, '$1 $2'),
  ],
  [
    'two paragraphs without a number joined',
    'telenet-1col',
    (text) => text.replace(/(demande d'information\.)\n\n(Le client peut)/, '$1 $2'),
  ],
  ['a paragraph wrapped', 'telenet-1col', (text) => text.replace('pendant un minimum de', 'pendant un\nminimum de')],
  ['words in bold and marks', 'alteo-tex', (text) => text.replace('Aucun transfert', '**Aucun** [transfert](term:transfer)')],
  ['blank lines between items', 'alteo-2col', (text) => text.replace(/^(\* .*)\n(?=\* )/gm, '$1\n\n')],
  ['accents apart', 'telenet-tex', (text) => text.normalize('NFD')],
  ['lines as on Windows', 'alteo-3col', (text) => text.replaceAll('\n', '\r\n')],
  ['a term of a definition without bold', 'telenet-1col', (text) => text.replace(/^\*\*(Incident)\*\*$/m, '$1')],
  ['a title in capitals within a sentence’s case', 'telenet-2col', (text) => text.replace(/^## (8\. Responsabilité)$/m, '##  $1 ##')],
];

describe('a variant of the same structure is none', () => {
  test.each(same)('%s (%s)', (_, file, change) => {
    const { markdown, pdf } = documents.get(file)!;
    const changed = change(markdown);
    expect(changed).not.toBe(markdown);
    expect(look(changed, pdf)).toEqual([]);
  });

  test('a contract and its text stand beside a PDF that sets its paragraphs otherwise', () => {
    const source = (name: string): string => readFileSync(join(import.meta.dirname, '../../../contracts/alteo', name), 'utf8');
    const [text, original] = [source('contract.md'), source('original.txt')];
    for (const file of ['alteo-2col', 'alteo-3col', 'alteo-tex'] as const)
      expect(look(text, documents.get(file)!.pdf, original)).toEqual([]);
    const bold = text.replace(/^#### (\[Équipements\].*)$/m, '**$1**');
    expect(look(bold, documents.get('alteo-tex')!.pdf, original)).toEqual(['title as running text']);
  });
});
