/** Laws that every function of every plan keeps, held on both contracts: what is planned, not how it is printed. */
import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { planRules } from '../../compiler/lower/plan-rules.ts';
import type { Operation, PlannedFunction, PlannedModule, Statement } from '../../compiler/model/plan/plan.ts';
import { namesIn, namesUsed, operationsIn, operationsOf, statementsIn, stepsIn, waysOf } from '../../compiler/model/plan/plan-tree.ts';
import { runtimeNames } from '../../compiler/model/plan/runtime-symbol.ts';
import { contractFiles } from '../contract-files.ts';

const modules: readonly (readonly [string, PlannedModule])[] = ['telenet', 'alteo'].map(
  (id) => [id, planRules(compile(contractFiles(id)).program!)] as const,
);

/** Functions of the rules under their default readings, which know nothing of those in full. */
const usualIn = ({ rules }: PlannedModule): readonly PlannedFunction[] =>
  rules.flatMap(({ plain, core }) => [plain, ...(core ? [core] : [])]);
const functionsOf = (module: PlannedModule): readonly PlannedFunction[] => [
  ...usualIn(module),
  ...module.rules.map(({ inFull }) => inFull),
];
const namesOf = (constants: PlannedModule['constants']): readonly string[] => constants.map(({ name }) => name);
const allOperations = (statements: readonly Statement[]): readonly Operation[] =>
  statementsIn(statements).flatMap(operationsOf).flatMap(operationsIn);

/** Names that a statement makes known to those after it. */
function madeBy(statement: Statement): readonly string[] {
  if (statement.kind === 'declare') return [statement.name];
  return statement.kind === 'take' ? statement.fields.map(({ local }) => local) : [];
}

/** Names read before they stand, lambdas' parameters aside. */
function unknownIn(statements: readonly Statement[], before: ReadonlySet<string>): string[] {
  const known = new Set(before);
  return statements.flatMap((statement) => {
    const own = operationsOf(statement);
    const parameters = own.flatMap(operationsIn).flatMap((each) => (each.kind === 'lambda' ? [each.parameter] : []));
    const unknown = [...namesIn(own)].filter((name) => !known.has(name) && !parameters.includes(name));
    const inside = new Set([...known, ...(statement.kind === 'loop' ? [statement.item] : [])]);
    const deeper = waysOf(statement).flatMap((way) => unknownIn(way, inside));
    for (const name of madeBy(statement)) known.add(name);
    return [...unknown, ...deeper];
  });
}

const globals = ['Math', 'Number', 'Boolean', 'input', 'readings', 'trace'];

test.each(modules)('%s: a name is declared in its module before it is read', (_, module) => {
  const [usual, inFull] = [usualIn(module), module.rules.map((rule) => rule.inFull)];
  const check = (functions: readonly PlannedFunction[], constants: readonly string[]): void => {
    const shared = [...constants, ...functions.map(({ name }) => name), ...globals];
    for (const { name, parameters, statements } of functions) {
      expect([name, unknownIn(statements, new Set([...shared, ...parameters.map((each) => each.name)]))]).toEqual([name, []]);
    }
  };
  check(usual, namesOf(module.constants));
  check(inFull, namesOf(module.constantsInFull));
});

test.each(modules)('%s: a constant that stands is used, once declared', (_, module) => {
  const check = (functions: readonly PlannedFunction[], names: readonly string[]): void => {
    const used = namesUsed(functions.flatMap(({ statements }) => statements));
    const initializers = functions.flatMap(({ parameters }) => parameters.flatMap(({ initializer }) => initializer ?? []));
    expect(names.filter((name) => !used.has(name) && !namesIn(initializers).has(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  };
  check(usualIn(module), namesOf(module.constants));
  check(
    module.rules.map(({ inFull }) => inFull),
    namesOf(module.constantsInFull),
  );
});

test.each(modules)('%s: plain arithmetic stays within what a number holds exactly', (_, module) => {
  const limit = BigInt(Number.MAX_SAFE_INTEGER);
  const bounds = functionsOf(module)
    .flatMap(({ statements }) => allOperations(statements))
    .flatMap((each) => (each.kind === 'binary' && each.bounds ? [each.bounds] : []));
  expect(bounds.length).toBeGreaterThan(10);
  expect(bounds.filter(({ low, high }) => low > high || low < -limit || high > limit)).toEqual([]);
});

test.each(modules)('%s: only the rule in full tells steps, and each of its answers is told', (_, module) => {
  for (const { plain, core, inFull } of module.rules) {
    expect(stepsIn([...plain.statements, ...(core?.statements ?? [])])).toEqual([]);
    const answers = statementsIn(inFull.statements).filter(({ kind }) => kind === 'return');
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.filter((answer) => answer.kind === 'return' && !answer.step)).toEqual([]);
  }
});

test.each(modules)('%s: a step stands after the value that it tells', (_, module) => {
  const check = (statements: readonly Statement[], before: ReadonlySet<string>): void => {
    const known = new Set(before);
    for (const statement of statements) {
      if (statement.kind === 'step' && statement.step.kind === 'value' && statement.value?.kind === 'name') {
        expect(known).toContain(statement.value.name);
      }
      for (const name of madeBy(statement)) known.add(name);
      if (statement.kind === 'assign') known.add(statement.name);
      for (const way of waysOf(statement)) check(way, known);
    }
  };
  const constants = namesOf(module.constantsInFull);
  for (const { inFull } of module.rules) check(inFull.statements, new Set(constants));
});

test.each(modules)('%s: the default readings leave no reading to ask', (_, module) => {
  for (const { rule, plain } of module.rules) {
    const reads = allOperations(plain.statements).filter(
      (each) => each.kind === 'member' && each.of.kind === 'name' && each.of.name === 'readings',
    );
    expect([rule.id, reads]).toEqual([rule.id, []]);
    expect(plain.parameters.map(({ name }) => name)).toEqual(['input']);
  }
});

test.each(modules)('%s: no local takes the name of what is imported', (_, module) => {
  const locals = functionsOf(module).flatMap(({ statements }) => statementsIn(statements).flatMap(madeBy));
  expect(locals.filter((name) => runtimeNames.has(name))).toEqual([]);
});

test.each(modules)('%s: what a rule refuses it blames on the same inputs, told or not', (_, module) => {
  const blamedBy = ({ statements }: PlannedFunction) =>
    statementsIn(statements).flatMap((each) => (each.kind === 'refuse' ? [`${each.fields}: ${JSON.stringify(each.says)}`] : []));
  for (const { plain, core, inFull } of module.rules) {
    const told = new Set(blamedBy(inFull));
    const untold = [...blamedBy(plain), ...(core ? blamedBy(core) : [])];
    expect(untold.filter((each) => !told.has(each))).toEqual([]);
  }
});
