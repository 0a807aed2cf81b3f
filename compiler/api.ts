/** A contract from strings: checked, and its rules answered, without files, commands or generated code. */
import { type Compilation, compile } from './compile.ts';
import type { Diagnostic } from './diagnostic/diagnostic.ts';
import { interpretRule } from './interpret/interpret-rule.ts';
import type { ContractFiles } from './source.ts';

/** The annotated text alone, or all of a contract's sources by file name: `contract.md`, `norms.yml`, and the original where there is one. */
export type ContractSources = string | { readonly files: Readonly<Record<string, string>>; readonly original?: string };

/** An answer on wire JSON, as `clausier eval` prints it. */
export type Evaluated =
  | { readonly result: unknown; readonly rounded?: true }
  | { readonly error: 'invalid-input' | 'unknown-rule' | 'invalid-contract'; readonly message: string };

const originalFile = 'original.txt';

function filesOf(sources: ContractSources): ContractFiles {
  const { files, original } = typeof sources === 'string' ? { files: { 'contract.md': sources }, original: undefined } : sources;
  return {
    id: 'contract',
    files: Object.entries(files).map(([file, text]) => ({ file, text })),
    ...(original === undefined ? {} : { original: { file: originalFile, text: original } }),
  };
}

/** Every diagnostic of a contract, in the order of the stages; empty where it is fine. Never throws on a text. */
export const check = (sources: ContractSources): readonly Diagnostic[] => compile(filesOf(sources)).diagnostics;

/**
 * One rule on wire JSON, answered exactly by the reference interpreter. Compile once and evaluate often: `evaluate(compilation, 'billedTime',
 * { timeSpent: 'PT20M' })` → `{ result: 'PT30M' }`. Never throws: an unknown rule, an input that the contract excludes and a contract
 * without a meaning are answers.
 */
export function evaluate(
  contract: Compilation | ContractSources,
  rule: string,
  input: unknown,
  readings: Readonly<Record<string, string>> = {},
): Evaluated {
  const { program, diagnostics } = isCompiled(contract) ? contract : compile(filesOf(contract));
  if (!program) return { error: 'invalid-contract', message: diagnostics.find(({ severity }) => severity === 'error')?.message ?? '' };
  if (!program.rules.some(({ id }) => id === rule)) return { error: 'unknown-rule', message: rule };
  return interpretRule(program, rule, input, readings);
}

const isCompiled = (contract: Compilation | ContractSources): contract is Compilation =>
  typeof contract === 'object' && 'diagnostics' in contract;
