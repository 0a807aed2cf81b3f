/** A rule's answer along one input: samples of each series, the paths that draw them, the same figures as rows of a table. */

import { formatWire } from '../../data/format/format.ts';
import type { CaseModel, RuleModule } from '../case-model.ts';
import type { CaseWords } from '../case-words.ts';
import { isoDuration, milliseconds } from '../result/difference.ts';
import { asResult, shortWords } from '../result/options.ts';
import { axisValue, axisWire, isWhole, ticks } from './axis.ts';
import type { ChartPlan } from './chart-plan.ts';

type Given = Readonly<Record<string, unknown>>;
export type Sample = { readonly x: number; readonly y: number | undefined };
export type Tick = { readonly at: number; readonly value: number };
export type Chart = {
  readonly from: number;
  readonly to: number;
  readonly paths: readonly string[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly here?: { readonly x: number; readonly y: number } | undefined;
  /** Value of the input, then the answer of each series, as wire JSON already in words. */
  readonly rows: readonly { readonly value: number; readonly cells: readonly string[] }[];
};

/** The drawing's frame, in its own units. */
export const frame = { width: 700, height: 300, left: 96, right: 664, top: 16, bottom: 250 } as const;

/** The wire value that moves, in a case: the sum of a list of durations, the field of a list's first line. */
export function movingWire({ input, item, field }: ChartPlan, given: Given): unknown {
  if (!item) return given[input];
  const lines = (given[input] as readonly unknown[] | undefined) ?? [];
  if (field !== undefined) return (lines[0] as Record<string, unknown> | undefined)?.[field];
  return lines.length === 1 ? lines[0] : isoDuration(lines.reduce<number>((sum, line) => sum + milliseconds(String(line)), 0));
}

/** The case with another value: a list of durations becomes one, other lines of records stay. */
export function withMoved({ input, item, field }: ChartPlan, given: Given, wire: unknown): Given {
  if (!item) return { ...given, [input]: wire };
  const [first, ...rest] = (given[input] as readonly unknown[] | undefined) ?? [];
  return { ...given, [input]: field === undefined ? [wire] : [{ ...(first as object), [field]: wire }, ...rest] };
}

/** The figure that is drawn, out of a result. */
export function drawnWire({ result }: Pick<ChartPlan, 'result'>, answer: unknown): unknown {
  return result === undefined ? answer : (answer as Record<string, unknown> | undefined)?.[result];
}

export function sampleSeries(
  evaluate: RuleModule['evaluate'],
  plan: ChartPlan,
  given: Given,
  readings: Readonly<Record<string, string>>,
  to = plan.to,
): Sample[] {
  const like = movingWire(plan, given);
  const scale = (to - plan.from) / (plan.to - plan.from);
  const count = Math.round((plan.to - plan.from) / plan.step);
  return Array.from({ length: count + 1 }, (_, index) => {
    const exact = plan.from + index * plan.step * scale;
    const x = isWhole(plan.type) ? Math.round(exact) : exact;
    const answer = evaluate(withMoved(plan, given, axisWire(plan.type, x, like)), readings);
    return { x, y: 'error' in answer ? undefined : axisValue(plan.resultType, drawnWire(plan, answer.result)) };
  });
}

export function chartOf(
  words: CaseWords,
  { evaluate, model }: RuleModule,
  plan: ChartPlan,
  given: Given,
  readings: Readonly<Record<string, string>>,
): Chart {
  const like = movingWire(plan, given);
  const own = axisValue(plan.type, like);
  const isBeyond = own !== undefined && own > plan.to && plan.type.kind !== 'instant';
  const to = isBeyond ? plan.from + (own - plan.from) * 1.25 : plan.to;
  const series = plan.series.map((one) => sampleSeries(evaluate, plan, given, one.readings, to));
  const answer = evaluate(given, readings);
  const ownY = 'error' in answer ? undefined : axisValue(plan.resultType, drawnWire(plan, answer.result));
  const [low, high] = rangeOf(plan, [...series.flat().flatMap(({ y }) => y ?? []), ...(ownY === undefined ? [] : [ownY])]);
  const toX = (x: number): number => frame.left + ((x - plan.from) / (to - plan.from)) * (frame.right - frame.left);
  const toY = (y: number): number => frame.bottom - ((y - low) / (high - low)) * (frame.bottom - frame.top);
  const isShown = own !== undefined && ownY !== undefined && own >= plan.from && own <= to;
  const xTicks = ticks(plan.type, plan.from, to, 7, like);
  return {
    from: plan.from,
    to,
    paths: series.map((samples) => pathOf(samples.map(({ x, y }) => ({ x: toX(x), y: y === undefined ? undefined : toY(y) })))),
    xTicks: xTicks.map((value) => ({ value, at: toX(value) })),
    yTicks: ticks(plan.resultType, low, high, 4, like).map((value) => ({ value, at: toY(value) })),
    here: isShown ? { x: toX(own), y: toY(ownY) } : undefined,
    rows: xTicks.map((value) => ({
      value,
      cells: plan.series.map((one) =>
        cellOf(words, evaluate, model, plan, withMoved(plan, given, axisWire(plan.type, value, like)), one.readings),
      ),
    })),
  };
}

/** The drawn figure alone, or what the answer is where it has none. */
function cellOf(
  words: CaseWords,
  evaluate: RuleModule['evaluate'],
  model: CaseModel,
  plan: ChartPlan,
  given: Given,
  readings: Readonly<Record<string, string>>,
): string {
  const answer = evaluate(given, readings);
  const drawn = 'error' in answer ? undefined : drawnWire(plan, answer.result);
  if ('error' in answer || drawn === undefined) return shortWords(words, model, asResult(answer));
  return formatWire(words, drawn, plan.resultType, answer.rounded === true && /\.\d{6} /.test(String(drawn)));
}

/** From zero for quantities; moments start where they start. */
function rangeOf({ resultType }: ChartPlan, values: readonly number[]): [number, number] {
  const isMoment = resultType.kind === 'date' || resultType.kind === 'instant';
  const low = Math.min(...values, ...(isMoment ? [] : [0]));
  const high = Math.max(...values, ...(isMoment ? [] : [0]));
  const lifted = resultType.quantity === 'percent' && low === 0 && high > 90 && Math.min(...values) > 50 ? Math.min(...values) : low;
  if (!Number.isFinite(lifted) || !Number.isFinite(high)) return [0, 1];
  return high > lifted ? [lifted, high] : [lifted, lifted + 1];
}

type Point = { readonly x: number; readonly y: number | undefined };

/** Straight between samples, a step where the curve is level before or after; runs on one line are one segment. */
function pathOf(points: readonly Point[]): string {
  const drawn: string[] = [];
  let previous: Point | undefined;
  for (const [index, point] of points.entries()) {
    if (point.y === undefined) previous = undefined;
    else if (previous?.y === undefined) {
      drawn.push(`M${shown(point.x)} ${shown(point.y)}`);
      previous = point;
    } else if (!isStraight(points, index)) {
      if (isStep(points, index)) drawn.push(`H${shown(point.x)}V${shown(point.y)}`);
      else drawn.push(`L${shown(point.x)} ${shown(point.y)}`);
      previous = point;
    }
  }
  return drawn.join('');
}

const shown = (value: number): string => value.toFixed(1).replace(/\.0$/, '');
const slope = (from: Point | undefined, to: Point | undefined): number | undefined =>
  from?.y === undefined || to?.y === undefined ? undefined : (to.y - from.y) / (to.x - from.x);

/** The point lies on the line from its neighbour before to its neighbour after. */
function isStraight(points: readonly Point[], index: number): boolean {
  const [before, after] = [slope(points[index - 1], points[index]), slope(points[index], points[index + 1])];
  return before !== undefined && after !== undefined && Math.abs(before - after) < 1e-6;
}

function isStep(points: readonly Point[], index: number): boolean {
  const own = slope(points[index - 1], points[index]);
  const around = [slope(points[index - 2], points[index - 1]), slope(points[index], points[index + 1])];
  return own !== 0 && around.some((slope) => slope === 0);
}
