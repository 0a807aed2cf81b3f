/** A script that installs rules in an engine, under one set of readings; what its SQL can't say is named in it and beside it. */
import { mayBeAbsent, type Program, type Rule } from '../../model/program.ts';
import { lineOf } from '../typescript/documentation.ts';
import type { Engine, Place } from './engine/engine.ts';
import { allHeld } from './rule/held-inputs.ts';
import { type SqlRule, sqlRule } from './rule/sql-rule.ts';
import type { Tables } from './scope.ts';
import { Unsayable } from './unsayable.ts';

export type Script = { readonly text: string; readonly unsayable: readonly { readonly rule: string; readonly reason: string }[] };

/** `readings`: options by choice, for the rules that have it; the others keep their defaults. */
export function sqlScript(
  program: Program,
  rules: readonly Rule[],
  readings: Readonly<Record<string, string>>,
  engine: Engine,
  place: Place,
): Script {
  const tables: Tables = new Map();
  const unsayable: { rule: string; reason: string }[] = [];
  const installed = rules.flatMap((rule) => {
    try {
      const own = Object.fromEntries(Object.entries(readings).filter(([choice]) => rule.readings.some((each) => each.choice === choice)));
      const printed = sqlRule(program, rule, own, allHeld(rule, engine.sources(rule)));
      const text = engine.ruleScript(printed, place, comments(printed, engine));
      for (const [name, table] of printed.tables) tables.set(name, table);
      return [text];
    } catch (cause) {
      if (!(cause instanceof Unsayable)) throw cause;
      unsayable.push({ rule: rule.id, reason: cause.message });
      return [`-- ${rule.id} : ${lineOf(rule.title)}. SQL can't say it: ${cause.message}. clausier batch answers it in JavaScript.`];
    }
  });
  const head = `-- Generated from contracts/${program.id}/contract.md for ${engine.title}, do not edit.`;
  const [first, ...more] = engine.opening(place);
  const parts = [`${head}\n${first}`, ...more, ...engine.tableScript(place, tables), ...installed, ...engine.closing];
  return { text: `${parts.join('\n\n')}\n`, unsayable };
}

function comments({ program, rule, readings }: SqlRule, { columnType }: Engine): string[] {
  const quotes = rule.clauses.flatMap((id) => {
    const clause = program.linked.clauses.get(id);
    return clause ? [`-- ${id} : « ${lineOf(shortened(clause.text))} »`] : [];
  });
  const chosen = [...readings].map(([choice, option]) => `${choice}=${option}`);
  return [
    `-- ${lineOf(rule.title)}. ${lineOf(rule.question)}`,
    ...quotes,
    ...(chosen.length > 0 ? [`-- Lectures : ${chosen.join(', ')}`] : []),
    ...rule.inputs.map(
      (input) =>
        `--   ${input.name} ${columnType(input.type, mayBeAbsent(input))}${mayBeAbsent(input) ? ', NULL' : ''} : ${lineOf(input.label)}`,
    ),
  ];
}

const shortened = (text: string): string => (text.length <= 300 ? text : `${text.slice(0, text.lastIndexOf(' ', 300))} …`);
