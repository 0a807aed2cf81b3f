/** The rivals beside the generated rules on the same vectors: equal results first, then interleaved rounds, one process per way. */
import { loadWay, topics } from '../implementations.mjs';
import { race } from '../speed.mjs';
import { median, nanoseconds, table, times, verdict } from '../table.mjs';
import { vectorsOf } from '../vectors.mjs';
import { answerOf } from './responsibility.mjs';
import { loadRival, rivals } from './ways.mjs';

/** How many times slower each must at least be. */
const gates = { 'json-logic-engine': 3, 'cel (marcbachmann)': 25, publicodes: 10_000 };
const rules = ['R1', 'R2', 'R3', 'R5'];

/** R3 answers credits, with -1 for what is on request; a quotient is a number. */
function numberOf(id, result) {
  const value = id === 'R3' ? { credits: result.credits, free: 0, 'on-request': -1 }[result.kind] : result;
  return typeof value === 'object' ? Number(value.n) / Number(value.d) : value;
}

function isSame(id, answer, own) {
  if (id === 'R5') return JSON.stringify(answerOf(Number(answer))) === JSON.stringify(own);
  return Math.abs(Number(answer) - numberOf(id, own)) <= 1e-6 * Math.max(1, Math.abs(Number(answer)));
}

/** Throws where a rival answers otherwise than the generated rule. */
async function verify(id, name) {
  const [own, rival] = [await loadWay(id, 'core'), loadRival(id, name)];
  for (const [index, vector] of vectorsOf(id).entries()) {
    const [answer, result] = [await rival.run(rival.input(vector)), own.run(own.input(vector))];
    if (!isSame(id, answer, result)) throw new Error(`${id} ${name}, vector ${index}: ${answer}, not ${JSON.stringify(result)}`);
  }
}

async function measure(id, rounds) {
  const names = Object.keys(rivals).filter((name) => loadRival(id, name));
  for (const name of names) await verify(id, name);
  const ways = ['core', ...names];
  const figures = await race(id, ways, rounds, (way) => way !== 'core');
  return { id, figures: new Map(ways.map((way, index) => [way, figures[index]])) };
}

const ratioOf = (figures, name) =>
  figures.has(name) ? median(figures.get(name).map((each, round) => each / figures.get('core')[round])) : Number.NaN;

export async function compare({ rounds = 5 } = {}) {
  const measured = [];
  for (const id of rules) measured.push(await measure(id, rounds));
  const names = Object.keys(rivals);
  const cell = (figures, name) => (figures.has(name) ? nanoseconds(median(figures.get(name))) : '–');
  const costs = measured.map(({ id, figures }) => [topics[id].title, ...['core', ...names].map((name) => cell(figures, name))]);
  console.log(
    table('CPU ns per call, results equal on 256 vectors; – where the engine cannot say the rule', ['rule', 'core', ...names], costs),
  );
  const shown = (value) => (Number.isNaN(value) ? '–' : times(value));
  const ratios = measured.map(({ id, figures }) => [topics[id].title, ...names.map((name) => shown(ratioOf(figures, name)))]);
  console.log(table('Times slower than the generated rule, medians over rounds', ['rule', ...names], ratios));
  return Object.entries(gates)
    .map(([name, gate]) => {
      const least = Math.min(...measured.map(({ figures }) => ratioOf(figures, name)).filter((value) => !Number.isNaN(value)));
      console.log(`${name}: at least ${times(least)} slower, gate ≥ ${gate.toLocaleString('en')}×: ${verdict(least >= gate)}`);
      return least >= gate;
    })
    .every(Boolean);
}
