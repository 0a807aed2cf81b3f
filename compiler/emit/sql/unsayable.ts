/** What SQL can't say of a rule, in words for the summary: the rule is then answered by its generated code. */
export class Unsayable extends Error {}

/** Throws `Unsayable`; caught where a rule is printed. */
export function unsayable(reason: string): never {
  throw new Unsayable(reason);
}
