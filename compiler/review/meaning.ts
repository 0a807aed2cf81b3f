/**
 * A rule → what it means, as plain data that a sign-off vouches for: types, calls, operations, values. The non-obvious law:
 * this form stands alone, so that a label, a title, a note or a new key of what pages show never makes a sign-off stale.
 */
import { writeWire } from '../interpret/wire/write-wire.ts';
import type { Expression } from '../model/expression/expression.ts';
import { childrenOf } from '../model/expression/expression-tree.ts';
import { attributesOf } from '../model/expression/key-of.ts';
import type { Input, Program, Rule } from '../model/program.ts';
import type { Field, Type, Unit } from '../model/type.ts';

/** Nested lists of texts; equal for two rules that answer alike by the same operations on the same names. */
export type Meaning = null | boolean | string | readonly Meaning[];

/** `constants` are those that the rule reads. */
export function meaningOf(rule: Rule, constants: Program['constants']): Meaning {
  return [
    rule.id,
    rule.inputs.map(inputMeaning),
    typeMeaning(rule.output),
    rule.readings.map(({ choice, options, default: kept }) => [choice, options, kept]),
    rule.requires.map(({ condition }) => expressionMeaning(condition)),
    rule.where.map(({ name, expression }) => [name, expressionMeaning(expression)]),
    expressionMeaning(rule.body),
    constants.map(({ id, value, type }) => [id, typeMeaning(type), JSON.stringify(writeWire(value, type).json)]),
  ];
}

function inputMeaning({ name, type, required, default: fallback, sign, fieldSigns = {} }: Input): Meaning {
  const value = fallback === undefined ? null : JSON.stringify(writeWire(fallback, type).json);
  return [name, typeMeaning(type), required, value, sign ?? null, Object.entries(fieldSigns)];
}

/** `['record', ['amount', ['quantity', 'EUR', 'HT'], false]]`. */
function typeMeaning(type: Type): Meaning {
  switch (type.kind) {
    case 'quantity':
      return [type.kind, ...unitMeaning(type.unit)];
    case 'text':
      return [type.kind, type.format];
    case 'enum':
      return [type.kind, ...type.values];
    case 'list':
    case 'optional':
      return [type.kind, typeMeaning(type.of)];
    case 'record':
      return [type.kind, ...type.fields.map(fieldMeaning)];
    case 'union':
      return [type.kind, ...type.variants.map(({ kind, fields }) => [kind, ...fields.map(fieldMeaning)])];
    default:
      return [type.kind];
  }
}

const fieldMeaning = ({ name, type, optional = false }: Field): Meaning => [name, typeMeaning(type), optional];

/** `EUR/s`, HT → `['EUR 1', 's -1', 'tax HT']`, whatever the order they are kept in. */
const unitMeaning = (unit: Unit): string[] =>
  Object.entries(unit)
    .filter(([, exponent]) => exponent !== 0)
    .map(([base, exponent]) => `${base} ${exponent}`)
    .sort();

const expressionMeaning = (node: Expression): Meaning => [node.kind, ...attributesOf(node), ...childrenOf(node).map(expressionMeaning)];
