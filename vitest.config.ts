import './tools/preflight.mjs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that start no process, browser or worker. */
export const pure = [
  'test/{algebra,check,diagnostic,emit,impact,interpret,language,link,lower,manifest,measure,model,mutate,read,review,runtime,type}/**/*.test.ts',
  'test/site/{case,data,scripts,search}/**/*.test.ts',
];

/** Tests of built sites, first since they take longest: they share a worker's Chromium, whose pages are lent from test to test. Projects run by name. */
const browser = ['test/site/{apart,browsed,built}/*.test.ts'];

// What workers, their threads and the processes they start compile is kept between them, where Node keeps it by itself.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'node-compile-cache');

/** Files share a worker: what one has loaded the next does not load again. */
const shared = { testTimeout: 120_000, hookTimeout: 120_000, isolate: false };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: 'browser', include: browser } },
      { test: { ...shared, name: 'pure', include: pure } },
      {
        test: {
          ...shared,
          name: 'edge',
          include: ['test/**/*.test.ts', 'generated/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...browser, ...pure, 'test/engines/**'],
        },
      },
    ],
  },
});
