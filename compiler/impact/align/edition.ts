/** An edition's clauses as they are compared: their words without the printed number, and what is told of them. */
import type { Clause } from '../../model/contract.ts';
import type { ClauseReference } from '../../model/report/impact.ts';
import { type Token, tokensOf } from './tokens.ts';

/** `index` is its place in document order; `from` the offset in `text` where the words begin. */
export type EditionClause = {
  readonly index: number;
  readonly id: string;
  readonly kind: Clause['kind'];
  readonly number: string | undefined;
  /** The index of the clause above it. */
  readonly above: number | undefined;
  readonly heading: string;
  readonly text: string;
  readonly from: number;
  readonly tokens: readonly Token[];
  /** The clause as read; absent where its words were cut anew. */
  readonly read?: Clause;
  /** Where the words were cut anew: the index of the old clause whose beginning stands at theirs, if one does. */
  readonly cut?: { readonly model: number | undefined };
};

export function editionOf(clauses: readonly Clause[]): EditionClause[] {
  let heading = '';
  const places = new Map<string, number>();
  return clauses.map((clause, index) => {
    if (clause.kind === 'section') heading = clause.text;
    const from = clause.numberEnd ?? 0;
    const { id, kind, parent, text } = clause;
    const above = parent === undefined ? undefined : places.get(parent);
    places.set(id, index);
    return { index, id, kind, number: printed(clause), above, heading, text, from, tokens: tokensOf(text, from), read: clause };
  });
}

/** The number as printed; a list's glyph only where it counts (`(i)`). */
function printed({ number, kind, glyph, numberEnd }: Clause): string | undefined {
  return number ?? (kind === 'item' && numberEnd !== undefined ? glyph : undefined);
}

/** Whether a clause is where one of the old edition was: under its id, or cut as it was. */
export const isSamePlace = (old: EditionClause, fresh: EditionClause): boolean =>
  fresh.cut ? fresh.cut.model === old.index : fresh.id === old.id;

export const keysOf = ({ tokens }: EditionClause): string => tokens.map(({ key }) => key).join(' ');

export function referenceOf({ id, number, heading, text }: EditionClause): ClauseReference {
  return { id, ...(number === undefined ? {} : { number }), heading, text };
}
