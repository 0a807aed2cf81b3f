/**
 * The whole line, from sources in memory to a program and files in memory. Only this file knows the order of
 * the stages. Reading, linking, typing and checking report; lowering and emitting run only on a contract without error.
 */
import { withoutAcknowledged } from './check/acknowledged.ts';
import { checkCoverage } from './check/coverage/coverage.ts';
import { checkExampleAnswers } from './check/examples/example-answer.ts';
import { checkAgainst } from './check/fidelity/against.ts';
import { checkFidelity } from './check/fidelity/fidelity.ts';
import { checkWitness } from './check/fidelity/witness/check-witness.ts';
import { check } from './check/index.ts';
import { withoutConsequences } from './diagnostic/consequences.ts';
import type { Diagnostic } from './diagnostic/diagnostic.ts';
import { languageOf } from './language/languages.ts';
import { remembering } from './language/remembering.ts';
import { link } from './link/index.ts';
import { lower } from './lower/index.ts';
import { measureRules } from './measure/index.ts';
import type { Linked } from './model/linked.ts';
import { forgetful, type Memo } from './model/memo.ts';
import type { Program } from './model/program.ts';
import type { Coverage } from './model/report/coverage.ts';
import type { Doubt } from './model/report/doubt.ts';
import type { Fidelity } from './model/report/fidelity.ts';
import { read } from './read/index.ts';
import { checkReviews } from './review/stale.ts';
import type { ContractFiles } from './source.ts';
import { typeRules } from './type/index.ts';

export type Compilation = {
  readonly files: ContractFiles;
  readonly diagnostics: readonly Diagnostic[];
  readonly linked: Linked;
  readonly fidelity: Fidelity;
  readonly coverage: Coverage;
  /** Where the witness of a PDF doubts, and what was decided. */
  readonly doubts: readonly Doubt[];
  /** Absent where an error leaves a rule without meaning, or an example refutes it. Words that differ from the original, or are forgotten, do not. */
  readonly program?: Program;
};

export type GeneratedFile = { readonly path: string; readonly text: string };

/**
 * Sources → diagnostics, in document order within each stage, and the program if none is an error. Never throws on a text. `memo` has
 * what a compilation before found in the parts of a text that are as they were, and takes what this one finds.
 */
export function compile(files: ContractFiles, memo: Memo = forgetful): Compilation {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
  };
  const contract = read(files, report, memo);
  const language = remembering(languageOf(contract.meta), memo);
  const fidelity = checkFidelity(contract, report, files.pdf);
  const doubts = checkWitness(contract, files.pdf, report);
  checkAgainst(contract, files, report);
  const linked = link(contract, report, language);
  const typed = typeRules(linked, report, memo);
  const measured = measureRules(typed);
  check(measured, report, language);
  const coverage = checkCoverage(typed, report, language);
  const program = diagnostics.some(isBlocking) ? undefined : lower(measured);
  if (program) checkExampleAnswers(program, report);
  if (program) checkReviews(program, report);
  const analysis = {
    files,
    diagnostics: withoutConsequences(withoutAcknowledged(contract, diagnostics), files.files),
    linked,
    fidelity,
    coverage,
    doubts,
  };
  return program && !isRefuted(diagnostics) ? { ...analysis, program } : analysis;
}

/** Laws on the text: broken, they fail `check`, but the rules still say what the annotated words say. */
const aboutText = /^(check\/(fidelity|original|no-original|no-witness|doubt|idle-doubt|structure|heading-depth)|coverage\/|link\/quote-)/;

/** A wrong example refutes the rules; where the words are not the original's, it is they that it refutes. */
function isRefuted(diagnostics: readonly Diagnostic[]): boolean {
  const codes = new Set(diagnostics.map(({ code }) => code));
  return codes.has('check/example') && !codes.has('check/fidelity') && !codes.has('check/fidelity-pdf');
}

const isBlocking = ({ severity, code }: Diagnostic): boolean => severity === 'error' && !aboutText.test(code);
