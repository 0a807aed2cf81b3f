/**
 * Formulas as one graph in which equal parts are one node: a reference is a node's number doubled, odd where it is negated.
 * Tests ask one subject each; a formula never grows by being named twice.
 */
import type { Comparison, Expression } from '../../model/expression/expression.ts';
import type { Known } from '../../model/measured.ts';
import type { Rational } from '../../model/value.ts';
import type { LinearSubject, Subject, Test } from './subject.ts';

export type Ref = number;
export const yes: Ref = 0;
export const no: Ref = 1;
export const not = (ref: Ref): Ref => ref ^ 1;
export const nodeOf = (ref: Ref): number => ref >> 1;
export const isNegated = (ref: Ref): boolean => (ref & 1) === 1;

type Node =
  | { readonly kind: 'true' }
  | { readonly kind: 'test'; readonly subject: Subject; readonly test: Test }
  /** Parts sorted, none twice, none beside its negation. */
  | { readonly kind: 'and'; readonly parts: readonly Ref[] };

export type Formulas = {
  readonly known: Known;
  readonly nodes: Node[];
  /** Nodes by what they are. */
  readonly numbers: Map<string, number>;
  readonly subjects: Map<string, Subject>;
  /** Atoms of linear subjects with an expression that has each. */
  readonly atoms: Map<string, Expression>;
  /** What has been translated, by what it says. */
  readonly translated: Map<string, Ref>;
  /** Nodes looked at by all searches together. */
  steps: number;
};

export function emptyFormulas(known: Known): Formulas {
  const maps = { numbers: new Map(), subjects: new Map(), atoms: new Map(), translated: new Map() };
  return { known, nodes: [{ kind: 'true' }], ...maps, steps: 0 };
}

function numberOf(key: string, node: Node, all: Formulas): Ref {
  const known = all.numbers.get(key);
  if (known !== undefined) return known * 2;
  all.nodes.push(node);
  all.numbers.set(key, all.nodes.length - 1);
  return (all.nodes.length - 1) * 2;
}

export function and(parts: readonly Ref[], all: Formulas): Ref {
  const kept = new Set<Ref>();
  for (const part of parts) {
    if (part === no || kept.has(not(part))) return no;
    if (part !== yes) kept.add(part);
  }
  const [only] = kept;
  if (only === undefined) return yes;
  if (kept.size === 1) return only;
  const sorted = [...kept].sort((a, b) => a - b);
  return numberOf(`and ${sorted.join()}`, { kind: 'and', parts: sorted }, all);
}

export const or = (parts: readonly Ref[], all: Formulas): Ref => not(and(parts.map(not), all));

/** `then` where the condition holds, `otherwise` where it does not. */
export function choose(condition: Ref, then: Ref, otherwise: Ref, all: Formulas): Ref {
  if (then === otherwise) return then;
  return or([and([condition, then], all), and([not(condition), otherwise], all)], all);
}

export const same = (a: Ref, b: Ref, all: Formulas): Ref => choose(a, b, not(b), all);

/** `subject = value` of a finite subject. */
export function isValue(subject: Subject, value: string, all: Formulas): Ref {
  return numberOf(`${subject.key} is ${value}`, { kind: 'test', subject, test: { kind: 'is', value } }, all);
}

/** `sum op threshold`, from the two tests that every comparison is made of. */
export function comparesTo(subject: LinearSubject, op: Comparison, threshold: Rational, all: Formulas): Ref {
  const test = (which: '<' | '<='): Ref => {
    const key = `${subject.key} ${which} ${threshold.numerator}/${threshold.denominator}`;
    return numberOf(key, { kind: 'test', subject, test: { kind: which, threshold } }, all);
  };
  switch (op) {
    case '<':
    case '<=':
      return test(op);
    case '>':
      return not(test('<='));
    case '>=':
      return not(test('<'));
    case '=':
      return and([test('<='), not(test('<'))], all);
    case '!=':
      return not(and([test('<='), not(test('<'))], all));
  }
}
