/** Rules with the name of their generated function, their table or exceptions, their fingerprint and sign-off. Their examples are in `cases.json`. */
import type { InputDeclaration } from '../model/declaration.ts';
import type { Expression } from '../model/expression/expression.ts';
import type { Input, Program, Rule } from '../model/program.ts';
import type { RuleModel } from '../model/report/manifest.ts';
import type { Value } from '../model/value.ts';
import { fingerprint } from '../review/fingerprint.ts';
import { slice } from '../source.ts';
import { formulaModel } from './formula-model.ts';
import { type LocalWords, localWords } from './local-words.ts';
import { type Declared, typeModel } from './type-model.ts';
import { wireOf } from './wire-of.ts';

export function ruleModels(program: Program): RuleModel[] {
  return program.rules.map((rule) => ruleModel(rule, program));
}

function ruleModel(rule: Rule, program: Program): RuleModel {
  const { id, title, question, kind, clauses, scope, note, outputLabel, readings, text, calls, constants, survivors } = rule;
  const declaration = program.linked.rules.get(id)?.declaration;
  const local = localWords(program.linked);
  const types = new Map(program.linked.contract.types.map(({ name, type }) => [name.value, type]));
  return {
    id,
    title,
    question,
    kind,
    clauses: [...clauses],
    scope: scope.length > 0 ? scope.map((words) => ({ ...words })) : undefined,
    carries: carriedWords(id, program),
    note,
    inputs: rule.inputs.map((input) =>
      inputModel(
        input,
        declaration?.inputs.find(({ name }) => name.value === input.name),
        types,
        local,
      ),
    ),
    output: typeModel(rule.output, declaration && { declaration: declaration.output, types }, local),
    outputLabel,
    readings: readings.map(({ choice, options, default: kept }) => ({ choice, options: [...options], default: kept })),
    requires: rule.requires.map(({ text, says }) => ({ text, says })),
    where: rule.where.map(({ name, label, text, expression }) => ({
      name,
      label,
      text,
      type: typeModel(expression.type, undefined, local),
      formula: formulaModel(expression),
    })),
    body: declaration?.body.kind ?? 'formula',
    text,
    formula: formulaModel(rule.body),
    table: tableModel(rule.body, program),
    exceptions: exceptionModels(rule.body, program),
    calls: [...calls],
    calledBy: program.rules.filter((other) => other.calls.includes(id)).map((other) => other.id),
    constants: [...constants],
    survivors: survivors.map(({ mutant, because }) => ({ mutant, because })),
    code: { file: 'rules.ts', function: id },
    fingerprint: fingerprint(rule, program),
    review: reviewOf(rule, program),
  };
}

function carriedWords(id: string, { linked }: Program): RuleModel['carries'] {
  const quotes = linked.rules.get(id)?.carries ?? [];
  return quotes.flatMap((quote) => [quote, ...(quote.rest ?? [])].map(({ clause, start, end, text }) => ({ clause, start, end, text })));
}

function inputModel(
  input: Input,
  declaration: InputDeclaration | undefined,
  types: Declared['types'],
  local: LocalWords,
): RuleModel['inputs'][number] {
  const { name, label, type, required, sign, note, titles } = input;
  const defaultFrom = declaration?.default?.value;
  const named = defaultFrom !== undefined && /^[a-z]\w*$/i.test(defaultFrom) && !['true', 'false'].includes(defaultFrom);
  return {
    name,
    label,
    type: typeModel(type, declaration && { declaration, types }, local),
    required,
    default: input.default === undefined ? undefined : wireOf(input.default, type),
    defaultFrom: named ? defaultFrom : undefined,
    sign,
    note,
    titles: titles && { ...titles },
  };
}

function tableModel(body: Expression, program: Program): RuleModel['table'] {
  if (body.kind !== 'table') return undefined;
  const { hitPolicy, columns, rows, otherwise } = body.table;
  return {
    hitPolicy,
    columns: [...columns],
    rows: rows.map(({ cells, output, note, clause, quote }) => ({
      cells: [...cells],
      output: written(output, program),
      note,
      clause,
      quote,
    })),
    otherwise: otherwise && written(otherwise, program),
  };
}

function exceptionModels(body: Expression, program: Program): RuleModel['exceptions'] {
  if (body.kind !== 'exceptions') return [];
  return body.exceptions.map(({ id, label, clause, condition, output, over }) => ({
    id,
    label,
    clause,
    when: written(condition, program),
    then: written(output, program),
    over: [...over],
  }));
}

/** An expression as its author wrote it; a constant record (a tariff's row, a matrix's, a table's) as wire JSON. */
function written(expression: Expression, { linked }: Program): string {
  const value = fixedValue(expression);
  if (typeof value === 'object' && ['constant', 'record'].includes(expression.kind)) return JSON.stringify(wireOf(value, expression.type));
  const source = linked.contract.sources.find(({ file }) => file === expression.span.file);
  return source ? slice(source, expression.span) : '';
}

/** What an expression of nothing but constants is worth. */
function fixedValue(expression: Expression): Value | undefined {
  if (expression.kind === 'constant' || expression.kind === 'literal') return expression.value;
  if (expression.kind !== 'record') return undefined;
  const entries = expression.entries.map(({ name, value }) => [name, fixedValue(value)] as const);
  const known = entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return known.length === entries.length ? { kind: 'record', fields: Object.fromEntries(known) } : undefined;
}

/** The latest sign-off; stale once the rule or its clauses' words have changed since. */
function reviewOf(rule: Rule, program: Program): RuleModel['review'] {
  const review = program.linked.contract.reviews.findLast(({ rule: { value } }) => value === rule.id);
  if (!review) return undefined;
  return { by: review.by, on: review.on, stale: review.fingerprint !== fingerprint(rule, program) };
}
