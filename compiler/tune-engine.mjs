/**
 * V8 for a process of a second, told before anything is compiled. What Node keeps of compiled code fits only an engine that was told the same,
 * so it is kept apart. Functions are compiled with their module, so that the cache has them all, and not once more in every run. Both optimising
 * compilers wait until code is truly hot: a fifth of the time would go to code that hardly runs again. And the young generation, which would
 * grow to what a server needs, stays as it starts: it costs no time and a quarter less memory.
 */
import module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

/** Commands that end within about a second on a usual project. */
const brief = ['check'];

/** Node's own modules come with a cache of their own, which fits only as long as the engine is as Node built it. */
const loadedBefore = ['node:assert', 'node:crypto', 'node:util', 'node:worker_threads'];

/** Keeps compiled code for the next run, apart for engines that are told apart; that of threads and of processes it starts too, which ask their environment. */
export function keepCompiledCode(command) {
  const usual = join(tmpdir(), 'node-compile-cache');
  const kept = tuneEngine(command) ? join(usual, 'clausier-brief') : usual;
  module.enableCompileCache?.(kept);
  process.env.NODE_COMPILE_CACHE ??= kept;
}

/** V8's own numbers are 400 and 3,000 calls; a pattern is compiled once, not twice. Ten times the work gains too; older engines stay as they are: false. */
export function tuneEngine(command, engine = process.versions.v8) {
  if (!brief.includes(command) || Number.parseInt(engine, 10) < 13) return false;
  for (const name of loadedBefore) process.getBuiltinModule(name);
  setFlagsFromString('--no-lazy');
  setFlagsFromString('--invocation-count-for-maglev=20000');
  setFlagsFromString('--invocation-count-for-turbofan=100000');
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString('--semi-space-growth-factor=1');
  return true;
}
