/** The five rules against the hand-written limit: equal results first, then interleaved rounds, one process per way; ratios are medians over rounds. */

import { deepStrictEqual } from 'node:assert';
import { fork } from 'node:child_process';
import { loadWay, topics, ways } from './implementations.mjs';
import { median, nanoseconds, table, times, verdict } from './table.mjs';
import { edgesOf, vectorsOf } from './vectors.mjs';

const worker = new URL('./worker.mjs', import.meta.url);
/** Of the hand version called with the same checks: the result alone, and with its steps on demand. */
const gates = { core: 1.5, explained: 3 };

/** What a way answers, or that it refuses. */
function outcome(run, input) {
  try {
    return run(input);
  } catch {
    return 'refused';
  }
}

/** Throws where two ways differ on one of the vectors, or the generated rule refuses what the hand version does not, or the other way round. */
async function compare(id) {
  const vectors = vectorsOf(id);
  const [hand, core] = [await loadWay(id, 'hand'), await loadWay(id, 'core')];
  for (const edge of edgesOf(id)) deepStrictEqual(outcome(hand.run, edge), outcome(core.run, edge), `${id}, ${JSON.stringify(edge)}`);
  const expected = vectors.map((vector) => hand.run(hand.input(vector)));
  for (const way of ways) {
    const { run, input, read, isWire } = await loadWay(id, way);
    const format = isWire ? await formatter(id) : read;
    vectors.forEach((vector, index) => {
      const answer = isWire ? run(input(vector)) : read(run(input(vector)));
      deepStrictEqual(answer, isWire ? format(expected[index], vector) : expected[index], `${id} ${way}, vector ${index}`);
    });
  }
}

async function formatter(id) {
  const { contract, rule } = topics[id];
  const { formatResult } = await import('../../compiler/runtime/wire/wire.ts');
  const { rules } = await import(`../../generated/${contract}/descriptors.ts`);
  return (result) => formatResult(rules[rule], result, contract === 'telenet' ? 'Europe/Brussels' : undefined);
}

const answerOf = (child) => new Promise((resolve, reject) => child.once('message', resolve).once('error', reject));

/** CPU nanoseconds per call of each way, round by round: `[way][round]`. */
export async function race(id, runners, rounds, isRival = () => false) {
  const children = [];
  for (const way of runners) {
    const child = fork(worker, [id, way, ...(isRival(way) ? ['rival'] : [])], {
      execArgv: way === 'called' ? ['--no-turbo-inlining'] : [],
    });
    await answerOf(child);
    children.push(child);
  }
  const figures = runners.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, child] of children.entries()) {
      const answer = answerOf(child);
      child.send('go');
      figures[index].push(await answer);
    }
  }
  for (const child of children) child.kill();
  return figures;
}

/** Of each way, the CPU nanoseconds of a call; of each pair of ways, the median ratio over rounds. */
async function measure(id, rounds) {
  await compare(id);
  const figures = new Map((await race(id, ways, rounds)).map((each, index) => [ways[index], each]));
  return {
    title: topics[id].title,
    cost: (way) => (figures.has(way) ? nanoseconds(median(figures.get(way))) : '–'),
    ratio(way, base) {
      const [over, under] = [figures.get(way), figures.get(base)];
      return over && under ? median(over.map((value, round) => value / under[round])) : Number.NaN;
    },
  };
}

const shown = (ratio) => (Number.isNaN(ratio) ? '–' : times(ratio));

export async function speed({ rounds = 5, only = Object.keys(topics) } = {}) {
  const measured = [];
  for (const id of only) measured.push(await measure(id, rounds));
  const costs = measured.map(({ title, cost }) => [title, ...ways.map(cost)]);
  console.log(table('Rules, CPU ns per call, results equal on 256 vectors, and refusals', ['rule', ...ways], costs));
  const pairs = [
    ['core', 'hand'],
    ['core', 'called'],
    ['explained', 'hand'],
    ['explained', 'called'],
  ];
  const ratios = measured.map(({ title, ratio }) => [title, ...pairs.map(([way, base]) => shown(ratio(way, base)))]);
  console.log(table('Ratios, medians over rounds', ['rule', ...pairs.map(([way, base]) => `${way} / ${base}`)], ratios));
  return Object.entries(gates)
    .map(([way, gate]) => {
      const worst = Math.max(...measured.map(({ ratio }) => ratio(way, 'called')));
      console.log(`${way} / called: worst ${times(worst)}, gate ≤ ${gate}×: ${verdict(worst <= gate)}`);
      return worst <= gate;
    })
    .every(Boolean);
}
