import { expect, test } from 'vitest';
import type { RuleModule } from '../../../../site/case/case-model.ts';
import { ticks } from '../../../../site/case/chart/axis.ts';
import { chartOf } from '../../../../site/case/chart/chart.ts';
import type { ChartPlan } from '../../../../site/case/chart/chart-plan.ts';
import { milliseconds } from '../../../../site/case/result/difference.ts';
import { french } from '../../../../site/strings/french.ts';

const hour = 3_600_000;
const plan: ChartPlan = {
  input: 'outage',
  type: { kind: 'quantity', quantity: 'duration' },
  from: 0,
  to: 4 * hour,
  step: hour / 4,
  resultType: { kind: 'quantity', quantity: 'money' },
  axis: 'panne',
  value: 'pénalité',
  series: [{ title: '', readings: {} }],
};
/** One euro per whole hour. */
const module = {
  evaluate: ({ outage }: { outage: string }) => ({ result: `${Math.floor(milliseconds(outage) / hour)}.00 EUR` }),
  model: { output: plan.resultType },
} as unknown as RuleModule;
const chart = chartOf(french, module, plan, { outage: 'PT2H30M' }, {});

test('whole hours draw steps: level, then straight up', () => {
  expect(chart.paths[0]).toMatch(/^M[\d.]+ [\d.]+(?:(?:L[\d.]+ [\d.]+)?H[\d.]+V[\d.]+)+/);
});

test('the circle stands at the case, and the table tells the figures of the ticks', () => {
  expect(chart.here).toBeDefined();
  expect(chart.rows.map(({ cells }) => cells[0]?.replace(/\s/g, ' '))).toEqual(['0,00 €', '1,00 €', '2,00 €', '3,00 €', '4,00 €']);
});

test('a case beyond the range widens it', () => {
  expect(chartOf(french, module, plan, { outage: 'PT10H' }, {}).to).toBe(12.5 * hour);
});

test('moments have ticks at midnight of their own offset', () => {
  const from = Date.parse('2024-05-06T00:00:00+02:00');
  const found = ticks({ kind: 'instant' }, from, from + 7 * 24 * hour, 7, '2024-05-08T16:00:00+02:00');
  expect(found).toHaveLength(8);
  expect(found[0]).toBe(from);
});
