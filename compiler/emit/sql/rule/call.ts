/** A called rule stands where it is called: it refuses its arguments as it would a caller's, and reads what both have of readings. */
import type { Sign } from '../../../model/declaration.ts';
import { evaluationOrder } from '../../../model/expression/evaluation-order.ts';
import type { Expression } from '../../../model/expression/expression.ts';
import { inputsRead } from '../../../model/expression/names-read.ts';
import type { Input, Rule } from '../../../model/program.ts';
import { isFalse, not, or } from '../logic.ts';
import { form, type Node, variable } from '../node.ts';
import { add, below, type Int, literal, notAbove } from '../number/integer.ts';
import { freshVariable, refuse, type Scope } from '../scope.ts';
import { unsayable } from '../unsayable.ts';
import { chooseValue, isAbsent, nodeOf, ofConstant, type SqlValue } from '../value/value.ts';
import { at, signSays } from './input-says.ts';

export function callRule({ rule: id, arguments: given }: Extract<Expression, { kind: 'rule' }>, scope: Scope): SqlValue {
  const { printing, readings } = scope;
  const rule = printing.program.rules.find((each) => each.id === id) ?? unsayable(`a rule ${id} that is not there`);
  const values = new Map(given.map(({ name, value }) => [name, scope.translate(value, scope)]));
  const inputs = new Map(rule.inputs.map((input) => [input.name, withDefault(input, values.get(input.name) ?? { kind: 'null' })]));
  const inner: Scope = {
    ...scope,
    rule,
    readings: readingsOf(rule, readings),
    inputs,
    variables: new Map(),
    where: new Map(),
  };
  for (const input of rule.inputs) refuseSigns(input, inputs.get(input.name) as SqlValue, inner);
  return answer(inner);
}

/** Of each choice the option given, if the rule has it, else its default. */
export const readingsOf = (rule: Rule, given: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(
    rule.readings.map(({ choice, options, default: otherwise }) => {
      const option = given.get(choice);
      return [choice, option !== undefined && options.includes(option) ? option : otherwise];
    }),
  );

/** Requirements, in their order, then the body. */
export function answer(scope: Scope): SqlValue {
  const { rule } = scope;
  for (const { kind, index } of evaluationOrder(rule)) {
    const required = kind === 'requires' ? rule.requires[index] : undefined;
    if (!required) continue;
    const fields = inputsRead([required.condition], rule).join(', ');
    const says = fields === '' ? required.says : at(fields, required.says, scope.printing.messages);
    refuse(not(nodeOf(scope.translate(required.condition, scope))), says, scope);
  }
  return scope.translate(rule.body, scope);
}

export function withDefault({ default: otherwise }: Input, value: SqlValue): SqlValue {
  if (otherwise === undefined || value.kind === 'calendar') return value;
  return chooseValue([{ when: not(isAbsent(value)), value }], ofConstant(otherwise));
}

function refuseSigns(input: Input, value: SqlValue, scope: Scope): void {
  const { name, type, sign, fieldSigns } = input;
  const of = type.kind === 'list' ? type.of : type;
  const { messages } = scope.printing;
  const says = (path: string, of: Input['type'], sign: Sign): string => at(path, signSays(of, sign, messages.wire.language), messages);
  if (sign) refuse(breaks(value, sign, undefined, scope), says(name, of, sign), scope);
  for (const [field, fieldSign] of Object.entries(fieldSigns ?? {})) {
    const fieldType = of.kind === 'record' ? of.fields.find((each) => each.name === field)?.type : undefined;
    refuse(breaks(value, fieldSign, field, scope), says(`${name}.${field}`, fieldType ?? of, fieldSign), scope);
  }
}

function breaks(value: SqlValue, sign: Sign, field: string | undefined, scope: Scope): Node {
  if (value.kind === 'items') return or(...value.items.map((item) => breaks(item, sign, field, scope)));
  if (value.kind === 'array') {
    const name = freshVariable('item', scope);
    const item = variable(name, value.item.type);
    const found = breaks(value.element(item), sign, field, scope);
    if (isFalse(found)) return found;
    return form('someItem', 'boolean', [value.node, found], { name });
  }
  if (value.kind === 'record' && field !== undefined) return breaks(value.fields.get(field) ?? { kind: 'null' }, sign, undefined, scope);
  if (value.kind === 'quantity') return wrong(value.quantity.n, sign);
  return value.kind === 'period' ? wrong(add(value.months, value.days), sign) : or();
}

const wrong = (int: Int, sign: Sign): Node => {
  if (int.min > 0n || (int.min === 0n && sign === 'nonnegative')) return or();
  return sign === 'positive' ? notAbove(int, literal(0)) : below(int, literal(0));
};
