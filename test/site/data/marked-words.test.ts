import { describe, expect, test } from 'vitest';
import { clauseTree, placeOfChoice } from '../../../site/data/clause/clause-tree.ts';
import { markedWords, type Run, type Surface } from '../../../site/data/clause/marked-words.ts';
import { contracts } from '../../../site/data/load.ts';
import { clauseLink } from '../../../site/links.ts';

const isPlain = (runs: readonly Run[]): boolean => runs.length > 0 && runs.every(({ kind }) => kind === 'plain');

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

  test('a reference leads to the clause it names, on the page or to its own, never to itself or to none', () => {
    const plain = manifest.clauses.find((clause) => isPlain(markedWords(manifest, clause, 'contract')))!;
    const other = manifest.clauses.findLast(({ kind }) => kind === 'paragraph')!;
    const led = (clause: string, surface: Surface) => {
      const referring = { ...plain, references: [{ start: 0, end: 2, clause }] };
      const made = { ...manifest, clauses: manifest.clauses.map((each) => (each === plain ? referring : each)) };
      return markedWords(made, referring, surface).flatMap(({ kind, href }) => (kind === 'reference' ? [href] : []));
    };
    expect(led(other.id, 'contract')).toEqual([`#${other.id}`]);
    expect(led(other.id, 'clause')).toEqual([clauseLink(manifest, other.id)]);
    expect([led(plain.id, 'contract'), led('nowhere', 'contract')]).toEqual([[], []]);
  });

  test('the words of a reading to decide are found where the text has them', () => {
    for (const choice of manifest.choices) {
      const { clause, start, end } = placeOfChoice(manifest, choice);
      const words = clauseTree(manifest).byId.get(clause)?.text.slice(start, end);
      expect(words).toBe(choice.quote);
    }
  });
});
