/** A process of a second spends a fifth of it on optimising code that it hardly runs again: its second compiler waits until code is truly hot. */
import { setFlagsFromString } from 'node:v8';

/** V8's own number is 400 calls. Long work loses some milliseconds; older engines, which may not know the flag, stay as they are. */
export function delayOptimising(engine = process.versions.v8): void {
  if (Number.parseInt(engine, 10) >= 13) setFlagsFromString('--invocation-count-for-maglev=20000');
}
