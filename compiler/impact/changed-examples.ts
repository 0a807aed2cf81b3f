/** Examples whose answers differ once changed values are put into the program: both answers by the interpreter, in memory. */
import { attemptRule } from '../interpret/attempt-rule.ts';
import { type Example, offersOf, type Program, type Rule } from '../model/program.ts';
import type { ChangedExample } from '../model/report/impact.ts';
import { offeredOf, type Readings } from '../runtime/position.ts';
import { callersOf, rulesReading } from './rule-uses.ts';
import { type Replacement, withValues } from './with-values.ts';

/** `position` decides the readings that an example leaves open, where its rule offers the option. */
export function changedExamples(program: Program, replacements: readonly Replacement[], position: Readings = {}): ChangedExample[] {
  if (replacements.length === 0) return [];
  const changed = withValues(program, replacements);
  const direct = new Set(replacements.flatMap(({ id }) => rulesReading(program, id)));
  const callers = callersOf(program, direct);
  const concerned = program.rules.filter(({ id }) => direct.has(id) || callers.has(id));
  return concerned.flatMap((rule) =>
    rule.examples.flatMap((example, index) => {
      const readings = { ...offeredOf(offersOf(rule), position), ...example.readings };
      const [old, fresh] = [answerOf(program, rule, { ...example, readings }), answerOf(changed, rule, { ...example, readings })];
      if (JSON.stringify(old) === JSON.stringify(fresh)) return [];
      const given = example.given as ChangedExample['given'];
      return [{ rule: rule.id, number: index + 1, given, readings, old, new: fresh }];
    }),
  );
}

/** No answer at all where the new value breaks the rule, such as a divisor that is now zero. */
function answerOf(program: Program, { id }: Rule, example: Example): ChangedExample['old'] {
  const answer = attemptRule(program, id, example);
  if ('thrown' in answer) return { rounded: false, message: `no answer: ${answer.thrown}` };
  if ('error' in answer) return { rounded: false, message: answer.message };
  return { result: answer.result as ChangedExample['old']['result'], rounded: answer.rounded === true };
}
