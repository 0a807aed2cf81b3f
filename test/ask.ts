/** A contract of one sentence and its rules, asked as a caller would: the generated code, its explanation and the oracle answer the same. */
import { expect } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { renderPretty } from '../compiler/diagnostic/render-pretty.ts';
import { compareOn, type Generated } from '../compiler/interpret/draw/differential.ts';
import type { Program } from '../compiler/model/program.ts';
import { run } from './emit/build.ts';
import { emitted } from './emitted.ts';

type Given = Readonly<Record<string, unknown>>;
export type Ask = (rule: string, input: Given, readings?: Readonly<Record<string, string>>) => { result?: unknown; message?: string };

/** `words` carry the marks; each rule is what stands in its fence but for its title, question, kind and clauses. */
export function oneClause(words: string, ...rules: readonly string[]): string {
  const fence = (rule: string): string =>
    ['```yaml rule', 'title: Essai', 'question: Essai ?', 'kind: limit', 'clauses: ["1.1"]', rule.trim(), '```'].join('\n');
  return `---
title: Essai
provider: P
parties: { client: le client, provider: le prestataire }
edition: "1"
language: fr
jurisdiction: FR
currency: EUR
timeZone: Europe/Paris
furniture: []
names: []
calendars:
  feries: { country: FR, years: [2022, 2030], label: Jours fériés, source: Code du travail }
---

# 1. Objet

1.1. ${words}

${rules.map(fence).join('\n\n')}
`;
}

/** What `check` says of the rules, law by law; coverage and fidelity are not asked. */
export function said(text: string): string[] {
  const { diagnostics } = compile({ id: 'essai', files: [{ file: 'contract.md', text }] });
  return diagnostics.filter(({ code }) => !/^(coverage\/|check\/(no-original|unused))/.test(code)).map(({ code }) => code);
}

/** Rules that compile, ready to be asked. */
export async function asking(text: string): Promise<Ask> {
  const file = { file: 'contract.md', text };
  const { program, diagnostics } = compile({ id: 'essai', files: [file] });
  if (!program) throw new Error(renderPretty(diagnostics, new Map([[file.file, file]])));
  return askingProgram(program);
}

export async function askingProgram(program: Program): Promise<Ask> {
  const generated = (await run(emitted(program), 'wire')) as unknown as Generated;
  return (id, input, readings = {}) => {
    const rule = program.rules.find((each) => each.id === id);
    if (!rule) throw new Error(`no rule ${id}`);
    const compared = compareOn(program, rule, generated, { input, readings });
    expect(compared).not.toHaveProperty('rule');
    return generated.evaluate(id, input, readings) as ReturnType<Ask>;
  };
}
