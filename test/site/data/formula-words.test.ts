import { expect, test } from 'vitest';
import { functionNames } from '../../../compiler/language/feel/builtins.ts';
import type { FormulaModel } from '../../../compiler/model/report/manifest.ts';
import { formulaWords } from '../../../site/data/formula/formula-words.ts';
import { cellWords, columnWords, outputWords } from '../../../site/data/formula/table-words.ts';
import { contracts } from '../../../site/data/load.ts';

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
  expect(outputs).toContain('préavis en heures : 72 h');
  expect(outputs).toContain('simple notification écrite, sans préavis');
  const written = rules.flatMap(({ manifest, rule }) => rule.table?.rows.map(({ output }) => outputWords(manifest, rule, output)) ?? []);
  expect(written.filter((words) => /kind|[{}]/.test(words))).toEqual([]);
});

const wordsIn = (id: string): string => {
  const found = rules.find(({ rule }) => rule.id === id);
  if (!found) throw new Error(id);
  return plain(formulaWords(found.manifest, found.rule, found.rule.formula));
};

test('composed names read aloud: arguments in their place, elision, the provider’s name, lengths as stated', () => {
  expect(wordsIn('m365ContractEnd')).toContain(
    'période en cours (début : début du contrat ; durée : durée initiale ; date : date de la résiliation)',
  );
  expect(wordsIn('nextTimeCreditDate')).toBe('prochain jour 1 du mois, dès : date considérée');
  expect(wordsIn('domainLossCompensation')).toBe('min(préjudice ; prix du renouvellement pour un an × 1 an)');
  expect(wordsIn('m365AutoTermination')).toContain('non Telenet est encore revendeur de Microsoft');
});

test('every function has words in every language: no formula shows its name', () => {
  const shown = (id: string, call: FormulaModel): string => {
    const found = rules.find(({ rule }) => rule.id === id)!;
    return plain(formulaWords(found.manifest, found.rule, call));
  };
  const inputs = ['a', 'b', 'c'].map((name): FormulaModel => ({ op: 'input', name }));
  expect(shown('availabilityPenalty', { op: 'call', name: 'concatenate', of: inputs })).toBe('a ; b ; c (mis bout à bout)');
  expect(shown('availabilityPenalty', { op: 'call', name: 'abs', of: inputs.slice(1, 2) })).toBe('valeur absolue de b');
  const called = [...functionNames].filter((name) => name !== 'latest' && name !== 'not');
  const words = called.map((name) => shown('availabilityPenalty', { op: 'call', name, of: inputs.slice(0, 1) }));
  expect(called.filter((name, at) => words[at]?.startsWith(`${name}(`) && name !== 'min' && name !== 'max')).toEqual([]);
});

test('no formula stumbles over a vowel, nor says a number of a number', () => {
  const shown = rules.flatMap(({ manifest, rule }) => [
    ...rule.where.map(({ formula }) => formulaWords(manifest, rule, formula)),
    formulaWords(manifest, rule, rule.formula),
  ]);
  const stumbles = /(?<!\p{L})de [aeiouéèêàâîô]\p{L}|nombre de nombre|l’instant instant|de les |undefined/iu;
  expect(shown.filter((words) => stumbles.test(words))).toEqual([]);
});
