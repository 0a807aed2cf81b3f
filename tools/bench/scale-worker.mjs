/** Measures one dimension: `scale-worker.mjs DIMENSION ROUNDS [FACTOR…]`. Tells its parent sizes, CPU ms of every round, bytes emitted, and MB held at most. */
import { compile } from '../../compiler/compile.ts';
import { renderGithub, renderJson, renderSarif } from '../../compiler/diagnostic/render-machine.ts';
import { renderPretty } from '../../compiler/diagnostic/render-pretty.ts';
import { generate } from '../../compiler/generate.ts';
import { grown, sizeOf } from './grown-contracts.mjs';

const [dimension, rounds, ...factors] = [process.argv[2], ...process.argv.slice(3).map(Number)];
const sizes = (factors.length > 0 ? factors : [1, 4, 16]).map((factor) => sizeOf(dimension) * factor);

/** Everything that `check` in each of its formats and `build` do with a contract; bytes written. */
async function run(files) {
  const compilation = compile(files);
  const { diagnostics, program } = compilation;
  const sources = new Map([...files.files, files.original].map((source) => [source.file, source]));
  for (const render of [renderPretty, renderJson, renderGithub, renderSarif]) render(diagnostics, sources);
  if (!program || diagnostics.some(({ severity }) => severity === 'error')) return 0;
  return (await generate([compilation], 'beside')).reduce((sum, { text }) => sum + text.length, 0);
}

/** Sources are copied, so that nothing kept for them is found again. */
const fresh = (files) => ({ ...files, files: files.files.map((source) => ({ ...source })), original: { ...files.original } });

const contracts = sizes.map((size) => grown(dimension, size));
const bytes = [];
for (const files of [contracts.at(-2) ?? contracts[0], ...contracts]) bytes.push(await run(fresh(files)));
const cpu = sizes.map(() => []);
for (let round = 0; round < rounds; round++) {
  for (const [at, files] of contracts.entries()) {
    const repeats = [4, 1, 1][at] ?? 1;
    const all = Array.from({ length: repeats }, () => fresh(files));
    globalThis.gc();
    const before = process.threadCpuUsage();
    for (const each of all) await run(each);
    const { user, system } = process.threadCpuUsage(before);
    cpu[at].push((user + system) / 1000 / repeats);
  }
}
process.send({ sizes, cpu, bytes: bytes.slice(1), held: process.resourceUsage().maxRSS / 1024 });
