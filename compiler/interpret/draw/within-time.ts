/** A call that must answer in time: one that does not is stopped, however deep it loops, and the rest goes on. */
import vm from 'node:vm';

const context = vm.createContext({ run: (): unknown => undefined });
const call = new vm.Script('run()');

export class TooLong extends Error {}

/** What `run` gives, or what it throws; `TooLong` when it has not ended within so many milliseconds. */
export function withinTime<Result>(milliseconds: number, run: () => Result): Result {
  const outer = context.run;
  context.run = run;
  try {
    return call.runInContext(context, { timeout: milliseconds }) as Result;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new TooLong();
    throw cause;
  } finally {
    context.run = outer;
  }
}
