/** Ten million incident rows through R1 and R2 on one thread, an input made for each row, against the same loop over the hand-written rules. */
import { availabilityPenalty, restorationPenaltyForMonth } from '../../generated/alteo/rules.ts';
import { availability, restoration } from './hand.mjs';
import { randomFrom } from './random.mjs';
import { median, table, times, verdict } from './table.mjs';

const distinct = 2 ** 18;

function columns() {
  const random = randomFrom(11);
  const draw = (make) => Float64Array.from({ length: distinct }, make);
  return {
    fees: draw(() => random.between(1_000, 1_000_000) * 10_000),
    times: draw(() => random.between(0, 600) * 60_000),
    guaranteed: draw(() => random.between(1, 8) * 3_600_000),
  };
}

/** Each variant is its own loop, so that neither is slowed by the other's calls. */
function handLoop({ fees, times, guaranteed }, rows) {
  let total = 0;
  for (let row = 0; row < rows; row++) {
    const at = row & (distinct - 1);
    const fee = fees[at];
    total += restoration({ monthlyFee: fee, interruptions: [{ restorationTime: times[at], guaranteedTime: guaranteed[at] }] });
    total += availability({ monthlyAmount: fee, outages: [times[at]], commitmentMet: false, requestedByTicket: true });
  }
  return total;
}

function coreLoop({ fees, times, guaranteed }, rows) {
  let total = 0;
  for (let row = 0; row < rows; row++) {
    const at = row & (distinct - 1);
    const fee = fees[at];
    total += restorationPenaltyForMonth({
      monthlyFee: fee,
      interruptions: [{ restorationTime: times[at], guaranteedTime: guaranteed[at] }],
    });
    total += availabilityPenalty({ monthlyAmount: fee, outages: [times[at]], commitmentMet: false, requestedByTicket: true });
  }
  return total;
}

function timed(loop, data, rows) {
  const before = process.cpuUsage();
  const total = loop(data, rows);
  const { user, system } = process.cpuUsage(before);
  return { total, milliseconds: (user + system) / 1000 };
}

export function bulk({ rows = 10_000_000, rounds = 3 } = {}) {
  const data = columns();
  handLoop(data, 200_000);
  coreLoop(data, 200_000);
  const pairs = Array.from({ length: rounds }, () => [timed(handLoop, data, rows), timed(coreLoop, data, rows)]);
  const [hand, core] = [0, 1].map((way) => median(pairs.map((pair) => pair[way].milliseconds)));
  const ratio = median(pairs.map(([a, b]) => b.milliseconds / a.milliseconds));
  const isSame = pairs.every(([a, b]) => a.total === b.total);
  const row = (name, value, share) => [name, `${Math.round(value)} ms`, `${((value * 1e6) / rows).toFixed(1)} ns`, share];
  const body = [row('hand-written', hand, '1.00×'), row('generated', core, times(ratio))];
  console.log(table(`${rows.toLocaleString('en')} rows through R1 and R2, one thread, CPU`, ['way', 'total', 'per row', 'ratio'], body));
  console.log(`totals identical: ${verdict(isSame)}`);
  return isSame;
}
