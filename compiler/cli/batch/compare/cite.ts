/** What a rule reads of the text to answer an input: the values that its evaluation meets, each with its clause and words. */
import { interpretRule } from '../../../interpret/interpret-rule.ts';
import type { Program } from '../../../model/program.ts';
import type { Readings } from '../../evaluation/readings.ts';

/** A program under readings: an edition, or a way to read one. */
export type Version = { readonly program: Program; readonly readings: Readings };
export type Words = { readonly clause: string; readonly words: string };
/** `id` is of a value, or of a choice whose readings are compared. */
export type Citation = { readonly id: string; readonly label: string; readonly from?: Words; readonly to?: Words };
export type Cited = { readonly answer: Readonly<Record<string, unknown>>; readonly read: ReadonlySet<string> };

export function citedAnswer({ program, readings }: Version, rule: string, input: unknown): Cited {
  const read = new Set<string>();
  const answer = interpretRule(program, rule, input, readings, {
    visit: (expression) => {
      if (expression.kind === 'constant' && expression.origin === 'mark') read.add(expression.id);
    },
  });
  return { answer, read };
}

/** Where a value stands in the text, and what it is called; a row of a tariff with its cells. */
export function wordsOf({ constants, linked }: Program, id: string): (Words & { readonly label: string }) | undefined {
  const constant = constants.find((each) => each.id === id);
  const [place] = constant?.places ?? [];
  if (constant && place) return { label: constant.label, clause: place.clause, words: place.text };
  for (const tariff of linked.tariffs.values()) {
    const row = tariff.rows.find((each) => `${tariff.id}.${each.id}` === id);
    if (row) return { label: row.label, clause: row.clause, words: row.cells.map(({ anchor }) => anchor.text).join(' · ') };
  }
  return undefined;
}
