/**
 * What real writers write, read as they print it: a document of ours saved by LibreOffice 7.4, one by pandoc 2.17, and the ways of Word that
 * neither has.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Ingested, ingestWord } from '../../../compiler/ingest/ingest.ts';
import { bodyOf } from '../body-of.ts';
import { type Content, docx, headingStyles, list, p, r } from './make-docx.ts';

async function ingested(bytes: Uint8Array): Promise<Ingested> {
  const result = await ingestWord(bytes);
  if (!result.ok) throw new Error(result.error.message);
  expect([result.ledger.balance, result.ledger.misfits]).toEqual([100, []]);
  return result;
}
const linesOf = ({ markdown }: Ingested): string[] =>
  bodyOf(markdown)
    .replaceAll('\\', '')
    .split('\n')
    .filter((line) => line !== '');
const saved = (name: string): Uint8Array => new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/word', name)));

test('LibreOffice: outline numbers, a list that goes on, notes by letter, fields, merged cells, frames, columns', async () => {
  const result = await ingested(saved('libreoffice.docx'));
  expect(linesOf(result)).toEqual([
    '# Convention cadre de prestations',
    '## TITRE I – Objet',
    '### Article 1. Prestations',
    'Le prestataire réalise les prestations décrites à l’Article 2 et au CAHIER[^a].',
    '1. Premier point ;',
    '1.1. sous-point un ;',
    '1.2. sous-point deux :',
    '(a) détail.',
    'Paragraphe intercalé entre les deux parties de la liste.',
    '2. Deuxième point, suite de la liste.',
    'Alinéa sans numéro du deuxième point.',
    'Un en-tête de liste sans numéro.',
    '7. Septième point.',
    'Clause numérotée par son style.',
    '### Article 2. Prix',
    'Le prix est de 1 250,50 € hors taxes, soit 12e du total, payable à trente jours[^5] ; voir le site. Anticonstitutionnel et sous-traitant. Ligne suivante.',
    '| Palier | Prix mensuel |  |',
    '| --- | --- | --- |',
    '| Bas | 10 € | 12 € |',
    '|  | 20 € | dedans |',
    'Tableau 1 : paliers.',
    'Ancre du cadre et fin de ligne.',
    'Texte du cadre ancré.',
    'Forme après la forme.',
    'Texte de la forme.',
    'Colonne une.',
    'Colonne deux.',
    '* puce un',
    '* puce deux',
    'Fait à Lille, le 11/28/26, par Nom, oui, petites capitales.',
    '[^a]: Version du 3 mars.',
    '[^5]: Fin de mois.',
  ]);
  expect(result.report.removed.map(({ reason, text }) => [reason, text])).toEqual([
    ['table-of-contents', 'Sommaire'],
    ['table-of-contents', 'TITRE I – Objet 1'],
    ['table-of-contents', 'Article 1. Prestations 1'],
    ['comment', 'À vérifier.'],
    ['running-head', 'Convention cadre – confidentiel'],
    ['page-number', 'Page 1 / 2'],
    ['list-marker', '•'],
  ]);
});

test('pandoc: lists within one another share a definition, and each begins its own level anew', async () => {
  expect(linesOf(await ingested(saved('pandoc.docx')))).toEqual([
    '# Services Agreement',
    '## 1. Services',
    '1. The Supplier shall provide the Services.',
    '2. The Supplier shall:',
    'a. keep records;',
    'b. answer requests.',
    '## 2. Fees',
    '1. The fees are due within thirty (30) days.',
  ]);
});

describe('Word', () => {
  const frame = '<w:framePr w:dropCap="drop" w:lines="3" w:wrap="around" w:vAnchor="text" w:hAnchor="text"/>';
  const custom = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="9"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="N° %1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
  const shapes = (...texts: readonly string[]): string =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor xmlns:wp="w"><a:graphic xmlns:a="a"><a:graphicData><wpg:wgp xmlns:wpg="g">${texts
      .map((text) => `<wps:wsp><wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx></wps:wsp>`)
      .join(
        '',
      )}</wpg:wgp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>`;

  test.each<[string, Content, string[]]>([
    [
      'a first letter set large is of its word, and counts no paragraph',
      {
        body: p('Le', { properties: frame, list: [1, 0] }) + p('s parties conviennent.', { list: [1, 0] }) + p('Fin.', { list: [1, 0] }),
        numbering: list(1, [['decimal', '%1.']]),
      },
      ['1. Les parties conviennent.', '2. Fin.'],
    ],
    [
      'a format of counts that Word of 2007 does not know',
      { body: p('Lot.', { list: [1, 0] }) + p('Lot.', { list: [1, 0] }), numbering: custom },
      ['N° 009 Lot.', 'N° 010 Lot.'],
    ],
    [
      'a title by its outline level alone, beside text in the same style',
      {
        body: [
          p('Objet du contrat', { properties: '<w:outlineLvl w:val="0"/>' }),
          p('Le prestataire entretient les équipements du client.'),
          p('Durée du contrat', { properties: '<w:outlineLvl w:val="0"/>' }),
          p('Il vaut un an.', { properties: '<w:outlineLvl w:val="9"/>' }),
        ].join(''),
      },
      ['## Objet du contrat', 'Le prestataire entretient les équipements du client.', '## Durée du contrat', 'Il vaut un an.'],
    ],
    [
      'words cut by proofing, bookmarks, languages, revisions and page breaks',
      {
        body: p(
          `<w:bookmarkStart w:id="0" w:name="_Toc1"/><w:proofErr w:type="gramStart"/>${r('Le pr', '<w:lang w:val="fr-FR"/>')}<w:proofErr w:type="spellStart"/>${r('estat', '<w:noProof/>')}<w:permStart w:id="1"/><w:r w:rsidR="00A1"><w:lastRenderedPageBreak/><w:t>aire</w:t></w:r><w:bookmarkEnd w:id="0"/><w:r><w:tab/><w:t>paie.</w:t></w:r>`,
        ),
      },
      ['Le prestataire paie.'],
    ],
    [
      'shapes in one group, each read once',
      { body: p(`${r('Schéma.')}${shapes('Client.', 'Hébergeur.')}`) },
      ['Schéma.', 'Client.', 'Hébergeur.'],
    ],
  ])('%s', async (_, content, lines) => {
    expect(linesOf(await ingested(docx({ styles: headingStyles, ...content })))).toEqual(lines);
  });

  test('an embedded sheet and an old picture are told, a mere line is not', async () => {
    const held = (inner: string): string => p(`${r('Voir.')}<w:r>${inner}</w:r>`);
    const body = [
      held(
        '<w:object><v:shape><v:imagedata r:id="i"/></v:shape><o:OLEObject xmlns:o="o" Type="Embed" ProgID="Excel.Sheet.12"/></w:object>',
      ),
      held('<w:pict><v:shape><v:imagedata r:id="i"/></v:shape></w:pict>'),
      held('<w:pict><v:rect/></w:pict>'),
    ];
    const { report } = await ingested(docx({ body: body.join('') }));
    expect(report.reviews.map(({ kind, page }) => [kind, page])).toEqual([
      ['picture', 1],
      ['picture', 2],
    ]);
  });

  test.each<[string, string, string[]]>([
    [
      'says its own marks',
      '<w:footnotePr><w:numFmt w:val="upperLetter"/></w:footnotePr>',
      ['footnotes marked anew, or otherwise, in a section: 1'],
    ],
    [
      'begins its marks anew',
      '<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>',
      ['footnotes marked anew, or otherwise, in a section: 1'],
    ],
    [
      'says what holds already',
      '<w:footnotePr><w:numFmt w:val="decimal"/></w:footnotePr><w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>',
      [],
    ],
  ])('a section that %s is told where notes are called', async (_, properties, told) => {
    const body = `${p(`${r('Le prix est dû')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('.')}`)}<w:sectPr>${properties}</w:sectPr>`;
    const { report } = await ingested(docx({ body, footnotes: `<w:footnote w:id="2">${p('Hors taxes.')}</w:footnote>` }));
    expect(report.reviews.map(({ text }) => text)).toEqual(told);
  });
});
