/** Every way to compute one of the five rules: `run` takes an input made beforehand. */
import { readFileSync } from 'node:fs';
import { availability, cost, deadline, prepareDeadline, restoration } from './hand.mjs';
import { responsible } from './hand-responsibility.mjs';

export const topics = {
  R1: { contract: 'alteo', rule: 'restorationPenaltyForMonth', title: 'R1 restoration tiers, capped', hand: restoration },
  R2: { contract: 'alteo', rule: 'availabilityPenalty', title: 'R2 availability tranches, capped', hand: availability },
  R3: { contract: 'telenet', rule: 'interventionCost', title: 'R3 tariff × priority × minutes', hand: cost },
  R4: { contract: 'telenet', rule: 'reactionDeadline', title: 'R4 four working hours', hand: deadline },
  R5: { contract: 'telenet', rule: 'responsibleParty', title: 'R5 responsibility', hand: responsible },
};
export const ways = ['hand', 'called', 'core', 'explained', 'steps', 'wire'];

const generated = (contract, file) => import(`../../generated/${contract}/${file}.ts`);

function readHolidays() {
  const { calendars } = JSON.parse(readFileSync(new URL('../../generated/telenet/manifest.json', import.meta.url), 'utf8'));
  return calendars[0].days.map((day) => Date.parse(day) / 86_400_000);
}

const native = (vector) => vector.native;

const load = {
  async hand({ rule, hand }) {
    if (rule === 'reactionDeadline') prepareDeadline(readHolidays());
    return { run: hand, input: native };
  },
  /** The same by a call: an application is rarely so small that the call vanishes, as it does in a loop of a few lines. */
  called: (topic) => load.hand(topic),
  async core({ contract, rule }) {
    return { run: (await generated(contract, 'rules'))[rule], input: native };
  },
  /** The result, with its steps on demand. */
  async explained(topic) {
    const { onDemand } = await import('../../compiler/runtime/explain/trace.ts');
    const [{ run }, steps] = [await load.core(topic), await load.steps(topic)];
    return { run: onDemand(run, steps.run), input: native, read: (answer) => answer.result };
  },
  /** The result and every step, made at once. */
  async steps({ contract, rule }) {
    const name = `explain${rule[0].toUpperCase()}${rule.slice(1)}`;
    return { run: (await generated(contract, 'explain'))[name], input: native, read: (answer) => answer.result };
  },
  async wire({ contract, rule }) {
    const { evaluate } = await generated(contract, 'wire');
    return { run: (input) => evaluate(rule, input), input: (vector) => vector.wire, isWire: true };
  },
};

/** One way of one topic. `read` takes the native result out of an answer. */
export const loadWay = async (id, way) => ({ read: (answer) => answer, ...(await load[way](topics[id])) });
