/**
 * Every mutant of a rule, in the order of its text: constants, defaults, comparisons and operators, table rows, exceptions
 * and default readings, one change each. Names tell where and what.
 */

import { shorten } from '../diagnostic/shorten.ts';
import { within } from '../interpret/map-children.ts';
import { groupBy } from '../language/group-by.ts';
import type { Expression } from '../model/expression.ts';
import type { Rule } from '../model/program.ts';
import { type Mutant, replaceIn } from './mutant.ts';
import { nodeChanges, rowChanges, rowName } from './node-changes.ts';
import { valueSteps } from './value-steps.ts';

export function mutantsOf(rule: Rule): Mutant[] {
  const places = placesOf(rule);
  const all = [
    ...constantMutants(rule, places),
    ...defaultMutants(rule),
    ...places.flatMap((place) => nodeMutants(rule, place)),
    ...places.flatMap((place) => tableMutants(rule, place)),
    ...exceptionMutants(rule, places),
    ...readingMutants(rule),
  ];
  return numbered(all);
}

/** An expression of the rule and how the place it stands at is called. */
type Place = { readonly node: Expression; readonly where: string };

function placesOf(rule: Rule): Place[] {
  return [
    ...rule.requires.flatMap(({ condition, text }) => walk(condition, `requires ${shorten(text, 60)}`)),
    ...rule.where.flatMap(({ expression, name }) => walk(expression, `where ${name}`)),
    ...walk(rule.body, 'formula'),
  ];
}

function walk(node: Expression, where: string): Place[] {
  if (node.kind === 'table') {
    const rows = node.table.rows.flatMap(({ condition, output }, index) => {
      const row = where === 'formula' ? `row ${rowName(node.table, index)}` : `${where}, row ${rowName(node.table, index)}`;
      return [...walk(condition, row), ...walk(output, row)];
    });
    return [{ node, where }, ...rows, ...(node.table.otherwise ? walk(node.table.otherwise, 'otherwise') : [])];
  }
  if (node.kind === 'exceptions') {
    const parts = node.exceptions.flatMap(({ id, condition, output }) => [
      ...walk(condition, `exception ${id}`),
      ...walk(output, `exception ${id}`),
    ]);
    return [{ node, where }, ...parts, ...walk(node.base, where)];
  }
  const [, ...inner] = within(node);
  return [{ node, where }, ...inner.map((each) => ({ node: each, where }))];
}

const mutant = (rule: Rule, name: string, changes: ReadonlyMap<Expression, Expression>): Mutant => ({
  name,
  rule: rule.id,
  at: [...changes.keys()],
  changed: replaceIn(rule, changes),
});

type ConstantNode = Extract<Expression, { kind: 'constant' }>;

/** A constant changes wherever the rule reads it. Units of the calendar and holidays are no one's reading of the text. */
function constantMutants(rule: Rule, places: readonly Place[]): Mutant[] {
  const nodes = places.map(({ node }) => node).filter((node): node is ConstantNode => node.kind === 'constant');
  const stated = nodes.filter(({ origin }) => origin === 'mark' || origin === 'assumption');
  return [...groupBy(stated, ({ id }) => id)].flatMap(([id, same]) => {
    const [first] = same as [ConstantNode];
    return valueSteps(first.value, first.type)
      .filter(({ path }) => isRead(path, same, places))
      .map(({ path, words, value }) =>
        mutant(rule, `constant ${id}${path} ${words}`, new Map(same.map((node) => [node, { ...node, value }]))),
      );
  });
}

/** Of a record constant, only the fields that the rule reads; all of them where it is read whole. */
function isRead(path: string, nodes: readonly ConstantNode[], places: readonly Place[]): boolean {
  if (path === '') return true;
  const fields = places.flatMap(({ node }) => (node.kind === 'field' && nodes.includes(node.of as ConstantNode) ? [node] : []));
  return fields.length < nodes.length || fields.some(({ name }) => path === `.${name}` || path.startsWith(`.${name}.`));
}

function defaultMutants(rule: Rule): Mutant[] {
  return rule.inputs.flatMap((input) =>
    input.default === undefined
      ? []
      : valueSteps(input.default, input.type).map(({ path, words, value }) => ({
          name: `default of ${input.name}${path} ${words}`,
          rule: rule.id,
          at: [],
          changed: { ...rule, inputs: rule.inputs.map((each) => (each === input ? { ...each, default: value } : each)) },
        })),
  );
}

function nodeMutants(rule: Rule, { node, where }: Place): Mutant[] {
  return nodeChanges(node).map(({ words, to }) => {
    const bare = to.kind === 'not' && to.of !== node ? to.of : undefined;
    return mutant(rule, `${where}: ${words}`, new Map([[bare ?? node, to]]));
  });
}

function tableMutants(rule: Rule, { node, where }: Place): Mutant[] {
  if (node.kind !== 'table') return [];
  return rowChanges(node).map(({ row, words, at, to }) => ({
    ...mutant(rule, `${where === 'formula' ? '' : `${where}, `}row ${row}: ${words}`, new Map([[node, to]])),
    at: [at],
  }));
}

function exceptionMutants(rule: Rule, places: readonly Place[]): Mutant[] {
  return places.flatMap(({ node }) =>
    node.kind !== 'exceptions'
      ? []
      : node.exceptions.map((exception) => {
          const rest = { ...node, exceptions: node.exceptions.filter((each) => each !== exception) };
          return mutant(rule, `exception ${exception.id}: dropped`, new Map([[node, rest]]));
        }),
  );
}

function readingMutants(rule: Rule): Mutant[] {
  return rule.readings.flatMap((reading) =>
    reading.options
      .filter((option) => option !== reading.default)
      .map((option) => ({
        name: `default reading ${reading.choice} ${reading.default} → ${option}`,
        rule: rule.id,
        at: [],
        changed: { ...rule, readings: rule.readings.map((each) => (each === reading ? { ...each, default: option } : each)) },
      })),
  );
}

/** Mutants of the same name are told apart by a number. */
function numbered(mutants: readonly Mutant[]): Mutant[] {
  const seen = new Map<string, number>();
  return mutants.map((each) => {
    const count = (seen.get(each.name) ?? 0) + 1;
    seen.set(each.name, count);
    return count === 1 ? each : { ...each, name: `${each.name} (${count})` };
  });
}
