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
  FPDF_RenderPageBitmapWithMatrix(bitmap: Pointer, page: Pointer, matrix: Pointer, clip: Pointer, flags: number): void;
  FPDFBitmap_CreateEx(width: number, height: number, format: number, pixels: Pointer, stride: number): Pointer;
  FPDFBitmap_FillRect(bitmap: Pointer, x: number, y: number, width: number, height: number, color: number): boolean;
  FPDFBitmap_GetBuffer(bitmap: Pointer): Pointer;
  FPDFBitmap_GetStride(bitmap: Pointer): number;
  FPDFBitmap_GetWidth(bitmap: Pointer): number;
  FPDFBitmap_GetHeight(bitmap: Pointer): number;
  FPDFBitmap_Destroy(bitmap: Pointer): void;
  FPDF_PageToDevice(
    page: Pointer,
    startX: number,
    startY: number,
    sizeX: number,
    sizeY: number,
    rotate: number,
    pageX: number,
    pageY: number,
    deviceX: Pointer,
    deviceY: Pointer,
  ): boolean;
  FPDFPage_GetAnnotCount(page: Pointer): number;
  FPDFPage_GetAnnot(page: Pointer, index: number): Pointer;
  FPDFAnnot_GetSubtype(annotation: Pointer): number;
  FPDFAnnot_CountAttachmentPoints(annotation: Pointer): number;
  FPDFAnnot_GetAttachmentPoints(annotation: Pointer, index: number, points: Pointer): boolean;
  FPDFPage_CloseAnnot(annotation: Pointer): void;
  FPDFAnnot_GetStringValue(annotation: Pointer, key: string, text: Pointer, size: number): number;
  FPDFAnnot_GetFormFieldValue(form: Pointer, annotation: Pointer, text: Pointer, size: number): number;
  PDFiumExt_OpenFormFillInfo(): Pointer;
  PDFiumExt_InitFormFillEnvironment(document: Pointer, info: Pointer): Pointer;
  PDFiumExt_ExitFormFillEnvironment(form: Pointer): void;
  PDFiumExt_CloseFormFillInfo(info: Pointer): void;
  FPDFPage_CountObjects(page: Pointer): number;
  FPDFPage_GetObject(page: Pointer, index: number): Pointer;
  FPDFFormObj_CountObjects(form: Pointer): number;
  FPDFFormObj_GetObject(form: Pointer, index: number): Pointer;
  FPDFPageObj_GetType(object: Pointer): number;
  FPDFPageObj_GetBounds(object: Pointer, left: Pointer, bottom: Pointer, right: Pointer, top: Pointer): boolean;
  FPDFPageObj_SetIsActive(object: Pointer, active: boolean): boolean;
  FPDFPageObj_SetFillColor(object: Pointer, red: number, green: number, blue: number, alpha: number): boolean;
  FPDFPageObj_SetStrokeColor(object: Pointer, red: number, green: number, blue: number, alpha: number): boolean;
  FPDFPageObj_NewTextObj(document: Pointer, font: string, size: number): Pointer;
  FPDFPageObj_Destroy(object: Pointer): void;
  FPDFText_SetText(object: Pointer, text: Pointer): boolean;
  FPDFTextObj_GetFont(object: Pointer): Pointer;
  FPDFTextObj_GetRenderedBitmap(document: Pointer, page: Pointer, object: Pointer, scale: number): Pointer;
  FPDFText_LoadPage(page: Pointer): Pointer;
  FPDFText_ClosePage(text: Pointer): void;
  FPDFText_CountChars(text: Pointer): number;
  FPDFText_GetUnicode(text: Pointer, index: number): number;
  FPDFText_HasUnicodeMapError(text: Pointer, index: number): number;
  FPDFText_IsGenerated(text: Pointer, index: number): number;
  FPDFText_GetFontSize(text: Pointer, index: number): number;
  FPDFText_GetMatrix(text: Pointer, index: number, matrix: Pointer): boolean;
  FPDFText_GetCharOrigin(text: Pointer, index: number, x: Pointer, y: Pointer): boolean;
  FPDFText_GetCharBox(text: Pointer, index: number, left: Pointer, right: Pointer, bottom: Pointer, top: Pointer): boolean;
  FPDFText_GetLooseCharBox(text: Pointer, index: number, rectangle: Pointer): boolean;
  FPDFText_GetTextObject(text: Pointer, index: number): Pointer;
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
