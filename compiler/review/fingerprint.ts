/** What a sign-off vouches for: a rule's inputs, formula, constants and readings, and the words of its clauses. */
import { createHash } from 'node:crypto';
import { formulaModel } from '../manifest/formula-model.ts';
import { typeModel } from '../manifest/type-model.ts';
import { wireOf } from '../manifest/wire-of.ts';
import type { Program, Rule } from '../model/program.ts';

/** 16 hexadecimal digits; equal as long as neither the words nor what they compute change. Callees count. */
export function fingerprint(rule: Rule, program: Program): string {
  return createHash('sha256')
    .update(JSON.stringify(essence(rule, program)))
    .digest('hex')
    .slice(0, 16);
}

function essence(rule: Rule, program: Program): unknown {
  const { linked, constants, rules } = program;
  const words = rule.clauses.map((id) => linked.clauses.get(id)?.text);
  const values = constants.filter(({ id }) => rule.constants.includes(id)).map(({ id, value, type }) => [id, wireOf(value, type)]);
  const callees = rules.filter(({ id }) => rule.calls.includes(id)).map((callee) => fingerprint(callee, program));
  return [
    rule.id,
    rule.inputs.map(({ name, type, required, sign }) => [name, typeModel(type), required, sign]),
    typeModel(rule.output),
    rule.readings,
    rule.requires.map(({ condition }) => formulaModel(condition)),
    rule.where.map(({ name, expression }) => [name, formulaModel(expression)]),
    rule.body.kind === 'table' ? rule.text : formulaModel(rule.body),
    rule.text,
    values,
    words,
    ...(rule.scope.length > 0 ? [rule.scope.map(({ text }) => text)] : []),
    callees,
  ];
}
