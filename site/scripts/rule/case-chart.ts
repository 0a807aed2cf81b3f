/** Redraws a rule's chart for the case in the form: curves, ticks, the circle of the case, and the table of the same figures. */

import type { RuleModule } from '../../case/case-model.ts';
import type { CaseWords } from '../../case/case-words.ts';
import { axisWire, tickWords } from '../../case/chart/axis.ts';
import { type Chart, chartOf, frame, movingWire, type Tick } from '../../case/chart/chart.ts';
import type { ChartPlan } from '../../case/chart/chart-plan.ts';
import { formatWire } from '../../data/format/format.ts';
import { make } from './case-results.ts';

export function showChart(
  words: CaseWords,
  module: RuleModule,
  given: Readonly<Record<string, unknown>>,
  readings: Readonly<Record<string, string>>,
): void {
  const plan = module.model.chart;
  const figure = document.querySelector<HTMLElement>('[data-chart]');
  if (!plan || !figure) return;
  const like = movingWire(plan, given);
  figure.hidden = like === undefined;
  if (like === undefined) return;
  const chart = chartOf(words, module, plan, given, readings);
  for (const [index, path] of chart.paths.entries()) figure.querySelector(`[data-curve="${index}"]`)?.setAttribute('d', path);
  showTicks(words, figure, plan, chart, like);
  const here = figure.querySelector('[data-here]');
  for (const [name, value] of Object.entries({ cx: chart.here?.x ?? 0, cy: chart.here?.y ?? 0, r: chart.here ? 6 : 0 }))
    here?.setAttribute(name, value.toFixed(1));
  figure
    .querySelector('[data-chart-rows]')
    ?.replaceChildren(...chart.rows.map(({ value, cells }) => rowOf(axisWords(words, plan, value, like), cells)));
}

const axisWords = (words: CaseWords, plan: ChartPlan, value: number, like: unknown): string =>
  plan.type.kind === 'instant' ? tickWords(words, plan.type, value, like) : formatWire(words, axisWire(plan.type, value, like), plan.type);

function rowOf(value: string, cells: readonly string[]): HTMLElement {
  const head = make('th', '', value);
  head.setAttribute('scope', 'row');
  return make('tr', '', head, ...cells.map((cell) => make('td', 'n', cell)));
}

function showTicks(words: CaseWords, figure: HTMLElement, plan: ChartPlan, { xTicks, yTicks }: Chart, like: unknown): void {
  const vertical = ({ at, value }: Tick): SVGElement[] => [
    draw('path', { class: 'grid', d: `M${frame.left} ${at.toFixed(1)}H${frame.right}` }),
    draw('text', { x: frame.left - 8, y: at + 4, 'text-anchor': 'end' }, tickWords(words, plan.resultType, value, like)),
  ];
  const horizontal = ({ at, value }: Tick): SVGElement[] => [
    draw('path', { class: 'axis', d: `M${at.toFixed(1)} ${frame.bottom}v5` }),
    draw('text', { x: at, y: frame.bottom + 20, 'text-anchor': 'middle' }, tickWords(words, plan.type, value, like)),
  ];
  figure.querySelector('[data-y-ticks]')?.replaceChildren(...yTicks.flatMap(vertical));
  figure.querySelector('[data-x-ticks]')?.replaceChildren(...xTicks.flatMap(horizontal));
}

function draw(tag: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.textContent = text;
  return element;
}
