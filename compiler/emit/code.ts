/** A piece of TypeScript with the level of its outermost operator, so that brackets stand only where they must. */

export type Code = { readonly text: string; readonly level: number };

export const level = {
  atom: 20,
  unary: 15,
  product: 13,
  sum: 12,
  relation: 10,
  equality: 9,
  and: 5,
  or: 4,
  conditional: 3,
  arrow: 2,
} as const;

export const atom = (text: string): Code => ({ text, level: level.atom });

/** What cannot stand in a string literal, or not be seen there: escaped, halves of surrogate pairs included. */
const unseen = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const escaped = (unit: string): string => (unit === '\n' ? '\\n' : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

export const quoted = (text: string): Code => atom(`'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll(unseen, escaped)}'`);

/** The text, in brackets if its operator binds less tightly than `least`. */
export const within = (code: Code, least: number): string => (code.level >= least ? code.text : `(${code.text})`);

export function binary(operator: string, left: Code, right: Code, at: number): Code {
  return { text: `${within(left, at)} ${operator} ${within(right, at + 1)}`, level: at };
}

export function joined(operator: '&&' | '||', operands: readonly Code[]): Code {
  const at = operator === '&&' ? level.and : level.or;
  if (operands.length === 1) return operands[0]!;
  // `a || b && c` would be right without brackets, but is misread.
  return { text: operands.map((operand) => within(operand, level.equality)).join(` ${operator} `), level: at };
}

export function conditional(condition: Code, then: Code, otherwise: Code): Code {
  return {
    text: `${within(condition, level.or)} ? ${within(then, level.conditional)} : ${within(otherwise, level.conditional)}`,
    level: level.conditional,
  };
}

export const not = (code: Code): Code => ({ text: `!${within(code, level.unary)}`, level: level.unary });
export const call = (name: string, ...args: readonly Code[]): Code => atom(`${name}(${args.map(({ text }) => text).join(', ')})`);
export const cast = (code: Code, type: string): Code => ({ text: `${within(code, level.relation)} as ${type}`, level: level.relation });
export const member = (code: Code, name: string): Code => atom(`${within(code, level.atom)}.${name}`);
export const arrow = (parameter: string, body: Code): Code => ({
  text: `(${parameter}) => ${body.text.startsWith('{') ? `(${body.text})` : body.text}`,
  level: level.arrow,
});

/** A whole number as written in code: `86_400_000`, `-5`, `10n ** 20n` as digits with `n`. */
export function integer(value: bigint): Code {
  const digits = value.toString().replace(/\B(?=(\d{3})+$)/g, '_');
  const text = isSafe(value) ? digits : `${digits}n`;
  return { text, level: value < 0n ? level.unary : level.atom };
}

export const isSafe = (value: bigint): boolean => value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= -BigInt(Number.MAX_SAFE_INTEGER);

/** An object literal; a shorthand where the value is the key itself. */
export function object(entries: readonly { readonly name: string; readonly code: Code }[]): Code {
  const parts = entries.map(({ name, code }) => (name === code.text ? name : `${property(name)}: ${code.text}`));
  return atom(parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`);
}

/** `__proto__` is computed: written plainly it would set the prototype. */
export const property = (name: string): string =>
  name === '__proto__' ? "['__proto__']" : /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name).text;
