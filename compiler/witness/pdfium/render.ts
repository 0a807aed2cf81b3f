/**
 * In: a page. Out: its pixels on white paper, annotations drawn.
 * Law: a picture is bounded, however large a page says that it is.
 */
import { type OpenedPage, PdfiumError } from './document.ts';

/** Row by row from the top left, four bytes a pixel: red, green, blue, 255. */
export type Picture = { readonly width: number; readonly height: number; readonly pixels: Uint8ClampedArray<ArrayBuffer> };

export type Rendering = {
  /** Dots per inch; 72 makes a point a pixel. */
  readonly dpi: number;
  /** Annotations are drawn unless this says no. */
  readonly annotations?: boolean;
};

/** Four bytes a pixel, and the paper as 0xAARRGGBB. */
export const BGRA = 4;
const ANNOTATIONS = 0x01;
const REVERSED = 0x10;
export const WHITE = 0xffffffff;
const MOST_PIXELS = 40_000_000;

/** Throws a `PdfiumError` when the page is larger than forty million pixels at that resolution, or memory is short. */
export function renderPage({ pdfium, page, width, height }: OpenedPage, rendering: Rendering): Picture {
  const [w, h] = [width, height].map((points) => Math.max(1, Math.round((points * rendering.dpi) / 72))) as [number, number];
  if (!(w * h <= MOST_PIXELS)) throw new PdfiumError(`a page of ${Math.round(width)} × ${Math.round(height)} points is too large to draw`);
  const bitmap = pdfium.FPDFBitmap_CreateEx(w, h, BGRA, 0, 0);
  if (bitmap === 0) throw new PdfiumError('no memory for the picture of a page');
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, w, h, WHITE);
    const flags = REVERSED | (rendering.annotations === false ? 0 : ANNOTATIONS);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, w, h, 0, flags);
    const from = pdfium.FPDFBitmap_GetBuffer(bitmap);
    return { width: w, height: h, pixels: new Uint8ClampedArray(pdfium.pdfium.HEAPU8.slice(from, from + w * h * 4).buffer) };
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}
