/** A program with other values in place of some that its words state: what the rules would compute under the new edition. */

import { groupBy } from '../language/group-by.ts';
import type { Expression } from '../model/expression/expression.ts';
import { mapChildren, unmeasured } from '../model/expression/expression-tree.ts';
import { mapExpressions } from '../model/expression/rule-expressions.ts';
import type { Input, Program, Rule } from '../model/program.ts';
import type { Value } from '../model/value.ts';

/** `field` names the part of a tariff's row that changes. */
export type Replacement = { readonly id: string; readonly field: string | undefined; readonly value: Value };

export function withValues(program: Program, replacements: readonly Replacement[]): Program {
  const byId = groupBy(replacements, ({ id }) => id);
  const replace = (expression: Expression): Expression => {
    const own = expression.kind === 'constant' && expression.origin === 'mark' ? byId.get(expression.id) : undefined;
    if (own && expression.kind === 'constant') return { ...unmeasured(expression), value: own.reduce(put, expression.value) } as Expression;
    return mapChildren(expression, replace);
  };
  return {
    ...program,
    constants: program.constants.map((each) => ({ ...each, value: (byId.get(each.id) ?? []).reduce(put, each.value) })),
    rules: program.rules.map((rule) => replaceIn(rule, replace, byId, program)),
  };
}

function put(value: Value, { field, value: next }: Replacement): Value {
  if (field === undefined || typeof value !== 'object' || value?.kind !== 'record') return next;
  return { kind: 'record', fields: { ...value.fields, [field]: next } };
}

type ById = ReadonlyMap<string, readonly Replacement[]>;

function replaceIn(rule: Rule, replace: (expression: Expression) => Expression, byId: ById, { linked }: Program): Rule {
  const declared = new Map(linked.rules.get(rule.id)?.declaration.inputs.map((input) => [input.name.value, input.default?.value]));
  const input = (each: Input): Input => {
    const own = byId.get(declared.get(each.name) ?? '');
    return own && each.default !== undefined ? { ...each, default: own.reduce(put, each.default) } : each;
  };
  return { ...mapExpressions(rule, replace), inputs: rule.inputs.map(input) };
}
