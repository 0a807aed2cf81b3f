/** In: a page. Out: what is found in each of its annotations, which is closed after it. Law: a page has a bounded number that are looked at. */
import type { OpenedPage } from './document.ts';
import type { Pointer } from './pdfium.ts';

const MOST = 1000;

/** Finds something in each annotation, in order; those that PDFium can't open are left out. */
export function inAnnotations<T>({ pdfium, page }: OpenedPage, find: (annotation: Pointer) => T[]): T[] {
  const indices = Array.from({ length: Math.min(MOST, pdfium.FPDFPage_GetAnnotCount(page)) }, (_, index) => index);
  return indices.flatMap((index) => {
    const annotation = pdfium.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) return [];
    const found = find(annotation);
    pdfium.FPDFPage_CloseAnnot(annotation);
    return found;
  });
}
