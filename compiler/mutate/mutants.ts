/**
 * Every mutant of a rule, in the order of its text: constants, calendars, defaults, requirements, comparisons and operators,
 * table rows, exceptions and readings, one change each. Names tell where and what.
 */

import { shorten } from '../diagnostic/catalogue/shorten.ts';
import type { Expression } from '../model/expression/expression.ts';
import { nodesOf } from '../model/expression/expression-tree.ts';
import type { Calendar } from '../model/named.ts';
import type { Rule } from '../model/program.ts';
import { type Mutant, replaceIn } from './mutant.ts';
import { denials, nodeChanges, rowChanges, rowName } from './node-changes.ts';
import { constantMutants, defaultMutants } from './value-mutants.ts';

export function mutantsOf(rule: Rule, calendars: readonly Calendar[]): Mutant[] {
  const places = placesOf(rule);
  const all = [
    ...constantMutants(
      rule,
      places.map(({ node }) => node),
      calendars,
    ),
    ...defaultMutants(rule, calendars),
    ...requirementMutants(rule),
    ...nodeMutants(rule, places),
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
  const [, ...inner] = nodesOf(node);
  return [{ node, where }, ...inner.map((each) => ({ node: each, where }))];
}

const mutant = (rule: Rule, name: string, changes: ReadonlyMap<Expression, Expression>): Mutant => ({
  name,
  rule: rule.id,
  at: [...changes.keys()],
  changed: replaceIn(rule, changes),
});

/** Once each: what stands under a `not` or beside an `=` is denied there. */
function nodeMutants(rule: Rule, places: readonly Place[]): Mutant[] {
  const denied = new Set(places.flatMap(({ node }) => deniedBy(node)));
  return places.flatMap(({ node, where }) =>
    [...nodeChanges(node), ...(denied.has(node) ? [] : denials(node))].map(({ words, to }) =>
      mutant(rule, `${where}: ${words}`, new Map([[node, to]])),
    ),
  );
}

function deniedBy(node: Expression): Expression[] {
  if (node.kind === 'not') return [node.of];
  return node.kind === 'compare' ? [node.left, node.right] : [];
}

/** Without the requirement: only an example that hears its sentence can tell, whatever else would refuse it. */
function requirementMutants(rule: Rule): Mutant[] {
  return rule.requires.map((requirement) => ({
    name: `requires ${shorten(requirement.text, 60)}: dropped`,
    rule: rule.id,
    at: [requirement.condition],
    sentence: requirement.says,
    changed: { ...rule, requires: rule.requires.filter((each) => each !== requirement) },
  }));
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

/** Each option in place of the default where none is asked for, and the default in place of each option where that is. */
function readingMutants(rule: Rule): Mutant[] {
  return rule.readings.flatMap((reading) => {
    const { choice, options, default: kept } = reading;
    const changed = (option: string): Rule => ({
      ...rule,
      readings: rule.readings.map((each) => (each === reading ? { ...each, default: option } : each)),
    });
    const others = options.filter((option) => option !== kept);
    return [
      ...others.map((option) => ({
        name: `default reading ${choice} ${kept} → ${option}`,
        rule: rule.id,
        at: [],
        changed: changed(option),
      })),
      ...others.map((option) => ({
        name: `reading ${choice} ${option} → ${kept}`,
        rule: rule.id,
        at: [],
        changed: rule,
        ignored: { choice, option },
      })),
    ];
  });
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
