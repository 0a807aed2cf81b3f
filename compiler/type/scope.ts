/** What the names of an expression mean: inputs, locals, constants, readings, formulas and rules, and what is known of them here. */
import type { Report } from '../diagnostic/diagnostic.ts';
import type { PlacedText } from '../language/feel/locate.ts';
import type { Syntax } from '../language/feel/syntax.ts';
import type { Expression } from '../model/expression/expression.ts';
import type { Type } from '../model/type.ts';
import type { Value } from '../model/value.ts';

export type Binding =
  | { readonly kind: 'input'; readonly type: Type }
  /** `definition` is absent for the variable of an iteration. */
  | { readonly kind: 'local'; readonly type: Type; readonly definition?: Expression }
  | {
      readonly kind: 'constant';
      readonly type: Type;
      readonly origin: 'mark' | 'assumption' | 'calendar' | 'builtin';
      readonly value: Value;
    }
  | { readonly kind: 'reading'; readonly options: readonly string[] }
  /** A name that could not be typed: its users are not reported again. */
  | { readonly kind: 'broken' };

export type Signature = {
  readonly inputs: readonly { readonly name: string; readonly type: Type; readonly required: boolean }[];
  readonly output: Type;
};

/** A rule's own names over those of the contract, which are many and not copied. */
export type Names = {
  readonly get: (name: string) => Binding | undefined;
  readonly has: (name: string) => boolean;
  readonly keys: () => readonly string[];
  readonly with: (name: string, binding: Binding) => Names;
};

export function layerNames(shared: ReadonlyMap<string, Binding>, own: ReadonlyMap<string, Binding>): Names {
  return {
    get: (name) => own.get(name) ?? shared.get(name),
    has: (name) => own.has(name) || shared.has(name),
    keys: () => [...own.keys(), ...shared.keys()],
    with: (name, binding) => layerNames(shared, new Map([...own, [name, binding]])),
  };
}

export type Scope = {
  readonly names: Names;
  /** Choices by id, reached as `readings.CHOICE` whatever hides them. */
  readonly readings: ReadonlyMap<string, readonly string[]>;
  readonly formulas: ReadonlyMap<string, PlacedText>;
  /** Names that are known elsewhere, and what puts them in scope. */
  readonly absent: ReadonlyMap<string, string>;
  /** Words of a formula mark → the name they stand for. */
  readonly labels: ReadonlyMap<string, string>;
  readonly rules: ReadonlyMap<string, Signature>;
  /** Types proved narrower by the conditions around, by path (`term`, `change.motive`). */
  readonly facts: Facts;
};

export type Facts = ReadonlyMap<string, Type>;

/** How the typers reach one another without importing one another. Undefined stands for "reported already". */
export type Typer = {
  readonly report: Report;
  /** Types an expression; `expected` only guides it, the caller asks whether the result fits. */
  readonly type: (syntax: Syntax, scope: Scope, expected?: Type) => Expression | undefined;
  /** Types an expression and reports where it does not fit. */
  readonly typeAs: (syntax: Syntax, scope: Scope, expected: Type, where?: string) => Expression | undefined;
};

export function withFacts(scope: Scope, facts: Facts): Scope {
  return facts.size === 0 ? scope : { ...scope, facts: new Map([...scope.facts, ...facts]) };
}

export function withName(scope: Scope, name: string, binding: Binding): Scope {
  const facts = new Map([...scope.facts].filter(([path]) => path !== name && !path.startsWith(`${name}.`)));
  return { ...scope, names: scope.names.with(name, binding), facts };
}
