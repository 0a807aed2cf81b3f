/**
 * Typed contract → the marks and tariffs that its rules read. Exact where a rule types; where it does not, and an error says so, every
 * name it writes counts, so that one mistake is not told as many.
 */

import type { RuleDeclaration } from '../../model/declaration.ts';
import type { Expression } from '../../model/expression/expression.ts';
import { visit } from '../../model/expression/expression-tree.ts';
import type { Located } from '../../model/located.ts';
import type { Typed, TypedRule } from '../../model/typed.ts';

export type ValuesRead = {
  readonly constants: ReadonlySet<string>;
  readonly formulas: ReadonlySet<string>;
  readonly tariffs: ReadonlySet<string>;
};

export function valuesRead({ linked, rules }: Typed): ValuesRead {
  const declarations = [...linked.rules.values()].map(({ declaration }) => declaration);
  return {
    constants: new Set(declarations.flatMap((rule) => constantsOf(rule, rules.get(rule.id.value)))),
    formulas: new Set(declarations.flatMap((rule) => textsOf(rule).flatMap(formulasIn))),
    tariffs: new Set(declarations.flatMap(({ body }) => (body.kind === 'tariff' ? [body.tariff.value] : []))),
  };
}

function constantsOf(declaration: RuleDeclaration, typed: TypedRule | undefined): string[] {
  if (!typed) return textsOf(declaration).flatMap((text) => text.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []);
  const found = new Set<string>();
  const pending: Expression[] = [...typed.requires.map(({ condition }) => condition), ...typed.defaults.values(), typed.body];
  const left = new Map(typed.where.map(({ name, expression }) => [name, expression]));
  for (let next = pending.pop(); next; next = pending.pop()) {
    visit(next, (node) => {
      if (node.kind === 'constant' && node.origin === 'mark') found.add(node.id);
      const definition = node.kind === 'local' ? left.get(node.name) : undefined;
      if (node.kind !== 'local' || !definition) return;
      left.delete(node.name);
      pending.push(definition);
    });
  }
  return [...found];
}

/** Every expression of a rule as written. */
function textsOf({ inputs, requires, where, labels, body, exceptions }: RuleDeclaration): string[] {
  const written: (Located<string> | undefined)[] = [
    ...inputs.map((input) => input.default),
    ...requires.map(({ that }) => that),
    ...where.map(({ is }) => is),
    ...labels.map(({ name }) => name),
    ...exceptions.flatMap(({ when, then }) => [when, then]),
    ...(body.kind === 'table' ? [body.table, body.otherwise] : body.kind === 'formula' ? [body.formula] : []),
  ];
  return written.flatMap((text) => (text ? [text.value] : []));
}

const formulasIn = (text: string): string[] => [...text.matchAll(/\bformulas\.([\p{L}\p{N}_]+)/gu)].map(([, id]) => id!);
