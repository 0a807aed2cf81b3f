/**
 * `interventionTariff(intervention: x).reactionTimeApplies` → `not(x = "…" or x = "…")`: whether the row that is looked up says so
 * is known of each row when compiling. Where many rows say the one and many the other, it stays a look-up.
 */
import { evaluateConstant } from '../algebra/evaluate-constant.ts';
import { oppositeOf } from '../model/expression/comparison.ts';
import type { Expression } from '../model/expression/expression.ts';
import { mapChildren, waysOf } from '../model/expression/expression-tree.ts';
import { definitionOf } from '../model/expression/names-read.ts';
import { mapExpressions } from '../model/expression/rule-expressions.ts';
import type { Rule } from '../model/program.ts';
import { isPath } from './names/mentions.ts';

/** `rules`: what the rule may call. */
export function withKnownRows(rule: Rule, rules: readonly Rule[]): Rule {
  const change = (node: Expression): Expression => {
    const over = mapChildren(node, change);
    if (over !== node && over.kind === 'not') return oppositeOf(over.of);
    return (over.kind === 'field' && over.type.kind === 'boolean' && known(over, rule, rules)) || over;
  };
  return mapExpressions(rule, change);
}

/** More values than a reader takes in. */
const many = 8;

function known(node: Extract<Expression, { kind: 'field' }>, rule: Rule, rules: readonly Rule[]): Expression | undefined {
  const call = definitionOf(node.of, rule) ?? node.of;
  const called = call.kind === 'rule' ? rules.find(({ id }) => id === call.rule) : undefined;
  const isSure = called?.requires.length === 0 && called.inputs.length === 1;
  const rows = isSure ? rowsOf(called.body, node.name) : undefined;
  const asked = call.kind === 'rule' ? call.arguments[0]?.value : undefined;
  if (!rows || !asked || !isPath(asked)) return undefined;
  const [holds, others] = [true, false].map((truth) => rows.filter(({ says }) => says === truth).map(({ value }) => value));
  const few = holds!.length <= others!.length ? holds! : others!;
  if (few.length === 0 || few.length > many) return undefined;
  const is = isOneOf(asked, few, node);
  return few === holds ? is : oppositeOf(is);
}

type Row = { readonly value: string; readonly says: boolean };

/** Which value picks each row, and what the row says; undefined where rows are picked or say it otherwise. */
function rowsOf(body: Expression, field: string): readonly Row[] | undefined {
  const { ways = [], otherwise } = waysOf(body) ?? {};
  const rows = ways.flatMap(({ condition, output }): Row[] => {
    if (condition.kind !== 'compare' || condition.op !== '=' || condition.left.kind !== 'input' || condition.right.kind !== 'literal')
      return [];
    const [{ value }, row] = [condition.right, evaluateConstant(output)];
    const says = typeof row === 'object' && row?.kind === 'record' ? row.fields[field] : undefined;
    return typeof value === 'string' && typeof says === 'boolean' ? [{ value, says }] : [];
  });
  return !otherwise && new Set(rows.map(({ value }) => value)).size === ways.length ? rows : undefined;
}

function isOneOf(left: Expression, values: readonly string[], { type, span }: Expression): Expression {
  const operands = values.map((value): Expression => {
    const right: Expression = { kind: 'literal', value, type: { kind: 'enum', values: [value] }, span };
    return { kind: 'compare', op: '=', left, right, type, span };
  });
  return operands.length === 1 ? operands[0]! : { kind: 'or', operands, type, span };
}
