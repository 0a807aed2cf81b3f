/**
 * In: a page. Out: all that it paints, forms opened, in painting order; text can be switched off and on.
 * Law: a page is bounded, however its forms call one another.
 */
import { type OpenedPage, PdfiumError } from './document.ts';
import type { Pdfium, Pointer } from './pdfium.ts';

export type PageObject = { readonly pointer: Pointer; readonly kind: 'text' | 'path' | 'image' | 'shading' };

const KINDS = ['text', 'path', 'image', 'shading', 'form'] as const;
const DEEPEST = 12;
const MOST = 200_000;

/** Throws a `PdfiumError` beyond two hundred thousand objects. */
export function readObjects({ pdfium, page }: OpenedPage): PageObject[] {
  const objects: PageObject[] = [];
  const count = pdfium.FPDFPage_CountObjects(page);
  for (let i = 0; i < count; i++) add(pdfium, pdfium.FPDFPage_GetObject(page, i), 0, objects);
  return objects;
}

function add(pdfium: Pdfium, pointer: Pointer, depth: number, objects: PageObject[]): void {
  const kind = KINDS[pdfium.FPDFPageObj_GetType(pointer) - 1];
  if (kind === undefined || depth > DEEPEST) return;
  if (objects.length >= MOST) throw new PdfiumError(`a page paints more than ${MOST} objects`);
  if (kind !== 'form') {
    objects.push({ pointer, kind });
    return;
  }
  const count = pdfium.FPDFFormObj_CountObjects(pointer);
  for (let i = 0; i < count; i++) add(pdfium, pdfium.FPDFFormObj_GetObject(pointer, i), depth + 1, objects);
}

/** Of these objects only those that `isActive` names are painted from here on. */
export function activate<O extends PageObject>({ pdfium }: OpenedPage, objects: readonly O[], isActive: (object: O) => boolean): void {
  for (const object of objects) pdfium.FPDFPageObj_SetIsActive(object.pointer, isActive(object));
}
