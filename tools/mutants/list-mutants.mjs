// A folder of the compiler → every change of its code that is worth a test: operators, conditions, conditional expressions, filters, constants,
// regular expressions, bodies. Words (what a message says) and `?.` (which the types ask for) are left as they are, and the tables of weights,
// which a test holds to the byte.
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

export const excludedMutations = ['StringLiteral', 'OptionalChaining', 'ObjectLiteral'];

const silent = new Proxy({}, { get: () => () => undefined });

export async function listMutants(folder) {
  const files = globSync(`${folder}/**/*.ts`)
    .filter((file) => !file.endsWith('/weights.ts'))
    .sort();
  const sources = files.map((name) => ({ name: resolve(name), mutate: true, content: readFileSync(name, 'utf8') }));
  const { mutants } = await new Instrumenter(silent).instrument(sources, {
    plugins: null,
    ignorers: [],
    noHeader: true,
    excludedMutations,
  });
  return mutants.filter(({ status }) => status === undefined);
}

/** Of a file here or in Stryker's copy. */
export const pathOf = (fileName) => fileName.replace(/^.*?(?=compiler\/)/s, '');

/** Names one change of one place, whatever else is listed beside it. */
export const keyOf = ({ fileName, location: { start, end }, replacement }) =>
  [pathOf(fileName), start.line, start.column, end.line, end.column, replacement].join(':');

/** As many of a list as asked, the same for the same seed. */
export function sampleOf(list, count, seed) {
  const random = mulberry(seed);
  return list
    .map((each) => ({ each, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ each }) => each);
}

function mulberry(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
