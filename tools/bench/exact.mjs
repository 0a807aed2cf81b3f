/** A million seeded inputs per money rule against exact arithmetic on BigInt, written here from the contracts' words: no cent may differ. */
import * as alteo from '../../generated/alteo/rules.ts';
import * as telenet from '../../generated/telenet/rules.ts';
import { randomFrom } from './random.mjs';
import { table, verdict } from './table.mjs';

const hour = 3_600_000;
const day = 20_000;
const least = (...values) => values.reduce((a, b) => (b.n * a.d < a.n * b.d ? b : a));
const over = (n, d = 1n) => ({ n, d });
const sum = (values) => values.reduce((a, b) => a + BigInt(b), 0n);

const tierOf = (overrun) => (overrun <= 0 ? 0n : overrun <= hour ? 20n : overrun <= 2 * hour ? 30n : overrun <= 3 * hour ? 40n : 50n);
const restoration = ({ monthlyFee, interruptions }) => {
  const percent = sum(interruptions.map(({ restorationTime, guaranteedTime }) => tierOf(restorationTime - guaranteedTime)));
  return least(over(BigInt(monthlyFee)), over(BigInt(monthlyFee) * percent, 100n));
};
const availability = ({ monthlyAmount, outages }) =>
  least(over(BigInt(monthlyAmount)), over(BigInt(monthlyAmount) * 25n * (sum(outages) / BigInt(hour)), 1000n));

/** Amounts of any size that the wire admits, to the millionth of a euro; small ones as often as large ones. */
const amount = (random) => random.between(0, 10 ** random.between(1, 15));
const time = (random) => random.between(0, 10 ** random.between(1, 9));

const money = {
  'alteo/restorationPenaltyForMonth': {
    run: alteo.restorationPenaltyForMonth,
    draw: (random) => ({
      monthlyFee: amount(random),
      interruptions: Array.from({ length: random.between(0, 3) }, () => ({
        restorationTime: time(random),
        guaranteedTime: random.between(0, 8) * hour,
      })),
    }),
    exact: restoration,
  },
  'alteo/availabilityPenalty': {
    run: alteo.availabilityPenalty,
    draw: (random) => ({
      monthlyAmount: amount(random),
      outages: Array.from({ length: random.between(0, 4) }, () => time(random)),
      commitmentMet: false,
      requestedByTicket: true,
    }),
    exact: availability,
  },
  'alteo/combinedOutagePenalty': {
    run: alteo.combinedOutagePenalty,
    draw: (random) => ({ monthlyAmount: amount(random), outage: time(random), guaranteedTime: random.between(0, 8) * hour }),
    exact({ monthlyAmount, outage, guaranteedTime }) {
      const a = outage <= 2_592_000 ? over(0n) : availability({ monthlyAmount, outages: [outage] });
      const b = restoration({ monthlyFee: monthlyAmount, interruptions: [{ restorationTime: outage, guaranteedTime }] });
      return over(a.n * b.d + b.n * a.d, a.d * b.d);
    },
  },
  'alteo/outOfScopeIncident': {
    run: (input) => alteo.outOfScopeIncident(input).billed,
    draw: (random) => ({ outage: time(random), timeSpent: time(random), hourlyRate: amount(random) }),
    exact: ({ timeSpent, hourlyRate }) => over(BigInt(hourlyRate) * BigInt(timeSpent), BigInt(hour)),
  },
  'alteo/priceRevisionSupplement': {
    run: alteo.priceRevisionSupplement,
    draw: (random) => {
      const [before, after] = [random.between(0, 400), random.between(1, 400)];
      return { oldPrice: amount(random), newPrice: amount(random), effectiveOn: day, periodStart: day - before, periodEnd: day + after };
    },
    exact: ({ oldPrice, newPrice, effectiveOn, periodStart, periodEnd }) =>
      over((BigInt(newPrice) - BigInt(oldPrice)) * BigInt(periodEnd - effectiveOn), BigInt(periodEnd - periodStart)),
  },
  'alteo/overageCharge': {
    run: alteo.overageCharge,
    draw: (random) => ({ emailsSent: random.between(0, 1e9), quota: random.between(0, 1e9), unitPrice: amount(random) }),
    exact: ({ emailsSent, quota, unitPrice }) => over(BigInt(unitPrice) * BigInt(Math.max(0, emailsSent - quota))),
  },
  'alteo/domainLossCompensation': {
    run: alteo.domainLossCompensation,
    draw: (random) => ({ damage: amount(random), annualRenewalPrice: amount(random) }),
    exact: ({ damage, annualRenewalPrice }) => least(over(BigInt(damage)), over(BigInt(annualRenewalPrice))),
  },
  'telenet/priceIncreasePassThrough': {
    run: (input) => telenet.priceIncreasePassThrough(input, { increaseBasis: 'same-percentage' }).maxPrice,
    draw: (random) => ({ currentPrice: amount(random), oldMicrosoftPrice: 1 + amount(random), newMicrosoftPrice: amount(random) }),
    exact: ({ currentPrice, oldMicrosoftPrice, newMicrosoftPrice }) =>
      newMicrosoftPrice <= oldMicrosoftPrice
        ? over(BigInt(currentPrice))
        : over(BigInt(currentPrice) * BigInt(newMicrosoftPrice), BigInt(oldMicrosoftPrice)),
  },
};

const isEqual = (given, { n, d }) => (typeof given === 'object' ? BigInt(given.n) * d === n * BigInt(given.d) : BigInt(given) * d === n);

function count({ run, draw, exact }, inputs) {
  const random = randomFrom(7);
  let [wrong, fractions] = [0, 0];
  for (let index = 0; index < inputs; index++) {
    const input = draw(random);
    const given = run(input);
    if (typeof given === 'object') fractions++;
    if (!isEqual(given, exact(input))) wrong++;
  }
  return { wrong, fractions };
}

export function exact({ inputs = 1_000_000 } = {}) {
  const counted = Object.entries(money).map(([name, rule]) => ({ name, ...count(rule, inputs) }));
  const rows = counted.map(({ name, wrong, fractions }) => [
    name,
    inputs.toLocaleString('en'),
    fractions.toLocaleString('en'),
    String(wrong),
  ]);
  console.log(table('Money against exact arithmetic', ['rule', 'inputs', 'unending quotients', 'wrong'], rows));
  const isRight = counted.every(({ wrong }) => wrong === 0);
  console.log(`wrong results, target 0: ${verdict(isRight)}`);
  return isRight;
}
