/**
 * Linked contract → the words whose numbers something reads, and the marks that nothing reads. A mark is read by the rules that use its
 * value, or by a norm or a row that quotes its words; a tariff's cells and a formula's words by the rules that use them.
 */
import type { Anchor, Linked } from '../../model/linked.ts';
import type { Carrier } from './carriers.ts';
import type { ValuesRead } from './values-read.ts';

type Words = Pick<Anchor, 'clause' | 'start' | 'end'>;
export type Binding = Words & { readonly by: string };
/** A mark by the name it gives; `what` is a value or a formula. */
export type MarkedWords = Words & { readonly what: 'value' | 'formula'; readonly id: string; readonly isRead: boolean };

export function markedWords(linked: Linked, read: ValuesRead, quotes: readonly Carrier[]): MarkedWords[] {
  const isQuoted = (place: Words): boolean => quotes.some((quote) => quote.kind !== 'rule' && covers(quote, place));
  const place = (what: MarkedWords['what'], id: string, { clause, start, end }: Words, isUsed: boolean): MarkedWords => ({
    ...{ clause, start, end, what, id },
    isRead: isUsed || isQuoted({ clause, start, end }),
  });
  const values = [...linked.constants.values()].flatMap(({ id, places, origin }) =>
    origin === 'mark' ? places.map((words) => place('value', id, words, read.constants.has(id))) : [],
  );
  return [...values, ...[...linked.formulas].map(([id, mark]) => place('formula', id, mark, read.formulas.has(id)))];
}

/** What reads the quantities of the text: marks that are read, cells of tariffs that a rule uses, norms that quote them. */
export function valueBindings(
  linked: Linked,
  { tariffs }: ValuesRead,
  marked: readonly MarkedWords[],
  quotes: readonly Carrier[],
): Binding[] {
  return [
    ...marked.filter(({ isRead }) => isRead).map(({ what, id, ...words }) => ({ ...words, by: `${what}:${id}` })),
    ...[...linked.tariffs.values()].filter(({ id }) => tariffs.has(id)).flatMap((tariff) => tariffBindings(tariff, linked)),
    ...quotes.filter(({ kind }) => kind === 'norm'),
  ];
}

type Tariff = Linked['tariffs'] extends ReadonlyMap<string, infer T> ? T : never;

/** Cells, and the footnote calls read as the tariff's flag. */
function tariffBindings({ id, rows, flag }: Tariff, linked: Linked): Binding[] {
  const by = `value:${id}`;
  const cells = rows.flatMap((row) => row.cells.map(({ anchor }) => ({ ...anchor, by })));
  const calls = rows.flatMap(({ clause }) =>
    (flag ? (linked.clauses.get(clause)?.cells ?? []) : []).flatMap(({ end, note }) =>
      note ? [{ clause, start: end, end: end + note.length, by }] : [],
    ),
  );
  return [...cells, ...calls];
}

const covers = (outer: Words, inner: Words): boolean =>
  outer.clause === inner.clause && outer.start <= inner.start && inner.end <= outer.end;
