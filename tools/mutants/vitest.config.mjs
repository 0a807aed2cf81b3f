// The tests that a run of changes is shown to: those of MUTANTS_TESTS, in one worker, as the project `pure` runs them; the quickest files first,
// since most changes are noticed by them and a run ends at its first failure.
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

class QuickestFirst extends BaseSequencer {
  async sort(files) {
    const took = (file) => this.ctx.cache.getTestSpecificationResult(file)?.duration ?? 0;
    return [...files].sort((a, b) => took(a) - took(b));
  }
}

export default defineConfig({
  test: {
    include: JSON.parse(process.env.MUTANTS_TESTS ?? '[]'),
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    sequence: { sequencer: QuickestFirst },
  },
});
