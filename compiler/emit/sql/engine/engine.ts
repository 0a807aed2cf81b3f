/** An engine that a script is for: its dialect, what it calls the columns of inputs and how it reads them, and how it installs. */
import type { Rule } from '../../../model/program.ts';
import type { Type } from '../../../model/type.ts';
import type { Dialect } from '../print/dialect.ts';
import type { SqlRule } from '../rule/sql-rule.ts';
import type { Tables } from '../scope.ts';

/** Where a script installs: in a schema, once (`isReplaced`: again); `rowsOf` names what a rule's view reads. */
export type Place = {
  readonly schema: string;
  readonly isReplaced: boolean;
  readonly rowsOf: (rule: string) => string;
};

export type Engine = {
  readonly name: string;
  /** As it is called in prose. */
  readonly title: string;
  readonly dialect: Dialect;
  /** Whether a rule is a view over rows that the script names, and no function of any rows. */
  readonly isView: boolean;
  /** The type that an input's column is documented to have. `isOptional`: it may be absent. */
  readonly columnType: (type: Type, isOptional: boolean) => string;
  /** Of each input, the column that holds it as it came: a row where it is there and can't be read is refused. */
  readonly sources: (rule: Rule) => ReadonlyMap<string, string>;
  /** Statements before all others: refuse an engine too old, and a schema that exists already. */
  readonly opening: (place: Place) => readonly string[];
  readonly closing: readonly string[];
  /** Statements that install what rules look up. */
  readonly tableScript: (place: Place, tables: Tables) => readonly string[];
  /** Statements that install a rule; throws `Unsayable`. */
  readonly ruleScript: (rule: SqlRule, place: Place, comments: readonly string[]) => string;
};

/** The inputs' own columns. */
export const ownColumns = ({ inputs }: Rule): ReadonlyMap<string, string> => new Map(inputs.map(({ name }) => [name, name]));

/** The column of a rule's query that holds an input as it came, where there is no relation whose column it is. */
export const rawColumn = (name: string): string => `_raw_${name}`;
