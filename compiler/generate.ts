/** Compilations → every file under generated/, in memory. Deterministic: the same sources give the same bytes. */
import { strict as assert } from 'node:assert';
import type { Compilation, GeneratedFile } from './compile.ts';
import { catalogue } from './diagnostic/catalogue.ts';
import { readPage } from './diagnostic/page.ts';
import { emit, emitShared } from './emit/index.ts';
import type { Runtime } from './emit/typescript/imports.ts';
import { impactOf, toldInOrder } from './impact/impact.ts';
import { readNewEdition } from './impact/read-edition.ts';
import { interpretRule } from './interpret/interpret-rule.ts';
import { planRules } from './lower/plan-rules.ts';
import { clauseWords } from './manifest/clauses.ts';
import { jsonText } from './manifest/json-text.ts';
import { buildManifest } from './manifest/manifest.ts';
import { forgetful, type Memo } from './model/memo.ts';
import type { Program } from './model/program.ts';
import type { EditionText } from './model/report/edition-text.ts';
import type { ContractFiles } from './source.ts';

/** `pages` are the diagnostics' own pages in Markdown, by code, where the project has them. */
export async function generate(
  compilations: readonly Compilation[],
  runtime: Runtime,
  pages: ReadonlyMap<string, string> = new Map(),
): Promise<GeneratedFile[]> {
  return [...compilations.flatMap((compilation) => generateOne(compilation, runtime)), ...generateShared(pages)];
}

/** A compilation of a contract that has a meaning. */
const programOf = ({ program }: Compilation): Program => {
  assert(program, 'only a contract without error is generated');
  return program;
};

function generateOne(compilation: Compilation, runtime: Runtime): GeneratedFile[] {
  return [...generateCode(compilation, runtime), ...generateManifest(compilation)];
}

/** The code of a contract and what stands beside it: rules, wire forms, schemas, cases, norms. `memo` has what was printed before. */
export function generateCode(compilation: Compilation, runtime: Runtime, memo: Memo = forgetful): GeneratedFile[] {
  const program = programOf(compilation);
  return [...emit(program, planRules(program), runtime, memo)];
}

/** What the pages of a contract are made of, but for its code and its cases. */
export function generateManifest(compilation: Compilation): GeneratedFile[] {
  const program = programOf(compilation);
  const { fidelity, doubts, coverage, files } = compilation;
  const manifest = buildManifest({
    program,
    fidelity,
    doubts,
    coverage,
    evaluate: (rule, given, readings) => interpretRule(program, rule, given, readings),
  });
  return [{ path: `generated/${files.id}/manifest.json`, text: jsonText(manifest) }, ...editionFiles(program, files.editions)];
}

/** What all contracts of a project share. `pages`: see `generate`. */
export const generateShared = (pages: ReadonlyMap<string, string> = new Map()): GeneratedFile[] => [
  ...emitShared(),
  diagnosticsFile(pages),
];

/** What other editions change, and their words, where the project has any. */
function editionFiles(program: Program, sources: ContractFiles['editions'] = []): GeneratedFile[] {
  if (sources.length === 0) return [];
  const { language } = program.linked.contract.meta;
  const editions = sources.map((source) => readNewEdition(source.text, source.file, source.ingested, language));
  const impacts = editions.map((edition) => toldInOrder(impactOf(program, edition)));
  const texts = editions.map(({ edition, date, title, file, isDemonstration = false, clauses }): EditionText => {
    return { edition, ...(date === undefined ? {} : { date }), title, file, isDemonstration, clauses: clauses.map(clauseWords) };
  });
  return [
    { path: `generated/${program.id}/editions.json`, text: `${JSON.stringify(impacts, null, 1)}\n` },
    { path: `generated/${program.id}/edition-texts.json`, text: jsonText(texts) },
  ];
}

/** Every diagnostic's explanation, with the broken example, its output and its cure. */
function diagnosticsFile(pages: ReadonlyMap<string, string>): GeneratedFile {
  const rows = Object.entries(catalogue).map(([code, { severity, explanation }]) => {
    const page = pages.get(code);
    return { code, severity, explanation, ...(page === undefined ? {} : { page: readPage(page) }) };
  });
  return { path: 'generated/diagnostics.json', text: `${JSON.stringify(rows, null, 1)}\n` };
}
