/** What formulas hold to, in a lawyer's sentences: ceilings, floors and thresholds on each side of them, of real rules and of made-up ones. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { FormulaModel, Manifest, RuleModel } from '../../../../compiler/model/report/manifest.ts';
import { evaluate as evaluateAlteo, explain as explainAlteo } from '../../../../generated/alteo/wire.ts';
import { type Bound, boundSentences } from '../../../../site/case/result/bounds.ts';
import { stepLines } from '../../../../site/case/result/steps.ts';
import { caseModelOf } from '../../../../site/data/case/case-model.ts';
import { boundsOf } from '../../../../site/data/formula/bounds.ts';
import { wordsOf } from '../../../../site/strings/languages.ts';

const alteo = JSON.parse(readFileSync('generated/alteo/manifest.json', 'utf8')) as Manifest;
const ruleOf = (id: string): RuleModel => alteo.rules.find((one) => one.id === id) as RuleModel;

/** Every sentence of a case, those of called rules too. */
function sentences(id: string, given: Record<string, unknown>): string {
  const explanation = explainAlteo(id, given, {});
  if ('error' in explanation) throw new Error(explanation.message);
  const model = caseModelOf(alteo, ruleOf(id), (input, readings) => evaluateAlteo(id, input, readings));
  const said = (lines: ReturnType<typeof stepLines>): string[] =>
    lines.flatMap(({ because, inner = [] }) => [...(because ? [because] : []), ...said([...inner])]);
  const lines = stepLines(wordsOf(alteo), model, explanation.steps, { given, result: explanation.result });
  return said(lines).join(' ').replace(/\s/g, ' ');
}

const penalty = (hours: string): Record<string, unknown> => ({
  monthlyAmount: '100.00 EUR',
  outages: [hours],
  commitmentMet: false,
  requestedByTicket: true,
});

test('a penalty under its ceiling is not said to be capped, one that reaches it is', () => {
  expect(sentences('availabilityPenalty', penalty('PT2H'))).not.toContain('lafonné');
  expect(sentences('availabilityPenalty', penalty('PT200H'))).toMatch(/Plafonné à 100,00 €, montant mensuel/i);
});

test('a threshold is told with both figures, whichever side the case is on', () => {
  const bandwidth = (total: number) => {
    const given = { totalBandwidth: total, orderedBandwidth: 1, serviceMaintained: false };
    return boundSentences(wordsOf(alteo), boundsOf(alteo, ruleOf('allowedBandwidth')).allowedBandwidth ?? [], total, (name) => {
      const value = { ...given, bandwidthThreshold: 10 }[name];
      return value === undefined ? undefined : { value, figure: String(value), label: name };
    });
  };
  expect(bandwidth(12)[0]).toBe('totalBandwidth (12) dépasse bandwidthThreshold (10)');
  expect(bandwidth(10)[0]).toBe('totalBandwidth (10) ne dépasse pas bandwidthThreshold (10)');
});

const input = (name: string): FormulaModel => ({ op: 'input', name });
const constant = (name: string): FormulaModel => ({ op: 'constant', name });
const boundsOfFormula = (formula: FormulaModel): readonly Bound[] => {
  const rule = { id: 'r', body: 'formula', formula, where: [], inputs: [], calls: [], readings: [], constants: [] } as unknown as RuleModel;
  const manifest = { language: 'fr', rules: [rule], constants: [], calendars: [], choices: [], provider: 'X' } as unknown as Manifest;
  return boundsOf(manifest, rule).r ?? [];
};
const say = (formula: FormulaModel, result: unknown, values: Readonly<Record<string, unknown>>): string[] =>
  boundSentences(wordsOf({ language: 'fr' }), boundsOfFormula(formula), result, (name) =>
    values[name] === undefined ? undefined : { value: values[name], figure: `<${values[name]}>`, label: name },
  );

test.each<[string, FormulaModel, unknown, Record<string, unknown>, string[]]>([
  [
    'a ceiling that is reached',
    { op: 'call', name: 'min', of: [input('due'), constant('most')] },
    '5.00 EUR',
    { due: '9.00 EUR', most: '5.00 EUR' },
    ['plafonné à <5.00 EUR>, most'],
  ],
  [
    'the same, written first',
    { op: 'call', name: 'min', of: [constant('most'), input('due')] },
    '5.00 EUR',
    { due: '9.00 EUR', most: '5.00 EUR' },
    ['plafonné à <5.00 EUR>, most'],
  ],
  [
    'a ceiling that is not',
    { op: 'call', name: 'min', of: [input('due'), constant('most')] },
    '4.00 EUR',
    { due: '4.00 EUR', most: '5.00 EUR' },
    ['sous le plafond de <5.00 EUR> (most)'],
  ],
  [
    'a floor that is reached',
    { op: 'call', name: 'max', of: [constant('least'), input('time')] },
    'PT15M',
    { time: 'PT14M59S', least: 'PT15M' },
    ['porté au minimum de <PT15M> (least)'],
  ],
  [
    'a floor that is passed',
    { op: 'call', name: 'max', of: [constant('least'), input('time')] },
    'PT1H',
    { time: 'PT1H', least: 'PT15M' },
    ['au-dessus du minimum de <PT15M> (least)'],
  ],
  [
    'never below zero, which goes without saying',
    { op: 'call', name: 'max', of: [input('due'), { op: 'zero' }] },
    '0.00 EUR',
    { due: '-1.00 EUR' },
    [],
  ],
  [
    'dates',
    { op: '<=', of: [input('on'), input('last')] },
    false,
    { on: '2026-02-15', last: '2026-02-14' },
    ['on (<2026-02-15>) vient après last (<2026-02-14>)'],
  ],
  [
    'the last day itself',
    { op: '<=', of: [input('on'), input('last')] },
    true,
    { on: '2026-02-14', last: '2026-02-14' },
    ['on (<2026-02-14>) ne vient pas après last (<2026-02-14>)'],
  ],
  [
    'amounts of two units, which no figure decides',
    { op: 'if', of: [{ op: '>', of: [input('a'), input('b')] }, input('a'), input('b')] },
    '1 h',
    { a: '1 h', b: '1 EUR' },
    [],
  ],
  [
    'a ceiling of a branch that was not taken',
    {
      op: 'if',
      of: [input('met'), { op: 'zero' }, { op: 'call', name: 'min', of: [{ op: '*', of: [input('a'), input('b')] }, input('most')] }],
    },
    '0.00 EUR',
    { most: '5.00 EUR', met: true },
    [],
  ],
  [
    'a comparison of a branch',
    { op: 'if', of: [input('met'), { op: '>', of: [input('a'), input('b')] }, { op: 'literal', value: false }] },
    true,
    { a: 2, b: 1, met: true },
    [],
  ],
  [
    'each item of a list, of which no step says anything',
    { op: 'filter', of: [input('all'), { op: '>', of: [input('a'), input('b')] }] },
    [],
    { a: 2, b: 1 },
    [],
  ],
])('%s', (_, formula, result, values, expected) => {
  expect(say(formula, result, values)).toEqual(expected);
});
