/**
 * Typed expressions: what FEEL text becomes once names and types are known. Both the emitter and the
 * reference interpreter read these nodes, and nothing else of a rule's text. A node stands at one place. Numbers occur only as
 * constants (marks, assumptions, built-in units) and as the zero of a unit.
 */
import type { Span } from '../../source.ts';
import type { Measure } from '../measure.ts';
import type { Type } from '../type.ts';
import type { Value } from '../value.ts';
import type { RoundingName } from './rounding.ts';

type Node = {
  readonly type: Type;
  readonly span: Span;
  /** What its value may be where it stands: of every node of a measured rule (`measureOf`), of none before. */
  readonly measure?: Measure;
};

export type Arithmetic = '+' | '-' | '*' | '/';
export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

export type Expression =
  | (Node & { readonly kind: 'literal'; readonly value: boolean | string })
  /** The zero of its quantity type. */
  | (Node & { readonly kind: 'zero' })
  | (Node & { readonly kind: 'null' })
  /** A mark, an assumption, a calendar or a built-in unit (`day`, `whole`): its value is known when compiling. */
  | (Node & {
      readonly kind: 'constant';
      readonly id: string;
      readonly origin: 'mark' | 'assumption' | 'calendar' | 'builtin';
      readonly value: Value;
    })
  | (Node & { readonly kind: 'input'; readonly name: string })
  /** A `where` name, or the variable of a `for`, a quantifier or a filter (`item`). */
  | (Node & { readonly kind: 'local'; readonly name: string })
  | (Node & { readonly kind: 'reading'; readonly choice: string })
  | (Node & { readonly kind: 'negate' | 'not'; readonly of: Expression })
  /**
   * `+ - * /` on quantities; also date ± period, instant ± duration, instant − instant, date − date (a
   * duration of whole days), period × count.
   */
  | (Node & { readonly kind: 'arithmetic'; readonly op: Arithmetic; readonly left: Expression; readonly right: Expression })
  /** Both sides have the same type; enums, booleans, texts and periods only with `=` and `!=` (periods: `<` … when both are months or both days). */
  | (Node & { readonly kind: 'compare'; readonly op: Comparison; readonly left: Expression; readonly right: Expression })
  | (Node & { readonly kind: 'isNull'; readonly of: Expression; readonly negated: boolean })
  | (Node & { readonly kind: 'and' | 'or'; readonly operands: readonly Expression[] })
  | (Node & { readonly kind: 'if'; readonly condition: Expression; readonly then: Expression; readonly otherwise: Expression })
  | (Node & { readonly kind: 'for'; readonly variable: string; readonly list: Expression; readonly body: Expression })
  | (Node & { readonly kind: 'some' | 'every'; readonly variable: string; readonly list: Expression; readonly body: Expression })
  /** `list[item.x > 0]`: the condition reads the local `item`. */
  | (Node & { readonly kind: 'filter'; readonly list: Expression; readonly condition: Expression })
  /** The `n` items with the greatest keys, in stable ascending order of key; the key reads the local `item`. */
  | (Node & { readonly kind: 'latest'; readonly list: Expression; readonly key: Expression; readonly take: Expression })
  | (Node & { readonly kind: 'field'; readonly of: Expression; readonly name: string })
  | (Node & { readonly kind: 'list'; readonly items: readonly Expression[] })
  /** A record, or a variant of a union when `type` is a union (its `kind` entry is then a literal). */
  | (Node & { readonly kind: 'record'; readonly entries: readonly { readonly name: string; readonly value: Expression }[] })
  | (Node & { readonly kind: 'builtin'; readonly name: BuiltinName; readonly arguments: readonly Expression[] })
  | (Node & {
      readonly kind: 'rule';
      readonly rule: string;
      readonly arguments: readonly { readonly name: string; readonly value: Expression }[];
    })
  | (Node & { readonly kind: 'table'; readonly table: DecisionTable })
  /** The first exception whose condition holds answers, else the base. Ordered: an exception stands before the ones it overrides. */
  | (Node & { readonly kind: 'exceptions'; readonly base: Expression; readonly exceptions: readonly RuleException[] });

export type RuleException = {
  readonly id: string;
  readonly label: string;
  readonly clause: string;
  readonly condition: Expression;
  readonly output: Expression;
  /** The exceptions this one prevails over: an exception to an exception. */
  readonly over: readonly string[];
  readonly span: Span;
};

/** A decision table, its cells turned into conditions. `unique`, `any`: proved; `first`: from the top; `collect`: a list. */
export type DecisionTable = {
  readonly hitPolicy: 'unique' | 'first' | 'any' | 'collect';
  readonly rows: readonly {
    /** True when the row applies: the conjunction of its cells. */
    readonly condition: Expression;
    /** The cells as written, for display. */
    readonly cells: readonly string[];
    readonly output: Expression;
    readonly note?: string;
    readonly clause?: string;
    readonly quote?: string;
    readonly span: Span;
  }[];
  readonly columns: readonly string[];
  /** What a `first` table answers when no row applies. */
  readonly otherwise?: Expression;
};

/** Built-in functions. Signatures and meaning: `language/feel/builtins.ts`; the list is told in `language/feel/README.md`. */
export type BuiltinName =
  | 'sum'
  | 'min'
  | 'max'
  | 'count'
  | 'abs'
  | 'floor'
  | 'ceiling'
  | RoundingName
  | 'power'
  | 'sort'
  | 'mergeIntervals'
  | 'intersectIntervals'
  | 'intervalsLength'
  | 'contains'
  | 'concatenate'
  | 'last'
  | 'distinct'
  | 'default'
  | 'daysBetween'
  | 'monthsBetween'
  | 'dayBefore'
  | 'dayAfter'
  | 'recurrence'
  | 'nextDayOfMonth'
  | 'year'
  | 'month'
  | 'dayOfMonth'
  | 'endOfMonth'
  | 'clearDaysAfter'
  | 'clearDaysBefore'
  | 'weekday'
  | 'addWorkingDays'
  | 'covers'
  | 'localDate'
  | 'localTime'
  | 'localInstant'
  | 'lastOccurrence'
  | 'schedule'
  | 'openingHours'
  | 'isOpen'
  | 'openTime'
  | 'addOpenTime'
  | 'addOpenDays'
  | 'nextOpening'
  | 'openingLength'
  | 'closing'
  | 'differingComponents'
  | 'differingDigits';
