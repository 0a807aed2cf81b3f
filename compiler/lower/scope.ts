/** What an expression is emitted in: names and their code, the module's constants, and the rules it may call. */
import type { Expression } from '../model/expression/expression.ts';
import { keyOf } from '../model/key-of.ts';
import type { LayeredMap } from '../model/layered-map.ts';
import type { Rule } from '../model/program.ts';
import type { TakenNames } from './free-name.ts';
import type { Constants } from './operation/constant.ts';
import type { Core } from './parameters.ts';
import type { Emitted, Shape } from './quantity/shape.ts';

/** How a rule is called: the shape of its result and the one it is declared to have. */
export type Callee = { readonly rule: Rule; readonly shape: Shape; readonly declared: Shape; readonly core?: Core };

export type Scope = {
  readonly constants: Constants;
  readonly rule: Rule;
  /** The rule as it is written, its readings open: what a refusal blames does not depend on them. */
  readonly whole: Rule;
  readonly callees: ReadonlyMap<string, Callee>;
  /** Operation of `input:x`, `local:x` and `reading:x`. */
  readonly bindings: LayeredMap<Emitted>;
  /** Differences proved above zero by `requires`, by `differenceKey`. */
  readonly positive: ReadonlySet<string>;
  /** Names that a lambda's variable must step aside from. */
  readonly reserved: TakenNames;
  /** Set where steps are told: calls go to the called rules in full. */
  readonly inFull: boolean;
  /** Set where an expression is only asked again for the trace, so that it tells no step. */
  readonly silent?: boolean;
  /** Called with the shape of every argument given to a rule, so that its inputs are made wide enough. */
  readonly passed: (rule: string, input: string, shape: Shape) => void;
  readonly emit: (expression: Expression, scope: Scope) => Emitted;
};

export function withLocal(scope: Scope, name: string, value: Emitted): Scope {
  return { ...scope, bindings: scope.bindings.with([[`local:${name}`, value]]) };
}

/** Facts `a > b` of the conditions that hold whenever the body runs. */
export function positiveDifferences(conditions: readonly Expression[]): ReadonlySet<string> {
  const facts = new Set<string>();
  const visit = (condition: Expression): void => {
    if (condition.kind === 'and') condition.operands.forEach(visit);
    if (condition.kind !== 'compare') return;
    if (condition.op === '>') facts.add(`${keyOf(condition.left)} > ${keyOf(condition.right)}`);
    if (condition.op === '<') facts.add(`${keyOf(condition.right)} > ${keyOf(condition.left)}`);
  };
  conditions.forEach(visit);
  return facts;
}
