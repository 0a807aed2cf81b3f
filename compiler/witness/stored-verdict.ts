/** A verdict as it is stored beside its PDF: text that a person can read and compare, and back. */
import { type Finding, findingKinds, type Verdict, type WitnessedPage } from '../model/witness.ts';

/** A page a line's worth of rows: what changes on a page shows in a comparison. */
export const printVerdict = (verdict: Verdict): string => `${JSON.stringify(verdict, null, 1)}\n`;

/** Undefined for what is no verdict, whatever its version. */
export function readVerdict(text: string): Verdict | undefined {
  const verdict = parsed(text);
  if (!isRecord(verdict) || typeof verdict.witness !== 'number' || typeof verdict.sha256 !== 'string') return undefined;
  return Array.isArray(verdict.pages) && verdict.pages.every(isPage) ? (verdict as Verdict) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isPage = (page: unknown): page is WitnessedPage =>
  isRecord(page) &&
  Number.isSafeInteger(page.page) &&
  Array.isArray(page.shown) &&
  page.shown.every((row) => typeof row === 'string') &&
  Array.isArray(page.findings) &&
  page.findings.every(isFinding);

const kinds: ReadonlySet<unknown> = new Set(findingKinds);
const isFinding = (finding: unknown): finding is Finding =>
  isRecord(finding) && kinds.has(finding.kind) && typeof finding.words === 'string';
