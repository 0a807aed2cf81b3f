/** Who answers the rows of a batch: SQL where it can say the rule, the generated code, or another that evaluates it, where it can't. */
import { Unsayable } from '../../emit/sql/unsayable.ts';
import { languageOf } from '../../language/languages.ts';
import type { Program, Rule } from '../../model/program.ts';
import { UsageError } from '../host/io.ts';
import type { Combination } from './combinations.ts';
import { type Evaluate, javascriptAnswers } from './javascript-answers.ts';
import type { readInputs } from './rows/columns.ts';
import type { Session } from './rows/session.ts';
import type { Source } from './rows/source.ts';
import { type Answers, sqlAnswers } from './sql-answers.ts';

export type Reads = ReturnType<typeof readInputs>;
export type EngineName = 'duckdb' | 'javascript';
export type Rows = {
  readonly session: Session;
  readonly program: Program;
  readonly rule: Rule;
  readonly source: Source;
  readonly reads: Reads;
  readonly combinations: readonly Combination[];
  readonly engine: EngineName | undefined;
  /** What evaluates a rule where SQL does not. */
  readonly evaluate: () => Promise<Evaluate>;
  /** Where its answers stand until the rows are written. */
  readonly part: string;
};
export type Chosen = { readonly engine: string; readonly answers: Answers };

/** Throws `UsageError` where SQL is asked for and can't say it. */
export async function chooseEngine(rows: Rows): Promise<Chosen> {
  const { session, program, rule, source, reads, combinations, engine } = rows;
  const own = [...reads.keys()].find((name) => isOwnHolidays(rule, name));
  const because = engine === 'javascript' ? 'as asked' : own === undefined ? undefined : `rows bring ${own} of their own`;
  if (because === undefined) {
    try {
      return { engine: 'duckdb', answers: await sqlAnswers(session, program, rule, source, reads, combinations) };
    } catch (cause) {
      if (!(cause instanceof Unsayable)) throw cause;
      if (engine === 'duckdb')
        throw new UsageError(
          `SQL can't say ${program.id}/${rule.id}: ${cause.message}; leave --engine out, and the generated code answers`,
        );
      return { engine: `javascript (SQL can't say the rule: ${cause.message})`, answers: await inJavascript(rows) };
    }
  }
  if (engine === 'duckdb')
    throw new UsageError(`SQL can't answer these rows: ${because}; leave --engine out, and the generated code answers`);
  return { engine: `javascript (${because})`, answers: await inJavascript(rows) };
}

async function inJavascript({ evaluate, program, ...task }: Rows): Promise<Answers> {
  const { messages } = languageOf(program.linked.contract.meta);
  return javascriptAnswers({ ...task, messages, evaluate: await evaluate() });
}

/** Holidays of a row stand before those of a calendar; only a list of dates that may be left out does. */
function isOwnHolidays({ inputs }: Rule, name: string): boolean {
  const input = inputs.find((each) => each.name === name);
  return input?.type.kind === 'list' && input.type.of.kind === 'date' && !input.required;
}
