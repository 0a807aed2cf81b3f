/** What the YAML fences declare about rules, before names are linked. Expressions are still FEEL text with its place. */
import type { Span } from '../source.ts';
import type { Located } from './located.ts';

/** What an input is held to. */
export type Sign = 'nonnegative' | 'positive';

export type RuleKind = 'tariff' | 'sla' | 'deadline' | 'term' | 'liability' | 'eligibility' | 'limit' | 'responsibility' | 'classification';

/**
 * `type` names a built-in type (`money`, `list<duration>`, …) or one of the contract's `types`. `values` are an
 * enum's; `rowsOf` takes a tariff's row ids as an enum (then `values` adds to them); `fields` a record's; `variants` a union's.
 */
export type TypeDeclaration = {
  readonly type: Located<string>;
  readonly label?: string;
  readonly values?: readonly Located<string>[];
  readonly rowsOf?: Located<string>;
  readonly fields?: readonly NamedType[];
  readonly variants?: readonly { readonly kind: Located<string>; readonly fields: readonly NamedType[]; readonly label?: string }[];
  readonly optional?: boolean;
  /** Refuses values below zero (`nonnegative`) or not above it (`positive`); applies to each item of a list. */
  readonly sign?: Sign;
  /** Of an amount of money, or of each item of a list. */
  readonly tax?: Located<string>;
  /** Units that the contract declares and an amount is for one of: `[user, month]`; applies to each item of a list. */
  readonly per?: readonly Located<string>[];
  readonly note?: string;
  /** French titles of enum values. */
  readonly titles?: Readonly<Record<string, string>>;
};
export type NamedType = TypeDeclaration & { readonly name: Located<string> };

/** `default` is FEEL: a constant's name, `true`, `false`, `0`, an enum string. */
export type InputDeclaration = NamedType & { readonly default?: Located<string> };

export type RuleDeclaration = {
  readonly id: Located<string>;
  readonly title: string;
  readonly question: string;
  readonly kind: RuleKind;
  readonly clauses: readonly Located<string>[];
  /** Quotes of its clauses: the sentences whose duty the rule itself says. */
  /** Words of its clauses that it says it carries; `clause` where they stand in several. */
  readonly carries: readonly { readonly quote: Located<string>; readonly clause?: Located<string> }[];
  /** The words that say what the rule is about where its clause does not speak of everything: the service it stands under. */
  readonly scope: readonly { readonly quote: Located<string>; readonly clause: Located<string> }[];
  readonly inputs: readonly InputDeclaration[];
  readonly output: TypeDeclaration;
  /** Choices offered; `options` restricts a choice to some of its options. */
  readonly readings: readonly { readonly choice: Located<string>; readonly options?: readonly Located<string>[] }[];
  readonly requires: readonly { readonly that: Located<string>; readonly says: string }[];
  readonly where: readonly { readonly name: Located<string>; readonly is: Located<string>; readonly label?: string }[];
  /** Words of a `formula:` mark → the name they stand for in this rule. */
  readonly labels: readonly { readonly words: Located<string>; readonly name: Located<string> }[];
  readonly body: RuleBody;
  readonly exceptions: readonly ExceptionDeclaration[];
  readonly examples: readonly ExampleDeclaration[];
  /** Mutants that no example can kill, and why: `{ mutant: "…", because: "…" }`. */
  readonly survivors: readonly { readonly mutant: Located<string>; readonly because: string }[];
  readonly note?: string;
  readonly span: Span;
};

export type RuleBody =
  | { readonly kind: 'formula'; readonly formula: Located<string> }
  /** A Markdown table whose head names columns and `→ hitPolicy`. */
  | { readonly kind: 'table'; readonly table: Located<string>; readonly otherwise?: Located<string> }
  | { readonly kind: 'tariff'; readonly tariff: Located<string> }
  | { readonly kind: 'matrix'; readonly matrix: Located<string> };

export type ExceptionDeclaration = {
  readonly id: Located<string>;
  readonly label: string;
  readonly clause: Located<string>;
  readonly when: Located<string>;
  readonly then: Located<string>;
  readonly over: readonly Located<string>[];
  readonly span: Span;
};

/** `given` and `expect` are wire JSON. */
export type ExampleDeclaration = {
  readonly given: Located<Readonly<Record<string, unknown>>>;
  readonly readings: Readonly<Record<string, string>>;
  /** The wire result, or `invalid` when the input must be refused. */
  readonly expect: { readonly kind: 'result'; readonly value: unknown; readonly rounded: boolean } | { readonly kind: 'invalid' };
  /** The words of `expect` alone. */
  readonly expectSpan: Span;
  readonly note?: string;
  readonly span: Span;
};

/** Maps a GFM table's row labels to ids and its columns to priorities; several fences may add tables to one tariff. */
export type TariffDeclaration = {
  readonly id: Located<string>;
  /** Clause id of the table: `annexe-1/hebergement-web`. */
  readonly table: Located<string>;
  readonly columns: readonly { readonly head: Located<string>; readonly name: Located<string> }[];
  readonly rows: readonly { readonly label: Located<string>; readonly id: Located<string> }[];
  /** A boolean field set from a footnote call: `{ note: "1", field: reactionTimeApplies, called: false }`. */
  readonly flag?: { readonly note: string; readonly field: string; readonly called: boolean };
  readonly span: Span;
};

/** A responsibility matrix, read from the top: the first row whose facts all equal the given ones wins. */
export type MatrixDeclaration = {
  readonly id: Located<string>;
  readonly tasks: readonly { readonly id: Located<string>; readonly label: string; readonly topic: Located<string> }[];
  readonly rows: readonly MatrixRow[];
  readonly otherwise: Readonly<Record<string, string>>;
  readonly span: Span;
};

export type MatrixRow = {
  readonly task: Located<string>;
  readonly when: Readonly<Record<string, string | boolean>>;
  readonly output: Readonly<Record<string, string>>;
  readonly clause: Located<string>;
  readonly quote: Located<string>;
  readonly note?: string;
  readonly span: Span;
};
