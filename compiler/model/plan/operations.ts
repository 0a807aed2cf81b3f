/** Builders of operations, and the few questions that planning asks of one: is it this number, is it a name, are two the same. */
import type { BinaryOperator, Bounds, NativeType, Operation, Spread, Statement } from './plan.ts';
import type { RuntimeSymbol } from './runtime-symbol.ts';

export const absent: Operation = { kind: 'literal', value: undefined };
export const named = (of: string): Operation => ({ kind: 'name', name: of });
export const literalOf = (value: string | boolean | bigint): Operation => ({ kind: 'literal', value });
export const number = (value: number): Operation => literalOf(BigInt(value));
/** A call of a runtime function. */
export const runtime = (symbol: RuntimeSymbol, ...args: readonly Operation[]): Operation => call({ kind: 'symbol', symbol }, ...args);
export const call = (callee: Operation, ...args: readonly Operation[]): Extract<Operation, { kind: 'call' }> => ({
  kind: 'call',
  callee,
  arguments: args,
});
/** `owner.method(…)`: of a list, or of `Math`. */
export const method = (owner: Operation, of: string, ...args: readonly Operation[]): Operation => call(member(owner, of), ...args);
export const math = (of: 'min' | 'max' | 'abs' | 'floor' | 'ceil', ...args: readonly Operation[]): Operation =>
  method(named('Math'), of, ...args);
export const member = (of: Operation, field: string): Operation => ({ kind: 'member', of, name: field });
export const lambda = (parameter: string, body: Operation): Operation => ({ kind: 'lambda', parameter, body });
export const not = (of: Operation): Operation => ({ kind: 'not', of });
export const spread = (of: Operation): Spread => ({ kind: 'spread', of });
export const list = (items: readonly (Operation | Spread)[]): Operation => ({ kind: 'list', items });
export const cast = (of: Operation, type: NativeType): Operation => ({ kind: 'cast', of, type });
export const assured = (of: Operation): Operation => ({ kind: 'assured', of });
export const numberType: NativeType = { kind: 'plain', name: 'number' };
export const symbolType = (symbol: RuntimeSymbol): NativeType => ({ kind: 'symbol', symbol });

/** `bounds` where the plan has proved that plain numbers hold the result. */
export function binary(operator: BinaryOperator, left: Operation, right: Operation, bounds?: Bounds): Operation {
  return { kind: 'binary', operator, left, right, ...(bounds ? { bounds } : {}) };
}

export function joined(operator: '&&' | '||', operands: readonly Operation[]): Operation {
  return operands.length === 1 ? operands[0]! : { kind: 'logical', operator, operands };
}

export function conditional(condition: Operation, then: Operation, otherwise: Operation): Operation {
  return { kind: 'conditional', condition, then, otherwise };
}

export function record(entries: Readonly<Record<string, Operation>>): Operation {
  return { kind: 'record', entries: Object.entries(entries).map(([of, value]) => ({ name: of, value })) };
}

export const declare = (local: string, value: Operation): Statement => ({ kind: 'declare', name: local, value });
export const evaluate = (value: Operation): Statement => ({ kind: 'evaluate', value });
export const refuseWhere = (condition: Operation, fields: string, says: Operation, colon?: string): Statement => ({
  kind: 'branch',
  condition,
  then: [{ kind: 'refuse', fields, says, ...(colon === undefined ? {} : { colon }) }],
});

export const isSafe = (value: bigint): boolean => value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= -BigInt(Number.MAX_SAFE_INTEGER);
export const isNumber = (operation: Operation, value: bigint): boolean => operation.kind === 'literal' && operation.value === value;

/** A name, or a field of one: reading it twice costs nothing and gives the same. */
export const isPath = (operation: Operation): boolean =>
  operation.kind === 'name' || (operation.kind === 'member' && operation.optional === undefined && isPath(operation.of));

/** What identifies an operation by its content. */
export const keyOf = (operation: unknown): string =>
  JSON.stringify(operation, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
export const sameOperation = (a: Operation, b: Operation): boolean => keyOf(a) === keyOf(b);
