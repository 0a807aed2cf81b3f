/** Which columns of an answer are amounts of money, of which a sum says something, and which are one of a few words, which are counted. */
import { type Type, wireQuantityOf } from '../../model/type.ts';

export type Amount = { readonly column: string; readonly currency: string };

/** A result column that is an amount of money, and its currency. `column` may end with the readings that it was computed under. */
export function amountOf(output: Type, column: string): Amount | undefined {
  const isIts = (name: string): boolean => column === `result_${name}` || column.startsWith(`result_${name}_`);
  const type = output.kind === 'record' ? output.fields.find(({ name }) => isIts(name))?.type : output;
  const kind = type?.kind === 'quantity' ? wireQuantityOf(type.unit) : undefined;
  if (kind === undefined || (kind !== 'money' && !kind.startsWith('¤'))) return undefined;
  return { column, currency: kind === 'money' ? 'EUR' : kind.slice(1) };
}

/** Of a result, the name of the column that holds one of a few words; undefined where it holds anything else. */
export function countedColumn({ kind }: Type): string | undefined {
  if (kind === 'union') return 'result_kind';
  return kind === 'enum' || kind === 'boolean' ? 'result' : undefined;
}
