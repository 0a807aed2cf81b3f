/** What several readings make of one row: the least and the greatest result, or what the second changes. */
import { quotedName } from './rows/columns.ts';
import type { Answers } from './sql-answers.ts';

export type Spread = { readonly name: string; readonly sql: string };

/** Of results that are one column; a record's fields stand beside each other as they are. */
export function spreadOf({ results }: Answers, compared: boolean, isOrdered: boolean, isNumber: boolean): readonly Spread[] {
  const columns = results.flatMap((names) => names.slice(0, 1)).map(quotedName);
  if (columns.length < 2 || results.some(({ length }) => length !== 1)) return [];
  const [first, second] = columns as [string, string];
  const differs = columns.slice(1).map((column) => `${column} IS DISTINCT FROM ${first}`);
  if (compared)
    return [{ name: 'differs', sql: differs.join(' OR ') }, ...(isNumber ? [{ name: 'difference', sql: `${second} - ${first}` }] : [])];
  const range = [
    { name: 'result_least', sql: `least(${columns.join(', ')})` },
    { name: 'result_greatest', sql: `greatest(${columns.join(', ')})` },
  ];
  return [...(isOrdered ? range : []), { name: 'varies', sql: differs.join(' OR ') }];
}
