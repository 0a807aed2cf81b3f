/** Marks, bold words and footnote calls of the old clauses of a link → where they stand on the words of the new ones. */
import type { Mark } from '../../model/contract.ts';
import type { Program } from '../../model/program.ts';
import type { EditionClause } from '../align/edition.ts';
import type { Mapped, Redline } from '../align/redline.ts';
import type { Carrier } from '../carry.ts';
import type { NewValue } from '../changed-values.ts';
import type { Dressing } from './print-clause.ts';

export type Dressed = {
  /** By the index of the new clause. */
  readonly byClause: ReadonlyMap<number, readonly Dressing[]>;
  /** Marks whose words are no longer there. */
  readonly lost: readonly Mark[];
};

export function dressingsOf(line: Redline, program: Program, carrier: Carrier, values: readonly NewValue[]): Dressed {
  const byClause = new Map<number, Dressing[]>();
  const lost: Mark[] = [];
  const put = ({ clause, start, end }: Mapped, make: (place: { start: number; end: number }) => Dressing): void => {
    if (clause) byClause.set(clause.index, [...(byClause.get(clause.index) ?? []), make({ start, end })]);
  };
  for (const { id } of line.old) {
    for (const mark of program.linked.contract.marks.filter(({ clause }) => clause === id)) {
      const mapped = placeOf(mark, carrier, values);
      if (mapped) put(mapped, (place) => ({ ...place, kind: 'mark', scheme: mark.scheme, id: mark.id, title: mark.title }));
      else lost.push(mark);
    }
    for (const { start, end } of boldOf(id, program)) {
      const mapped = carrier.map({ clause: id, start, end });
      if (mapped.state === 'kept') put(mapped, (place) => ({ ...place, kind: 'bold' }));
    }
  }
  return { byClause: ownDressings(line.new, byClause), lost };
}

/** A value's mark goes with the words in its place, readable or not; words that were left out with a reason must be the same. */
function placeOf(mark: Mark, carrier: Carrier, values: readonly NewValue[]): Mapped | undefined {
  const value = mark.scheme === 'val' ? values.find((one) => one.id === mark.id && one.home === mark.clause) : undefined;
  const mapped = value?.mapped ?? carrier.map(mark);
  const holds = mapped.state === 'kept' || (mapped.state === 'changed' && ['val', 'term', 'formula', 'id'].includes(mark.scheme));
  return holds ? mapped : undefined;
}

/** Bold stretches, those that touch taken together. */
function boldOf(id: string, { linked }: Program): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end, bold } of linked.clauses.get(id)?.runs ?? []) {
    const last = joined.at(-1);
    if (bold && last?.end === start) last.end = end;
    else if (bold) joined.push({ start, end });
  }
  return joined;
}

/** What the new edition says of itself where it was read whole: its footnote calls, and bold words where none came over. */
function ownDressings(clauses: readonly EditionClause[], carried: ReadonlyMap<number, Dressing[]>): Map<number, Dressing[]> {
  const all = new Map(carried);
  for (const { index, read } of clauses) {
    const known = all.get(index) ?? [];
    if (!read || known.some(({ kind }) => kind === 'bold')) continue;
    const bold = read.runs.filter((run) => run.bold).map(({ start, end }): Dressing => ({ start, end, kind: 'bold' }));
    if (bold.length > 0) all.set(index, [...known, ...bold]);
  }
  return all;
}
