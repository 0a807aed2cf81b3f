/** Types of lists of intervals: records with `from` and `to`, both instants or both dates, `to` being the first that is outside. */
import type { Type } from './type.ts';

const endOf = (type: Type, name: string): string | undefined =>
  type.kind === 'record' ? type.fields.find((field) => field.name === name && !field.optional)?.type.kind : undefined;

/** The kind of both ends of a list's items; undefined where they are no intervals. */
export function endsOf(list: Type): 'date' | 'instant' | undefined {
  if (list.kind !== 'list') return undefined;
  const [from, to] = [endOf(list.of, 'from'), endOf(list.of, 'to')];
  return from === to && (from === 'date' || from === 'instant') ? from : undefined;
}

export const isOfDates = (list: Type): boolean => endsOf(list) === 'date';

export const intervalsOf = (end: 'date' | 'instant'): Type => ({
  kind: 'list',
  of: {
    kind: 'record',
    fields: [
      { name: 'from', type: { kind: end } },
      { name: 'to', type: { kind: end } },
    ],
  },
});
