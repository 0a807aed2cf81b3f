/** Pieces of TypeScript that are always one word: strings, numbers, keys. */

/** What cannot stand in a string literal, or not be seen there: escaped, halves of surrogate pairs included. */
const unseen = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const escaped = (unit: string): string => (unit === '\n' ? '\\n' : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

export const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll(unseen, escaped)}'`;

/** A whole number as written in code: `86_400_000`, `1996`, `-5`, and with `n` at the end beyond 2^53. */
export function integer(value: bigint): string {
  const digits = /\d{5}/.test(`${value}`) ? value.toString().replace(/\B(?=(\d{3})+$)/g, '_') : value.toString();
  const safe = BigInt(Number.MAX_SAFE_INTEGER);
  return value <= safe && value >= -safe ? digits : `${digits}n`;
}

const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name);

/** `__proto__` is computed: written plainly it would set the prototype. */
export const property = (name: string): string => (name === '__proto__' ? "['__proto__']" : isIdentifier(name) ? name : quoted(name));

/** `owner.name`. */
export const access = (name: string): string => (isIdentifier(name) ? `.${name}` : `[${quoted(name)}]`);
