/** What an expression is lowered in: names and their operations, the module's constants, and the rules it may call. */
import type { Expression } from '../../model/expression/expression.ts';
import { keyOf } from '../../model/expression/key-of.ts';
import type { LayeredMap } from '../../model/layered-map.ts';
import type { TakenNames } from '../../model/plan/free-name.ts';
import type { PlannedParameter, Statement } from '../../model/plan/plan.ts';
import type { Rule } from '../../model/program.ts';
import type { WholeQuantity } from '../quantity/quantity.ts';
import type { Lowered, Shape } from '../quantity/shape.ts';
import type { Constants } from './constant.ts';

/** `of`: the input that it is. */
export type CoreParameter = PlannedParameter & { readonly of: string };
/** What other rules call with values one by one. */
export type Core = {
  readonly name: string;
  readonly parameters: readonly CoreParameter[];
  readonly statements: readonly Statement[];
  readonly raw?: WholeQuantity;
  /** It refuses nothing that it is called with. */
  readonly sure: boolean;
};

/** How a rule is called: the shape of its result and the one it is declared to have. */
export type Callee = { readonly rule: Rule; readonly shape: Shape; readonly declared: Shape; readonly core?: Core };

export type Scope = {
  readonly constants: Constants;
  readonly rule: Rule;
  /** The rule as it is written, its readings open: what a refusal blames does not depend on them. */
  readonly whole: Rule;
  readonly callees: ReadonlyMap<string, Callee>;
  /** Operation of `input:x`, `local:x` and `reading:x`. */
  readonly bindings: LayeredMap<Lowered>;
  /** Differences proved above zero by `requires`, by `differenceKey`. */
  readonly positive: ReadonlySet<string>;
  /** Names that a lambda's variable must step aside from. */
  readonly reserved: TakenNames;
  /** Set where steps are told: calls go to the called rules in full. */
  readonly inFull: boolean;
  /** Set where an expression is only asked again for the trace, so that it tells no step. */
  readonly silent?: boolean;
  readonly lower: (expression: Expression, scope: Scope) => Lowered;
};

export function withLocal(scope: Scope, name: string, value: Lowered): Scope {
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
