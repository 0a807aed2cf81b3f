/** Durations that move an instant: whole milliseconds, of a million hours at most. */
import { longest } from '../limits.ts';
import { or } from '../logic.ts';
import { below, type Int, literal, maximum, minimum, negate } from '../number/integer.ts';
import { atScale, isDecimal, type Quantity } from '../number/quantity.ts';
import { refuse, type Scope } from '../scope.ts';
import { unsayable } from '../unsayable.ts';

/** The milliseconds of a duration that moves an instant, none of which may be a part of one. */
export function milliseconds(duration: Quantity): Int {
  if (duration.scale > 3 || !isDecimal(duration)) unsayable('an instant moved by a part of a millisecond');
  return atScale(duration, 3).n;
}

/** Within the million hours beyond which a duration is refused. */
export function limited(ms: Int, scope: Scope): Int {
  const most = literal(longest.milliseconds);
  if (ms.max > most.max || ms.min < -most.max) {
    refuse(or(below(most, ms), below(ms, negate(most))), scope.printing.messages.rule.longDuration, scope);
  }
  return maximum(minimum(ms, most), negate(most));
}
