/** What of the old edition's writing a clause keeps in the draft, and where its fences go. */
import { expect, test } from 'vitest';
import { Carrier } from '../../../compiler/impact/carry.ts';
import { changedValues } from '../../../compiler/impact/changed-values.ts';
import { type Blocks, blocksOf } from '../../../compiler/impact/draft/blocks.ts';
import { draftOf } from '../../../compiler/impact/draft/draft.ts';
import { compareEditions } from '../../../compiler/impact/impact.ts';
import type { Program } from '../../../compiler/model/program.ts';
import { next, programOf, sample, sampleNorms, sampleWords, wordsOf } from '../editions.ts';

function blocks(program: Program, words: string): Blocks {
  const found = compareEditions(program, next(words));
  const carrier = new Carrier(found);
  return blocksOf(program, found, carrier, changedValues(program, carrier));
}
const markdown = (program: Program, words: string): string[] => blocks(program, words).blocks.map((block) => block.markdown);

const written = `${sample}
# 3. *Durée* et **fin**

Le contrat dure *un an* au moins.

* premier point
* second point

| Jour | Heure |
| --- | --- |
| lundi | matin |
`;
const program = programOf(written);
const words = `${sampleWords}
# 3. Durée et fin

Le contrat dure un an au moins.

- premier point
- second point

| Jour | Heure |
| --- | --- |
| lundi | matin |
`;

test('what keeps its words keeps how it was written: emphasis in headings and paragraphs, bullets, tables', () => {
  expect(markdown(program, words).slice(-6)).toEqual([
    '# 3. *Durée* et **fin**',
    'Le contrat dure *un an* au moins.',
    '* premier point',
    '* second point',
    '| Jour | Heure |\n| --- | --- |',
    '| lundi | matin |',
  ]);
});

test('a paragraph on several lines is one line, however it was indented', () => {
  const broken = programOf(written.replace('dure *un an* au', 'dure *un an*\n   au'));
  expect(markdown(broken, words)).toContain('Le contrat dure *un an* au moins.');
});

test('under a new number too', () => {
  const renumbered = words.replace('# 3. Durée', '# 3. Accès\n\nUn accès est fourni.\n\n# 4. Durée');
  expect(markdown(program, renumbered)).toContain('# 4. *Durée* et **fin**');
});

test('a heading of another depth is printed at its new one', () => {
  expect(markdown(program, words.replace('# 3. Durée', '## 3. Durée'))).toContain('## 3. Durée et **fin**');
});

test('a reworded clause is printed from its new words', () => {
  const reworded = markdown(program, words.replace('un an au moins', 'deux ans au moins').replace('premier point', 'tout premier point'));
  expect(reworded).toContain('Le contrat dure deux ans au moins.');
  expect(reworded).toContain('* tout premier point');
});

test('an item put in has the bullet that the new edition gives it', () => {
  const put = (item: string): string[] => markdown(program, words.replace('| Jour', `\n${item}\n\n| Jour`));
  expect(put('* troisième point')).toContain('* troisième point');
  expect(put('1. premier numéro')).toContain('1\\. premier numéro');
});

test('dashes that begin items are told as what the original has and Markdown does not say, once', () => {
  const dashed = programOf(written.replaceAll('\n* ', '\n- '));
  const original = { file: 'nouvelle.pdf', sha256: 'ff', furniture: [] };
  const drafted = (of: Program, furniture: { text: string; count: number; what: string }[]): string =>
    draftOf(of, compareEditions(of, next(words)), 'nouvelle', { ...original, furniture }).markdown;
  expect(drafted(dashed, [])).toContain('- text: "-"\n    count: 2\n');
  expect(drafted(dashed, [{ text: '-', count: 5, what: 'tirets' }]).match(/text: "-"/g)).toHaveLength(1);
  expect(drafted(program, [])).not.toContain('furniture');
});

const annex = `# 4. Annexe

Le prix est de [10 € HT](val:fee "prix").

\`\`\`yaml rule
id: feeDue
title: Prix
question: Quel prix ?
kind: tariff
clauses: ["4/p1"]
inputs: {}
output: { type: money, label: Prix }
formula: fee
\`\`\`
`;
const annexWords = wordsOf(annex);

test('the fences of a contract in several files stand under the clauses of their own file', () => {
  const both = programOf(sample, { 'annexe.md': annex, 'norms.yml': sampleNorms });
  const { markdown, siblings } = draftOf(both, compareEditions(both, next(`${sampleWords}\n${annexWords}`)), 'nouvelle');
  expect(markdown.match(/^id: \w+$/gm)).toEqual(['id: roundedUp', 'id: billedTime', 'id: isBilled', 'id: feeDue']);
  expect(markdown).toContain('Le prix est de [10 € HT](val:fee "prix").\n\n```yaml rule\nid: feeDue');
  expect(siblings.map(({ name }) => name)).toEqual(['norms.yml']);
});

test('fences of a clause that is gone stand under what stood before it, those of the first clauses above all', () => {
  const gone = sampleWords.replace(/2\.1\. .*\n\n/, '');
  const { before, blocks: kept } = blocks(programOf(sample), gone);
  expect(before).toEqual([]);
  expect(kept.map(({ markdown: text, fences }) => [text.slice(0, 4), fences.length])).toContainEqual(['# 2.', 3]);
  const first = programOf(sample.replace('# 1. Objet', '# 0. Avant\n\n```yaml values\nblock: { type: duration }\n```\n\n# 1. Objet'));
  expect(blocks(first, sampleWords).before).toHaveLength(1);
});
