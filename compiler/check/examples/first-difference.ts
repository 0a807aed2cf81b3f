/** Two JSON values → the innermost place where they first differ: `lines[2].amount`, and what stands there in each. */
import { isDeepStrictEqual } from 'node:util';

export type Difference = { readonly path: string; readonly left: unknown; readonly right: unknown };

/** The values themselves, with an empty path, where they have no shape in common. */
export function firstDifference(left: unknown, right: unknown, path = ''): Difference {
  const keys = sharedKeys(left, right);
  const key = keys?.find((each) => !isDeepStrictEqual(at(left, each), at(right, each)));
  if (key === undefined) return { path, left, right };
  const inner = Array.isArray(left) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
  return firstDifference(at(left, key), at(right, key), inner);
}

const at = (value: unknown, key: string): unknown => (value as Readonly<Record<string, unknown>>)[key];

/** The keys of both where both are lists of one length or objects of the same fields and variant. */
function sharedKeys(left: unknown, right: unknown): string[] | undefined {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return undefined;
  if (Array.isArray(left) !== Array.isArray(right) || at(left, 'kind') !== at(right, 'kind')) return undefined;
  const keys = Object.keys(left);
  return isDeepStrictEqual([...keys].sort(), Object.keys(right).sort()) ? keys : undefined;
}
