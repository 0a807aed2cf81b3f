/** A quantity as it was read → its value on the wire, with ` HT` or ` TTC` after it where tax is said. */
import { typedValue } from '../../compiler/language/quantity/built-in-type.ts';
import { wireOf } from '../../compiler/manifest/wire-of.ts';

export function wireValue(quantity) {
  const { value, type } = typedValue(quantity);
  const wire = wireOf(value, type);
  const tax = type.kind === 'quantity' && type.unit.tax ? ` ${type.unit.tax}` : '';
  return tax === '' ? wire : `${wire}${tax}`;
}
