/** In: a page. Out: what its form fields hold and its annotations say, as findings of their own: values are no text of the page. */
import type { Finding } from '../../model/witness.ts';
import type { OpenedPage } from './document.ts';
import type { Pdfium, Pointer } from './pdfium.ts';

const MOST = 1000;
const LONGEST = 8192;

export function readValues({ pdfium, page }: OpenedPage): Finding[] {
  const count = Math.min(MOST, pdfium.FPDFPage_GetAnnotCount(page));
  return Array.from({ length: count }, (_, index) => {
    const annotation = pdfium.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) return [];
    const words = ['V', 'Contents'].map((key) => stringOf(pdfium, annotation, key)).filter((text) => text.trim() !== '');
    pdfium.FPDFPage_CloseAnnot(annotation);
    return words.map((text): Finding => ({ kind: 'value', words: text.replace(/\s+/g, ' ').trim() }));
  }).flat();
}

/** A string of an annotation's dictionary; empty where there is none. */
function stringOf(pdfium: Pdfium, annotation: Pointer, key: string): string {
  const size = Math.min(LONGEST, pdfium.FPDFAnnot_GetStringValue(annotation, key, 0, 0));
  if (size <= 2) return '';
  const { wasmExports } = pdfium.pdfium;
  const held = wasmExports.malloc(size);
  pdfium.FPDFAnnot_GetStringValue(annotation, key, held, size);
  const bytes = pdfium.pdfium.HEAPU8.slice(held, held + size - 2);
  wasmExports.free(held);
  return new TextDecoder('utf-16le').decode(bytes);
}
