import { describe, expect, test } from 'vitest';
import { clauseTree, placeOfChoice } from '../../../site/data/clause-tree.ts';
import { contracts } from '../../../site/data/load.ts';
import { markedWords } from '../../../site/data/marked-words.ts';

describe.each(contracts)('$manifest.contract', ({ manifest }) => {
  test('runs cover the words of every clause exactly, whatever is marked in them', () => {
    for (const clause of manifest.clauses) {
      const runs = markedWords(manifest, clause, 'contract');
      expect(runs.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('')).toBe(clause.text);
    }
  });

  test('every value has one permalink in the contract, at the words where it is first read', () => {
    const anchors = manifest.clauses.flatMap((clause) => markedWords(manifest, clause, 'contract').flatMap(({ anchors }) => anchors));
    const placed = manifest.constants.filter(({ places }) => places.some(({ start, end }) => end > start));
    expect([...anchors].sort()).toEqual(placed.map(({ id }) => `valeur-${id}`).sort());
  });

  test('a reference leads to a clause of the contract, never to itself', () => {
    const { byId } = clauseTree(manifest);
    for (const clause of manifest.clauses)
      for (const { kind, href } of markedWords(manifest, clause, 'contract'))
        if (kind === 'reference') expect([byId.has(href?.slice(1) ?? ''), href !== `#${clause.id}`]).toEqual([true, true]);
  });

  test('the words of a reading to decide are found where the text has them', () => {
    for (const choice of manifest.choices) {
      const { clause, start, end } = placeOfChoice(manifest, choice);
      const words = clauseTree(manifest).byId.get(clause)?.text.slice(start, end);
      if (end > start) expect(words).toBe(choice.quote);
    }
  });
});
