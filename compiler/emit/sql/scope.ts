/** Where a rule's expressions are translated: what its names stand for, under which conditions, and what is refused on the way. */
import type { Messages } from '../../language/messages.ts';
import type { Expression } from '../../model/expression/expression.ts';
import type { Program, Rule } from '../../model/program.ts';
import { and, factsOf, given, isFalse } from './logic.ts';
import type { Node } from './node.ts';
import type { Day } from './time/hours-table.ts';
import type { Hours, SqlValue } from './value/value.ts';

/** A row is refused where `when` holds. */
export type Refusal = { readonly when: Node; readonly says: string };

/** What a script must install beside the rule: clocks of zones, opening hours. By name. */
export type Tables = Map<string, Table>;
export type Table =
  | { readonly kind: 'clock'; readonly name: string; readonly zone: string }
  | {
      readonly kind: 'hours';
      readonly name: string;
      readonly hours: Hours;
      readonly days: readonly Day[];
    };

/** Shared by a rule and all that it calls. */
export type Printing = {
  readonly program: Program;
  /** Of the contract's language: a row is refused in it. */
  readonly messages: Messages;
  readonly tables: Tables;
  /** Names for nodes that are worth a column: where names and what they are made of. */
  readonly names: Map<Node, string>;
  variables: number;
};

export type Scope = {
  readonly printing: Printing;
  readonly rule: Rule;
  readonly readings: ReadonlyMap<string, string>;
  readonly inputs: ReadonlyMap<string, SqlValue>;
  /** Variables of loops. */
  readonly variables: ReadonlyMap<string, SqlValue>;
  readonly where: Map<string, { readonly value: SqlValue; readonly refusals: readonly Refusal[] }>;
  /** Conditions that hold where the expression is evaluated. */
  readonly path: readonly Node[];
  readonly refusals: Refusal[];
  readonly translate: (expression: Expression, scope: Scope) => SqlValue;
};

/** The row is refused where the condition holds at this place. */
export function refuse(when: Node, says: string, scope: Scope): void {
  let at: readonly Node[] = [];
  for (const condition of [...scope.path, when]) {
    const open = given(condition, at);
    if (isFalse(open)) return;
    at = [...at, ...factsOf(open)];
  }
  scope.refusals.push({ when: and(...at), says });
}

export const under = (condition: Node, scope: Scope): Scope => ({ ...scope, path: [...scope.path, condition] });
export const withVariable = (name: string, value: SqlValue, scope: Scope): Scope => ({
  ...scope,
  variables: new Map(scope.variables).set(name, value),
});

/** What is refused by itself, apart from what the scope has refused. */
export function captured<Value>(
  scope: Scope,
  run: (scope: Scope) => Value,
): { readonly value: Value; readonly refusals: readonly Refusal[] } {
  const refusals: Refusal[] = [];
  return { value: run({ ...scope, path: [], refusals }), refusals };
}

export const refuseAll = (refusals: readonly Refusal[], scope: Scope): void => {
  for (const { when, says } of refusals) refuse(when, says, scope);
};

/** The same, silent: what it refuses has been told where it was first translated. */
export const silent = (scope: Scope): Scope => ({ ...scope, path: [], refusals: [] });

/** A name for a loop's variable that no other loop around has. */
export function freshVariable(name: string, { printing }: Scope): string {
  printing.variables++;
  return printing.variables === 1 ? name : `${name}${printing.variables}`;
}
