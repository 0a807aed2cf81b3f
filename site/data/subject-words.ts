/** What a remark of the compiler is about, in the contract's words: of a rule its title, of an input or a constant its label, of a reading its question. */
import type { Manifest } from '../../compiler/model/report/manifest.ts';

export function subjectWords({ rules, constants, choices, clauses }: Manifest, subject: string): string {
  const [last = subject] = subject.split(/[./ ]/).slice(-1);
  const inputs = rules.flatMap((rule) => rule.inputs);
  return (
    rules.find(({ id }) => id === last)?.title ??
    inputs.find(({ name }) => name === last)?.label ??
    constants.find(({ id }) => id === last)?.label ??
    choices.find(({ id }) => id === last)?.question ??
    clauses.find(({ id }) => id === subject)?.number ??
    subject
  );
}
