/**
 * A contract whose names are resolved: marks have become constants, tables tariffs, quotes have places,
 * terms their uses, references what they name. Expressions are still FEEL text.
 */
import type { Span } from '../source.ts';
import type { AmbiguityDeclaration, Clause, Contract, Mark, NormDeclaration } from './contract.ts';
import type { InputDeclaration, MatrixDeclaration, MatrixRow, RuleDeclaration } from './declaration.ts';
import type { Located } from './located.ts';
import type { Calendar, Choice, Constant } from './named.ts';
import type { Type } from './type.ts';
import type { Value } from './value.ts';

export type Linked = {
  readonly contract: Contract;
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly constants: ReadonlyMap<string, Constant>;
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly choices: ReadonlyMap<string, Choice>;
  /** `formula:` marks by id. */
  readonly formulas: ReadonlyMap<string, Mark>;
  readonly tariffs: ReadonlyMap<string, Tariff>;
  readonly matrices: ReadonlyMap<string, MatrixDeclaration>;
  /** The words that each row of a matrix quotes. */
  readonly rowQuotes: readonly LinkedRow[];
  readonly rules: ReadonlyMap<string, LinkedRule>;
  readonly terms: readonly Term[];
  readonly references: readonly Reference[];
  readonly norms: readonly LinkedNorm[];
  readonly ambiguities: readonly LinkedAmbiguity[];
  readonly waivers: readonly Placed[];
};

/** Words of a clause found by a quote or a mark: offsets in the clause's text. */
export type Anchor = {
  readonly clause: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly span: Span;
  /** Where a quote runs on over the clauses after it. */
  readonly rest?: readonly Anchor[];
};

export type LinkedRule = {
  readonly declaration: RuleDeclaration;
  /** The words of its clauses that the rule says it carries. */
  readonly carries: readonly Anchor[];
  readonly inputs: readonly LinkedInput[];
  readonly output: Type;
  /** The words of its `scope`, each where it stands. */
  readonly scope: readonly Anchor[];
  readonly readings: readonly { readonly choice: string; readonly options: readonly string[]; readonly default: string }[];
  /** Declared examples, those under the rule first, then those of sibling files. */
  readonly examples: RuleDeclaration['examples'];
};

export type LinkedInput = {
  readonly declaration: InputDeclaration;
  readonly name: string;
  readonly type: Type;
  readonly required: boolean;
};

/** A row's cells by column name; `flag` where the tariff has one. `anchor` is the row's label, cell anchors its cells. */
export type Tariff = {
  readonly id: string;
  readonly columns: readonly string[];
  /** Of each column, as the first of its tables prints it. */
  readonly heads: readonly string[];
  readonly flag?: string;
  readonly rows: readonly TariffRow[];
  /** The record a row gives. */
  readonly type: Type;
};
export type TariffRow = {
  readonly id: string;
  readonly label: string;
  readonly clause: string;
  readonly cells: readonly { readonly column: string; readonly value: Value; readonly anchor: Anchor }[];
  /** The row's record as a value: `{ standard: {kind: …}, express: …, reactionTimeApplies: … }`. */
  readonly value: Value;
  readonly span: Span;
};

export type Term = {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly anchor: Anchor;
  readonly uses: readonly Anchor[];
};

export type Reference = {
  readonly anchor: Anchor;
  readonly target:
    | { readonly kind: 'clause'; readonly clause: string }
    | { readonly kind: 'outside'; readonly document: string; readonly number?: string };
};

export type LinkedRow = { readonly matrix: string; readonly row: MatrixRow; readonly anchor: Anchor };
export type LinkedNorm = { readonly declaration: NormDeclaration; readonly anchor: Anchor };
export type LinkedAmbiguity = { readonly declaration: AmbiguityDeclaration; readonly anchor: Anchor };
export type Placed = {
  readonly anchor: Anchor;
  readonly reason: string;
  readonly origin: 'mark' | 'waiver' | 'name';
  readonly quote?: Located<string>;
};
