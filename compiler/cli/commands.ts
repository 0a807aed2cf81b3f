/** Every command by name. Each is a function of its arguments and of `Io`, loaded only when it is called. */
import type { ExitCode, Io } from './host/io.ts';

type Run = (args: readonly string[], io: Io) => Promise<ExitCode>;
export type Command = {
  readonly summary: string;
  readonly load: () => Promise<Run>;
};

export const commands = {
  build: {
    summary: 'contracts → generated/ (--check: fail on any difference, write nothing)',
    load: async () => (await import('./build.ts')).build,
  },
  check: {
    summary: 'every diagnostic: fidelity, coverage, types, completeness, examples… (--format pretty|json|github|sarif)',
    load: async () => (await import('./check.ts')).check,
  },
  eval: {
    summary: 'one rule on one input: eval alteo/billedTime --input JSON (--jsonl: lines on stdin)',
    load: async () => (await import('./evaluation/eval.ts')).evaluate,
  },
  batch: {
    summary: 'a file of rows through one rule: batch alteo/overageCharge --in month.parquet --out answers.parquet',
    load: async () => (await import('./batch/batch.ts')).batch,
  },
  sql: {
    summary: 'rules as SQL that a database installs: sql alteo --dialect duckdb (--reading choice=option)',
    load: async () => (await import('./evaluation/sql.ts')).sql,
  },
  strip: {
    summary: "a contract's words alone: strip contracts/alteo/contract.md",
    load: async () => (await import('./strip.ts')).strip,
  },
  coverage: {
    summary: 'quantities and normative sentences: bound, waived, forgotten (--format json)',
    load: async () => (await import('./coverage.ts')).coverage,
  },
  ingest: {
    summary: 'PDF, Word, HTML or text → Markdown skeleton: ingest contrat.docx -o contract.md',
    load: async () => (await import('./ingest.ts')).ingest,
  },
  impact: {
    summary: 'what a new edition changes and touches: impact alteo nouvelle.docx|.pdf|.html|.txt|.md (--format json, --write OUT.md)',
    load: async () => (await import('./impact.ts')).impact,
  },
  mutate: {
    summary: 'changes each constant, operator and bound in turn: every mutant must be killed by an example',
    load: async () => (await import('./mutate.ts')).mutate,
  },
  review: {
    summary: 'records a sign-off: review alteo/billedTime --by ROLE --on DATE',
    load: async () => (await import('./review.ts')).review,
  },
  site: {
    summary: 'generated/ → the site in dist/ (--out DIR); needs astro and pagefind',
    load: async () => (await import('./site.ts')).site,
  },
  dev: {
    summary: 'the site as it is edited, on http://127.0.0.1:4321 (--port PORT)',
    load: async () => (await import('./dev.ts')).dev,
  },
  add: {
    summary: 'a document → a new contract of the project, its original included: add contrat.docx|.pdf|.html|.txt|.md',
    load: async () => (await import('./add.ts')).add,
  },
  init: {
    summary: 'a new project: sample contract, scripts, CI workflow',
    load: async () => (await import('./init/init.ts')).init,
  },
} satisfies Readonly<Record<string, Command>>;

/** `help.ts` says more of each. */
export type CommandName = keyof typeof commands;
