import './tools/preflight.mjs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that start no process, browser or worker: they share a worker, which halves their time. */
export const pure = [
  'test/{algebra,check,diagnostic,emit,impact,interpret,language,link,lower,manifest,measure,model,mutate,read,review,runtime,type}/**/*.test.ts',
  'test/site/{case,data,scripts,search}/**/*.test.ts',
];

/** Tests of built sites: they share a worker's Chromium, whose pages are lent from test to test. */
const browser = ['test/site/*.test.ts'];

// What workers, their threads and the processes they start compile is kept between them, where Node keeps it by itself.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'node-compile-cache');

const limits = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...limits, name: 'browser', include: browser, isolate: false } },
      { test: { ...limits, name: 'pure', include: pure, isolate: false } },
      {
        test: {
          ...limits,
          name: 'edge',
          isolate: false,
          include: ['test/**/*.test.ts', 'generated/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...browser, ...pure, 'test/engines/**'],
        },
      },
    ],
  },
});
