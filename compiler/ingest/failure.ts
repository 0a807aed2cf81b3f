/**
 * In: whatever opening or reading a PDF threw. Out: one of the closed set of ingest errors.
 */

type IngestErrorCode = 'encrypted' | 'corrupt' | 'not-a-pdf' | 'no-text' | 'too-large' | 'timeout' | 'unmapped-glyphs';
export type IngestError = { readonly code: IngestErrorCode; readonly message: string; readonly pages?: readonly number[] };

export function failureOf(error: unknown): IngestError {
  const name = error instanceof Error ? error.name : '';
  const detail = error instanceof Error ? error.message : String(error);
  if (name === 'PasswordException') return { code: 'encrypted', message: 'The file needs a password to be opened.' };
  if (/heap|memory/i.test(detail)) return { code: 'too-large', message: 'Reading the file needs more memory than allowed.' };
  return { code: 'corrupt', message: `The file can't be read as a PDF: ${detail.replace(/\s+/g, ' ').slice(0, 160)}` };
}
