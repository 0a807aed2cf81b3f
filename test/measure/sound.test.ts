/** A measure is kept: whatever the oracle finds an expression to be lies within what is proved of it. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compare, decimalDigits } from '../../compiler/algebra/rational.ts';
import { disk } from '../../compiler/cli/host/disk.ts';
import { readContract } from '../../compiler/cli/project/project.ts';
import { compile } from '../../compiler/compile.ts';
import type { Datum } from '../../compiler/interpret/datum.ts';
import { createDrawer } from '../../compiler/interpret/draw/draw.ts';
import { interpretRule } from '../../compiler/interpret/interpret-rule.ts';
import { lower } from '../../compiler/lower/index.ts';
import type { Expression } from '../../compiler/model/expression/expression.ts';
import { type Measure, measureOf } from '../../compiler/model/measure.ts';
import type { Program } from '../../compiler/model/program.ts';
import type { Rational } from '../../compiler/model/value.ts';
import { buildLinked } from '../build-linked.ts';
import { errorsOf, prepare, readCases } from '../language/feel/conformance-case.ts';
import { measured } from '../measured.ts';

/** What of a value a measure leaves out; undefined where it holds it. */
function outside(value: Datum, measure: Measure): string | undefined {
  if (typeof value !== 'object' || value === null || measure.kind === 'other') return undefined;
  if (value.kind === 'list' && measure.kind === 'list') {
    if (value.items.length > measure.length) return `${value.items.length} items`;
    return value.items.map((item) => outside(item, measure.of)).find((found) => found !== undefined);
  }
  if (value.kind === 'record' && measure.kind === 'record') {
    return Object.entries(value.fields)
      .map(([name, field]) => measure.fields.has(name) && outside(field, measure.fields.get(name)!))
      .find((found) => typeof found === 'string') as string | undefined;
  }
  if (value.kind !== 'rational' || measure.kind !== 'quantity') return undefined;
  const { min, max, minOpen, maxOpen, scale } = measure;
  const { value: exact } = value;
  const isAbove = !min || compare(exact, min) > (minOpen ? 0 : -1);
  const isBelow = !max || compare(exact, max) < (maxOpen ? 0 : 1);
  const isExact = scale === 'fraction' || (decimalDigits(exact) ?? Number.POSITIVE_INFINITY) <= scale;
  return isAbove && isBelow && isExact ? undefined : text(exact);
}

const text = ({ numerator, denominator }: Rational): string => `${numerator}/${denominator}`;

type Draws = () => { readonly input: unknown; readonly readings: Readonly<Record<string, string>> };

/** Expressions whose values their measures leave out, over some calls of a rule. */
function broken(program: Program, id: string, next: Draws, calls: number): { readonly seen: number; readonly found: readonly string[] } {
  const found = new Set<string>();
  const seen = new Set<Expression>();
  const answered = (node: Expression, value: Datum): void => {
    seen.add(node);
    const problem = outside(value, measureOf(node));
    if (problem) found.add(`${node.kind} at ${node.span.start} of ${id}: ${problem}`);
  };
  for (let call = 0; call < calls; call++) {
    const { input, readings } = next();
    interpretRule(program, id, input, readings, { answered });
  }
  return { seen: seen.size, found: [...found] };
}

const contracts = ['alteo', 'telenet'];

test.each(contracts)('%s: every value lies within the measure of its expression', (id) => {
  const { program } = compile(readContract(disk, { root: join(import.meta.dirname, '../..'), contracts }, id));
  const results = program!.rules.map((rule) => broken(program!, rule.id, createDrawer(program!, rule, 11), 40));
  expect(results.flatMap(({ found }) => found)).toEqual([]);
  expect(results.every(({ seen }) => seen > 0)).toBe(true);
});

test('so does every value of the conformance cases', () => {
  const cases = readCases().map((each, index) => prepare(each, `r${index}`));
  const accepted = cases.filter((each) => errorsOf(each).length === 0);
  const constants = Object.assign({}, ...accepted.map((each) => each.constants));
  const program = lower(measured(buildLinked({ constants, rules: accepted.map(({ rule }) => rule) })));
  const results = accepted.map(({ rule, given }) => broken(program, rule.id, () => ({ input: given, readings: {} }), 1));
  expect(results.flatMap(({ found }) => found)).toEqual([]);
  expect(results.filter(({ seen }) => seen > 0).length).toBeGreaterThan(300);
});
