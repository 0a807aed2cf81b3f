/** Quantities and normative sentences that stand in new words and on which nothing of the old edition's formalisation stands. */

import { clauseQuantities } from '../language/clause-quantities.ts';
import type { Language } from '../language/language.ts';
import type { Change } from '../model/report/impact.ts';
import { overlaps, type Range } from '../source.ts';
import type { EditionClause } from './align/edition.ts';
import { addedRanges, type Mapped } from './align/redline.ts';
import type { Classified } from './classify.ts';
import type { Facts } from './touches.ts';

/** Ranges by the index of the new clause they stand in. */
export type BoundPlaces = ReadonlyMap<number, readonly Range[]>;

/** Where values, norms, responsibilities, waivers and what rules carry of the old edition stand in the new one, changed or not. */
export function boundPlaces({ program: { linked }, carrier, values }: Facts): BoundPlaces {
  const places = new Map<number, Range[]>();
  const add = ({ clause, start, end, state }: Mapped): void => {
    if (clause && state !== 'gone') places.set(clause.index, [...(places.get(clause.index) ?? []), { start, end }]);
  };
  for (const { mapped } of values) add(mapped);
  const carried = [...linked.rules.values()].flatMap(({ carries }) => carries);
  const quoted = [...linked.norms, ...linked.rowQuotes, ...linked.waivers].map(({ anchor }) => anchor);
  for (const anchor of [...carried, ...quoted]) for (const part of [anchor, ...(anchor.rest ?? [])]) add(carrier.map(part));
  for (const mark of linked.contract.marks) add(carrier.map(mark));
  return places;
}

export function unboundOf({ line }: Classified, bound: BoundPlaces, language: Language): Change['unbound'] {
  const added = addedRanges(line);
  const fresh = (clause: EditionClause, found: readonly Range[], free: readonly Range[]): string[] =>
    found
      .filter((one) => added.some((range) => range.clause === clause.index && overlaps(range, one)))
      .filter((one) => one.end > clause.from && !free.some((range) => overlaps(range, one)))
      .map(({ start, end }) => clause.text.slice(Math.max(start, clause.from), end));
  const places = (clause: EditionClause): readonly Range[] => bound.get(clause.index) ?? [];
  return {
    quantities: line.new.flatMap((clause) => fresh(clause, clauseQuantities(clause.read ?? clause, language), places(clause))),
    sentences: line.new
      .filter(({ kind }) => kind !== 'section')
      .flatMap((clause) => fresh(clause, language.detectNormative(clause.text), places(clause))),
  };
}
