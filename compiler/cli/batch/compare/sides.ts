/** Result columns that end with a suffix → the side of a comparison that they are. */

import type { Type } from '../../../model/type.ts';
import { type Amount, amountOf } from '../amounts.ts';
import type { Answers } from '../sql-answers.ts';
import type { Side } from './comparison.ts';

/** `at`: which of the answers' combinations, whose columns end with `suffix`. */
export function sideOf({ results, errors }: Answers, at: number, suffix: string): Side {
  const names = results[at] ?? [];
  return { columns: new Map(names.map((name) => [name.slice(0, name.length - suffix.length), name])), error: errors[at] ?? '' };
}

/** Of both sides' columns, those that are money. */
export function amountsOf(output: Type, sides: readonly Side[]): readonly Amount[] {
  const names = new Set(sides.flatMap(({ columns }) => [...columns.keys()]));
  return [...names].flatMap((name) => amountOf(output, name) ?? []);
}
