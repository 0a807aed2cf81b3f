/**
 * In: a page. Out: what its form fields hold and its annotations say, as findings of their own: values are no text of the page.
 * Law: a field says its value where it stands or where the field that it belongs to does, whatever their depth.
 */
import type { Finding } from '../../model/witness.ts';
import { inAnnotations } from './annotations.ts';
import type { OpenedPage } from './document.ts';
import type { Pdfium, Pointer } from './pdfium.ts';

const LONGEST = 8192;
/** Of annotations: a field of a form. */
const WIDGET = 20;

export function readValues(page: OpenedPage): Finding[] {
  const { pdfium } = page;
  const belongsAbove = (annotation: Pointer): boolean =>
    pdfium.FPDFAnnot_GetSubtype(annotation) === WIDGET && stringOf(pdfium, annotation, 'V').trim() === '';
  const own = inAnnotations(page, (annotation) => findingsOf(['V', 'Contents'].map((key) => stringOf(pdfium, annotation, key))));
  if (!inAnnotations(page, (annotation) => [belongsAbove(annotation)]).includes(true)) return own;
  const above = inForm(page, (form) =>
    inAnnotations(page, (annotation) => findingsOf(belongsAbove(annotation) ? [fieldValue(pdfium, form, annotation)] : [])),
  );
  return [...own, ...above];
}

const findingsOf = (words: readonly string[]): Finding[] =>
  words.filter((text) => text.trim() !== '').map((text): Finding => ({ kind: 'value', words: text.replace(/\s+/g, ' ').trim() }));

/** Looks at the document's form, which PDFium holds for as long. */
function inForm<T>({ pdfium, document }: OpenedPage, look: (form: Pointer) => T[]): T[] {
  const info = pdfium.PDFiumExt_OpenFormFillInfo();
  const form = pdfium.PDFiumExt_InitFormFillEnvironment(document, info);
  try {
    return form === 0 ? [] : look(form);
  } finally {
    if (form !== 0) pdfium.PDFiumExt_ExitFormFillEnvironment(form);
    pdfium.PDFiumExt_CloseFormFillInfo(info);
  }
}

/** A string of an annotation's dictionary; empty where there is none. */
const stringOf = (pdfium: Pdfium, annotation: Pointer, key: string): string =>
  held(pdfium, (place, size) => pdfium.FPDFAnnot_GetStringValue(annotation, key, place, size));

const fieldValue = (pdfium: Pdfium, form: Pointer, annotation: Pointer): string =>
  held(pdfium, (place, size) => pdfium.FPDFAnnot_GetFormFieldValue(form, annotation, place, size));

/** What is written to a place of that size; asked without a place, how much there is to write. */
function held(pdfium: Pdfium, write: (place: Pointer, size: number) => number): string {
  const size = Math.min(LONGEST, write(0, 0));
  if (size <= 2) return '';
  const { wasmExports } = pdfium.pdfium;
  const place = wasmExports.malloc(size);
  write(place, size);
  const bytes = pdfium.pdfium.HEAPU8.slice(place, place + size - 2);
  wasmExports.free(place);
  return new TextDecoder('utf-16le').decode(bytes);
}
