/** One way of one topic in a process of its own: at each message it runs for a while and answers with CPU nanoseconds per call. */
import { loadWay } from './implementations.mjs';
import { vectorsOf } from './vectors.mjs';

const [id, way] = process.argv.slice(2);
const { run, input } = await loadWay(id, way);
const inputs = vectorsOf(id).map(input);
const kept = new Array(inputs.length);

/** Results are kept, so that none of the work can be left out. */
function repeat(rounds) {
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < inputs.length; index++) kept[index] = run(inputs[index]);
  }
}

function cpu(rounds) {
  const before = process.cpuUsage();
  repeat(rounds);
  const { user, system } = process.cpuUsage(before);
  return ((user + system) * 1000) / (rounds * inputs.length);
}

/** Rounds that take about `milliseconds` of CPU, once optimised. */
function calibrate(milliseconds) {
  let rounds = 1;
  for (let spent = 0; spent < 150e6; rounds = Math.min(rounds * 2, 100_000)) spent += cpu(rounds) * rounds * inputs.length;
  return Math.max(1, Math.round((milliseconds * 1e6) / (cpu(rounds) * inputs.length)));
}

const rounds = calibrate(60);
process.on('message', () => process.send(cpu(rounds)));
process.send('ready');
