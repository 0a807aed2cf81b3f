/** The laws, in order, one per file: rules that type are proved free of circles, division by zero, holes and overlaps; then examples and terms. */
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Measured } from '../model/measured.ts';
import { checkCompleteness } from './completeness.ts';
import { checkCycles } from './cycle.ts';
import { checkDefaults } from './default.ts';
import { checkDivisors } from './divisor.ts';
import { checkExamples } from './example.ts';
import { checkNames } from './names.ts';
import { checkOverlap } from './overlap.ts';
import { checkOffered, checkReadings } from './reading.ts';
import { checkReservedNames } from './reserved-name.ts';
import { checkScales } from './scale.ts';
import { checkUndefinedTerms } from './undefined-term.ts';
import { checkUnused } from './unused.ts';
import { checkUnusedTerms } from './unused-term.ts';

export function check(measured: Measured, report: Report): void {
  const { linked } = measured.typed;
  checkNames(linked, report);
  checkReservedNames(linked, report);
  checkCycles(measured, report);
  const proving = { rules: measured.rules, linked };
  for (const rule of measured.rules) {
    checkDefaults(rule, report);
    checkDivisors(rule, proving, report);
    checkScales(rule, report);
    checkCompleteness(rule, proving, report);
    checkOverlap(rule, proving, report);
    checkUnused(rule, report);
  }
  checkOffered(linked, report);
  checkReadings(measured.rules, report);
  for (const rule of linked.rules.values()) checkExamples(rule, report);
  checkUndefinedTerms(linked, report);
  checkUnusedTerms(linked, report);
}
