/** When two answers on the wire are one: the same result whatever an instant's offset, or a refusal whatever its words. */
import { isDeepStrictEqual } from 'node:util';
import type { Field, Type } from '../model/type.ts';

export const isRefused = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && 'error' in answer;

export type Result = { readonly result?: unknown; readonly rounded?: true; readonly thrown?: string };

/** Both refuse, or both give the same result, rounded or not. What is thrown agrees with nothing. */
export function sameAnswer(left: unknown, right: unknown, type: Type): boolean {
  if (isRefused(left) || isRefused(right)) return isRefused(left) && isRefused(right);
  const [a, b] = [left as Result, right as Result];
  return a.thrown === undefined && b.thrown === undefined && a.rounded === b.rounded && sameWire(a.result, b.result, type);
}

/** Equality of wire JSON: instants by their moment, whatever the offset. */
export function sameWire(left: unknown, right: unknown, type: Type): boolean {
  switch (type.kind) {
    case 'instant':
      return typeof left === 'string' && typeof right === 'string' && Date.parse(left) === Date.parse(right);
    case 'optional':
      return left === undefined || right === undefined ? left === right : sameWire(left, right, type.of);
    case 'list':
      return (
        Array.isArray(left) &&
        Array.isArray(right) &&
        left.length === right.length &&
        left.every((item, at) => sameWire(item, right[at], type.of))
      );
    case 'record':
      return sameFields(left, right, type.fields);
    case 'union': {
      const kind = (left as { kind?: unknown } | null)?.kind;
      const variant = type.variants.find((each) => each.kind === kind);
      return variant !== undefined && (right as { kind?: unknown } | null)?.kind === kind && sameFields(left, right, variant.fields);
    }
    default:
      return left === right || isDeepStrictEqual(left, right);
  }
}

function sameFields(left: unknown, right: unknown, fields: readonly Field[]): boolean {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  const [a, b] = [left as Record<string, unknown>, right as Record<string, unknown>];
  return (
    Object.keys(a).length === Object.keys(b).length &&
    Object.keys(a).every((key) => Object.hasOwn(b, key)) &&
    fields.every(({ name, type }) =>
      a[name] === undefined || b[name] === undefined ? a[name] === b[name] : sameWire(a[name], b[name], type),
    )
  );
}
