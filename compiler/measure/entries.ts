/**
 * What the inputs of rules may be: what the wire admits, and what other rules give them, which no wire limits. The signs that an input
 * declares hold for both: a rule refuses what breaks them, whoever calls it.
 */
import { isInside } from '../algebra/interval.ts';
import type { Expression } from '../model/expression/expression.ts';
import { visit } from '../model/expression/expression-tree.ts';
import { expressionsOf } from '../model/expression/rule-expressions.ts';
import { type Measure, measureOf } from '../model/measure.ts';
import type { MeasuredRule } from '../model/measured.ts';
import type { Input } from '../model/program.ts';
import type { TypedRule } from '../model/typed.ts';
import { joinBounds, none, signedBounds, typeBounds, valueBounds, wireBounds } from './bounds.ts';

/** Measures by name of input. */
export type Entry = ReadonlyMap<string, Measure>;

export const wireEntry = ({ inputs }: TypedRule): Entry => new Map(inputs.map((input) => [input.name, signed(fromWire(input), input)]));

/** From outside, or its default. */
const fromWire = ({ type, default: otherwise }: Input): Measure =>
  joinBounds(wireBounds(type), otherwise === undefined ? none : valueBounds(otherwise));

/** Rounds in which an entry grows by what it is given; one that still grows after them is no longer bounded. */
const mostRounds = 3;

/** The entries that hold less than what `callers` give, grown. A rule may give a rule what a third made of that one's answer, and so on. */
export function grownEntries(
  entries: ReadonlyMap<string, Entry>,
  rules: ReadonlyMap<string, TypedRule>,
  callers: readonly MeasuredRule[],
  round: number,
): ReadonlyMap<string, Entry> {
  const grown = new Map<string, Map<string, Measure>>();
  for (const { rule, name, value } of callers.flatMap(givenBy)) {
    const input = rules.get(rule)?.inputs.find((each) => each.name === name);
    const known = grown.get(rule)?.get(name) ?? entries.get(rule)?.get(name);
    const given = input && signed(measured(value), input);
    if (!known || !given || isWithin(given, known)) continue;
    const held = round > mostRounds ? signed(typeBounds(input.type), input) : joinBounds(known, given);
    grown.set(rule, new Map(grown.get(rule) ?? entries.get(rule)).set(name, held));
  }
  return grown;
}

const signed = (bounds: Measure, { sign, fieldSigns }: Input): Measure => signedBounds(bounds, sign, fieldSigns);

function measured(value: Expression): Measure {
  const measure = measureOf(value);
  return measure.kind === 'other' ? typeBounds(value.type) : measure;
}

type Given = { readonly rule: string; readonly name: string; readonly value: Expression };

function givenBy(rule: MeasuredRule): Given[] {
  const given: Given[] = [];
  for (const expression of expressionsOf(rule)) {
    visit(expression, (node) => {
      if (node.kind === 'rule') given.push(...node.arguments.map(({ name, value }) => ({ rule: node.rule, name, value })));
    });
  }
  return given;
}

function isWithin(inner: Measure, outer: Measure): boolean {
  if (inner.kind === 'quantity' && outer.kind === 'quantity') {
    const fits = outer.scale === 'fraction' || (inner.scale !== 'fraction' && inner.scale <= outer.scale);
    return fits && isInside(inner, outer);
  }
  if (inner.kind === 'list' && outer.kind === 'list') return inner.length <= outer.length && isWithin(inner.of, outer.of);
  if (inner.kind !== 'record' || outer.kind !== 'record') return true;
  return [...inner.fields].every(([name, field]) => isWithin(field, outer.fields.get(name) ?? field));
}
