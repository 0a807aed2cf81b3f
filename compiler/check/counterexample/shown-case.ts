/**
 * What a search found → what is told of it. A case that the interpreter confirms is an example; of another the conditions that it turns
 * on are told, since what the proof does not look into may exclude it; of a search cut short, how far it went and what it was asked.
 */

import type { MeasuredRule } from '../../model/measured.ts';
import type { Source } from '../../source.ts';
import { type Found, mostSteps } from '../proof/find-case.ts';
import type { Formulas } from '../proof/formula.ts';
import type { Claim } from '../proof/table-formulas.ts';
import { conditionLines, mostAsked } from './case-conditions.ts';
import { isConfirmed, type Proving } from './confirm-case.ts';
import { exampleText } from './example-text.ts';

type Outcome = 'case' | 'open' | 'undecided';
export type Shown = { readonly outcome: Outcome; readonly details: readonly string[] };

/** `claims` are what the case must make true or false. */
export function showFound(
  found: Exclude<Found, { kind: 'none' }>,
  claims: readonly Claim[],
  all: Formulas,
  rule: MeasuredRule,
  proving: Proving,
): Shown {
  const { sources } = proving.linked.contract;
  if (found.kind === 'undecided') return { outcome: 'undecided', details: [cutShort(all, sources)] };
  const example = exampleText(found.case, rule);
  if (isConfirmed(example, claims, rule, proving)) return { outcome: 'case', details: [example] };
  return { outcome: 'open', details: conditionLines(found.case, sources) };
}

function cutShort(all: Formulas, sources: readonly Source[]): string {
  const asked = mostAsked(all, sources).map((words) => `\`${words}\``);
  return `not decided within ${mostSteps.toLocaleString('en')} steps; asked most: ${asked.join(', ')}`;
}
