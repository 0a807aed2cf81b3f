/** The compiled program: what `lower` makes of a contract that passed its checks, and all that emitters, the interpreter and the manifest read. */
import type { Offers } from '../runtime/position.ts';
import type { Span } from '../source.ts';
import type { RuleKind, Sign } from './declaration.ts';
import type { Expression } from './expression/expression.ts';
import type { Linked } from './linked.ts';
import type { Measure } from './measure.ts';
import type { Calendar, Choice, Constant } from './named.ts';
import type { Type } from './type.ts';
import type { Value } from './value.ts';

export type Program = {
  /** The contract's folder name: `alteo`. */
  readonly id: string;
  readonly linked: Linked;
  readonly constants: readonly Constant[];
  readonly calendars: readonly Calendar[];
  readonly choices: readonly Choice[];
  /** A rule stands after the rules it calls. */
  readonly rules: readonly Rule[];
};

export type Input = {
  readonly name: string;
  readonly label: string;
  /** Never `optional<…>`: `required` says it. An absent optional input without default types as `optional<…>` in expressions. */
  readonly type: Type;
  readonly required: boolean;
  readonly default?: Value;
  readonly sign?: Sign;
  /** Signs of record fields, for inputs that are records or lists of records. */
  readonly fieldSigns?: Readonly<Record<string, Sign>>;
  /** What it may hold, whoever gives it: of every input of a measured rule (`measureOf`), of none before. */
  readonly measure?: Measure;
  readonly note?: string;
  readonly titles?: Readonly<Record<string, string>>;
};

/** Whether a rule answers without it. */
export const mayBeAbsent = ({ required, default: otherwise }: Pick<Input, 'required' | 'default'>): boolean =>
  !required || otherwise !== undefined;

/** Whether expressions may find it absent. */
export const isOpen = ({ required, default: otherwise }: Pick<Input, 'required' | 'default'>): boolean =>
  !required && otherwise === undefined;

export type Rule = {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly kind: RuleKind;
  readonly clauses: readonly string[];
  /** The words that limit what the rule is about, such as the service its clause stands under. */
  readonly scope: readonly { readonly clause: string; readonly start: number; readonly end: number; readonly text: string }[];
  readonly inputs: readonly Input[];
  readonly output: Type;
  readonly outputLabel: string;
  readonly readings: readonly { readonly choice: string; readonly options: readonly string[]; readonly default: string }[];
  readonly requires: readonly { readonly condition: Expression; readonly says: string; readonly text: string; readonly span: Span }[];
  readonly where: readonly { readonly name: string; readonly label?: string; readonly expression: Expression; readonly text: string }[];
  readonly body: Expression;
  /** The body's FEEL text or table as written, for display. */
  readonly text: string;
  readonly calls: readonly string[];
  readonly constants: readonly string[];
  readonly examples: readonly Example[];
  readonly survivors: readonly { readonly mutant: string; readonly because: string }[];
  readonly note?: string;
  readonly span: Span;
};

/** What a rule lets choose between. */
export const offersOf = ({ readings }: Rule): Offers => Object.fromEntries(readings.map(({ choice, options }) => [choice, options]));

export type Example = {
  readonly given: Readonly<Record<string, unknown>>;
  readonly readings: Readonly<Record<string, string>>;
  readonly expect: { readonly kind: 'result'; readonly value: unknown; readonly rounded: boolean } | { readonly kind: 'invalid' };
  /** The words of `expect` alone. */
  readonly expectSpan: Span;
  readonly note?: string;
  readonly span: Span;
};
