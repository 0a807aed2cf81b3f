/** Sign-offs and positions against the program: one whose words changed since is stale. Linking has checked that what they name exists. */
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Program } from '../model/program.ts';
import { choiceFingerprint } from './choice-fingerprint.ts';
import { fingerprint } from './fingerprint.ts';

/** Only the latest sign-off of a rule counts, and the latest position on a reading. */
export function checkReviews(program: Program, report: Report): void {
  checkSignOffs(program, report);
  checkPositions(program, report);
}

function checkPositions({ linked, choices }: Program, report: Report): void {
  const latest = new Map(linked.contract.positions.map((position) => [position.choice.value, position]));
  for (const { choice, by, on, fingerprint: taken } of latest.values()) {
    const found = choices.find(({ id }) => id === choice.value);
    if (found && choiceFingerprint(found, linked) !== taken)
      report(diagnose('review/stale-position', { choice: choice.value, by, on }, { span: choice.span }));
  }
}

function checkSignOffs(program: Program, report: Report): void {
  const latest = new Map(program.linked.contract.reviews.map((review) => [review.rule.value, review]));
  for (const { rule, by, on, fingerprint: signed } of latest.values()) {
    const found = program.rules.find(({ id }) => id === rule.value);
    if (found && fingerprint(found, program) !== signed)
      report(diagnose('review/stale', { rule: rule.value, by, on }, { span: rule.span }));
  }
}
