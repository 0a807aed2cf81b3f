/** The laws, in order, one per file: rules that type are proved free of circles, division by zero, holes and overlaps; then examples and terms. */
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import type { Measured } from '../model/measured.ts';
import { checkNormModality } from './coverage/norm-modality.ts';
import { checkExamples } from './examples/example.ts';
import { checkCompleteness } from './rules/completeness.ts';
import { checkCycles } from './rules/cycle.ts';
import { checkDefaults } from './rules/default.ts';
import { checkDivisors } from './rules/divisor.ts';
import { checkOverlap } from './rules/overlap.ts';
import { checkOffered, checkReadings } from './rules/reading.ts';
import { checkReservedNames } from './rules/reserved-name.ts';
import { checkScales } from './rules/scale.ts';
import { checkUnused } from './rules/unused.ts';
import { checkNames } from './words/names.ts';
import { checkOtherLanguage } from './words/other-language.ts';
import { checkUndefinedTerms } from './words/undefined-term.ts';
import { checkUnusedTerms } from './words/unused-term.ts';

/** `language`: see `link`. */
export function check(measured: Measured, report: Report, language: Language = languageOf(measured.typed.linked.contract.meta)): void {
  const { linked } = measured.typed;
  checkNames(linked, language, report);
  checkNormModality(linked, language, report);
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
  checkOtherLanguage(linked, language, report);
  checkUndefinedTerms(linked, language, report);
  checkUnusedTerms(linked, report);
}
