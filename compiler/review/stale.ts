/** Sign-offs against the program: one whose rule or words changed since is stale, one of an unknown rule is an error. */
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { Program } from '../model/program.ts';
import { fingerprint } from './fingerprint.ts';

/** Only the latest sign-off of a rule counts. */
export function checkReviews(program: Program, report: Report): void {
  const latest = new Map(program.linked.contract.reviews.map((review) => [review.rule.value, review]));
  for (const review of latest.values()) {
    const { value, span } = review.rule;
    const rule = program.rules.find(({ id }) => id === value);
    const nearest = suggest(
      value,
      program.rules.map(({ id }) => id),
    );
    if (!rule) report(diagnose('review/unknown-rule', { rule: value, nearest }, { span }));
    else if (fingerprint(rule, program) !== review.fingerprint)
      report(diagnose('review/stale', { rule: value, by: review.by, on: review.on }, { span }));
  }
}
