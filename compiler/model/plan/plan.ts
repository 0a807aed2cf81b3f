/**
 * What `lower` makes of rules and printers write down: functions of statements over operations. What an operation
 * names is a value (a local, a runtime symbol, another rule), never a piece of text, so that every question about a
 * plan is a walk over its nodes.
 */
import type { Source } from '../../runtime/explain/trace.ts';
import type { Input, Rule } from '../program.ts';
import type { Type } from '../type.ts';
import type { RuntimeSymbol } from './runtime-symbol.ts';

/** Bounds of a whole number, both included. */
export type Bounds = { readonly low: bigint; readonly high: bigint };

export type Operation =
  /** `undefined` is the absent value; a `bigint` is a whole number, a wide one where it is beyond 2^53. */
  | { readonly kind: 'literal'; readonly value: string | boolean | bigint | undefined }
  /** A parameter, a local, a constant of the module or a function of it. */
  | { readonly kind: 'name'; readonly name: string }
  /** Something of the runtime: whoever prints it imports it. */
  | { readonly kind: 'symbol'; readonly symbol: RuntimeSymbol }
  /** `owner.name`; with `optional` absent where the owner is. */
  | { readonly kind: 'member'; readonly of: Operation; readonly name: string; readonly optional?: true }
  | { readonly kind: 'index'; readonly of: Operation; readonly at: Operation }
  | { readonly kind: 'call'; readonly callee: Operation; readonly arguments: readonly Operation[] }
  | { readonly kind: 'lambda'; readonly parameter: string; readonly body: Operation }
  | { readonly kind: 'not'; readonly of: Operation }
  /** `bounds`: of arithmetic on plain numbers, what the plan has proved of the result. */
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Operation;
      readonly right: Operation;
      readonly bounds?: Bounds;
    }
  | { readonly kind: 'logical'; readonly operator: '&&' | '||'; readonly operands: readonly Operation[] }
  | { readonly kind: 'conditional'; readonly condition: Operation; readonly then: Operation; readonly otherwise: Operation }
  | { readonly kind: 'list'; readonly items: readonly (Operation | Spread)[] }
  | { readonly kind: 'record'; readonly entries: readonly { readonly name: string; readonly value: Operation }[] }
  /** The value seen as a type that the plan knows it to be of. */
  | { readonly kind: 'cast'; readonly of: Operation; readonly type: NativeType }
  /** The value of an optional that is known to be there. */
  | { readonly kind: 'assured'; readonly of: Operation }
  /** The trace that a called rule tells its own steps to, under this step; absent where nobody listens. */
  | { readonly kind: 'trace'; readonly step: TraceStep };

export type Spread = { readonly kind: 'spread'; readonly of: Operation };
export type BinaryOperator = '+' | '-' | '*' | '/' | '<' | '<=' | '>' | '>=' | '===' | '!==' | '??';

/** The type of a native value as a generated declaration has it. */
export type NativeType =
  | { readonly kind: 'plain'; readonly name: 'number' | 'boolean' | 'string' | 'undefined' | 'never' }
  | { readonly kind: 'symbol'; readonly symbol: RuntimeSymbol }
  /** A type of the module, or the type of one of its fields. */
  | { readonly kind: 'named'; readonly name: string; readonly field?: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'list'; readonly of: NativeType }
  | { readonly kind: 'record'; readonly fields: readonly NativeField[] }
  | { readonly kind: 'union'; readonly of: readonly NativeType[] };
export type NativeField = { readonly name: string; readonly type: NativeType; readonly optional?: true };

export type Statement =
  /** `mutable` where a later statement assigns it. */
  | {
      readonly kind: 'declare';
      readonly name: string;
      readonly type?: NativeType;
      readonly value?: Operation;
      readonly mutable?: true;
    }
  /** Fields of `from` under names of their own, each with what stands for it where it is absent. */
  | {
      readonly kind: 'take';
      readonly from: string;
      readonly fields: readonly { readonly name: string; readonly local: string; readonly fallback?: Operation }[];
    }
  | { readonly kind: 'assign'; readonly name: string; readonly operator: '=' | '+='; readonly value: Operation }
  | { readonly kind: 'evaluate'; readonly value: Operation }
  /** `step`: what the trace is told of it. */
  | { readonly kind: 'return'; readonly value: Operation; readonly step?: TraceStep }
  /** The input is refused: the fields at fault, and why in one sentence. */
  | { readonly kind: 'refuse'; readonly fields: string; readonly says: Operation; readonly colon?: string }
  | {
      readonly kind: 'branch';
      readonly condition: Operation;
      readonly then: readonly Statement[];
      readonly otherwise?: readonly Statement[];
    }
  /** The last case takes every other value too. `falls`: what follows the switch goes on after a case. */
  | { readonly kind: 'switch'; readonly subject: Operation; readonly cases: readonly SwitchCase[]; readonly goesOn: boolean }
  /** `index`: the name of the position, where the list has a name and is gone through by it. */
  | {
      readonly kind: 'loop';
      readonly item: string;
      readonly list: Operation;
      readonly index?: string;
      readonly body: readonly Statement[];
    }
  /** The step of an explanation, told to whoever listens, after what it tells of. */
  | { readonly kind: 'step'; readonly step: TraceStep; readonly value?: Operation }
  /** What the trace hears of when a name that it may omit turns out to be used. */
  | { readonly kind: 'whereUsed'; readonly name: string; readonly body: readonly Statement[] };

/** What a step tells, all but its value: known when compiling, kept beside the function rather than in it. */
export type TraceStep =
  /** Words of the text or an assumption: its value is known too. */
  | { readonly kind: 'words'; readonly id: string }
  | { readonly kind: 'choice'; readonly id: string }
  | {
      readonly kind: 'value';
      readonly name: string;
      readonly label: string;
      readonly type: Type;
      readonly from: StepSource;
      /** Of an answer: names that it used. */
      readonly uses?: readonly string[];
    }
  | { readonly kind: 'call'; readonly name: string; readonly label: string; readonly rule: string };

/** Names whose steps are left out unless the answer used them: those that it always uses, and what a name uses in turn. */
export type Omissions = {
  readonly names: readonly string[];
  readonly always: readonly string[];
  readonly inTurn: Readonly<Record<string, readonly string[]>>;
};

/** What decided a value: the formula, the row or the exception. */
export type StepSource = Extract<Source, { readonly kind: 'formula' | 'row' | 'exception' }>;

export type SwitchCase = { readonly values: readonly string[]; readonly body: readonly Statement[] };

/** A function that other rules call with values one by one, or the exported one that takes objects. */
export type PlannedFunction = {
  readonly name: string;
  readonly parameters: readonly PlannedParameter[];
  readonly statements: readonly Statement[];
  readonly result: NativeType;
};

export type PlannedParameter = {
  readonly name: string;
  readonly type: NativeType;
  readonly initializer?: Operation;
  readonly optional?: true;
};

/** A rule as functions and types. */
export type PlannedRule = {
  readonly rule: Rule;
  /** `mark`: the constant that its default was read from. */
  readonly inputs: readonly { readonly input: Input; readonly type: NativeType; readonly mark?: string }[];
  readonly readings: readonly { readonly choice: string; readonly option: string; readonly type: NativeType }[];
  readonly result: NativeType;
  /** What an application calls: the default readings, and no step is told. */
  readonly plain: PlannedFunction;
  /** What other rules call, for rules that are called often: its work on values one by one. */
  readonly core?: PlannedFunction;
  /** With any readings, every step told to a trace. */
  readonly inFull: PlannedFunction;
  readonly omissions?: Omissions | undefined;
};

export type PlannedModule = {
  readonly rules: readonly PlannedRule[];
  /** What the rules under their default readings use, and what the rules in full do: each module declares its own, since a value from another is slower to read. */
  readonly constants: readonly PlannedConstant[];
  readonly constantsInFull: readonly PlannedConstant[];
  /** Names of the module's own, which nothing imported may take. */
  readonly taken: ReadonlySet<string>;
};

/** A constant of the module and the words it was read from. */
export type PlannedConstant = { readonly name: string; readonly type?: NativeType; readonly value: Operation; readonly comment?: string };
