import { expect, test } from 'vitest';
import { formulaWords } from '../../../site/data/formula-words.ts';
import { contracts } from '../../../site/data/load.ts';
import { cellWords, columnWords, outputWords } from '../../../site/data/table-words.ts';

const rules = contracts.flatMap(({ manifest }) => manifest.rules.map((rule) => ({ manifest, rule })));
const plain = (text: string): string => text.replace(/\s/g, ' ');

test('no formula, column or cell shows a name of the rule language that has a French label', () => {
  const shown = rules.flatMap(({ manifest, rule }) => [
    ...rule.where.map(({ formula }) => formulaWords(manifest, rule, formula)),
    ...(rule.body === 'formula' ? [formulaWords(manifest, rule, rule.formula)] : []),
    ...(rule.table?.columns.map((column) => columnWords(manifest, rule, column)) ?? []),
    ...(rule.table?.rows.flatMap(({ cells }) => cells.map((cell, index) => cellWords(manifest, rule, cell, rule.table?.columns[index]))) ??
      []),
  ]);
  const labelled = new Set(
    rules.flatMap(({ rule }) => [...rule.inputs, ...rule.where].flatMap(({ name, label }) => (label && /[A-Z]/.test(name) ? [name] : []))),
  );
  expect(shown.filter((words) => words.split(/[^A-Za-z]+/).some((word) => labelled.has(word)))).toEqual([]);
});

test('a formula reads in French', () => {
  const found = rules.find(({ rule }) => rule.id === 'availabilityPenalty');
  if (!found) throw new Error('availabilityPenalty');
  const { manifest, rule } = found;
  const words = plain(formulaWords(manifest, rule, rule.formula));
  expect(words).toContain('si taux de disponibilité respecté ou non demandée par ticket : 0');
  expect(words).toContain('× 2,5 % ×');
});

test('a cell of a table reads in French', () => {
  const found = rules.find(({ rule }) => rule.id === 'restorationPenaltyRate');
  if (!found) throw new Error('restorationPenaltyRate');
  expect(plain(cellWords(found.manifest, found.rule, '(tier1..tier2]'))).toBe('(1 h ; 2 h]');
  expect(cellWords(found.manifest, found.rule, '-')).toBe('–');
  expect(plain(outputWords(found.manifest, found.rule, 'tier1Rate'))).toBe('20 %');
});

test('an answer of fixed values reads in French, whatever record or case it is', () => {
  const found = rules.find(({ rule }) => rule.id === 'noticeRequired');
  if (!found) throw new Error('noticeRequired');
  const outputs = found.rule.table?.rows.map(({ output }) => plain(outputWords(found.manifest, found.rule, output))) ?? [];
  expect(outputs).toContain('préavis en heures : durée : 72 h');
  expect(outputs).toContain('simple notification écrite, sans préavis');
  const written = rules.flatMap(({ manifest, rule }) => rule.table?.rows.map(({ output }) => outputWords(manifest, rule, output)) ?? []);
  expect(written.filter((words) => /kind|[{}]/.test(words))).toEqual([]);
});
