/** Which rules read a value, directly; which call a rule, directly or not. */

import { nodesOf } from '../model/expression/expression-tree.ts';
import { expressionsOf } from '../model/expression/rule-expressions.ts';
import type { Program, Rule } from '../model/program.ts';

const read = new WeakMap<Program, ReadonlyMap<string, ReadonlySet<string>>>();

/** Rules by the ids of the constants and tariff rows that their expressions and defaults name. */
export function rulesReading(program: Program, id: string): string[] {
  const uses = read.get(program) ?? usesOf(program);
  read.set(program, uses);
  return [...(uses.get(id) ?? [])];
}

function usesOf({ rules, linked }: Program): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>();
  const add = (id: string, rule: string): void => {
    const known = uses.get(id) ?? new Set();
    uses.set(id, known.add(rule));
  };
  for (const rule of rules) {
    for (const root of expressionsOf(rule)) {
      for (const node of nodesOf(root)) if (node.kind === 'constant' && node.origin === 'mark') add(node.id, rule.id);
    }
    for (const input of linked.rules.get(rule.id)?.declaration.inputs ?? []) if (input.default) add(input.default.value, rule.id);
  }
  return uses;
}

/** The rules that call one of these, through any number of others, each with the rule it calls. */
export function callersOf({ rules }: Program, called: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, calls } of rules) {
    const through = calls.find((call) => called.has(call) || found.has(call));
    if (through !== undefined && !called.has(id)) found.set(id, through);
  }
  return found;
}

export const ruleOf = ({ rules }: Program, id: string): Rule | undefined => rules.find((rule) => rule.id === id);

/** The rules whose text reads the words of a `formula:` mark. */
export function rulesWithFormula({ rules }: Program, id: string): string[] {
  const name = new RegExp(`\\bformulas\\.${id}\\b`);
  return rules
    .filter(({ text, where, requires }) => [text, ...[...where, ...requires].map((one) => one.text)].some((one) => name.test(one)))
    .map((rule) => rule.id);
}
