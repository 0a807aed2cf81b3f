/** The one walker of plans: the parts of a statement and of an operation, and what is named among them. */
import type { NativeType, Operation, Statement, TraceStep } from './plan.ts';

/** Operations right under one. */
function partsOf(operation: Operation): readonly Operation[] {
  switch (operation.kind) {
    case 'literal':
    case 'name':
    case 'symbol':
    case 'trace':
      return [];
    case 'member':
    case 'not':
    case 'cast':
    case 'assured':
      return [operation.of];
    case 'index':
      return [operation.of, operation.at];
    case 'call':
      return [operation.callee, ...operation.arguments];
    case 'lambda':
      return [operation.body];
    case 'binary':
      return [operation.left, operation.right];
    case 'logical':
      return operation.operands;
    case 'conditional':
      return [operation.condition, operation.then, operation.otherwise];
    case 'list':
      return operation.items.map((item) => (item.kind === 'spread' ? item.of : item));
    case 'record':
      return operation.entries.map(({ value }) => value);
  }
}

/** Operations of a statement itself, those of the statements under it aside. */
export function operationsOf(statement: Statement): readonly Operation[] {
  switch (statement.kind) {
    case 'declare':
    case 'step':
      return statement.value ? [statement.value] : [];
    case 'take':
      return statement.fields.flatMap(({ fallback }) => (fallback ? [fallback] : []));
    case 'assign':
    case 'evaluate':
    case 'return':
      return [statement.value];
    case 'refuse':
      return [statement.says];
    case 'branch':
      return [statement.condition];
    case 'switch':
      return [statement.subject];
    case 'loop':
      return [statement.list];
    case 'whereUsed':
      return [];
  }
}

/** Statements right under one, in order, by the way that leads to them. */
export function waysOf(statement: Statement): readonly (readonly Statement[])[] {
  switch (statement.kind) {
    case 'branch':
      return statement.otherwise ? [statement.then, statement.otherwise] : [statement.then];
    case 'switch':
      return statement.cases.map(({ body }) => body);
    case 'loop':
    case 'whereUsed':
      return [statement.body];
    default:
      return [];
  }
}

/** Every statement, each before the ones under it. */
export const statementsIn = (statements: readonly Statement[]): readonly Statement[] =>
  statements.flatMap((statement) => [statement, ...waysOf(statement).flatMap(statementsIn)]);

/** Every operation, each before its parts. */
export const operationsIn = (operation: Operation): readonly Operation[] => [operation, ...partsOf(operation).flatMap(operationsIn)];

/** Names that operations read. */
export const namesIn = (operations: readonly Operation[]): ReadonlySet<string> =>
  new Set(operations.flatMap(operationsIn).flatMap((each) => (each.kind === 'name' ? [each.name] : [])));

/** Names that statements read or assign. */
export function namesUsed(statements: readonly Statement[]): ReadonlySet<string> {
  const all = statementsIn(statements);
  const assigned = all.flatMap((statement) => (statement.kind === 'assign' ? [statement.name] : []));
  return new Set([...namesIn(all.flatMap(operationsOf)), ...assigned]);
}

/** Types that a type is made of, itself first. */
export function typesIn(type: NativeType): readonly NativeType[] {
  switch (type.kind) {
    case 'list':
      return [type, ...typesIn(type.of)];
    case 'union':
      return [type, ...type.of.flatMap(typesIn)];
    case 'record':
      return [type, ...type.fields.flatMap((field) => typesIn(field.type))];
    default:
      return [type];
  }
}

/** What statements tell of, each step once, in the order of the statements. */
export function stepsIn(statements: readonly Statement[]): readonly TraceStep[] {
  const steps = statementsIn(statements).flatMap((statement) => [
    ...operationsOf(statement)
      .flatMap(operationsIn)
      .flatMap((each) => (each.kind === 'trace' ? [each.step] : [])),
    ...((statement.kind === 'step' || statement.kind === 'return') && statement.step ? [statement.step] : []),
  ]);
  return [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()];
}

/** Where each step stands among those of the statements. */
export function placesIn(statements: readonly Statement[]): (step: TraceStep) => number {
  const places = new Map(stepsIn(statements).map((step, index) => [JSON.stringify(step), index]));
  return (step) => places.get(JSON.stringify(step)) ?? 0;
}

/** Whether statements ask the trace for walks over working days, which tell the days they pass over. */
export const hasWalks = (statements: readonly Statement[]): boolean =>
  statementsIn(statements)
    .flatMap(operationsOf)
    .flatMap(operationsIn)
    .some((each) => each.kind === 'member' && each.name === 'walks');
