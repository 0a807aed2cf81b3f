/** What a sign-off vouches for: what a rule and the rules it calls mean, and the words they rest on. */
import { createHash } from 'node:crypto';
import type { Program, Rule } from '../model/program.ts';
import { meaningOf } from './meaning.ts';

/** 16 hexadecimal digits; equal as long as neither the words nor what they compute change. Callees count. */
export function fingerprint(rule: Rule, program: Program): string {
  const { done, constants, rules } = indexOf(program);
  const known = done.get(rule);
  if (known !== undefined) return known;
  const callees = inOrder(rule.calls, rules).map((callee) => fingerprint(callee, program));
  const essence = [meaningOf(rule, inOrder(rule.constants, constants)), wordsOf(rule, program), callees];
  const found = digestOf(essence);
  done.set(rule, found);
  return found;
}

/** 16 hexadecimal digits of plain data. */
export const digestOf = (essence: unknown): string => createHash('sha256').update(JSON.stringify(essence)).digest('hex').slice(0, 16);

/** A program's constants and rules by id, and the fingerprints made so far: those of callees are asked for again and again. */
type Index = {
  readonly done: Map<Rule, string>;
  readonly constants: ReadonlyMap<string, Program['constants'][number]>;
  readonly rules: ReadonlyMap<string, Rule>;
};
const indexes = new WeakMap<Program, Index>();

function indexOf(program: Program): Index {
  const known = indexes.get(program) ?? { done: new Map(), constants: byId(program.constants), rules: byId(program.rules) };
  indexes.set(program, known);
  return known;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** Each once, by id: the order in which a rule names them is not its meaning. */
const inOrder = <T>(ids: readonly string[], all: ReadonlyMap<string, T>): readonly T[] =>
  [...new Set(ids)].sort().flatMap((id) => all.get(id) ?? []);

/** The words of the rule's clauses, of those its rows and exceptions name, and those that limit its scope; their ids may be renumbered. */
function wordsOf({ clauses, body, scope }: Rule, { linked }: Program): string[] {
  const rows = body.kind === 'table' ? body.table.rows.flatMap(({ clause }) => clause ?? []) : [];
  const exceptions = body.kind === 'exceptions' ? body.exceptions.map(({ clause }) => clause) : [];
  const named = new Set([...clauses, ...rows, ...exceptions]);
  return [...[...named].map((id) => linked.clauses.get(id)?.text ?? ''), ...scope.map(({ text }) => text)];
}
