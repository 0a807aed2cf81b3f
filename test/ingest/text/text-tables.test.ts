/** Tables that a text sets by blanks, tabs or strokes: what is one, what is none, and that what is taken in is what the text says. */
import { describe, expect, test } from 'vitest';
import { seeded } from '../../contract-files.ts';
import { compiled, takenIn } from '../../taken-in.ts';
import { bodyOf } from '../body-of.ts';

/** What `check` says of the skeleton, coverage aside, and the share of words that it has. */
function checked(text: string, language: string): (string | number)[] {
  const { fidelity, ledger, told } = compiled(text, language);
  return [fidelity.percent, ledger.balance, ...told.map(({ code, message }) => `${code}: ${message}`)];
}

const between = (table: string): string =>
  `CONTRAT\n\nArticle 1 - Prix\n\nLes prix sont les suivants.\n\n${table}\n\nLe client paie à trente jours.\n`;
const rowsOf = (table: string, language = 'fr'): string[] =>
  bodyOf(takenIn(between(table), language).markdown)
    .split('\n')
    .filter((line) => line.startsWith('|'));

describe('rows in columns are a table', () => {
  test.each([
    [
      'set by blanks, figures to the right',
      'Prestation      Prix\nHébergement  120,00 €\nSupport       95,00 €\nVisite         5,00 €',
      ['| Prestation | Prix |', '| --- | --- |', '| Hébergement | 120,00 € |', '| Support | 95,00 € |', '| Visite | 5,00 € |'],
    ],
    [
      'under a head that lacks its first cell',
      '            Or     Argent\nDélai       1 h    4 h\nPrix        9 €    5 €\nSites       20     10',
      ['|  | Or | Argent |', '| --- | --- | --- |', '| Délai | 1 h | 4 h |', '| Prix | 9 € | 5 € |', '| Sites | 20 | 10 |'],
    ],
    [
      'the last cell going on below',
      'Anomalie    Écart entre le service\n            et sa documentation.\nIncident    Arrêt du service.\nJour        Du lundi au vendredi.',
      [
        '|  |  |',
        '| --- | --- |',
        '| Anomalie | Écart entre le service et sa documentation. |',
        '| Incident | Arrêt du service. |',
        '| Jour | Du lundi au vendredi. |',
      ],
    ],
    [
      'set by tabs',
      'Rôle\tNom\nBureau\tA\nComptes\tB',
      ['|  |  |', '| --- | --- |', '| Rôle | Nom |', '| Bureau | A |', '| Comptes | B |'],
    ],
    [
      'with a cell that is empty',
      'a | 1 | x\nb |   | y\nc | 3 |',
      ['|  |  |  |', '| --- | --- | --- |', '| a | 1 | x |', '| b |  | y |', '| c | 3 |  |'],
    ],
    [
      'drawn',
      '+---+------+\n| N | Prix |\n+---+------+\n| A | 5 €  |\n| B | 6 €  |\n+---+------+',
      ['| N | Prix |', '| --- | --- |', '| A | 5 € |', '| B | 6 € |'],
    ],
    [
      'between strokes without blanks',
      '|N|Prix|\n|-|----|\n|A|5 €|\n|B|6 €|',
      ['| N | Prix |', '| --- | --- |', '| A | 5 € |', '| B | 6 € |'],
    ],
  ])('%s', (_, table, rows) => {
    expect(rowsOf(table)).toEqual(rows);
    expect(checked(between(table), 'fr')).toEqual([100, 100]);
  });
});

describe('is no table', () => {
  test.each([
    ['numbered clauses, set apart from their words', '1.1   Le prix est ferme.\n1.2   Il est payé.\n1.3   Il est dû.'],
    ['a list of letters', 'a)  les clés ;\nb)  les badges ;\nc)  les plans.'],
    ['two rows', 'Or      9 €\nArgent  5 €'],
    ['columns that no two rows share', 'Or   9 €\nArgent   5 €\nBronze et fer   3 €'],
    ['strokes in two lines', 'a | b\nc | d'],
  ])('%s', (_, text) => expect(rowsOf(text)).toEqual([]));

  test('prose in two columns, which a person is told of', () => {
    const prose =
      'Le prix de la vente est    Le client reconnaît avoir\nferme et ne varie pas en   reçu un exemplaire de ces\nfonction des indices du    conditions avant la date';
    expect(rowsOf(prose)).toEqual([]);
    expect(takenIn(between(prose), 'fr').report.reviews).toMatchObject([{ kind: 'flattened-table' }]);
  });
});

const words = {
  fr: [
    'Hébergement',
    'Support',
    'Niveau 2',
    'Délai',
    'Sites',
    '120,00 €',
    '4 heures',
    '99,9 %',
    'Oui',
    'Le service est arrêté',
    'Sur devis',
  ],
  en: ['Hosting', 'Support', 'Level 2', 'Response', 'Sites', '£120.00', '4 hours', '99.9%', 'Yes', 'The service is down', 'On request'],
};
const drawings = {
  blanks: (rows: string[][], widths: number[]) =>
    rows.map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at]! + 3))
        .join('')
        .trimEnd(),
    ),
  right: (rows: string[][], widths: number[]) =>
    rows.map((row) => row.map((cell, at) => (at > 0 ? cell.padStart(widths[at]! + 3) : cell.padEnd(widths[0]!))).join('')),
  tabs: (rows: string[][]) => rows.map((row) => row.join('\t')),
  strokes: (rows: string[][], widths: number[]) => rows.map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`),
  inner: (rows: string[][]) => rows.map((row) => row.join(' | ')),
};

test.each(['fr', 'en'] as const)('every table drawn, in %s, has its cells, and check agrees with all that was taken in', (language) => {
  const draw = seeded(11);
  for (let round = 0; round < 25; round++) {
    const columns = 2 + draw(4);
    const rows = Array.from({ length: 3 + draw(6) }, (_, at) => [
      `Ligne ${at + 1}`,
      ...Array.from({ length: columns - 1 }, () => words[language][draw(11)]!),
    ]);
    const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
    for (const drawn of Object.values(drawings)) {
      const text = drawn(rows, widths).join('\n');
      expect(rowsOf(text, language).filter((row) => row.startsWith('| Ligne'))).toEqual(rows.map((row) => `| ${row.join(' | ')} |`));
      if (round < 6) expect(checked(between(text), language)).toEqual([100, 100]);
    }
  }
});
