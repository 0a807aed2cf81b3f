/** A linked contract without error → its program: typed rules in call order, defaults as values. Reports nothing: what fails here is our bug. */
import assert from 'node:assert';
import { expectedWire } from '../interpret/expected-wire.ts';
import { evaluateConstant } from '../language/feel/evaluate-default.ts';
import type { TypedRule } from '../language/feel/type-rule.ts';
import { typeRules } from '../language/feel/type-rules.ts';
import type { Linked, LinkedInput } from '../model/linked.ts';
import type { Example, Input, Program, Rule } from '../model/program.ts';
import type { Type } from '../model/type.ts';
import { orderByCalls } from './call-order.ts';
import { callsOf, constantsOf } from './uses.ts';

export function lower(linked: Linked): Program {
  const typed = typeRules(linked, ({ code, message }) => assert.fail(`${code}: ${message}`));
  const rules = [...typed.values()].map((rule) => lowerRule(rule, linked));
  return {
    id: linked.contract.id,
    linked,
    constants: [...linked.constants.values()],
    calendars: [...linked.calendars.values()],
    choices: [...linked.choices.values()],
    rules: orderByCalls(rules),
  };
}

function lowerRule(typed: TypedRule, linked: Linked): Rule {
  const { declaration } = typed.linked;
  const { id, title, question, kind, note, span } = declaration;
  const expressions = [...typed.requires.map(({ condition }) => condition), ...typed.where.map(({ expression }) => expression), typed.body];
  return {
    id: id.value,
    title,
    question,
    kind,
    clauses: declaration.clauses.map(({ value }) => value),
    scope: typed.linked.scope.map(({ clause, start, end, text }) => ({ clause, start, end, text })),
    inputs: typed.linked.inputs.map((input) => lowerInput(input, typed)),
    output: typed.output,
    outputLabel: declaration.output.label ?? title,
    readings: typed.linked.readings,
    requires: typed.requires,
    where: typed.where,
    body: typed.body,
    text: textOf(declaration.body),
    calls: callsOf(expressions),
    constants: constantsOf([...expressions, ...typed.defaults.values()]).filter((name) => linked.constants.has(name)),
    examples: typed.linked.examples.map((example) => lowerExample(example, typed.linked.output)),
    survivors: declaration.survivors.map(({ mutant, because }) => ({ mutant: mutant.value, because })),
    ...(note === undefined ? {} : { note }),
    span,
  };
}

function lowerExample({ given, expect, ...example }: TypedRule['linked']['examples'][number], output: Type): Example {
  const answered = expect.kind === 'result' ? { ...expect, value: expectedWire(expect.value, output) } : expect;
  return { ...example, given: given.value, expect: answered };
}

/** The body as written; a tariff's or a matrix's name where there is no text. */
function textOf(body: TypedRule['linked']['declaration']['body']): string {
  switch (body.kind) {
    case 'formula':
      return body.formula.value;
    case 'table':
      return body.table.value;
    case 'tariff':
      return body.tariff.value;
    case 'matrix':
      return body.matrix.value;
  }
}

function lowerInput({ name, type, required, declaration }: LinkedInput, typed: TypedRule): Input {
  const { sign, note, titles, label } = declaration;
  const fallback = typed.defaults.get(name);
  const value = fallback && evaluateConstant(fallback);
  assert(!fallback || value !== undefined, `the default of ${name} has a value`);
  const fieldSigns = signsOf(declaration);
  return {
    name,
    label: label ?? name,
    type,
    required,
    ...(value === undefined ? {} : { default: value }),
    ...(sign ? { sign } : {}),
    ...(fieldSigns ? { fieldSigns } : {}),
    ...(note === undefined ? {} : { note }),
    ...(titles ? { titles } : {}),
  };
}

function signsOf({ fields }: LinkedInput['declaration']): Input['fieldSigns'] {
  const signed = (fields ?? []).flatMap(({ name, sign }) => (sign ? [[name.value, sign] as const] : []));
  return signed.length > 0 ? Object.fromEntries(signed) : undefined;
}
