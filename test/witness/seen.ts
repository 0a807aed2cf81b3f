/** A tiny PDF, seen by the witness: what it shows, and what it finds odd. */
import type { Verdict, WitnessedPage } from '../../compiler/model/witness.ts';
import { witnessVersion } from '../../compiler/model/witness.ts';
import { installedPdfium } from '../../compiler/witness/guard-wasm.ts';
import { witness } from '../../compiler/witness/witness.ts';

const pdfium = await installedPdfium();

export function seen(bytes: Uint8Array): Verdict {
  const pages: WitnessedPage[] = [];
  witness(pdfium, bytes, (page) => pages.push(page));
  return { witness: witnessVersion, sha256: '', pages };
}

/** `kind: words` of each finding, in order. */
export const findingsIn = (bytes: Uint8Array): string[] =>
  seen(bytes).pages.flatMap(({ findings }) => findings.map(({ kind, words }) => `${kind}: ${words}`));
