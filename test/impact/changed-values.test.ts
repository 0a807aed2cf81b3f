import { describe, expect, test } from 'vitest';
import { editionOf } from '../../compiler/impact/align/edition.ts';
import { Carrier } from '../../compiler/impact/carry.ts';
import { changedValues } from '../../compiler/impact/changed-values.ts';
import { classify } from '../../compiler/impact/classify.ts';
import type { Program } from '../../compiler/model/program.ts';
import { edition, programOf, sample, sampleWords } from './editions.ts';

const program = programOf(sample);
const changed = (words: string, of: Program = program): string[] =>
  changedValues(of, new Carrier(classify(editionOf(of.linked.contract.clauses), edition(words)))).map(
    ({ told }) => `${told.id} ${told.state}: ${JSON.stringify(told.old)} → ${JSON.stringify(told.new)} « ${told.newWords} »`,
  );

describe('a marked value', () => {
  test('is read at its place in the new words', () => {
    expect(changed(sampleWords.replace('15 minutes', '1/2 heure'))).toEqual(['block changed: "PT15M" → "PT30M" « 1/2 heure »']);
  });

  test('that is said otherwise and means the same has not changed', () => {
    expect(changed(sampleWords.replace('15 minutes', 'quinze minutes'))).toEqual(['block same: "PT15M" → "PT15M" « quinze minutes »']);
  });

  test('of another type, unreadable or gone is told as such', () => {
    expect(changed(sampleWords.replace('15 minutes', '15 jours'))).toEqual(['block retyped: "PT15M" → "P15D" « 15 jours »']);
    expect(changed(sampleWords.replace('15 minutes', 'durée convenable'))[0]).toMatch(/^block unreadable: "PT15M" → undefined/);
    expect(changed(sampleWords.replace(' par tranches de 15 minutes,', ''))[0]).toMatch(/^block gone/);
    expect(changed(sampleWords.replace(/2\.1\. .*\n/, ''))[0]).toMatch(/^block gone/);
  });

  test('grows with its quantity', () => {
    expect(changed(sampleWords.replace('15 minutes', '2 heures 15 minutes'))).toEqual([
      'block changed: "PT15M" → "PT2H15M" « 2 heures 15 minutes »',
    ]);
  });

  test('that another place still states otherwise is a conflict', () => {
    const twice = programOf(sample.replace('au tarif en vigueur', 'par [15 minutes](val:block) au tarif en vigueur'));
    const words = sampleWords.replace('au tarif en vigueur', 'par 15 minutes au tarif en vigueur');
    expect(changed(words, twice)).toEqual([]);
    expect(changed(words.replace('par tranches de 15', 'par tranches de 20'), twice)).toEqual([
      'block conflict: "PT15M" → "PT20M" « 20 minutes »',
    ]);
    expect(changed(words.replaceAll('15 minutes', '20 minutes'), twice)).toHaveLength(2);
  });
});

describe('a value whose type is declared', () => {
  const typed = programOf(
    `${sample}
2.4. Le service ferme à [16 heures](val:closing "fermeture") et les pièces jointes pèsent [2 Mo](val:largest "taille") au plus.

\`\`\`yaml values
closing: { type: time }
largest: { type: size }
\`\`\`

\`\`\`yaml rule
id: isClosed
title: Fermé
question: Le service est-il fermé ?
kind: sla
clauses: ["2.4"]
inputs:
  at: { type: instant, label: Instant }
  timeZone: { type: timeZone, label: Fuseau }
  attached: { type: bytes, label: Taille }
output: { type: boolean, label: Fermé }
formula: 'localTime(at, timeZone) >= closing or attached > largest'
\`\`\`
`,
  );
  const words = `${sampleWords}\n2.4. Le service ferme à 16 heures et les pièces jointes pèsent 2 Mo au plus.\n`;

  test('is read again as that type: 17 heures is a clock time, as 16 heures was', () => {
    expect(changed(words, typed)).toEqual([]);
    expect(changed(words.replace('16 heures', '17 heures'), typed)).toEqual(['closing changed: "16:00" → "17:00" « 17 heures »']);
    expect(changed(words.replace('2 Mo', '3 Mo'), typed)).toEqual(['largest changed: 2000000 → 3000000 « 3 Mo »']);
  });
});

describe('a tariff', () => {
  const table = `# 3. Tarif

| Demande | Standard | Express |
| --- | --- | --- |
| Panne | 2 crédits de service / 15 min. | 3 crédits de service / 15 min. |
| Conseil[^1] | Gratuit | Sur demande |

[^1]: Sans délai de réaction.
`;
  const fence = `
\`\`\`yaml tariff
id: price
table: 3/table
columns: { Standard: standard, Express: express }
rows: { Panne: outage, Conseil: advice }
flag: { note: "1", field: reactionTimeApplies, called: false }
\`\`\`
`;
  const priced = programOf(`${sample}\n${table.replace('\n[^1]:', `${fence}\n[^1]:`)}`);
  const words = `${sampleWords}\n${table}`;

  test('is read cell by cell', () => {
    expect(changed(words, priced)).toEqual([]);
    expect(changed(words.replace('| 2 crédits', '| 4 crédits'), priced)).toEqual([
      'price.outage changed: {"kind":"metered","credits":2,"block":"PT15M"} → {"kind":"metered","credits":4,"block":"PT15M"} « 4 crédits de service / 15 min. »',
    ]);
  });

  test('has its flag from the footnote call, which came or went', () => {
    expect(changed(words.replace('Conseil[^1]', 'Conseil'), priced)).toEqual(['price.advice changed: false → true « Conseil »']);
    expect(changed(words.replace('| Panne', '| Panne[^1]'), priced)).toEqual(['price.outage changed: true → false « Panne1 »']);
    const found = changedValues(
      priced,
      new Carrier(classify(editionOf(priced.linked.contract.clauses), edition(words.replace('Conseil[^1]', 'Conseil')))),
    );
    expect(found.map(({ told: { oldWords, label }, field, value }) => [oldWords, label, field, value])).toEqual([
      ['Conseil1', 'Conseil, reactionTimeApplies', 'reactionTimeApplies', true],
    ]);
  });

  test('whose row only takes other words keeps its flag', () => {
    expect(changed(words.replace('Conseil[^1]', 'Avis[^1]'), priced)).toEqual([]);
  });
});
