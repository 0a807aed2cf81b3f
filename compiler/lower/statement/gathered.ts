/**
 * Steps that tell words and readings alone, told together with the value that follows them on every way: fewer calls, the
 * same steps in the same order. They stay where they are before a loop or the steps of another rule.
 */
import type { QuietStep, Statement, TraceStep } from '../../model/plan/plan.ts';
import { operationsIn, operationsOf } from '../../model/plan/plan-tree.ts';

/** `before`: what is still to be told where the statements begin. */
export function gathered(statements: readonly Statement[], before: readonly QuietStep[] = []): readonly Statement[] {
  const [done, waiting]: [Statement[], QuietStep[]] = [[], [...before]];
  for (const statement of statements) {
    if (isQuiet(statement)) waiting.push(statement.step);
    else if (leadsOut(statement)) done.push(within(statement, statement.kind === 'switch' ? waiting.splice(0) : waiting));
    else {
      if (!isSilent(statement)) done.push(...released(waiting.splice(0)));
      const { told, step } = valueStep(statement);
      done.push(told && step ? { ...told, step: after(step, waiting.splice(0)) } : within(statement, []));
    }
  }
  return [...done, ...released(waiting)];
}

const released = (steps: readonly QuietStep[]): readonly Statement[] => steps.map((step) => ({ kind: 'step', step }));

const isQuiet = (statement: Statement): statement is Extract<Statement, { kind: 'step' }> & { readonly step: QuietStep } =>
  statement.kind === 'step' && (statement.step.kind === 'words' || statement.step.kind === 'choice');

type Value = Extract<TraceStep, { kind: 'value' }>;

/** A statement that tells a value. */
function valueStep(statement: Statement) {
  const told = statement.kind === 'step' || statement.kind === 'return' ? statement : undefined;
  return { told, step: told?.step?.kind === 'value' ? told.step : undefined };
}

const after = (step: Value, quiet: readonly QuietStep[]): Value =>
  quiet.length > 0 ? { ...step, after: [...quiet, ...(step.after ?? [])] } : step;

/** A branch or a switch of which every way leads out of the function, but for what follows a branch: each tells what waits. */
const leadsOut = (statement: Statement): boolean =>
  !callsRule(statement) &&
  ((statement.kind === 'switch' && !statement.goesOn) || (statement.kind === 'branch' && !statement.otherwise && ends(statement.then)));

const ends = (statements: readonly Statement[]): boolean => {
  const last = statements.at(-1);
  return last?.kind === 'return' || last?.kind === 'refuse' || (last?.kind === 'switch' && !last.goesOn);
};

/** What is told before it may be told after it as well. */
const isSilent = (statement: Statement): boolean =>
  ['declare', 'assign', 'step', 'return', 'whereUsed'].includes(statement.kind) && !callsRule(statement);

const callsRule = (statement: Statement): boolean =>
  operationsOf(statement)
    .flatMap(operationsIn)
    .some((each) => each.kind === 'trace' || (each.kind === 'name' && each.name === 'trace'));

function within(statement: Statement, waiting: readonly QuietStep[]): Statement {
  switch (statement.kind) {
    case 'branch': {
      const otherwise = statement.otherwise && gathered(statement.otherwise);
      return {
        ...statement,
        then: refuses(statement.then) ? statement.then : gathered(statement.then, waiting),
        ...(otherwise ? { otherwise } : {}),
      };
    }
    case 'switch':
      return { ...statement, cases: statement.cases.map((each) => ({ ...each, body: gathered(each.body, waiting) })) };
    default:
      return statement;
  }
}

/** Where the input is refused nothing is told any more. */
const refuses = (statements: readonly Statement[]): boolean => statements.at(-1)?.kind === 'refuse';
