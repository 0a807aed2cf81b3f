/** Every expression of every rule has a type: what is typed goes to the other checks. */
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { TypedRule } from '../../language/feel/type-rule.ts';
import { typeRules } from '../../language/feel/type-rules.ts';
import type { Linked } from '../../model/linked.ts';

export function checkTypes(linked: Linked, report: Report): ReadonlyMap<string, TypedRule> {
  return typeRules(linked, report);
}
