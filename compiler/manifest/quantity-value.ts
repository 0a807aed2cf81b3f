/** A quantity found in the text → its value on the wire: as its mark reads it, else as the grammar does; none where that reads nothing. */

import { languageOf } from '../language/languages.ts';
import { typedValue } from '../language/quantity/built-in-type.ts';
import { contextOf } from '../language/quantity/reading.ts';
import type { Linked } from '../model/linked.ts';
import type { CoverageItem } from '../model/report/coverage.ts';
import type { Manifest } from '../model/report/manifest.ts';
import { wireOf } from './wire-of.ts';

/** `14 jours` → `"P14D"`. */
export function quantityValue(
  { clause, start, end, text }: CoverageItem,
  { constants, contract }: Linked,
): Manifest['constants'][number]['value'] | undefined {
  for (const { origin, places, value, type } of constants.values()) {
    const isHere = places.some((place) => place.clause === clause && place.start <= start && end <= place.end);
    if (origin === 'mark' && isHere) return wireOf(value, type);
  }
  const read = languageOf(contract.meta).parseQuantity(text, undefined, contextOf(contract.meta));
  if (!read.ok) return undefined;
  const { value, type } = typedValue(read.value);
  return wireOf(value, type);
}
