/**
 * In: PDFium and the bytes of a PDF. Out: the document, opened; a page of it for as long as it is looked at.
 * Law: what is opened is closed, whatever happens in between.
 */
import type { Pdfium, Pointer } from './pdfium.ts';

export type OpenedDocument = {
  readonly pages: number;
  /** Looks at one page, counted from 1, and gives its memory back. Throws a `PdfiumError` when PDFium can't load it. */
  page<T>(number: number, look: (page: OpenedPage) => T): T;
  /** Once done with: the document's memory is given back, and no page of it may be asked for. */
  close(): void;
};

/** Width and height in points, as the page is shown: turned by its own rotation. */
export type OpenedPage = {
  readonly pdfium: Pdfium;
  readonly document: Pointer;
  readonly page: Pointer;
  readonly width: number;
  readonly height: number;
};

/** Codes of `FPDF_GetLastError`. */
const FAILURES = new Map([
  [3, 'not a PDF, or a broken one'],
  [4, 'a password is needed'],
  [5, 'its security is unknown'],
]);

export class PdfiumError extends Error {
  override readonly name = 'PdfiumError';
}

/** Throws a `PdfiumError` for what is no PDF, is broken or asks for a password. */
export function openDocument(pdfium: Pdfium, bytes: Uint8Array): OpenedDocument {
  const { wasmExports } = pdfium.pdfium;
  const held = wasmExports.malloc(bytes.length);
  if (held === 0) throw new PdfiumError('no memory for the document');
  pdfium.pdfium.HEAPU8.set(bytes, held);
  const document = pdfium.FPDF_LoadMemDocument(held, bytes.length, '');
  if (document === 0) {
    wasmExports.free(held);
    throw new PdfiumError(FAILURES.get(pdfium.FPDF_GetLastError()) ?? 'the document can’t be opened');
  }
  return {
    pages: pdfium.FPDF_GetPageCount(document),
    page: (number, look) => lookAt(pdfium, document, number, look),
    close: () => {
      pdfium.FPDF_CloseDocument(document);
      wasmExports.free(held);
    },
  };
}

function lookAt<T>(pdfium: Pdfium, document: Pointer, number: number, look: (page: OpenedPage) => T): T {
  const page = pdfium.FPDF_LoadPage(document, number - 1);
  if (page === 0) throw new PdfiumError(`page ${number} can’t be loaded`);
  try {
    return look({ pdfium, document, page, width: pdfium.FPDF_GetPageWidthF(page), height: pdfium.FPDF_GetPageHeightF(page) });
  } finally {
    pdfium.FPDF_ClosePage(page);
  }
}
