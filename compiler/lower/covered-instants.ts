/**
 * `covers(calendar, localDate(instant, zone))` → `covers(calendar, instant, zone)`: whether an instant lies between two that are
 * known when compiling, for which no clock is asked. A name that only such questions read is gone with them.
 */
import { evaluateConstant } from '../algebra/evaluate-constant.ts';
import type { Expression } from '../model/expression/expression.ts';
import { mapChildren } from '../model/expression/expression-tree.ts';
import { definitionOf } from '../model/expression/names-read.ts';
import { mapExpressions } from '../model/expression/rule-expressions.ts';
import type { Rule } from '../model/program.ts';
import { isPath } from './names/mentions.ts';
import { type CalendarYears, coveredInstants } from './operation/covers.ts';

export function withCoveredInstants(rule: Rule, calendars: CalendarYears): Rule {
  const change = (node: Expression): Expression => asked(mapChildren(node, change), rule, calendars);
  return mapExpressions(rule, change);
}

function asked(node: Expression, rule: Rule, calendars: CalendarYears): Expression {
  if (node.kind !== 'builtin' || node.name !== 'covers') return node;
  const [calendar, date] = node.arguments.map((each) => definitionOf(each, rule) ?? each);
  if (date?.kind !== 'builtin' || date.name !== 'localDate') return node;
  const [instant, place] = date.arguments as [Expression, Expression];
  const zone = definitionOf(place, rule) ?? place;
  const name = evaluateConstant(zone);
  if (!isPath(instant) || typeof name !== 'string' || !coveredInstants(calendar!, name, calendars)) return node;
  return { ...node, arguments: [calendar!, instant, zone] };
}
