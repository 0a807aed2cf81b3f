import { expect, test } from 'vitest';
import { examplesOf } from '../../../site/data/case/examples.ts';
import { topicsOf } from '../../../site/data/clause/parallel.ts';
import { coveredClauses } from '../../../site/data/coverage/coverage-text.ts';
import { contracts } from '../../../site/data/load.ts';
import { readingFiles } from '../../../site/data/reading/reading-files.ts';
import { cellOf, levelsOf, tasksByTopic } from '../../../site/data/topic/responsibilities.ts';
import { french } from '../../../site/strings/french.ts';

const manifests = contracts.map(({ manifest }) => manifest);

test('every topic of a norm or task has its French name', () => {
  const topics = manifests.flatMap(({ norms, matrices }) => [
    ...norms.map(({ topic }) => topic),
    ...matrices.flatMap(({ tasks }) => tasks.map(({ topic }) => topic)),
  ]);
  expect([...new Set(topics)].filter((topic) => !(topic in french.topicWords))).toEqual([]);
});

test('comparing loses no value and no norm', () => {
  for (const [index, manifest] of manifests.entries()) {
    const sides = topicsOf(french, manifests).map(({ sides }) => sides[index]);
    expect(sides.flatMap((side) => side?.norms ?? [])).toHaveLength(manifest.norms.length);
    const marked = manifest.constants.filter(({ origin, places }) => origin === 'mark' && places.length > 0);
    expect(sides.flatMap((side) => side?.values ?? [])).toHaveLength(marked.length);
  }
});

test('a cell of the matrix is what the rule answers', () => {
  const [alteo] = manifests;
  const matrix = alteo?.matrices[0];
  const levels = alteo && matrix && levelsOf(alteo, matrix);
  const rule = alteo?.rules.find(({ id }) => id === matrix?.rule);
  if (!matrix || !levels || !rule) throw new Error('no matrix');
  const tasks = tasksByTopic(french, matrix).flatMap(({ tasks }) => tasks);
  for (const { given, expect: result, readings } of examplesOf('alteo', rule.id).filter(({ invalid }) => !invalid)) {
    const task = tasks.find(({ id }) => id === given.task);
    if (!task || Object.keys(readings).length > 0) continue;
    expect(cellOf(task, levels.fact, String(given[levels.fact]))?.output ?? matrix.otherwise).toEqual(result);
  }
});

test('each reading has one file, largest differences in euros first', () => {
  const files = readingFiles(manifests);
  expect(files).toHaveLength(manifests.reduce((sum, { choices }) => sum + choices.length, 0));
  expect(files[0]?.cases[0]?.rule.output.quantity).toBe('money');
});

test('coverage shows every word of the text once', () => {
  for (const manifest of manifests)
    for (const { clause, runs } of coveredClauses(manifest)) expect(runs.map(({ text }) => text).join('')).toBe(clause.text);
});

test('every option that a comparison prices is priced by a case that the page of readings shows', () => {
  for (const { choice, cases } of readingFiles(manifests)) {
    const optionsIn = (comparisons: readonly { readonly results: readonly { readonly option: string }[] }[]): string[] =>
      [...new Set(comparisons.flatMap(({ results }) => results.map(({ option }) => option)))].toSorted();
    expect(optionsIn(cases.map(({ comparison }) => comparison)), choice.id).toEqual(optionsIn(choice.comparisons));
  }
});
