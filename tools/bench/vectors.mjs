/** 256 seeded inputs for each of the five rules, as native values and as wire JSON; tickets stand in the order they were logged. */
import { rules as telenet } from '../../generated/telenet/descriptors.ts';
import { randomFrom } from './random.mjs';

const minute = 60_000;
const euros = (micros) => `${(micros / 1e6).toFixed(2)} EUR`;
const duration = (milliseconds) => `PT${milliseconds / minute}M`;
const enumOf = (rule, input) => {
  const field = telenet[rule].input[input];
  return (field.optional ?? field).enum;
};

const draw = {
  R1(random) {
    const interruption = () => ({ restorationTime: random.between(0, 600) * minute, guaranteedTime: random.between(1, 8) * 60 * minute });
    const native = { monthlyFee: random.between(1_000, 1_000_000) * 10_000, interruptions: [interruption()] };
    const interruptions = native.interruptions.map(({ restorationTime, guaranteedTime }) => ({
      restorationTime: duration(restorationTime),
      guaranteedTime: duration(guaranteedTime),
    }));
    return { native, wire: { monthlyFee: euros(native.monthlyFee), interruptions } };
  },
  R2(random) {
    const outages = Array.from({ length: random.between(1, 4) }, () => random.between(1, 900) * minute);
    const flags = { commitmentMet: random.chance(0.1), requestedByTicket: random.chance(0.9) };
    const native = { monthlyAmount: random.between(1_000, 1_000_000) * 10_000, outages, ...flags };
    return { native, wire: { monthlyAmount: euros(native.monthlyAmount), outages: outages.map(duration), ...flags } };
  },
  R3(random) {
    const intervention = random.pick(enumOf('interventionCost', 'intervention'));
    const priority = random.pick(['standard', 'express']);
    const timeSpent = random.between(1, 480) * minute;
    const counts = { interventionCount: random.between(1, 5), agreedCredits: random.between(0, 40) };
    return {
      native: { intervention, priority, timeSpent, ...counts },
      wire: { intervention, priority, timeSpent: duration(timeSpent), ...counts },
    };
  },
  R4(random) {
    const loggedAt = Date.UTC(2022, 0, 3) + random.between(0, 8.9 * 365 * 24 * 60) * minute;
    const rest = { motive: 'incident', priority: 'express', intervention: 'hosting-site-unreachable' };
    return { native: { loggedAt, ...rest }, wire: { loggedAt: new Date(loggedAt).toISOString(), ...rest } };
  },
  R5(random) {
    const { task, ...facts } = telenet.responsibleParty.input;
    const native = { task: random.pick(task.enum) };
    for (const name of Object.keys(facts)) native[name] = random.chance(0.5);
    return { native, wire: native };
  },
};

export function vectorsOf(id, count = 256) {
  const random = randomFrom(20_260_101 + id.charCodeAt(1));
  const drawn = Array.from({ length: count }, () => draw[id](random));
  return id === 'R4' ? drawn.sort((a, b) => a.native.loggedAt - b.native.loggedAt) : drawn;
}

const hour = 3_600_000;
const logged = (iso) => Date.parse(iso);
const incident = { motive: 'incident', priority: 'express', intervention: 'hosting-site-unreachable' };
/** About the new year at either end of the calendar, the changes of the clock and a long weekend, by the minute before and after. */
const moments = [
  '2021-12-31T23:00Z',
  '2022-01-01T00:00Z',
  '2030-12-31T23:00Z',
  '2023-03-24T17:00Z',
  '2023-03-26T01:00Z',
  '2023-10-27T16:00Z',
  '2023-10-29T01:00Z',
  '2024-05-08T15:00Z',
];

/** Inputs that are not measured: on them too the hand version answers, or refuses, as the generated rule does. */
const edges = {
  R1: () => [
    { monthlyFee: -1, interruptions: [] },
    ...[
      [-1, hour],
      [hour, -1],
    ].map(([restorationTime, guaranteedTime]) => ({ monthlyFee: 1, interruptions: [{ restorationTime, guaranteedTime }] })),
  ],
  R2: () =>
    [
      [-1, []],
      [1, [-1]],
      [1, [hour, -1]],
    ].map(([monthlyAmount, outages]) => ({ monthlyAmount, outages, commitmentMet: false, requestedByTicket: true })),
  R3: () =>
    [{ timeSpent: -1 }, {}, { timeSpent: 1, interventionCount: 0 }, { timeSpent: 1, agreedCredits: -1 }].map((given) => ({
      intervention: 'hosting-coding-request',
      priority: 'standard',
      ...given,
    })),
  R4: () => [
    ...moments.flatMap((moment) => [-60_000, 0, 60_000].map((by) => ({ ...incident, loggedAt: logged(moment) + by }))),
    ...enumOf('reactionDeadline', 'intervention').map((intervention) => ({
      ...incident,
      intervention,
      loggedAt: logged('2024-05-06T10:00Z'),
    })),
    ...['incident', 'information-request', 'change-request'].flatMap((motive) =>
      ['standard', 'express'].map((priority) => ({ ...incident, motive, priority, loggedAt: logged('2024-05-08T15:30Z') })),
    ),
    ...['2024-05-08T15:30Z', '2035-05-08T15:30Z'].map((moment) => ({ ...incident, loggedAt: logged(moment), holidays: [19_852, 23_868] })),
    { ...incident, loggedAt: Number.NaN },
    { ...incident, loggedAt: Number.POSITIVE_INFINITY },
  ],
  R5: () => [],
};

export const edgesOf = (id) => edges[id]();
