/** Tables: cells that a PDF draws are cells, and what it sets as running text is none. */
import type { Clause } from '../../../model/contract.ts';
import type { Misprint } from '../misprint.ts';
import { isProse } from '../printed-places.ts';
import { goesOnLine, heightOf, type PlacedClauses } from './placed-clauses.ts';

/** In em: a gap between two words of a line that justified text hardly ever has. */
const wide = 0.9;

export const findByCells = (placed: PlacedClauses): Misprint[] => [...findLost(placed), ...findMade(placed), ...findMoved(placed)];

/** A grid of drawn cells written as anything but a table; definitions are blocks. */
function findLost({ clauses, blocks, owners }: PlacedClauses): Misprint[] {
  return blocks.flatMap(({ kind, from, to }): Misprint[] => {
    const own = kind === 'table' ? [...new Set(owners.slice(from, to))].flatMap((owner) => owner ?? []) : [];
    const [clause] = own;
    if (clause === undefined || own.some((each) => !isProse(clauses[each]!) || definesTerm(clauses[each]!))) return [];
    return [{ kind: 'no-table', clause, word: from }];
  });
}

const definesTerm = ({ kind, id, parent = '' }: Clause): boolean =>
  kind === 'definition' || id.startsWith('def:') || parent.startsWith('def:');

/** Rows whose cells stand one below the other, or follow one another as words of a sentence do. */
function findMade(placed: PlacedClauses): Misprint[] {
  const { clauses, places, blocks, blockOf } = placed;
  const wideTables = new Set(
    clauses.flatMap(({ parent, id, cells, kind }) => (filled(cells) > 1 ? [kind === 'table' ? id : (parent ?? '')] : [])),
  );
  return clauses.flatMap((clause, index): Misprint[] => {
    const word = places[index];
    const block = word === undefined ? undefined : blocks[blockOf[word]!];
    if (isProse(clause) || word === undefined || !block) return [];
    if (block.kind === 'table' || block.kind === 'columns' || block.kind === 'note') return [];
    const single = filled(clause.cells) === 1 && !wideTables.has(clause.kind === 'table' ? clause.id : (clause.parent ?? ''));
    return single || !standSideBySide(placed, index) ? [{ kind: 'cells', clause: index, word }] : [];
  });
}

const filled = (cells: Clause['cells']): number => (cells ?? []).filter(({ start, end }) => end > start).length;

function standSideBySide({ clauses, words, wordAt }: PlacedClauses, index: number): boolean {
  const starts = (clauses[index]!.cells ?? []).flatMap(({ start, end }) => (end > start ? (wordAt(index, start) ?? []) : []));
  return starts.every((word, at) => {
    const left = starts[at - 1];
    if (left === undefined) return true;
    const [here, before, first] = [words[word]!, words[word - 1]!, words[left]!];
    if (goesOnLine(words, word)) return here.box.x0 - before.box.x1 > wide * heightOf(here);
    return here.page !== first.page || here.box.x0 > first.box.x1;
  });
}

/** Edges of cells that the page draws elsewhere: a cell that begins among the words of another, or holds those of two. */
function findMoved({ clauses, blocks, owners, wordAt }: PlacedClauses): Misprint[] {
  const drawn = new Set(blocks.flatMap(({ cells = [] }) => cells));
  const written = new Set(
    clauses.flatMap(({ cells = [] }, index) => cells.flatMap(({ start, end }) => (end > start ? (wordAt(index, start) ?? []) : []))),
  );
  return blocks.flatMap(({ cells, from, to }): Misprint[] => {
    const words = cells ? Array.from({ length: to - from }, (_, at) => from + at) : [];
    return words.flatMap((word): Misprint[] => {
      const clause = owners[word];
      const isRow = clause !== undefined && owners[word - 1] === clause && !isProse(clauses[clause]!);
      return isRow && drawn.has(word) !== written.has(word) ? [{ kind: 'cell-edge', clause, word }] : [];
    });
  });
}
