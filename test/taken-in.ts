/** A text → what is taken in of it, and what `check` says of its skeleton as the contract of two parties. */

import { sha256Of } from '../compiler/cli/host/sha256.ts';
import { compile } from '../compiler/compile.ts';
import { ingestText } from '../compiler/ingest/ingest.ts';
import { languageOf } from '../compiler/language/languages.ts';

export function takenIn(text: string, language: string) {
  const { locale } = languageOf({ language });
  const result = ingestText(text, { locale, original: { file: 'original.txt', sha256: sha256Of(text) } });
  if (!result.ok) throw new Error(result.error.message);
  return { ...result, unknown: locale.unknown };
}

/** Compiled with what a person would fill in: a country and the names of the parties. */
export function compiled(text: string, language: string) {
  const { markdown, unknown, ledger } = takenIn(text, language);
  const front = 'parties: { client: C, provider: P }\nnames: []\ncalendars: {}\nfurniture';
  const contract = markdown.replace(`jurisdiction: ${unknown}`, 'jurisdiction: FR').replace('furniture', front);
  const original = { file: 'original.txt', text, sha256: sha256Of(text) };
  const result = compile({ id: 'taken-in', files: [{ file: 'contract.md', text: contract }], original });
  return { ...result, ledger, told: result.diagnostics.filter(({ code }) => !code.startsWith('coverage/')) };
}
