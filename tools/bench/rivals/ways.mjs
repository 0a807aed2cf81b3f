/** Every rival on every rule that it can say, on the inputs of the benchmark. */
import { cel, celJs } from './cel.mjs';
import { jsonLogic } from './json-logic.mjs';
import { publicodes } from './publicodes.mjs';
import { zen } from './zen.mjs';

export const rivals = { 'json-logic-engine': jsonLogic, 'cel (marcbachmann)': cel, 'cel-js': celJs, 'zen-engine': zen, publicodes };

/** All but json-logic-engine have no sum over a list: they are given the total, and the overrun of the one interruption. */
const inputOf = {
  R1: (native) => ({ ...native, overrun: native.interruptions[0].restorationTime - native.interruptions[0].guaranteedTime }),
  R2: (native) => ({ ...native, total: native.outages.reduce((a, b) => a + b, 0) }),
};

/** Undefined where the rival cannot say the rule. */
export function loadRival(id, name) {
  const run = rivals[name](id);
  return run && { run, input: ({ native }) => (inputOf[id] ?? ((each) => each))(native), isAwaited: name === 'zen-engine' };
}
