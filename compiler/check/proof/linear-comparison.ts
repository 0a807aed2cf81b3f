/** Comparisons of quantities, dates, instants and times → tests of a sum against a threshold. */

import { type Linear, linearOf, plus, times } from '../../algebra/linear.ts';
import { divide, negate, one, sign, zero } from '../../algebra/rational.ts';
import { mirrored } from '../../model/expression/comparison.ts';
import type { Comparison, Expression } from '../../model/expression/expression.ts';
import { keyOf } from '../../model/expression/key-of.ts';
import type { Rational } from '../../model/value.ts';
import { comparesTo, type Formulas, no, type Ref, yes } from './formula.ts';
import { holds, type LinearSubject, thresholdKey } from './subject.ts';

export function linearComparison(node: Extract<Expression, { kind: 'compare' }>, all: Formulas): Ref {
  const definitions = (name: string): Expression | undefined => all.known.definitions.get(name);
  const difference = plus(linearOf(node.left, definitions), times(linearOf(node.right, definitions), negate(one)));
  collectAtoms([node.left, node.right], all);
  const [key] = [...difference.terms.keys()].sort();
  if (key === undefined) return holds(sign(difference.constant), node.op) ? yes : no;
  const lead = difference.terms.get(key)!;
  const sum = times({ ...difference, constant: zero }, divide(one, lead));
  const threshold = negate(divide(difference.constant, lead));
  const op = sign(lead) < 0 ? mirrored[node.op] : node.op;
  return comparesTo(subjectOf(sum, threshold, op, node, all), op, threshold, all);
}

function subjectOf(sum: Linear, at: Rational, op: Comparison, sample: Expression, all: Formulas): LinearSubject {
  const key = [...sum.terms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([atom, factor]) => `${factor.numerator}/${factor.denominator} ${atom}`)
    .join(' + ');
  const known = all.subjects.get(key);
  const subject: LinearSubject = known?.kind === 'linear' ? known : { kind: 'linear', key, sample, sum, thresholds: new Map() };
  const place = thresholdKey(at);
  const threshold = subject.thresholds.get(place) ?? { at, samples: new Map() };
  if (!threshold.samples.has(op)) threshold.samples.set(op, sample);
  subject.thresholds.set(place, threshold);
  all.subjects.set(key, subject);
  return subject;
}

/** Remembers an expression for each atom below, `where` names looked through. */
function collectAtoms(nodes: readonly Expression[], all: Formulas): void {
  const open = [...nodes];
  for (let node = open.pop(); node; node = open.pop()) {
    const key = keyOf(node);
    if (all.atoms.has(key)) continue;
    all.atoms.set(key, node);
    if (node.kind === 'arithmetic') open.push(node.right, node.left);
    if (node.kind === 'negate') open.push(node.of);
    if (node.kind === 'builtin') open.push(...node.arguments);
    const definition = node.kind === 'local' ? all.known.definitions.get(node.name) : undefined;
    if (definition) open.push(definition);
  }
}
