/** Whether a rule's answer draws a curve, along which input and over which range: the first that makes the answer move. */
import type { Manifest, RuleModel, TypeModel } from '../../../compiler/model/report/manifest.ts';
import { quantityKinds } from '../../../compiler/runtime/quantities.ts';
import type { RuleModule } from '../../case/case-model.ts';
import { axisValue, isWhole, offsetOf } from '../../case/chart/axis.ts';
import { movingWire, type Sample, sampleSeries } from '../../case/chart/chart.ts';
import type { ChartPlan } from '../../case/chart/chart-plan.ts';
import { isDuration } from '../../case/quantity-row.ts';
import { wordsOf } from '../../strings/languages.ts';
import { chosenTitle } from '../reading/option-title.ts';
import { examplesOf } from './examples.ts';

type Evaluate = RuleModule['evaluate'];
type Candidate = Pick<ChartPlan, 'input' | 'item' | 'field' | 'type' | 'axis'>;

const hour = 3_600_000;
const mostSamples = 300;
const mostSeries = 5;

export function chartPlanOf(manifest: Manifest, rule: RuleModel, evaluate: Evaluate): ChartPlan | undefined {
  const drawn = drawnResult(rule);
  const examples = examplesOf(manifest.contract, rule.id).filter(({ invalid }) => !invalid);
  if (!drawn) return undefined;
  for (const { given } of examples.slice(0, 6)) {
    const plans = candidatesOf(manifest, rule).flatMap((candidate) => planFor({ ...candidate, ...drawn }, given, evaluate));
    const best = plans.toSorted((a, b) => a.refused - b.refused)[0];
    if (best) return { ...best.plan, series: seriesOf(manifest, rule, best.plan, given, evaluate) };
  }
  return undefined;
}

/** The figure of the result that a curve can show. */
function drawnResult({ output, outputLabel }: RuleModel): Pick<ChartPlan, 'result' | 'resultType' | 'value'> | undefined {
  if (isDrawn(output)) return { resultType: output, value: outputLabel };
  const fields = output.fields ?? output.variants?.flatMap(({ fields }) => fields) ?? [];
  const field = fields.find(({ type }) => isDrawn(type));
  return field && { result: field.name, resultType: field.type, value: `${outputLabel}, ${field.label ?? field.name}` };
}

const isDrawn = ({ kind }: TypeModel): boolean => ['quantity', 'date', 'instant'].includes(kind);

/** What moves first; kinds of quantity without a place come last. */
const order = [...new Set(['duration', 'instant', 'count', 'credits', 'bytes', 'mbps', 'money', 'percent', ...quantityKinds])];

function candidatesOf(manifest: Manifest, { inputs }: RuleModel): Candidate[] {
  const found = inputs.flatMap(({ name, label, type }): Candidate[] => {
    const inner = type.kind === 'list' ? type.of : undefined;
    if (isMoving(type)) return [{ input: name, type, axis: label }];
    if (inner && isDuration(inner)) return [{ input: name, item: 'list', type: inner, axis: label }];
    return (inner?.fields ?? [])
      .filter((field) => isMoving(field.type))
      .map((field) => ({
        input: name,
        item: 'record' as const,
        field: field.name,
        type: field.type,
        axis: wordsOf(manifest).chartWords.firstLine(field.label ?? label),
      }));
  });
  return found.toSorted((a, b) => order.indexOf(nameOf(a.type)) - order.indexOf(nameOf(b.type)));
}

const nameOf = ({ kind, quantity }: TypeModel): string => quantity ?? kind;
const isMoving = (type: TypeModel): boolean => order.includes(nameOf(type));

function planFor(
  candidate: Omit<ChartPlan, 'from' | 'to' | 'step' | 'series'>,
  given: Readonly<Record<string, unknown>>,
  evaluate: Evaluate,
): { plan: ChartPlan; refused: number }[] {
  const wire = movingWire({ ...candidate, from: 0, to: 0, step: 1, series: [] }, given);
  const own = axisValue(candidate.type, wire);
  if (own === undefined) return [];
  const plans = rangesFor(candidate.type, own, wire).map((range) => ({ ...candidate, ...range, series: [] }));
  const tried = plans.map((plan) => ({ plan, ...told(sampleSeries(evaluate, plan, given, {})) }));
  const best = tried.find(({ distinct }) => distinct >= 5) ?? tried.toSorted((a, b) => b.distinct - a.distinct)[0];
  return best && best.distinct >= 2 ? [best] : [];
}

function told(samples: readonly Sample[]): { distinct: number; refused: number } {
  const values = samples.flatMap(({ y }) => (y === undefined ? [] : [y]));
  return { distinct: new Set(values).size, refused: samples.length - values.length };
}

type Range = Pick<ChartPlan, 'from' | 'to' | 'step'>;

function rangesFor(type: TypeModel, own: number, wire: unknown): Range[] {
  if (type.kind === 'instant') return [weekOf(own, wire)];
  const tops = isDuration(type) ? [1, 2, 4, 6, 12, 24, 48, 96, 240, 744, 9000].map((hours) => hours * hour) : decades();
  return tops
    .filter((top) => top >= own * 1.4)
    .slice(0, 4)
    .map((to) => ({ from: 0, to, step: stepFor(type, to) }));
}

const decades = (): number[] =>
  Array.from({ length: 12 }, (_, power) => [1, 2, 5].map((factor) => factor * 10 ** power))
    .flat()
    .filter((top) => top >= 5);

function stepFor(type: TypeModel, to: number): number {
  if (!isWhole(type)) return to / mostSamples;
  return to <= mostSamples ? 1 : to / 100;
}

/** Monday to Sunday around a moment, by quarters of an hour, at its own offset. */
function weekOf(own: number, wire: unknown): Range {
  const offset = offsetOf(/([+-]\d\d:\d\d)$/.exec(String(wire))?.[1] ?? '+00:00');
  const day = 24 * hour;
  const today = Math.floor((own + offset) / day);
  const monday = today - ((today + 3) % 7);
  const from = monday * day - offset;
  return { from, to: from + 7 * day, step: hour / 4 };
}

/** The default reading, then each other option alone where it draws another curve. */
function seriesOf(
  manifest: Manifest,
  rule: RuleModel,
  plan: ChartPlan,
  given: Readonly<Record<string, unknown>>,
  evaluate: Evaluate,
): ChartPlan['series'] {
  const drawn = [{ title: '', readings: {} as Record<string, string>, curve: curveOf(evaluate, plan, given, {}) }];
  for (const { choice, options, default: kept } of rule.readings)
    for (const option of options) {
      const curve = option === kept ? '' : curveOf(evaluate, plan, given, { [choice]: option });
      if (option === kept || drawn.length >= mostSeries || drawn.some((other) => other.curve === curve)) continue;
      drawn.push({ title: chosenTitle(manifest, choice, option), readings: { [choice]: option }, curve });
    }
  return drawn.map(({ title, readings }) => ({ title, readings }));
}

const curveOf = (
  evaluate: Evaluate,
  plan: ChartPlan,
  given: Readonly<Record<string, unknown>>,
  readings: Readonly<Record<string, string>>,
): string =>
  sampleSeries(evaluate, plan, given, readings)
    .map(({ y }) => y ?? '')
    .join();
