/**
 * In: PDFium and a PDF. Out: what each of its pages shows a reader, and what is odd of it, as it is stored.
 * Law: a page that defeats the witness is a finding of that page, never silence.
 */
import type { Finding, WitnessedPage } from '../model/witness.ts';
import { type OpenedDocument, type OpenedPage, openDocument, PdfiumError } from './pdfium/document.ts';
import { drawPage } from './pdfium/drawn-page.ts';
import type { Pdfium } from './pdfium/pdfium.ts';
import { readValues } from './pdfium/values.ts';
import { witnessPage } from './witness-page.ts';
import { type Shapes, startShapes } from './witness-shapes.ts';

/** Calls with each page once it is looked at, and with how many there are. Throws a `PdfiumError` for what can't be opened. */
export function witness(pdfium: Pdfium, bytes: Uint8Array, onPage: (page: WitnessedPage, pages: number) => void): void {
  const document = openDocument(pdfium, bytes);
  const shapes = startShapes();
  for (let number = 1; number <= document.pages; number++) onPage(pageOf(document, number, shapes), document.pages);
  document.close();
}

function pageOf(document: OpenedDocument, number: number, shapes: Shapes): WitnessedPage {
  try {
    return document.page(number, (page) => lookAt(page, number, shapes));
  } catch (error) {
    if (!(error instanceof PdfiumError)) throw error;
    return { page: number, shown: [], findings: [{ kind: 'undrawn', words: '', other: error.message }] };
  }
}

function lookAt(page: OpenedPage, number: number, shapes: Shapes): WitnessedPage {
  const drawn = drawPage(page);
  if (drawn === 'crowded') return { page: number, shown: [], findings: [{ kind: 'crowded', words: '' }] };
  const sighted = witnessPage(number, drawn);
  const { shown, findings } = sighted.witnessed;
  const all: Finding[] = [...findings, ...shapes.look(page, drawn, sighted), ...readValues(page)];
  return { page: number, shown, findings: all };
}
