/** The laws of rules, in order, one per file: what types is then proved free of circles, division by zero, holes and overlaps. */
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Linked } from '../model/linked.ts';
import { withoutAcknowledged } from './acknowledged.ts';
import { checkCompleteness } from './completeness.ts';
import { checkCycles } from './cycle.ts';
import { checkDefaults } from './default.ts';
import { checkDivisors } from './divisor.ts';
import { checkExamples } from './example.ts';
import { measureRules } from './measure.ts';
import { checkOverlap } from './overlap.ts';
import { checkReadings } from './reading.ts';
import { checkScales } from './scale.ts';
import { checkTypes } from './types.ts';
import { checkUnused } from './unused.ts';

export function check(linked: Linked, tell: Report): void {
  const report = withoutAcknowledged(linked, tell);
  const typed = checkTypes(linked, report);
  const measured = measureRules(typed);
  checkCycles(measured, typed, report);
  for (const rule of measured.rules) {
    checkDefaults(rule, report);
    checkDivisors(rule, linked.contract.sources, report);
    checkScales(rule, report);
    checkCompleteness(rule, report);
    checkOverlap(rule, report);
    checkUnused(rule, report);
  }
  checkReadings(measured.rules, report);
  for (const rule of linked.rules.values()) checkExamples(rule, report);
}
