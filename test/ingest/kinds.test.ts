/** Kinds of page, set by hand: what each becomes in the text, and what is told of it. */
import { expect, test } from 'vitest';
import { ingestText } from '../../compiler/ingest/ingest.ts';
import { lines, type Page } from '../pdf-writer.ts';
import { readPdf } from './read-pdf.ts';

const read = (...pages: Page[]): ReturnType<typeof readPdf> => readPdf({ pages });

const body = [
  'Le client signale chaque incident par écrit dans un délai de deux jours ouvrés à',
  'compter de sa constatation, sans frais ni autre forme.',
];
const clause = lines(body, { y: 500 });

test('a number on the page of its clause is no running head', async () => {
  const { text } = await read(...[1, 2, 3].map((n) => ({ content: `${lines([`ARTICLE 0${n}`], { font: 'F2' })} ${clause}` })));
  expect(text.match(/^#+ ARTICLE 0\d$/gm)).toEqual(['## ARTICLE 01', '## ARTICLE 02', '## ARTICLE 03']);
});

test('a running head that comes back with one number goes', async () => {
  const { text } = await read(...[1, 2, 3].map(() => ({ content: `${lines(['ARTICLE 2'])} ${clause}` })));
  expect(text).not.toContain('ARTICLE');
});

test('a line that happens to begin with a dash goes on with its sentence', async () => {
  const { text } = await read({
    content: lines([
      'Le client prévient par tout moyen (au choix : courrier recommandé - courriel - appel',
      '- télécopie) dans les deux jours.',
    ]),
  });
  expect(text).toMatch(/appel - télécopie\) dans/);
});

test('a matrix of crosses is one table', async () => {
  const row = (y: number, label: string, x?: number): string => lines([label], { y }) + (x ? lines(['X'], { x, y }) : '');
  const head = lines(['Tâche'], { y: 700 }) + lines(['Prestataire'], { x: 300, y: 700 }) + lines(['Client'], { x: 450, y: 700 });
  const rows = [row(680, 'Sauvegarde', 322), row(660, 'Restauration', 322), row(640, 'Licences', 459), row(620, 'Postes', 459)];
  const { text } = await read({ content: `${clause} ${head} ${rows.join(' ')}` });
  expect(text).toContain(
    [
      '| Tâche | Prestataire | Client |',
      '| --- | --- | --- |',
      '| Sauvegarde | X |  |',
      '| Restauration | X |  |',
      '| Licences |  | X |',
      '| Postes |  | X |',
    ].join('\n'),
  );
});

test('those who sign stand apart', async () => {
  const { text } = await read({
    content: `${lines(body)} ${lines(['Pour le déposant'], { x: 100, y: 700 })} ${lines(['Pour le dépositaire'], { x: 380, y: 700 })}`,
  });
  expect(text).toContain('| Pour le déposant | Pour le dépositaire |');
});

test('a watermark across the text is none of it', async () => {
  const { text } = await read({ content: `q 0.87 g ${lines(['PROJET'], { x: 80, y: 745, size: 70 })} Q ${lines([...body, ...body])}` });
  expect(text).not.toContain('PROJET');
});

test('a field says its value where it stands', async () => {
  const field = '<< /Type /Annot /Subtype /Widget /FT /Tx /T (prix) /V (1 250) /DA (/F1 11 Tf) /Rect [140 767 190 781] >>';
  const { text, told } = await read({
    content: `${lines(['La redevance est'])} ${lines(['euros par mois.'], { x: 200 })} ${clause}`,
    annotations: [field],
  });
  expect(text).toContain('La redevance est 1 250 euros par mois.');
  expect(told).toEqual(['form-value: 1 250']);
});

test('what a StrikeOut marks goes, and its note is told', async () => {
  const strike =
    '<< /Type /Annot /Subtype /StrikeOut /Rect [55 495 500 512] /QuadPoints [55 512 500 512 55 495 500 495] /Contents (à retirer) >>';
  const { text, told } = await read({ content: `${lines(['Le contrat dure un an.'])} ${clause}`, annotations: [strike] });
  expect(text).not.toContain('signale');
  expect(told).toEqual([`struck: ${body[0]}`, 'annotation: à retirer']);
});

test('ligatures of a text are the letters they draw', () => {
  const result = ingestText('1. Conﬁdentialité\n\nLe ﬁchier reste à l’ofﬁce.\n');
  expect(result.ok && result.markdown).toContain('Le fichier reste à l’office.');
});
