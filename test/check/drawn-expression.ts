/**
 * Expressions of the rule language drawn by their type, so that nearly all programs made of them are typed and come to the checks.
 * No condition narrows what it is about: a value that another branch has excluded would be refused.
 */
import fc from 'fast-check';

export type DrawnType = 'money' | 'percent' | 'duration' | 'count' | 'date' | 'boolean';
type Draw = fc.Arbitrary<string>;
type Drawn = Readonly<Record<DrawnType, Draw>>;

/** What the drawn expressions name: declare these inputs, constants and choices. */
export const drawnInputs = {
  amount: 'money',
  share: 'percent',
  time: { type: 'duration', sign: 'nonnegative' },
  on: 'date',
  until: 'date',
  n: 'count',
  flag: 'boolean',
  level: 'enum(a|b|c)',
  peer: 'enum(a|b|c)',
  amounts: 'list<money>',
  maybe: { type: 'money', optional: true },
} as const;
export const drawnConstants = {
  rate: { type: 'percent', value: '10' },
  price: { type: 'money', value: '500' },
  step: { type: 'duration', value: '900' },
  month: { type: 'period', value: { kind: 'period', months: 1, days: 0 } },
} as const;
export const drawnChoices = { tiers: ['x', 'y'] };

/** `one('{} + {}', a, b)`: the holes of a shape filled in order. */
const one = (shape: string, ...parts: readonly Draw[]): Draw =>
  fc.tuple(...parts).map((texts) => texts.reduce((text, part) => text.replace('{}', () => part), shape));

const either = (...all: readonly Draw[]): Draw => fc.oneof({ maxDepth: 2, withCrossShrink: true }, ...all);
const named = (...names: readonly string[]): Draw => fc.constantFrom(...names);

/** What every type has. */
const choice = (type: Draw, condition: Draw): Draw => one('(if {} then {} else {})', condition, type, type);

function quantities(tie: (type: DrawnType) => Draw): Pick<Drawn, 'money' | 'percent' | 'duration' | 'count'> {
  const [money, percent, duration, count, date] = (['money', 'percent', 'duration', 'count', 'date'] as const).map(tie) as [
    Draw,
    Draw,
    Draw,
    Draw,
    Draw,
  ];
  const sums = (type: Draw): Draw[] => [
    one('({} + {})', type, type),
    one('({} - {})', type, type),
    one('min({}, {})', type, type),
    one('max({}, {}, {})', type, type, type),
    choice(type, tie('boolean')),
  ];
  const lists = one('amounts[item > {}]', named('amount', 'price', '0'));
  return {
    money: either(
      named('amount', 'price'),
      one('({} * {})', money, percent),
      one('-{}', money),
      one('default(maybe, {})', money),
      one('sum({})', either(named('amounts'), lists)),
      one('default(max(amounts), {})', money),
      one('sum(for v in amounts return min(v, {}))', named('amount', 'price', '0')),
      ...sums(money),
    ),
    percent: either(named('share', 'rate', 'whole'), one('({} / price * whole)', money), ...sums(percent)),
    duration: either(named('time', 'step', 'day'), one('(step * {})', count), one('abs({})', duration), ...sums(duration)),
    count: either(
      named('n'),
      one('ceiling({} / step)', duration),
      one('floor({} / price)', money),
      one('count({})', either(named('amounts'), lists)),
      one('daysBetween({}, {})', date, date),
      ...sums(count),
    ),
  };
}

function truths(tie: (type: DrawnType) => Draw): Draw {
  const boolean = tie('boolean');
  const compared = (type: DrawnType): Draw[] => [
    one('({} {} {})', tie(type), named('<', '<=', '>', '>=', '=', '!='), tie(type)),
    one('({} in [{}..{}))', tie(type), tie(type), tie(type)),
  ];
  return either(
    named('flag', 'level = peer', 'tiers = "x"', 'true'),
    one('({} {} {})', boolean, named('and', 'or'), boolean),
    one('not({})', boolean),
    one('({} v in amounts satisfies v > {})', named('some', 'every'), named('amount', 'price', '0')),
    ...(['money', 'percent', 'duration', 'count', 'date'] as const).flatMap(compared),
  );
}

/** One expression of each type. */
export const drawn: Drawn = fc.letrec<Record<DrawnType, string>>((loose) => {
  const tie = loose as (type: DrawnType) => Draw;
  return {
    ...quantities(tie),
    date: either(
      named('on', 'until'),
      one('({} + month)', tie('date')),
      one('dayAfter({})', tie('date')),
      choice(tie('date'), tie('boolean')),
    ),
    boolean: truths(tie),
  };
});
