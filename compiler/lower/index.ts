/** A measured contract without error → its program: rules after those they call. Reports nothing: what fails here is our bug. */
import { expectedWire } from '../interpret/wire/expected-wire.ts';
import type { Expression } from '../model/expression/expression.ts';
import { nodesOf } from '../model/expression/expression-tree.ts';
import { isRead } from '../model/expression/names-read.ts';
import { callsOf, expressionsOf } from '../model/expression/rule-expressions.ts';
import type { Linked, LinkedRule } from '../model/linked.ts';
import type { Measured, MeasuredRule } from '../model/measured.ts';
import type { Example, Program, Rule } from '../model/program.ts';
import type { Type } from '../model/type.ts';

export function lower({ typed: { linked }, rules }: Measured): Program {
  return {
    id: linked.contract.id,
    linked,
    constants: [...linked.constants.values()],
    calendars: [...linked.calendars.values()],
    choices: [...linked.choices.values()],
    rules: rules.map((rule) => lowerRule(rule, linked)),
  };
}

function lowerRule(typed: MeasuredRule, linked: Linked): Rule {
  const { declaration } = typed.linked;
  const { id, title, question, kind, note, span } = declaration;
  return {
    id: id.value,
    title,
    question,
    kind,
    clauses: declaration.clauses.map(({ value }) => value),
    scope: typed.linked.scope.map(({ clause, start, end, text }) => ({ clause, start, end, text })),
    inputs: typed.inputs,
    output: typed.output,
    outputLabel: declaration.output.label ?? title,
    readings: typed.linked.readings,
    requires: typed.requires,
    where: typed.where,
    body: typed.body,
    text: textOf(declaration.body),
    calls: callsOf(typed),
    constants: constantsOf([...expressionsOf(typed), ...typed.defaults.values()], linked),
    examples: typed.linked.examples.map((example) => lowerExample(example, typed.linked.output)),
    survivors: declaration.survivors.map(({ mutant, because }) => ({ mutant: mutant.value, because })),
    ...(note === undefined ? {} : { note }),
    span,
  };
}

/** The contract's constants that expressions read, each once, in order of first use. */
function constantsOf(expressions: readonly Expression[], { constants }: Linked): string[] {
  const read = expressions.flatMap(nodesOf).filter(isRead);
  return [...new Set(read.map(({ id }) => id))].filter((id) => constants.has(id));
}

function lowerExample({ given, expect, ...example }: LinkedRule['examples'][number], output: Type): Example {
  const answered = expect.kind === 'result' ? { ...expect, value: expectedWire(expect.value, output) } : expect;
  return { ...example, given: given.value, expect: answered };
}

/** The body as written; a tariff's or a matrix's name where there is no text. */
function textOf(body: LinkedRule['declaration']['body']): string {
  switch (body.kind) {
    case 'formula':
      return body.formula.value;
    case 'table':
      return body.table.value;
    case 'tariff':
      return body.tariff.value;
    case 'matrix':
      return body.matrix.value;
  }
}
