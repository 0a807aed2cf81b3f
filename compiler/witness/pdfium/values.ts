/** In: a page. Out: what its form fields hold and its annotations say, as findings of their own: values are no text of the page. */
import type { Finding } from '../../model/witness.ts';
import { inAnnotations } from './annotations.ts';
import type { OpenedPage } from './document.ts';
import type { Pdfium, Pointer } from './pdfium.ts';

const LONGEST = 8192;

export const readValues = (page: OpenedPage): Finding[] =>
  inAnnotations(page, (annotation) => {
    const words = ['V', 'Contents'].map((key) => stringOf(page.pdfium, annotation, key)).filter((text) => text.trim() !== '');
    return words.map((text): Finding => ({ kind: 'value', words: text.replace(/\s+/g, ' ').trim() }));
  });

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
