/** One way of one topic in a process of its own: at each message it runs for a while and answers with CPU nanoseconds per call. */
import { loadWay } from './implementations.mjs';
import { vectorsOf } from './vectors.mjs';

const [id, way] = process.argv.slice(2);
/** A rival is loaded only where one is measured: it is not installed with the project. */
const load = process.argv[4] === 'rival' ? (await import('./rivals/ways.mjs')).loadRival : loadWay;
const { run, input, isAwaited } = await load(id, way);
const inputs = vectorsOf(id).map(input);
const kept = new Array(inputs.length);

/** Results are kept, so that none of the work can be left out. */
function repeat(rounds) {
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < inputs.length; index++) kept[index] = run(inputs[index]);
  }
}

async function repeatAwaited(rounds) {
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < inputs.length; index++) kept[index] = await run(inputs[index]);
  }
}

async function cpu(rounds) {
  const before = process.cpuUsage();
  if (isAwaited) await repeatAwaited(rounds);
  else repeat(rounds);
  const { user, system } = process.cpuUsage(before);
  return ((user + system) * 1000) / (rounds * inputs.length);
}

/** Rounds that take about `milliseconds` of CPU, once optimised. */
async function calibrate(milliseconds) {
  let rounds = 1;
  for (let spent = 0; spent < 150e6; rounds = Math.min(rounds * 2, 100_000)) spent += (await cpu(rounds)) * rounds * inputs.length;
  return Math.max(1, Math.round((milliseconds * 1e6) / ((await cpu(rounds)) * inputs.length)));
}

const rounds = await calibrate(60);
process.on('message', async () => process.send(await cpu(rounds)));
process.send('ready');
