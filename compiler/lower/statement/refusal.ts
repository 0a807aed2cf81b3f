/** Signs of inputs as statements: an amount or a duration below zero is refused in one sentence that names the field. */

import {
  absent,
  binary,
  evaluate,
  joined,
  lambda,
  literalOf,
  member,
  method,
  named,
  refuseWhere,
  runtime,
} from '../../model/plan/operations.ts';
import type { Operation, Statement } from '../../model/plan/plan.ts';
import type { Input, Rule } from '../../model/program.ts';
import { type Type, wireQuantityOf } from '../../model/type.ts';
import { signRefusal } from '../../runtime/quantities.ts';
import { rowOf } from '../../runtime/row-of.ts';
import { freeName } from '../names/free-name.ts';
import { stringType } from '../operation/native-type.ts';
import type { Scope } from '../operation/scope.ts';
import type { Lowered, Sign } from '../quantity/shape.ts';
import { loop } from './loop.ts';

export function refusals(rule: Rule, scope: Scope): readonly Statement[] {
  return rule.inputs.flatMap((input) => refusalsOf(input, scope));
}

function refusalsOf(input: Input, scope: Scope): readonly Statement[] {
  const bound = scope.bindings.get(`input:${input.name}`);
  if (!bound) return [];
  const isOpen = !input.required && input.default === undefined;
  const given = operationOf(bound);
  if (input.type.kind === 'list') return listRefusals(input, input.type.of, given, isOpen, scope);
  const own = input.sign ? [refusal(input.name, given, input.type, input.sign, isOpen, scope, bound)] : [];
  const fields = Object.entries(input.fieldSigns ?? {}).map(([field, sign]) => fieldRefusal(input, input.type, field, sign, given, scope));
  return [...own, ...fields];
}

/** What is asked of a list's items: in one loop where it is several things. */
function listRefusals(input: Input, of: Type, items: Operation, isOpen: boolean, scope: Scope): readonly Statement[] {
  const item = freeName('item', 'Each', scope.reserved);
  const fields = Object.entries(input.fieldSigns ?? {}).map(([field, sign]) => fieldRefusal(input, of, field, sign, named(item), scope));
  if (input.sign === 'nonnegative' && !isOpen) return [noNegative('refuseNegatives', items, input.name, of, scope)];
  if (input.sign) {
    const refused = method(items, 'some', lambda(item, binary(operator(input.sign), named(item), nought)));
    return [refuse(isOpen ? joined('&&', [isGiven(items), refused]) : refused, input.name, of, input.sign, scope)];
  }
  if (fields.length === 0) return [];
  const checked = loop(item, items, fields, scope);
  return isOpen ? [{ kind: 'branch', condition: isGiven(items), then: [checked] }] : [checked];
}

const nought = literalOf(0n);
const isGiven = (value: Operation): Operation => binary('!==', value, absent);

function refusal(name: string, value: Operation, type: Type, sign: Sign, isOpen: boolean, scope: Scope, bound: Lowered): Statement {
  const isPlain = bound.kind === 'quantity' && bound.quantity.form === 'whole' && !bound.quantity.n.wide;
  if (isPlain && !isOpen && sign === 'nonnegative') return noNegative('refuseNegative', value, name, type, scope);
  const refused = below(value, type, sign, bound);
  return refuse(isOpen ? joined('&&', [isGiven(value), refused]) : refused, name, type, sign, scope);
}

/** The usual sign, by a call: shorter than a statement, for rules that a page or an application bundles. */
function noNegative(refuses: 'refuseNegative' | 'refuseNegatives', value: Operation, field: string, type: Type, scope: Scope): Statement {
  const { colon } = scope.constants.messages.rule;
  const parts = [value, literalOf(field), says(type, 'nonnegative', scope)];
  return evaluate(runtime(refuses, ...parts, ...(colon === undefined ? [] : [literalOf(colon)])));
}

function fieldRefusal(input: Input, record: Type, field: string, sign: Sign, owner: Operation, scope: Scope): Statement {
  const type = record.kind === 'record' ? record.fields.find(({ name }) => name === field) : undefined;
  const value = member(owner, field);
  if (type?.type.kind === 'quantity' && !type.optional && sign === 'nonnegative')
    return noNegative('refuseNegative', value, `${input.name}.${field}`, type.type, scope);
  const refused = binary(operator(sign), value, nought);
  const condition = type?.optional ? joined('&&', [isGiven(value), refused]) : refused;
  return refuse(condition, `${input.name}.${field}`, type?.type ?? record, sign, scope);
}

/** A period from the wire is never negative; an amount handed over as a fraction is compared as one. */
function below(value: Operation, type: Type, sign: Sign, bound: Lowered): Operation {
  if (type.kind === 'period') return binary(operator(sign), binary('+', member(value, 'months'), member(value, 'days')), nought);
  if (bound.kind === 'quantity' && bound.quantity.form === 'exact')
    return binary(operator(sign), runtime('compare', value, nought), nought);
  return binary(operator(sign), value, nought);
}

function refuse(condition: Operation, field: string, type: Type, sign: Sign, scope: Scope): Statement {
  return refuseWhere(condition, field, says(type, sign, scope), scope.constants.messages.rule.colon);
}

const says = (type: Type, sign: Sign, { constants }: Scope): Operation => {
  const [name, sentence] = sentenceOf(type, sign, constants.messages.wire.language);
  return constants.share(name, literalOf(sentence), stringType);
};

const operator = (sign: Sign): '<=' | '<' => (sign === 'positive' ? '<=' : '<');

/** What is refused, as a name and as a sentence. */
function sentenceOf(type: Type, sign: Sign, language: 'fr' | 'en'): [name: string, sentence: string] {
  const kind = type.kind === 'quantity' ? wireQuantityOf(type.unit) : type.kind === 'period' ? 'duration' : undefined;
  const noun = kind && rowOf(kind).words[language].noun;
  const what = noun === undefined ? 'number' : kind;
  return [sign === 'positive' ? `${what}-above-zero` : `no-negative-${what}`, signRefusal(noun, sign, language)];
}

const operationOf = (value: Lowered): Operation =>
  value.kind === 'plain' ? value.operation : value.quantity.form === 'exact' ? value.quantity.operation : value.quantity.n.operation;
