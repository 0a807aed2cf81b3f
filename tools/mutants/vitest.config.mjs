// The tests that a run of changes is shown to: those of MUTANTS_TESTS, in one worker, as the project `pure` runs them.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: JSON.parse(process.env.MUTANTS_TESTS ?? '[]'), isolate: false, testTimeout: 120_000, hookTimeout: 120_000 },
});
