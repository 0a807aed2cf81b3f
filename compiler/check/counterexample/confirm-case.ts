/** A case as it is shown, answered by the interpreter: whether the conditions claimed of it are what they are said to be there. */

import { boolean } from '../../algebra/assignable.ts';
import { attemptRule } from '../../interpret/attempt-rule.ts';
import { fullYaml } from '../../language/full-yaml.ts';
import type { Expression } from '../../model/expression/expression.ts';
import type { Linked } from '../../model/linked.ts';
import type { MeasuredRule } from '../../model/measured.ts';
import type { Program, Rule } from '../../model/program.ts';
import type { TypedRule } from '../../model/typed.ts';
import type { Claim } from '../proof/table-formulas.ts';

/** The rules whose cases are shown, and the contract they are of. */
export type Proving = { readonly rules: readonly MeasuredRule[]; readonly linked: Linked };

/** `example` is a line of YAML, as for a rule's examples. False where the rule refuses it, or anything in it cannot be evaluated. */
export function isConfirmed(example: string, claims: readonly Claim[], rule: MeasuredRule, { rules, linked }: Proving): boolean {
  const [shown] = fullYaml().parse(example) as { given: Record<string, unknown>; readings?: Record<string, string> }[];
  const operands = claims.map(
    ({ condition, truth }): Expression => (truth ? condition : { kind: 'not', of: condition, type: boolean, span: condition.span }),
  );
  const body: Expression = { kind: 'and', operands, type: boolean, span: rule.body.span };
  const asked: Rule = { ...asRule(rule), output: boolean, body };
  const called = rules.filter(({ id }) => id !== rule.id).map(asRule);
  const program: Program = {
    id: linked.contract.id,
    linked,
    constants: [],
    calendars: [...linked.calendars.values()],
    choices: [],
    rules: [...called, asked],
  };
  const answer = attemptRule(program, rule.id, { given: shown?.given ?? {}, readings: shown?.readings ?? {} });
  return 'result' in answer && answer.result === true;
}

function asRule(typed: TypedRule): Rule {
  const { linked, id, inputs, requires, where, body } = typed;
  const { title, question, kind, span } = linked.declaration;
  const about = {
    title,
    question,
    kind,
    clauses: [],
    outputLabel: '',
    text: '',
    calls: [],
    constants: [],
    examples: [],
    survivors: [],
    scope: [],
    span,
  };
  return { ...about, id, inputs, output: linked.output, readings: linked.readings, requires, where, body };
}
