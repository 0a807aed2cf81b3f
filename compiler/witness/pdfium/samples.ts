/** In: a page and glyphs of it. Out: each glyph drawn alone and large, as a grey picture; or a character of a standard font. */
import { type Box, heightOf, widthOf } from '../page/glyph.ts';
import type { GreyPicture } from '../shape/silhouette.ts';
import type { OpenedPage } from './document.ts';
import type { Pdfium, Pointer } from './pdfium.ts';
import { BGRA, WHITE } from './render.ts';

const TALL = 40;
const MARGIN = 1;
const WIDEST = 120;

/** What the page paints within the box, forty pixels tall; what else stands there is to be switched off before. */
export function drawSample({ pdfium, page }: OpenedPage, box: Box): GreyPicture | undefined {
  const scale = TALL / heightOf(box);
  const width = Math.ceil(widthOf(box) * scale) + 2 * MARGIN;
  if (!(width <= WIDEST)) return undefined;
  const height = TALL + 2 * MARGIN;
  const { wasmExports } = pdfium.pdfium;
  const place = wasmExports.malloc(40);
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, BGRA, 0, 0);
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    const matrix = [scale, 0, 0, scale, MARGIN - box.x0 * scale, MARGIN - box.y0 * scale, 0, 0, width, height];
    new Float32Array(pdfium.pdfium.HEAPU8.buffer, place, 10).set(matrix);
    pdfium.FPDF_RenderPageBitmapWithMatrix(bitmap, page, place, place + 24, 0);
    return greyOf(pdfium, bitmap, (bytes, at) => 255 - bytes[at + 1]!);
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
    wasmExports.free(place);
  }
}

/** A character of one of the fourteen standard fonts, drawn by PDFium's own; undefined where the font lacks it. */
export function drawStandard(pdfium: Pdfium, document: Pointer, font: string, character: string): GreyPicture | undefined {
  const object = pdfium.FPDFPageObj_NewTextObj(document, font, TALL);
  if (object === 0) return undefined;
  const text = pdfium.pdfium.wasmExports.malloc(4);
  new Uint16Array(pdfium.pdfium.HEAPU8.buffer, text, 2).set([character.charCodeAt(0), 0]);
  pdfium.FPDFText_SetText(object, text);
  const bitmap = pdfium.FPDFTextObj_GetRenderedBitmap(document, 0, object, 1);
  const picture = bitmap === 0 ? undefined : greyOf(pdfium, bitmap, (bytes, at) => bytes[at + 3]!);
  if (bitmap !== 0) pdfium.FPDFBitmap_Destroy(bitmap);
  pdfium.pdfium.wasmExports.free(text);
  pdfium.FPDFPageObj_Destroy(object);
  return picture;
}

function greyOf(pdfium: Pdfium, bitmap: Pointer, inkAt: (bytes: Uint8Array, at: number) => number): GreyPicture {
  const [width, height] = [pdfium.FPDFBitmap_GetWidth(bitmap), pdfium.FPDFBitmap_GetHeight(bitmap)];
  const [start, stride] = [pdfium.FPDFBitmap_GetBuffer(bitmap), pdfium.FPDFBitmap_GetStride(bitmap)];
  const bytes = pdfium.pdfium.HEAPU8;
  const ink = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) ink[y * width + x] = inkAt(bytes, start + y * stride + 4 * x);
  return { width, height, ink };
}
