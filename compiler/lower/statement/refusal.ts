/** Signs of inputs as statements: an amount or a duration below zero is refused in one sentence that names the field. */

import type { Sign } from '../../model/declaration.ts';
import { freeName } from '../../model/plan/free-name.ts';
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
import { type Input, isOpen, type Rule } from '../../model/program.ts';
import { type Type, wireQuantityOf } from '../../model/type.ts';
import { signRefusal, type WordLanguage } from '../../runtime/quantities.ts';
import { rowOf } from '../../runtime/row-of.ts';
import { stringType } from '../operation/native-type.ts';
import type { Scope } from '../operation/scope.ts';
import { operationIn } from '../quantity/quantity.ts';
import type { Lowered } from '../quantity/shape.ts';
import { loop } from './loop.ts';

export function refusals(rule: Rule, scope: Scope): readonly Statement[] {
  return rule.inputs.flatMap((input) => refusalsOf(input, scope));
}

/** What has a sign: an input, a field of one, or a field of an item of one. */
type Place = {
  readonly field: string;
  readonly value: Operation;
  readonly type: Type;
  readonly isOpen: boolean;
  readonly form?: 'exact' | 'wide';
};

function refusalsOf(input: Input, scope: Scope): readonly Statement[] {
  const bound = scope.bindings.get(`input:${input.name}`);
  if (!bound) return [];
  const value = bound.kind === 'plain' ? bound.operation : operationIn(bound.quantity);
  const place: Place = { field: input.name, value, type: input.type, isOpen: isOpen(input) };
  if (input.type.kind === 'list') return listRefusals(input, input.type.of, place, scope);
  const own = input.sign ? [refusal({ ...place, ...formOf(bound) }, input.sign, scope)] : [];
  return [...own, ...fieldRefusals(input, input.type, value, scope)];
}

function formOf(bound: Lowered): Pick<Place, 'form'> {
  if (bound.kind === 'plain') return {};
  if (bound.quantity.form === 'exact') return { form: 'exact' };
  return bound.quantity.n.wide ? { form: 'wide' } : {};
}

/** What is asked of a list's items: in one loop where it is several things. */
function listRefusals(input: Input, of: Type, place: Place, scope: Scope): readonly Statement[] {
  const { value: items, isOpen } = place;
  const item = freeName('item', 'Each', scope.reserved);
  if (input.sign === 'nonnegative' && !isOpen) return [noNegative('refuseNegatives', { ...place, type: of }, scope)];
  if (input.sign) {
    const refused = method(items, 'some', lambda(item, binary(operator(input.sign), named(item), nought)));
    return [refuse(place, refused, of, input.sign, scope)];
  }
  const fields = fieldRefusals(input, of, named(item), scope);
  if (fields.length === 0) return [];
  const checked = loop(item, items, fields, scope);
  return isOpen ? [{ kind: 'branch', condition: isGiven(items), then: [checked] }] : [checked];
}

function fieldRefusals({ name, fieldSigns = {} }: Input, type: Type, owner: Operation, scope: Scope): readonly Statement[] {
  const fields = type.kind === 'record' ? type.fields : [];
  return fields.flatMap((field) => {
    const sign = fieldSigns[field.name];
    const place = { field: `${name}.${field.name}`, value: member(owner, field.name), type: field.type, isOpen: field.optional === true };
    return sign ? [refusal(place, sign, scope)] : [];
  });
}

/** The usual sign by a call, shorter than a statement, for rules that a page or an application bundles; else by a comparison. */
function refusal(place: Place, sign: Sign, scope: Scope): Statement {
  const { type, isOpen, form } = place;
  if (type.kind === 'quantity' && !form && !isOpen && sign === 'nonnegative') return noNegative('refuseNegative', place, scope);
  return refuse(place, binary(operator(sign), signed(place), nought), type, sign, scope);
}

function refuse(place: Place, refused: Operation, type: Type, sign: Sign, scope: Scope): Statement {
  return refuseWhere(whereGiven(place, refused), place.field, says(type, sign, scope), scope.constants.messages.rule.colon);
}

/** A period from the wire is never negative; an amount handed over as a fraction is compared as one. */
function signed({ value, type, form }: Place): Operation {
  if (type.kind === 'period') return binary('+', member(value, 'months'), member(value, 'days'));
  return form === 'exact' ? runtime('compare', value, nought) : value;
}

function noNegative(refuses: 'refuseNegative' | 'refuseNegatives', { value, field, type }: Place, scope: Scope): Statement {
  const { colon } = scope.constants.messages.rule;
  const parts = [value, literalOf(field), says(type, 'nonnegative', scope)];
  return evaluate(runtime(refuses, ...parts, ...(colon === undefined ? [] : [literalOf(colon)])));
}

const nought = literalOf(0n);
const isGiven = (value: Operation): Operation => binary('!==', value, absent);
const whereGiven = ({ value, isOpen }: Place, refused: Operation): Operation =>
  isOpen ? joined('&&', [isGiven(value), refused]) : refused;

const says = (type: Type, sign: Sign, { constants }: Scope): Operation => {
  const [name, sentence] = sentenceOf(type, sign, constants.messages.wire.language);
  return constants.share(name, literalOf(sentence), stringType);
};

const operator = (sign: Sign): '<=' | '<' => (sign === 'positive' ? '<=' : '<');

/** What is refused, as a name and as a sentence. */
function sentenceOf(type: Type, sign: Sign, language: WordLanguage): [name: string, sentence: string] {
  const kind = type.kind === 'quantity' ? wireQuantityOf(type.unit) : type.kind === 'period' ? 'duration' : undefined;
  const noun = kind && rowOf(kind).words[language].noun;
  const what = noun === undefined ? 'number' : kind;
  return [sign === 'positive' ? `${what}-above-zero` : `no-negative-${what}`, signRefusal(noun, sign, language)];
}
