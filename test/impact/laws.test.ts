/** Laws of any two editions, on seeded edits of both contracts: nothing is counted twice or left out, and no word is lost. */
import { describe, expect, test } from 'vitest';
import { type EditionClause, editionOf } from '../../compiler/impact/align/edition.ts';
import { recut } from '../../compiler/impact/align/recut.ts';
import { partsOf } from '../../compiler/impact/align/redline.ts';
import { isWord, tokensOf } from '../../compiler/impact/align/tokens.ts';
import { classify } from '../../compiler/impact/classify.ts';
import { impactOf } from '../../compiler/impact/impact.ts';
import { ingestText } from '../../compiler/ingest/ingest.ts';
import type { Clause } from '../../compiler/model/contract.ts';
import { clausesOf, contractProgram } from './editions.ts';

const programs = { alteo: contractProgram('alteo'), telenet: contractProgram('telenet') };

/** Numbers from 0 up to a bound, always the same for a seed. */
function randomOf(seed: number): (below: number) => number {
  let state = seed * 2654435761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return state % below;
  };
}

/** Drops, moves, joins, parts and rewords some clauses. */
function edited(clauses: readonly Clause[], seed: number): Clause[] {
  const random = randomOf(seed);
  const list = [...clauses];
  for (let edit = 0; edit < 12; edit++) {
    const at = random(list.length - 1);
    const one = list[at]!;
    const words = one.text.split(' ');
    const kind = random(5);
    if (kind === 0) list.splice(at, 1);
    else if (kind === 1) list.splice(random(list.length), 0, ...list.splice(at, 1));
    else if (kind === 2) list.splice(at, 2, { ...one, text: `${one.text} ${list[at + 1]!.text}` });
    else if (kind === 3 && words.length > 9)
      list.splice(at, 1, { ...one, text: words.slice(0, 5).join(' ') }, { ...one, id: `${one.id}/b`, text: words.slice(5).join(' ') });
    else list[at] = { ...one, text: words.toSpliced(random(words.length), 1, 'modifié').join(' ') };
  }
  return list;
}

const words = (texts: readonly string[]): string[] => texts.flatMap((text) => tokensOf(text).map(({ key }) => key));
/** Signs apart: a dash that begins an item is layout. */
const keys = (clauses: readonly EditionClause[]): string[] => clauses.flatMap(({ tokens }) => tokens.map(({ key }) => key).filter(isWord));
const seeds = Array.from({ length: 12 }, (_, seed) => seed + 1);

describe.each(['alteo', 'telenet'] as const)('%s, edited', (id) => {
  const clauses = programs[id].linked.contract.clauses;

  test.each(seeds)('has every clause of both editions in one change or none (seed %i)', (seed) => {
    const [old, fresh] = [editionOf(clauses), editionOf(edited(clauses, seed))];
    const found = classify(old, fresh);
    const indexes = (pick: 'old' | 'new'): number[] =>
      found.flatMap(({ line }) => line[pick].map(({ index }) => index)).sort((a, b) => a - b);
    expect(indexes('old')).toEqual(old.map(({ index }) => index));
    expect(indexes('new')).toEqual(fresh.map(({ index }) => index));
    for (const { line } of found) {
      const parts = partsOf(line);
      const of = (op: string): string[] => words(parts.filter((part) => part.op === 'same' || part.op === op).map(({ text }) => text));
      expect(of('added')).toEqual(line.newTokens.map(({ key }) => key));
      expect(of('removed')).toEqual(line.oldTokens.map(({ key }) => key));
    }
  });

  test.each(seeds)('keeps every word in its order when cut anew (seed %i)', (seed) => {
    const [old, fresh] = [editionOf(clauses), editionOf(edited(clauses, seed))];
    const [cut, own] = [keys(recut(old, fresh)), keys(fresh)];
    expect(cut.find((word, at) => word !== own[at])).toBeUndefined();
    expect(cut).toHaveLength(own.length);
  });
});

test('two contracts that have nothing in common are told apart in a few seconds', () => {
  const { changes, unchanged } = impactOf(programs.alteo, {
    edition: 'autre',
    file: 'autre.md',
    clauses: programs.telenet.linked.contract.clauses,
  });
  expect(unchanged).toBeLessThan(5);
  expect(changes.length).toBeGreaterThan(400);
});

test('a figure changed in a table that an extraction flattened is found in its row', () => {
  const text = programs.telenet.linked.contract.original!.text.replace(/4 heures\s+ouvrables/, '8 heures ouvrables');
  const read = ingestText(text);
  if (!read.ok) throw new Error(read.error.message);
  const { changes } = impactOf(programs.telenet, { edition: 'x', file: 'x.txt', clauses: clausesOf(read.markdown), ingested: true });
  expect(changes.map(({ old, touches }) => [old[0]?.id, touches.values[0]?.new])).toEqual([
    ['7.6/table/row-2', { value: 8, unit: 'working-hour' }],
  ]);
});
