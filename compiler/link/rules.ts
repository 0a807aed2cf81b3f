/** Rule declarations → rules whose clauses, types, readings, tariff and matrix exist. Expressions stay text. */
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Clause, Contract } from '../model/contract.ts';
import type { ExampleDeclaration, InputDeclaration, MatrixDeclaration, RuleDeclaration } from '../model/declaration.ts';
import type { LinkedInput, LinkedRule, Tariff } from '../model/linked.ts';
import type { Choice } from '../model/named.ts';
import type { Type } from '../model/type.ts';
import { collect, isKnown } from './named.ts';
import type { ClauseTree } from './place/clause-tree.ts';
import { findQuote, findQuoteAmong } from './place/quote.ts';
import type { TypeResolver } from './resolve-type.ts';

export type RuleNames = {
  readonly tree: ClauseTree;
  readonly types: TypeResolver;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly tariffs: ReadonlyMap<string, Tariff>;
  readonly matrices: ReadonlyMap<string, MatrixDeclaration>;
};

export function linkRules(contract: Contract, names: RuleNames, report: Report): Map<string, LinkedRule> {
  const unique = collect('rule', contract.rules, ({ id }) => id, report);
  const more = examplesByRule(contract, unique, report);
  return new Map([...unique].map(([id, rule]) => [id, linkRule(rule, more.get(id) ?? [], names, report)]));
}

function examplesByRule(
  contract: Contract,
  rules: ReadonlyMap<string, RuleDeclaration>,
  report: Report,
): Map<string, ExampleDeclaration[]> {
  const examples = new Map<string, ExampleDeclaration[]>();
  for (const { rule, examples: more } of contract.examples) {
    if (isKnown('rule', rule, rules, report)) examples.set(rule.value, [...(examples.get(rule.value) ?? []), ...more]);
  }
  for (const { rule } of contract.reviews) isKnown('rule', rule, rules, report);
  return examples;
}

function linkRule(declaration: RuleDeclaration, more: readonly ExampleDeclaration[], names: RuleNames, report: Report): LinkedRule {
  const clauses = declaration.clauses.flatMap((clause) => names.tree.find(clause) ?? []);
  checkExceptions(declaration, names, report);
  const matrix = checkBody(declaration, names, report);
  const inputs = [...collect('input', declaration.inputs, ({ name }) => name, report).values()];
  if (matrix) checkFacts(matrix, inputs, report);
  return {
    declaration,
    carries: declaration.carries.flatMap((words) => findCarried(words, clauses, names.tree, report) ?? []),
    inputs: inputs.map((input) => linkInput(input, names, matrix)),
    output: names.types.resolve(declaration.output),
    scope: declaration.scope.flatMap(({ quote, clause }) => findQuote(quote, clause, names.tree, report) ?? []),
    readings: linkReadings(declaration, names.choices, report),
    examples: [...declaration.examples, ...more],
  };
}

/** In the clause said, which is one of the rule's or stands below one; else in any of them. */
function findCarried({ quote, clause }: RuleDeclaration['carries'][number], clauses: readonly Clause[], tree: ClauseTree, report: Report) {
  if (!clause) return findQuoteAmong(quote, clauses, tree, report);
  const home = tree.find(clause, [quote.value]);
  const isOwn = home && clauses.some((own) => tree.below(own).includes(home));
  if (home && !isOwn)
    report(diagnose('link/carries-elsewhere', { clause: home.id, clauses: clauses.map(({ id }) => id) }, { span: clause.span }));
  return isOwn ? findQuoteAmong(quote, [home], tree, report) : undefined;
}

function checkExceptions({ exceptions }: RuleDeclaration, { tree }: RuleNames, report: Report): void {
  const ids = collect('exception', exceptions, ({ id }) => id, report);
  for (const { clause, over } of exceptions) {
    tree.find(clause);
    for (const other of over) isKnown('exception', other, ids, report);
  }
}

/** The matrix the rule reads, if it reads one that exists. */
function checkBody({ body }: RuleDeclaration, { tariffs, matrices }: RuleNames, report: Report): MatrixDeclaration | undefined {
  if (body.kind === 'tariff') isKnown('tariff', body.tariff, tariffs, report);
  if (body.kind !== 'matrix' || !isKnown('matrix', body.matrix, matrices, report)) return undefined;
  return matrices.get(body.matrix.value);
}

function checkFacts({ rows }: MatrixDeclaration, inputs: readonly InputDeclaration[], report: Report): void {
  const known = new Set(inputs.map(({ name }) => name.value));
  const facts = new Map(rows.flatMap(({ when, span }) => Object.keys(when).map((fact) => [fact, span] as const)));
  for (const [fact, span] of facts) isKnown('input', { value: fact, span }, known, report);
}

/** The input `task` of a rule with a matrix takes the matrix's tasks where it lists no values. */
function linkInput(declaration: InputDeclaration, { types }: RuleNames, matrix: MatrixDeclaration | undefined): LinkedInput {
  const name = declaration.name.value;
  const takesTasks = matrix !== undefined && name === 'task' && declaration.type.value === 'enum' && declaration.values === undefined;
  const tasks: Type | undefined = takesTasks ? { kind: 'enum', values: matrix.tasks.map(({ id }) => id.value) } : undefined;
  const required = declaration.optional !== true && declaration.default === undefined;
  return { declaration: types.withSigns(declaration), name, type: tasks ?? types.resolve(declaration), required };
}

function linkReadings({ readings }: RuleDeclaration, choices: ReadonlyMap<string, Choice>, report: Report): LinkedRule['readings'] {
  const unique = collect('reading', readings, ({ choice }) => choice, report);
  return [...unique.values()].flatMap(({ choice, options }) => {
    if (!isKnown('reading', choice, choices, report)) return [];
    const known = choices.get(choice.value)!;
    const all = known.options.map(({ id }) => id);
    const offered = options ? options.filter((option) => isKnown('option', option, all, report)).map(({ value }) => value) : all;
    if (options && !offered.includes(known.default)) {
      report(diagnose('link/default-not-offered', { choice: choice.value, option: known.default }, { span: choice.span }));
    }
    return [{ choice: choice.value, options: offered, default: known.default }];
  });
}
