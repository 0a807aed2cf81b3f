/** Brings a draw to the edge of one of the comparisons it goes through: one input moves by the difference of the two sides. */
import type { Expression } from '../../model/expression/expression.ts';
import type { Program, Rule } from '../../model/program.ts';
import type { WireQuantity } from '../../model/type.ts';
import type { Rational, Value } from '../../model/value.ts';
import { as, type Datum, dayOf, msOf, quantityOf } from '../datum.ts';
import { interpretRule } from '../interpret-rule.ts';
import { floor, minus, plus, rational, times } from '../rational.ts';
import { isKind } from '../wire/wire-forms.ts';
import { writeInputs } from '../wire/write-wire.ts';
import { mapLeaves, typeKey } from './known-values.ts';
import { fitDay, fitMs, fitQuantity, stepOf } from './limits.ts';
import type { Random } from './random.ts';

export type Call = { readonly inputs: Readonly<Record<string, Value>>; readonly readings: Readonly<Record<string, string>> };
/** How far apart two sides were: days for dates, seconds for times, else the base unit of the key. */
type Gap = { readonly key: string; readonly by: Rational };

/** The inputs, one of them moved; the same inputs where no comparison tells how. */
export function nudge(program: Program, rule: Rule, { inputs, readings }: Call, random: Random): Call['inputs'] {
  const gaps: Gap[] = [];
  const compared = (node: Extract<Expression, { kind: 'compare' }>, left: Datum, right: Datum): void => {
    if (gaps.length < 200) gaps.push(...gapOf(node, left, right));
  };
  interpretRule(program, rule.id, writeInputs(rule, inputs), readings, { compared });
  if (gaps.length === 0) return inputs;
  const gap = random.pick(gaps);
  const chosen = random.pick(rule.inputs);
  const [sign, beside] = [random.pick([1n, -1n]), random.pick([0n, 0n, 1n, -1n])];
  const value = inputs[chosen.name] ?? null;
  let leaves = 0;
  mapLeaves(value, chosen.type, (_, leaf) => {
    leaves++;
    return leaf;
  });
  if (leaves === 0) return inputs;
  let countdown = random.whole(0, leaves - 1);
  const moved = mapLeaves(value, chosen.type, (key, leaf) =>
    countdown-- === 0 ? move(key, leaf, { ...gap, by: times(gap.by, rational(sign)) }, beside) : leaf,
  );
  return { ...inputs, [chosen.name]: moved };
}

function gapOf({ left: { type } }: Extract<Expression, { kind: 'compare' }>, left: Datum, right: Datum): Gap[] {
  if (left === null || right === null) return [];
  switch (type.kind) {
    case 'quantity':
      return [{ key: typeKey(type), by: minus(quantityOf(right), quantityOf(left)) }];
    case 'date':
      return [{ key: 'date', by: rational(BigInt(dayOf(right) - dayOf(left))) }];
    case 'instant':
      return [{ key: 'duration', by: rational(BigInt(msOf(right) - msOf(left)), 1000n) }];
    case 'time':
      return [
        { key: 'duration', by: rational(BigInt(Math.round((as(right, 'time').minutes - as(left, 'time').minutes) * 60_000)), 1000n) },
      ];
    default:
      return [];
  }
}

/** The leaf moved by the gap, and one step further or less, where the two have to do with each other. */
function move(key: string, leaf: Value, { key: of, by }: Gap, beside: bigint): Value {
  if (typeof leaf !== 'object' || leaf === null) return leaf;
  if (leaf.kind === 'rational' && key === of && isKind(key)) {
    const name = key as WireQuantity;
    return { kind: 'rational', value: fitQuantity(plus(leaf.value, plus(by, times(stepOf(name), rational(beside)))), name) };
  }
  if (leaf.kind === 'instant' && of === 'duration') {
    return { kind: 'instant', ms: fitMs(leaf.ms + Number(floor(times(by, rational(1000n)))) + Number(beside)) };
  }
  if (leaf.kind === 'date' && (of === 'date' || of === 'count' || of === 'duration')) {
    const days = of === 'duration' ? times(by, rational(1n, 86_400n)) : by;
    return { kind: 'date', day: fitDay(leaf.day + Number(floor(days)) + Number(beside)) };
  }
  if (leaf.kind === 'period' && of === 'count') return movedPeriod(leaf, Number(floor(by)) + Number(beside));
  return leaf;
}

function movedPeriod(period: Extract<Value, { kind: 'period' }>, by: number): Value {
  const part = period.months > 0 ? 'months' : 'days';
  return { ...period, [part]: Math.min(9_999_999, Math.max(0, period[part] + by)) };
}
