/** Markdown (and YAML files by name) in memory → the contract read from it and what was reported. */
import type { Diagnostic } from '../../compiler/diagnostic/diagnostic.ts';
import type { Contract } from '../../compiler/model/contract.ts';
import { read } from '../../compiler/read/index.ts';

export type TextReading = { readonly contract: Contract; readonly diagnostics: readonly Diagnostic[]; readonly codes: readonly string[] };

export function readText(markdown: string, more: Readonly<Record<string, string>> = {}, original?: string): TextReading {
  const diagnostics: Diagnostic[] = [];
  const files = [{ file: 'contract.md', text: markdown }, ...Object.entries(more).map(([file, text]) => ({ file, text }))];
  const contract = read(
    { id: 'test', files, ...(original === undefined ? {} : { original: { file: 'original.txt', text: original } }) },
    (one) => {
      diagnostics.push(one);
    },
  );
  return { contract, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

/** `id: text` of every clause. */
export function clausesOf(markdown: string): string[] {
  return readText(markdown).contract.clauses.map(({ id, text }) => `${id}: ${text}`);
}
