/** Sign-offs against the program: one whose rule or words changed since is stale. Linking has checked that the rules exist. */
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Program } from '../model/program.ts';
import { fingerprint } from './fingerprint.ts';

/** Only the latest sign-off of a rule counts. */
export function checkReviews(program: Program, report: Report): void {
  const latest = new Map(program.linked.contract.reviews.map((review) => [review.rule.value, review]));
  for (const { rule, by, on, fingerprint: signed } of latest.values()) {
    const found = program.rules.find(({ id }) => id === rule.value);
    if (found && fingerprint(found, program) !== signed)
      report(diagnose('review/stale', { rule: rule.value, by, on }, { span: rule.span }));
  }
}
