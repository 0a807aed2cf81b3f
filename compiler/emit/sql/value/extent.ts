/**
 * Between which the integers of a stored column lie, where its rows were looked at before they are computed: of a list that of its items, of a
 * record that of each field. Narrower than what the wire admits, it proves that more is held in 64 bits and less has to be checked.
 */
export type Extent = Span | { readonly fields: Readonly<Record<string, Extent | undefined>> };
export type Span = { readonly min: bigint; readonly max: bigint };

/** Of a field of what has an extent. */
export const fieldExtent = (extent: Extent | undefined, name: string): Extent | undefined =>
  extent !== undefined && 'fields' in extent ? extent.fields[name] : undefined;

/** Whether all that there is lies between two limits. */
export const liesWithin = (extent: Extent | undefined, min: bigint | number, max: bigint | number): boolean =>
  extent !== undefined && 'min' in extent && extent.min >= BigInt(min) && extent.max <= BigInt(max);

/** What of a range may be met: all of it where none is known to, since those rows are refused. */
export function narrowed(min: bigint, max: bigint, extent: Extent | undefined): Span {
  if (extent === undefined || !('min' in extent)) return { min, max };
  const [from, to] = [extent.min > min ? extent.min : min, extent.max < max ? extent.max : max];
  return from <= to ? { min: from, max: to } : { min, max };
}
