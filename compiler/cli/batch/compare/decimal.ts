/** A decimal as the engine writes it → the number: `-12.50` is -25/2. */
import { rational } from '../../../interpret/rational.ts';
import type { Rational } from '../../../model/value.ts';

export function decimalOf(text: string): Rational {
  const [whole = '0', part = ''] = text.replace('-', '').split('.');
  const size = BigInt(whole + part);
  return rational(text.startsWith('-') ? -size : size, 10n ** BigInt(part.length));
}
