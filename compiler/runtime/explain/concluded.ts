/** The end of a rule in full: its result, told to whoever listens. */
import type { Trace } from './trace.ts';

export function concluded<Result>(trace: Trace | undefined, place: number, result: Result): Result {
  trace?.conclude(place, result);
  return result;
}
