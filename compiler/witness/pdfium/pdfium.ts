/**
 * In: the bytes of PDFium's own WebAssembly. Out: PDFium, started, with the few of its functions that are called here.
 * Law: nothing is fetched and nothing native is loaded; the package is asked for only by who draws a page.
 */
import { createRequire } from 'node:module';

/** A place in PDFium's memory; 0 is none. */
export type Pointer = number;

/** Functions of fpdfview.h, fpdf_edit.h and fpdf_text.h, by their names there. Flags and colours are those of PDFium. */
export interface Pdfium {
  readonly pdfium: {
    readonly HEAPU8: Uint8Array;
    readonly wasmExports: { malloc(size: number): Pointer; free(at: Pointer): void };
  };
  PDFiumExt_Init(): void;
  FPDF_LoadMemDocument(bytes: Pointer, size: number, password: string): Pointer;
  FPDF_GetLastError(): number;
  FPDF_GetPageCount(document: Pointer): number;
  FPDF_CloseDocument(document: Pointer): void;
  FPDF_LoadPage(document: Pointer, index: number): Pointer;
  FPDF_ClosePage(page: Pointer): void;
  FPDF_GetPageWidthF(page: Pointer): number;
  FPDF_GetPageHeightF(page: Pointer): number;
  FPDF_RenderPageBitmap(
    bitmap: Pointer,
    page: Pointer,
    x: number,
    y: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ): void;
  FPDFBitmap_CreateEx(width: number, height: number, format: number, pixels: Pointer, stride: number): Pointer;
  FPDFBitmap_FillRect(bitmap: Pointer, x: number, y: number, width: number, height: number, color: number): boolean;
  FPDFBitmap_GetBuffer(bitmap: Pointer): Pointer;
  FPDFBitmap_GetStride(bitmap: Pointer): number;
  FPDFBitmap_Destroy(bitmap: Pointer): void;
}

type Package = { init(overrides: { readonly wasmBinary: Uint8Array }): Promise<Pdfium> };

const require = createRequire(import.meta.url);

/** Where the package keeps its WebAssembly. Throws when it is not installed. */
export const wasmPath = (): string => require.resolve('@embedpdf/pdfium/pdfium.wasm');

/** One PDFium with a memory of its own: it is given back with the process or the worker that started it. */
export async function startPdfium(wasm: Uint8Array): Promise<Pdfium> {
  const { init } = require('@embedpdf/pdfium') as Package;
  const pdfium = await init({ wasmBinary: wasm });
  pdfium.PDFiumExt_Init();
  return pdfium;
}
