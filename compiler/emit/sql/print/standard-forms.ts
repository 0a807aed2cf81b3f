/** The forms that standard SQL gives every engine, and how a form is made; an engine's own table says what differs. */
import type { Node } from '../node.ts';
import { type Said, tightest } from './dialect.ts';

export const call = (say: Said['say']): Said => ({ binds: tightest, needs: 0, say });
export const named = (name: string): Said => call((args) => `${name}(${args.join(', ')})`);
export const infix = (operator: string, binds: number): Said => ({ binds, needs: binds + 1, say: (args) => args.join(` ${operator} `) });
/** After which `::TYPE`, `[…]` may stand. */
export const suffixed = (say: Said['say']): Said => ({ binds: tightest, needs: tightest, say });

/** A divisor that is zero, which a refused row may have, gives none instead of an error. */
export const divisor = (text: string | undefined, node: Node | undefined, zero = '0'): string =>
  node?.kind === 'integer' ? `${text}` : `nullif(${text}, ${zero})`;

/** `0.001` for three decimals. */
export const smallest = (scale: number): string => `0.${'1'.padStart(scale, '0')}`;

/** Conditions and values in turn; the last argument, what is said otherwise, is left out. */
export const whens = (args: readonly string[]): string =>
  args
    .slice(0, -1)
    .flatMap((when, at) => (at % 2 === 0 ? [`WHEN ${when} THEN ${args[at + 1]}`] : []))
    .join(' ');

export const sayCase = (args: readonly string[]): string => `CASE ${whens(args)} ELSE ${args.at(-1)} END`;

export const standardForms = {
  add: infix('+', 6),
  subtract: infix('-', 6),
  multiply: infix('*', 7),
  negate: { binds: 8, needs: 9, say: ([of]) => `-${of}` },
  least: named('least'),
  greatest: named('greatest'),
  equal: infix('=', 4),
  differ: infix('<>', 4),
  below: infix('<', 4),
  notAbove: infix('<=', 4),
  between: { binds: 4, needs: 5, say: ([of, least, most]) => `${of} BETWEEN ${least} AND ${most}` },
  and: infix('AND', 2),
  or: infix('OR', 1),
  not: { binds: 3, needs: 4, say: ([of]) => `NOT ${of}` },
  isNull: { binds: 4, needs: 5, say: ([of]) => `${of} IS NULL` },
  isPresent: { binds: 4, needs: 5, say: ([of]) => `${of} IS NOT NULL` },
  case: call(sayCase),
  match: call(([of, ...args]) => `CASE ${of} ${whens(args)} ELSE ${args.at(-1)} END`),
  coalesce: named('coalesce'),
  among: { binds: 4, needs: 5, say: ([of, ...values]) => `${of} IN (${values.join(', ')})` },
  concat: infix('||', 5),
} as const satisfies Readonly<Record<string, Said>>;
