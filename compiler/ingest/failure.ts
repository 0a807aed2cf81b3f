/**
 * In: whatever opening or reading an original threw. Out: one of the closed set of ingest errors.
 */

type IngestErrorCode =
  | 'encrypted'
  | 'corrupt'
  | 'not-a-pdf'
  | 'not-a-docx'
  | 'not-html'
  | 'no-text'
  | 'too-large'
  | 'timeout'
  | 'unmapped-glyphs';
export type IngestError = { readonly code: IngestErrorCode; readonly message: string; readonly pages?: readonly number[] };

/** What a reader throws once it knows that it won't read a file, for the door of its front end to catch. */
export class Refusal extends Error {
  readonly code: IngestErrorCode;

  constructor(code: IngestErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export function failureOf(error: unknown, kind = 'a PDF'): IngestError {
  if (error instanceof Refusal) return { code: error.code, message: error.message };
  const name = error instanceof Error ? error.name : '';
  const detail = error instanceof Error ? error.message : String(error);
  if (name === 'PasswordException') return { code: 'encrypted', message: 'The file needs a password to be opened.' };
  if (/heap|memory/i.test(detail)) return { code: 'too-large', message: 'Reading the file needs more memory than allowed.' };
  return { code: 'corrupt', message: `The file can't be read as ${kind}: ${detail.replace(/\s+/g, ' ').slice(0, 160)}` };
}
