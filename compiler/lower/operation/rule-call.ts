/** Calls of other rules: arguments as stored values, and exactly the readings that both rules offer. */
import { strict as assert } from 'node:assert';
import type { Expression } from '../../model/expression/expression.ts';
import { measureOf } from '../../model/measure.ts';
import { inFullName, inputType } from '../../model/plan/generated-name.ts';
import { absent, binary, call, cast, conditional, joined, keyOf, literalOf, named } from '../../model/plan/operations.ts';
import type { Operation } from '../../model/plan/plan.ts';
import type { Rule } from '../../model/program.ts';
import type { Type } from '../../model/type.ts';
import { isWithin, type Lowered, loaded, measuredShape, quantity } from '../quantity/shape.ts';
import { nativeType } from './native-type.ts';
import { storedOf } from './operand.ts';
import type { Core, Scope } from './scope.ts';

type RuleNode = Extract<Expression, { kind: 'rule' }>;

export function lowerRuleCall(node: RuleNode, scope: Scope): Lowered {
  const callee = scope.callees.get(node.rule);
  assert(callee, `${node.rule} stands before the rules that call it`);
  const args = node.arguments.map(({ name, value }) => ({ name, value: argument(name, value, callee.rule, scope) }));
  const readings = scope.inFull ? sharedReadings(callee.rule, scope) : [];
  if (callee.core && !scope.inFull) {
    const operation = call(named(callee.core.name), ...inOrder(callee.core, args));
    const { raw } = callee.core;
    return raw ? quantity({ ...raw, n: { range: raw.n.range, wide: false, operation } }) : loaded(operation, node.type, callee.shape);
  }
  const given = callWithObjects(callee.rule, args, readings, scope);
  const [declared, shape] = readings.length > 0 ? [callee.declared, callee.declared] : [callee.declared, callee.shape];
  const [whole, own] = [nativeType(callee.rule.output, declared), nativeType(callee.rule.output, shape)];
  return loaded(keyOf(whole) === keyOf(own) ? given : cast(given, own), node.type, shape);
}

/** In full, the called rule tells its steps under one of this rule. */
function callWithObjects({ id, title, readings: own }: Rule, args: Named, readings: Named, { inFull, silent }: Scope): Operation {
  const given = [objectOf(args), ...(readings.length > 0 || (inFull && own.length > 0) ? [objectOf(readings)] : [])];
  if (!inFull) return call(named(id), ...given);
  if (silent) return call(named(inFullName(id)), ...given);
  return call(named(inFullName(id)), ...given, { kind: 'trace', step: { kind: 'call', name: id, label: title, rule: id } });
}

type Named = readonly { readonly name: string; readonly value: Operation }[];
const objectOf = (entries: Named): Operation => ({ kind: 'record', entries });

/** Arguments one by one; those at the end that are absent are left out. */
function inOrder({ parameters }: Core, inputs: Named): readonly Operation[] {
  const given = parameters.map(({ of }) => inputs.find(({ name }) => name === of)?.value);
  const last = given.findLastIndex((value) => value !== undefined);
  return given.slice(0, last + 1).map((value) => value ?? absent);
}

function argument(name: string, value: Expression, callee: Rule, scope: Scope): Operation {
  const { operation, shape } = storedOf(value, scope);
  const input = callee.inputs.find((candidate) => candidate.name === name);
  assert(input, `${callee.id} has an input ${name}`);
  const fits = !isNarrowed(value, input.type, scope) && isWithin(shape, measuredShape(input.type, measureOf(input)));
  return fits ? operation : cast(operation, { kind: 'named', name: inputType(callee.id), field: name });
}

/** An input of more values than the parameter takes, which the rule has told apart. */
function isNarrowed(value: Expression, type: Type, scope: Scope): boolean {
  if (type.kind !== 'enum' || value.kind !== 'input') return false;
  const declared = scope.rule.inputs.find(({ name }) => name === value.name)?.type;
  return declared?.kind === 'enum' && declared.values.some((each) => !type.values.includes(each));
}

/** An option that the called rule does not list gives way to its default, which is that of the choice in every rule. */
function sharedReadings(callee: Rule, scope: Scope): { name: string; value: Operation }[] {
  return callee.readings.flatMap(({ choice, options, default: fallback }) => {
    const own = scope.rule.readings.find((reading) => reading.choice === choice);
    const binding = scope.bindings.get(`reading:${choice}`);
    if (!own || binding?.kind !== 'plain') return [];
    const shared = own.options.filter((option) => options.includes(option));
    if (shared.length === own.options.length) return [{ name: choice, value: binding.operation }];
    const tests = shared.map((option) => binary('===', binding.operation, literalOf(option)));
    return [{ name: choice, value: conditional(joined('||', tests), binding.operation, literalOf(fallback)) }];
  });
}
