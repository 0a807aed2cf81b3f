/** Calls of other rules: arguments as stored values, and exactly the readings that both rules offer. */
import { strict as assert } from 'node:assert';
import type { Expression } from '../model/expression.ts';
import type { Rule } from '../model/program.ts';
import type { Type } from '../model/type.ts';
import { atom, type Code, call, cast, conditional, joined, object, quoted } from './code.ts';
import { explainName, inputType } from './names.ts';
import { storedOf } from './operand.ts';
import type { Core } from './parameters.ts';
import type { Scope } from './scope.ts';
import { type Emitted, loaded, quantity } from './shape.ts';

type RuleNode = Extract<Expression, { kind: 'rule' }>;

export function emitRuleCall(node: RuleNode, scope: Scope): Emitted {
  const callee = scope.callees.get(node.rule);
  assert(callee, `${node.rule} stands before the rules that call it`);
  const args = node.arguments.map(({ name, value }) => ({ name, code: argument(name, value, callee.rule, scope) }));
  const readings = sharedReadings(callee.rule, scope);
  if (callee.core) {
    const code = call(callee.core.name, ...inOrder(callee.core, args, readings));
    const { raw } = callee.core;
    return raw ? quantity({ ...raw, n: { range: raw.n.range, wide: false, code } }) : loaded(code, node.type, callee.shape);
  }
  const given = [object(args), ...(readings.length > 0 ? [object(readings)] : [])];
  if (!scope.explaining) return loaded(call(callee.name, ...given), node.type, callee.shape);
  const { id, title } = callee.rule;
  const step = `{ name: ${quoted(id).text}, label: ${quoted(title).text}, rule: ${quoted(id).text} }`;
  const explained = call(explainName(id), ...given);
  const code = scope.imports.call('follow', atom('steps'), atom(step), atom(`rules.${id}.output`), explained);
  return loaded(code, node.type, callee.shape);
}

type Named = readonly { readonly name: string; readonly code: Code }[];

/** Arguments one by one; those at the end that are absent are left out. */
function inOrder({ parameters }: Core, inputs: Named, readings: Named): readonly Code[] {
  const given = parameters.map(({ of, fallback }) =>
    fallback === undefined
      ? inputs.find(({ name }) => name === of)?.code
      : (readings.find(({ name }) => name === of)?.code ?? quoted(fallback)),
  );
  const last = given.findLastIndex((code) => code !== undefined);
  return given.slice(0, last + 1).map((code) => code ?? atom('undefined'));
}

function argument(name: string, value: Expression, callee: Rule, scope: Scope): Code {
  const { code, shape } = storedOf(value, scope);
  scope.passed(callee.id, name, shape);
  const input = callee.inputs.find((candidate) => candidate.name === name);
  assert(input, `${callee.id} has an input ${name}`);
  return isNarrowed(value, input.type, scope) ? cast(code, `${inputType(callee.id)}['${name}']`) : code;
}

/** An input of more values than the parameter takes, which the rule has told apart. */
function isNarrowed(value: Expression, type: Type, scope: Scope): boolean {
  if (type.kind !== 'enum' || value.kind !== 'input') return false;
  const declared = scope.rule.inputs.find(({ name }) => name === value.name)?.type;
  return declared?.kind === 'enum' && declared.values.some((each) => !type.values.includes(each));
}

/** An option that the called rule does not list gives way to its default. */
function sharedReadings(callee: Rule, scope: Scope): { name: string; code: Code }[] {
  return callee.readings.flatMap(({ choice, options, default: fallback }) => {
    const own = scope.rule.readings.find((reading) => reading.choice === choice);
    const binding = scope.bindings.get(`reading:${choice}`);
    if (!own || binding?.kind !== 'plain') return [];
    const shared = own.options.filter((option) => options.includes(option));
    if (shared.length === own.options.length) return [{ name: choice, code: binding.code }];
    const tests = shared.map((option) => atom(`${binding.code.text} === ${quoted(option).text}`));
    return [{ name: choice, code: conditional(joined('||', tests), binding.code, quoted(fallback)) }];
  });
}
