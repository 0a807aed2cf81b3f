/** An input that bears the name of an answer's column can't stand beside it. */
import type { SqlRule } from '../rule/sql-rule.ts';
import { unsayable } from '../unsayable.ts';

/** Throws `Unsayable`. Names of columns are compared without their case, as some engines do. */
export function refuseClashes({ rule }: SqlRule, answers: readonly string[]): void {
  const taken = new Set([...answers, 'error'].map((name) => name.toLowerCase()));
  const clash = rule.inputs.find(({ name }) => taken.has(name.toLowerCase()));
  if (clash) unsayable(`an input called ${clash.name}, as a column of the answer is`);
}
