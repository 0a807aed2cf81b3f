/** A contract whose expressions have types: what `type` makes of a linked one. A rule that does not type is left out, its mistakes reported. */
import type { Expression } from './expression/expression.ts';
import type { Linked, LinkedRule } from './linked.ts';
import type { Input, Rule } from './program.ts';
import type { Type } from './type.ts';

export type Typed = { readonly linked: Linked; readonly rules: ReadonlyMap<string, TypedRule> };

export type TypedRule = {
  readonly id: string;
  readonly linked: LinkedRule;
  /** A default that is not known when compiling is left out: `check/default` tells it. */
  readonly inputs: readonly Input[];
  readonly requires: Rule['requires'];
  readonly where: Rule['where'];
  /** Defaults of inputs as written, by name. */
  readonly defaults: ReadonlyMap<string, Expression>;
  /** The body, its exceptions around it. */
  readonly body: Expression;
  /** The declared output, with the tax that its amounts were found to be under. */
  readonly output: Type;
};
