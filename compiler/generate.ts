/** Compilations → every file under generated/, in memory. Deterministic: the same sources give the same bytes. */
import { strict as assert } from 'node:assert';
import type { Compilation, GeneratedFile } from './compile.ts';
import { catalogue } from './diagnostic/catalogue.ts';
import { readPage } from './diagnostic/page.ts';
import { emit, emitShared } from './emit/index.ts';
import { impactOf } from './impact/impact.ts';
import { readNewEdition } from './impact/read-edition.ts';
import { interpretRule } from './interpret/interpret-rule.ts';
import { jsonText } from './manifest/json-text.ts';
import { buildManifest } from './manifest/manifest.ts';
import type { Program } from './model/program.ts';
import type { ContractFiles } from './source.ts';

/** Where generated rules find the runtime: `beside` them in a checkout of Clausier, or in the installed `package`. */
export type Runtime = 'beside' | 'package';

/** `pages` are the diagnostics' own pages in Markdown, by code, where the project has them. */
export async function generate(
  compilations: readonly Compilation[],
  runtime: Runtime,
  pages: ReadonlyMap<string, string> = new Map(),
): Promise<GeneratedFile[]> {
  const files = [...compilations.flatMap(generateOne), ...emitShared(), diagnosticsFile(pages)];
  return runtime === 'beside' ? files : files.map(importingPackage);
}

function generateOne({ program, fidelity, coverage, files: { id, editions } }: Compilation): GeneratedFile[] {
  assert(program, 'only a contract without error is generated');
  const files = emit(program);
  const manifest = buildManifest({
    program,
    fidelity,
    coverage,
    evaluate: (rule, given, readings) => interpretRule(program, rule, given, readings),
  });
  return [...files, { path: `generated/${id}/manifest.json`, text: jsonText(manifest) }, ...editionsFile(program, editions)];
}

/** What other editions change, where the project has any. */
function editionsFile(program: Program, editions: ContractFiles['editions'] = []): GeneratedFile[] {
  if (editions.length === 0) return [];
  const impacts = editions.map((edition) => impactOf(program, readNewEdition(edition.text, edition.file, edition.ingested)));
  return [{ path: `generated/${program.id}/editions.json`, text: `${JSON.stringify(impacts, null, 1)}\n` }];
}

/** A project of its own imports the runtime from the package: `../../compiler/runtime/zone.ts` → `clausier/runtime/zone`. */
function importingPackage({ path, text }: GeneratedFile): GeneratedFile {
  return {
    path,
    text: path.endsWith('.ts') ? text.replace(/'\.\.\/\.\.\/compiler\/runtime\/([\w-]+)\.ts'/g, "'clausier/runtime/$1'") : text,
  };
}

/** Every diagnostic's explanation, with the broken example, its output and its cure. */
function diagnosticsFile(pages: ReadonlyMap<string, string>): GeneratedFile {
  const rows = Object.entries(catalogue).map(([code, { severity, explanation }]) => {
    const page = pages.get(code);
    return { code, severity, explanation, ...(page === undefined ? {} : { page: readPage(page) }) };
  });
  return { path: 'generated/diagnostics.json', text: `${JSON.stringify(rows, null, 1)}\n` };
}
