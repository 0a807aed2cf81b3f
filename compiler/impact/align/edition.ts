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
  readonly parent: string | undefined;
  readonly heading: string;
  readonly text: string;
  readonly from: number;
  readonly tokens: readonly Token[];
  /** The clause as read; absent where its words were cut anew. */
  readonly read?: Clause;
};

export function editionOf(clauses: readonly Clause[]): EditionClause[] {
  let heading = '';
  return clauses.map((clause, index) => {
    if (clause.kind === 'section') heading = clause.text;
    const from = clause.numberEnd ?? 0;
    const { id, kind, parent, text } = clause;
    return { index, id, kind, number: printed(clause), parent, heading, text, from, tokens: tokensOf(text, from), read: clause };
  });
}

/** The number as printed; a list's glyph only where it counts (`(i)`). */
function printed({ number, kind, glyph, numberEnd }: Clause): string | undefined {
  return number ?? (kind === 'item' && numberEnd !== undefined ? glyph : undefined);
}

export const keysOf = ({ tokens }: EditionClause): string => tokens.map(({ key }) => key).join(' ');

export function referenceOf({ id, number, heading, text }: EditionClause): ClauseReference {
  return { id, ...(number === undefined ? {} : { number }), heading, text };
}
