/** Every command by name. Each is a function of its arguments and of `Io`. */
import { build } from './build.ts';
import { check } from './check.ts';
import { coverage } from './coverage.ts';
import { evaluate } from './eval.ts';
import { impact } from './impact.ts';
import { ingest } from './ingest.ts';
import { init } from './init.ts';
import type { ExitCode, Io } from './io.ts';
import { mutate } from './mutate.ts';
import { review } from './review.ts';
import { strip } from './strip.ts';

export type Command = { readonly summary: string; readonly run: (args: readonly string[], io: Io) => Promise<ExitCode> };

export const commands: Readonly<Record<string, Command>> = {
  build: { summary: 'contracts → generated/ (--check: fail on any difference, write nothing)', run: build },
  check: { summary: 'every diagnostic: fidelity, coverage, types, completeness… (--format pretty|json|github|sarif)', run: check },
  eval: { summary: 'one rule on one input: eval alteo/billedTime --input JSON (--jsonl: lines on stdin)', run: evaluate },
  strip: { summary: "a contract's words alone: strip contracts/alteo/contract.md", run: strip },
  coverage: { summary: 'quantities and normative sentences: bound, waived, forgotten (--format json)', run: coverage },
  ingest: { summary: 'PDF or text → Markdown skeleton: ingest contrat.pdf -o contract.md', run: ingest },
  impact: {
    summary: 'what a new edition changes and touches: impact alteo nouvelle.pdf|.txt|.md (--format json, --write OUT.md)',
    run: impact,
  },
  mutate: { summary: 'changes each constant, operator and bound in turn: every mutant must be killed by an example', run: mutate },
  review: { summary: 'records a sign-off: review alteo/billedTime --by ROLE --on DATE', run: review },
  init: { summary: 'a new project: sample contract, scripts, CI workflow', run: init },
};
