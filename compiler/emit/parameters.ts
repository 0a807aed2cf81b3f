/** How a rule takes its inputs and readings: as one object that is taken apart, in place, or one by one where rules call it. */

import { divide as ratio } from '../algebra/rational.ts';
import type { Input, Rule } from '../model/program.ts';
import { atom, type Code, integer, level, property, quoted, within } from './code.ts';
import { mayRefuse } from './mentions.ts';
import { coreName, inputType, readingsType } from './names.ts';
import type { WholeQuantity } from './quantity.ts';
import { storedScale } from './unit.ts';

export type LocalInput = {
  readonly input: Input;
  readonly local: string;
  readonly fallback: { readonly code: Code; readonly mark?: string } | undefined;
};
export type LocalReading = { readonly choice: string; readonly option: string; readonly local: string };

type Parameter = {
  readonly kind: 'input' | 'reading';
  readonly of: string;
  readonly name: string;
  readonly type: string;
  readonly initializer?: string;
  /** The default of a reading: whoever calls says it. */
  readonly fallback?: string;
};
export type Core = {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly statements: readonly string[];
  readonly raw?: WholeQuantity;
  /** It refuses nothing that it is called with. */
  readonly sure: boolean;
};

/** Whether a name stands in code, texts aside. */
const mentions = (lines: readonly string[], name: string): boolean => namesIn(lines).has(name);

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The names in lines of code, those of members aside; found once, asked for each input. */
function namesIn(lines: readonly string[]): ReadonlySet<string> {
  const before = known.get(lines);
  if (before) return before;
  const text = lines.join('\n').replaceAll(/'(?:[^'\\]|\\.)*'/g, "''");
  const names = new Set(Array.from(text.matchAll(/(?<![\w$.])[\w$]+/g), ([name]) => name));
  known.set(lines, names);
  return names;
}

/** `const { a, b = …, c: other } = input;`, of the names that the statements use. */
export function destructured(
  inputs: readonly LocalInput[],
  readings: readonly LocalReading[],
  lines: readonly string[],
): readonly string[] {
  const taken = inputs
    .filter(({ local }) => local !== '' && mentions(lines, local))
    .map(({ input, local, fallback }) => `${renamed(input.name, local)}${fallback ? ` = ${fallback.code.text}` : ''}`);
  const chosen = readings
    .filter(({ local }) => mentions(lines, local))
    .map(({ choice, option, local }) => `${renamed(choice, local)} = ${quoted(option).text}`);
  return [
    ...(taken.length > 0 ? [`const { ${taken.join(', ')} } = input;`] : []),
    ...(chosen.length > 0 ? [`const { ${chosen.join(', ')} } = readings;`] : []),
  ];
}

const renamed = (name: string, local: string): string => (name === local ? name : `${property(name)}: ${local}`);

/** An input read where it is used; absent it is its default. */
export function readInPlace(name: string, fallback: Code | undefined): Code {
  const read = memberOf('input', name);
  if (!fallback) return atom(read);
  return { text: `${read} ?? ${within(fallback, level.equality)}`, level: level.or };
}

export const memberOf = (owner: string, name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? `${owner}.${name}` : `${owner}[${quoted(name).text}]`;

/** Optional inputs that only some branches read: taking all of them up front would cost more than the rule. */
export function readLate(rule: Rule, statements: readonly string[]): ReadonlySet<string> {
  const always: string[] = [];
  let depth = 0;
  for (const line of statements.slice(1)) {
    if (/^[}]/.test(line)) depth--;
    if (depth === 0) always.push(line);
    if (/[{]$/.test(line)) depth++;
  }
  const names = rule.inputs.filter(({ name, required }) => !required && !mentions(always, name)).map(({ name }) => name);
  return new Set(names.length > 2 ? names : []);
}

/** `raw`: what the core returns, where it is at a coarser scale than results. */
type Work = {
  readonly signs: readonly string[];
  readonly lines: readonly string[];
  readonly proven: boolean;
  readonly raw: WholeQuantity | undefined;
};

/** The exported function, which takes objects apart, and the one that other rules call. Signs that every call respects are checked in the first. */
export function splitCore(
  rule: Rule,
  inputs: readonly LocalInput[],
  readings: readonly LocalReading[],
  { signs, lines, proven, raw }: Work,
): { readonly statements: readonly string[]; readonly core: Core } {
  const [outer, inner] = proven ? [signs, lines] : [[], [...signs, ...lines]];
  const given = inputs.map(
    ({ input: { name }, local, fallback }): Parameter => ({
      kind: 'input',
      of: name,
      name: local,
      type: `${inputType(rule.id)}[${quoted(name).text}]`,
      ...(fallback ? { initializer: fallback.code.text } : {}),
    }),
  );
  const chosen = readings.map(
    ({ choice, option, local }): Parameter => ({
      kind: 'reading',
      of: choice,
      name: local,
      type: `NonNullable<${readingsType(rule.id)}[${quoted(choice).text}]>`,
      fallback: option,
    }),
  );
  const parameters = [...given, ...chosen].filter(({ name }) => mentions(inner, name));
  const args = parameters.map(({ of, name, fallback }) => {
    if (fallback !== undefined) return `${memberOf('readings', of)} ?? ${quoted(fallback).text}`;
    return mentions(outer, name) ? name : memberOf('input', of);
  });
  const name = coreName(rule.id);
  const result =
    raw && rule.output.kind === 'quantity' ? ` * ${integer(ratio(raw.scale, storedScale(rule.output.unit)).numerator).text}` : '';
  return {
    statements: [...destructured(inputs, [], outer), ...outer, `return ${name}(${args.join(', ')})${result};`],
    core: { name, parameters, statements: inner, sure: proven && isSure(rule), ...(raw ? { raw } : {}) },
  };
}

const isSure = (rule: Rule): boolean =>
  rule.requires.length === 0 && ![...rule.where.map(({ expression }) => expression), rule.body].some((part) => mayRefuse(part, rule));
