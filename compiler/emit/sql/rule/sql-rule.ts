/** A rule under one set of readings → what its columns compute: checks, values, refusals, result. Throws `Unsayable`. */
import { languageOf } from '../../../language/languages.ts';
import type { Messages } from '../../../language/messages.ts';
import type { Input, Program, Rule } from '../../../model/program.ts';
import { and } from '../logic.ts';
import { absent, column, form, type Node, truth } from '../node.ts';
import type { Column } from '../print/steps.ts';
import type { Printing, Refusal, Scope, Tables } from '../scope.ts';
import { fromStored, storedType } from '../value/stored.ts';
import type { SqlValue } from '../value/value.ts';
import { answer, readingsOf, withDefault } from './call.ts';
import { translate } from './expression.ts';
import { allHeld, type Held, type HeldInputs } from './held-inputs.ts';
import { at } from './input-says.ts';
import { checkInput } from './inputs.ts';

export type SqlRule = {
  readonly program: Program;
  readonly rule: Rule;
  readonly readings: ReadonlyMap<string, string>;
  /** Whether the inputs are what the wire admits, and what is told where they are not. */
  readonly good: Node;
  readonly bad: readonly Refusal[];
  /** The inputs of rows that pass. */
  readonly accepted: readonly Column[];
  readonly refusals: readonly Refusal[];
  readonly result: SqlValue;
  readonly names: ReadonlyMap<Node, string>;
  readonly tables: Tables;
};

/** The column that holds an input as stored, before it is checked, and after. */
export const givenColumn = (name: string): string => `_given_${name}`;
export const acceptedColumn = (name: string): string => `_${name}`;
/** The same, as the decimal that it was read from. */
export const decimalColumn = (name: string): string => `_${name}_decimal`;

export function sqlRule(program: Program, rule: Rule, given: Readonly<Record<string, string>>, held: HeldInputs = allHeld(rule)): SqlRule {
  const readings = readingsOf(rule, new Map(Object.entries(given)));
  const { messages } = languageOf(program.linked.contract.meta);
  const printing: Printing = { program, messages, tables: new Map(), names: new Map(), variables: 0 };
  const refusals: Refusal[] = [];
  const inputs = new Map(rule.inputs.map((input) => [input.name, inputOf(input, held.get(input.name))]));
  const scope: Scope = { printing, rule, readings, inputs, variables: new Map(), where: new Map(), path: [], refusals, translate };
  const result = answer(scope);
  return {
    program,
    rule,
    readings,
    ...checksOf(rule, held, messages),
    accepted: rule.inputs.flatMap((input) => acceptedInput(input, held.get(input.name))),
    refusals,
    result,
    names: printing.names,
    tables: printing.tables,
  };
}

function inputOf(input: Input, held: Held | undefined): SqlValue {
  const { name, type, sign, fieldSigns } = input;
  const node = column(acceptedColumn(name), storedType(type));
  return withDefault(input, held ? fromStored(type, node, sign, fieldSigns, held.extent) : { kind: 'null' });
}

/** What all inputs are asked together; without a required one no row passes. */
function checksOf({ inputs }: Rule, held: HeldInputs, messages: Messages): Pick<SqlRule, 'good' | 'bad'> {
  const missing = inputs.filter((input) => input.required && !held.has(input.name));
  const checks = inputs.flatMap((input) => {
    const own = held.get(input.name);
    return own ? [checkInput(input, column(givenColumn(input.name), storedType(input.type)), messages, own)] : [];
  });
  const absentWords = missing.map(({ name }) => ({ when: truth(true), says: at(name, messages.wire.asked.required, messages) }));
  return {
    good: missing.length > 0 ? truth(false) : and(...checks.map(({ good }) => good)),
    bad: [...absentWords, ...checks.flatMap(({ bad }) => bad)],
  };
}

/** Of rows that do not pass, absent: what is computed from it stays within its range. */
function acceptedInput({ name, type }: Input, held: Held | undefined): readonly Column[] {
  if (!held) return [];
  const { decimal } = held;
  const ifValid = (node: Node): Node => form('case', node.type, [column('_valid', 'boolean'), node, absent(node.type)]);
  if (!decimal || type.kind !== 'quantity')
    return [{ name: acceptedColumn(name), node: ifValid(column(givenColumn(name), storedType(type))) }];
  const given = column(givenColumn(name), { engine: `DECIMAL(${decimal.width},${decimal.scale})` });
  const integer = form('fromDecimal', 'integer', [given], { name: String(decimal.wire) });
  return [
    { name: acceptedColumn(name), node: ifValid(integer) },
    { name: decimalColumn(name), node: ifValid(given) },
  ];
}
