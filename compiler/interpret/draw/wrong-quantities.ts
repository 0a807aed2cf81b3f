/** What a kind of quantity refuses, by how it is written: another form or unit, a value beyond its limit, a decimal too many; a negative one too. */
import type { WireQuantity } from '../../model/type.ts';
import { rational } from '../rational.ts';
import { formOf } from '../wire/wire-forms.ts';

const durations: readonly unknown[] = [
  '-PT1S',
  'PT',
  'P',
  '',
  'PT1',
  '1H',
  'P1M',
  'P1Y',
  'PT1.5H3M',
  'PT0.0001S',
  'PT1000000H1S',
  'pt1h',
  'PT1H ',
  60,
  'P1W',
  'PT1M1H',
  'PT1,5S',
  'P1D',
  'PT0.5M',
];

export function wrongQuantities(kind: WireQuantity): readonly unknown[] {
  const { limit, scale, write } = formOf(kind);
  const one = write(rational(1n), () => undefined);
  if (typeof one === 'number') return [-1, '1', 0.5 / 10 ** scale, limit + 10 ** -scale, limit + 1, -limit - 1, 1e300, true];
  return kind === 'duration' ? durations : wrongTexts(String(one).replace(/^[\d.]+/, ''), limit, scale);
}

/** Decimals before a suffix, each wrong in one place. */
function wrongTexts(suffix: string, limit: number, scale: number): readonly unknown[] {
  const decimals = ['-1.00', `${limit}.01`, `0.${'0'.repeat(scale)}1`, '1,00', '+1.00', ' 1.00', '.5', '1.', '1e3', ''];
  return [...decimals.map((decimal) => `${decimal}${suffix}`), `1.00${suffix.trim()}`, '1.00', '1.00 USD', 100];
}
