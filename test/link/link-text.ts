/** Markdown (and YAML files by name) in memory → the contract with its names resolved, and what linking reported. */
import type { Diagnostic } from '../../compiler/diagnostic/diagnostic.ts';
import { link } from '../../compiler/link/index.ts';
import type { Linked } from '../../compiler/model/linked.ts';
import { readText } from '../read/read-text.ts';

export type TextLinking = { readonly linked: Linked; readonly diagnostics: readonly Diagnostic[]; readonly codes: readonly string[] };

export function linkText(markdown: string, more: Readonly<Record<string, string>> = {}): TextLinking {
  const reading = readText(markdown, more);
  if (reading.codes.length > 0) throw new Error(`not read: ${reading.diagnostics.map(({ message }) => message).join('\n')}`);
  const diagnostics: Diagnostic[] = [];
  const linked = link(reading.contract, (one) => {
    diagnostics.push(one);
  });
  return { linked, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

export const fence = (kind: string, yaml: string): string => `\n\n\`\`\`yaml ${kind}\n${yaml}\n\`\`\`\n\n`;
