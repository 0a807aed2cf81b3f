/** The five rules against the hand-written limit: equal results first, then interleaved rounds, one process per way; ratios are medians over rounds. */

import { deepStrictEqual } from 'node:assert';
import { fork } from 'node:child_process';
import { loadWay, topics, ways } from './implementations.mjs';
import { median, nanoseconds, table, times, verdict } from './table.mjs';
import { vectorsOf } from './vectors.mjs';

const worker = new URL('./worker.mjs', import.meta.url);
const goals = { core: 1.2, explained: 3 };
const gates = { core: 1.5, explained: 3 };

/** Throws where two ways differ on one of the vectors. */
async function compare(id, installed) {
  const vectors = vectorsOf(id);
  const hand = await loadWay(id, 'hand');
  const expected = vectors.map((vector) => hand.run(hand.input(vector)));
  const core = await loadWay(id, 'core');
  for (const way of installed) {
    const { run, input, read, isWire, expect = (result) => result } = await loadWay(id, way);
    const format = isWire ? await formatter(id) : read;
    vectors.forEach((vector, index) => {
      const answer = isWire ? run(input(vector)) : read(run(input(vector)));
      deepStrictEqual(answer, isWire ? format(expected[index], vector) : expect(expected[index]), `${id} ${way}, vector ${index}`);
    });
  }
  return core;
}

async function formatter(id) {
  const { contract, rule } = topics[id];
  const { formatResult } = await import('../../compiler/runtime/wire.ts');
  const { rules } = await import(`../../generated/${contract}/descriptors.ts`);
  return (result) => formatResult(rules[rule], result, contract === 'telenet' ? 'Europe/Brussels' : undefined);
}

const answerOf = (child) => new Promise((resolve, reject) => child.once('message', resolve).once('error', reject));

/** CPU nanoseconds per call of each way, round by round: `[way][round]`. */
async function race(id, runners, rounds) {
  const children = [];
  for (const way of runners) {
    const child = fork(worker, [id, way]);
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

async function measure(id, rounds) {
  const installed = [];
  for (const way of ways) if (await loadWay(id, way)) installed.push(way);
  await compare(id, installed);
  const figures = await race(id, installed, rounds);
  const [hand] = figures;
  return Object.fromEntries(
    installed.map((way, index) => [
      way,
      { nanoseconds: median(figures[index]), ratio: median(figures[index].map((value, round) => value / hand[round])) },
    ]),
  );
}

export async function speed({ rounds = 7, only = Object.keys(topics) } = {}) {
  const measured = [];
  for (const id of only) measured.push([id, await measure(id, rounds)]);
  const cell = (each) => (each ? `${nanoseconds(each.nanoseconds)} (${times(each.ratio)})` : '–');
  const rows = measured.map(([id, each]) => [topics[id].title, ...ways.map((way) => cell(each[way]))]);
  console.log(table('Rules, CPU ns per call (× hand-written integers), equal on 256 vectors', ['rule', ...ways], rows));
  const within = (way, limit) => measured.every(([, each]) => each[way].ratio <= limit);
  for (const [way, goal] of Object.entries(goals)) {
    const worst = Math.max(...measured.map(([, each]) => each[way].ratio));
    console.log(`${way}: worst ${times(worst)}, goal ≤ ${goal}×, gate ≤ ${gates[way]}×: ${verdict(within(way, gates[way]))}`);
  }
  return Object.keys(goals).every((way) => within(way, gates[way]));
}
