/**
 * Opening hours of constants alone are made once, with the module, rather than for each call; where an input may stand for one of these
 * constants, they are made again only if it does. Hours that the runtime would refuse are left to it.
 */
import { evaluateConstant } from '../../algebra/evaluate-constant.ts';
import type { Expression } from '../../model/expression/expression.ts';
import { definitionOf } from '../../model/expression/names-read.ts';
import { absent, binary, conditional, isPath, symbolType } from '../../model/plan/operations.ts';
import type { Operation } from '../../model/plan/plan.ts';
import type { Value } from '../../model/value.ts';
import type { Scope } from './scope.ts';

type Call = Extract<Operation, { kind: 'call' }>;

/** `made` is the call of `schedule` with these arguments: opening, closing, weekdays, zone, holidays. */
export function usualHours(given: readonly Expression[], made: Call, scope: Scope): Operation {
  if (!areOpen(given, scope)) return made;
  const share = (call: Operation): Operation => scope.constants.share('usual-hours', call, symbolType('Schedule'));
  const [only, ...more] = made.arguments.filter((each) => !isFixed(each, scope));
  if (!only) return share(made);
  if (more.length > 0 || only.kind !== 'binary' || only.operator !== '??' || !isPath(only.left) || !isFixed(only.right, scope)) return made;
  const over = (choice: Operation): Operation => ({ ...made, arguments: made.arguments.map((each) => (each === only ? choice : each)) });
  return conditional(binary('===', only.left, absent), share(over(only.right)), over(only.left));
}

/** Whether they are known to open on some day, before they close. */
function areOpen(given: readonly Expression[], scope: Scope): boolean {
  const [opening, closing, weekdays] = given.map((each) => evaluateConstant(definitionOf(each, scope.rule) ?? each));
  return minutesOf(opening) < minutesOf(closing) && typeof weekdays === 'object' && weekdays?.kind === 'list' && weekdays.items.length > 0;
}

const minutesOf = (value: Value | undefined): number => (typeof value === 'object' && value?.kind === 'time' ? value.minutes : Number.NaN);

/** A constant of the module, or a field of one. */
function isFixed(operation: Operation, scope: Scope): boolean {
  if (operation.kind === 'member' || operation.kind === 'cast') return isFixed(operation.of, scope);
  return operation.kind === 'literal' || (operation.kind === 'name' && scope.constants.isDeclared(operation.name));
}
