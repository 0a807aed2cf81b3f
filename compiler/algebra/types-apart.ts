/** Two types that do not fit → how each is told: where their words are the same, the first part in which they differ, with its place. */
import type { Field, Type } from '../model/type.ts';
import { fieldType, isAssignable, present, typeWords } from './assignable.ts';

export type Apart = { readonly found: string; readonly expected: string };

/** `price.amount: money (EUR) per user`, `price.amount: money (EUR)` of two records whose fields have the same names. */
export function typesApart(found: Type, expected: Type): Apart {
  const [own, other] = [typeWords(found), typeWords(expected)];
  if (own !== other) return { found: own, expected: other };
  const part = firstApart(present(found), present(expected));
  if (part === undefined) return { found: own, expected: other };
  const inside = typesApart(part.found, part.expected);
  return { found: placed(part.name, inside.found), expected: placed(part.name, inside.expected) };
}

type Part = { readonly name: string; readonly found: Type; readonly expected: Type };

const placed = (name: string, words: string): string => `${name}${/^[\w-]+(?:\.[\w-]+)*: /.test(words) ? '.' : ': '}${words}`;

function firstApart(found: Type, expected: Type): Part | undefined {
  if (found.kind === 'list' && expected.kind === 'list') return { name: 'item', found: found.of, expected: expected.of };
  if (found.kind === 'record' && expected.kind === 'record') return fieldApart(found.fields, expected.fields);
  if (found.kind !== 'union' || expected.kind !== 'union') return undefined;
  const pairs = found.variants.flatMap(({ kind, fields }) => {
    const other = expected.variants.find((variant) => variant.kind === kind);
    const apart = other && fieldApart(fields, other.fields);
    return apart ? [{ ...apart, name: `${kind}.${apart.name}` }] : [];
  });
  return pairs[0];
}

function fieldApart(found: readonly Field[], expected: readonly Field[]): Part | undefined {
  const pairs = expected.flatMap((field) => {
    const own = found.find(({ name }) => name === field.name);
    return own ? [{ name: field.name, found: fieldType(own), expected: fieldType(field) }] : [];
  });
  return pairs.find((pair) => !isAssignable(pair.found, pair.expected));
}
