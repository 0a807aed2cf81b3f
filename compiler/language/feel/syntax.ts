/** FEEL text as a raw tree: the constructs of our subset and nothing else; names and types are not known yet. */
import type { Span } from '../../source.ts';

type Node = { readonly span: Span };
export type ArithmeticOperator = '+' | '-' | '*' | '/';
export type ComparisonOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';

export type Named<T> = { readonly name: string; readonly nameSpan: Span; readonly value: T };

export type Syntax =
  | (Node & { readonly kind: 'boolean'; readonly value: boolean })
  | (Node & { readonly kind: 'string'; readonly value: string })
  /** A number as written; only `0` types. */
  | (Node & { readonly kind: 'number'; readonly text: string })
  | (Node & { readonly kind: 'null' })
  | (Node & { readonly kind: 'name'; readonly name: string })
  | (Node & { readonly kind: 'path'; readonly of: Syntax; readonly name: string; readonly nameSpan: Span })
  | (Node & { readonly kind: 'negate'; readonly of: Syntax })
  | (Node & { readonly kind: 'arithmetic'; readonly op: ArithmeticOperator; readonly left: Syntax; readonly right: Syntax })
  | (Node & { readonly kind: 'compare'; readonly op: ComparisonOperator; readonly left: Syntax; readonly right: Syntax })
  | (Node & { readonly kind: 'and' | 'or'; readonly left: Syntax; readonly right: Syntax })
  | (Node & { readonly kind: 'between'; readonly value: Syntax; readonly low: Syntax; readonly high: Syntax })
  /** `value in tests`: true when one test accepts the value. */
  | (Node & { readonly kind: 'in'; readonly value: Syntax; readonly tests: readonly UnaryTest[] })
  | (Node & { readonly kind: 'if'; readonly condition: Syntax; readonly then: Syntax; readonly otherwise: Syntax })
  | (Node & { readonly kind: 'for'; readonly variable: Variable; readonly list: Syntax; readonly body: Syntax })
  | (Node & { readonly kind: 'some' | 'every'; readonly variable: Variable; readonly list: Syntax; readonly body: Syntax })
  | (Node & { readonly kind: 'filter'; readonly list: Syntax; readonly condition: Syntax })
  | (Node & { readonly kind: 'list'; readonly items: readonly Syntax[] })
  | (Node & { readonly kind: 'context'; readonly entries: readonly Named<Syntax>[] })
  | (Node & { readonly kind: 'call'; readonly name: string; readonly nameSpan: Span; readonly arguments: Arguments });

type Variable = { readonly name: string; readonly span: Span };

export type Arguments =
  | { readonly kind: 'positional'; readonly values: readonly Syntax[] }
  | { readonly kind: 'named'; readonly values: readonly Named<Syntax>[] };

/** One test on a value: a cell of a decision table, or the right side of `in`. */
export type UnaryTest =
  | (Node & { readonly kind: 'any' })
  | (Node & { readonly kind: 'not'; readonly test: UnaryTest })
  | (Node & { readonly kind: 'anyOf'; readonly tests: readonly UnaryTest[] })
  | (Node & { readonly kind: 'compare'; readonly op: ComparisonOperator; readonly value: Syntax })
  | (Node & {
      readonly kind: 'interval';
      readonly low: Syntax;
      readonly high: Syntax;
      readonly lowClosed: boolean;
      readonly highClosed: boolean;
    });
