/** In: a page. Out: where annotations strike its words, whether they bring a drawing of the line or leave that to the reader. */
import { around, type Box } from '../page/glyph.ts';
import { inAnnotations } from './annotations.ts';
import type { OpenedPage } from './document.ts';
import type { Pdfium, Pointer } from './pdfium.ts';
import { type Scratch, scratchOf } from './scratch.ts';
import { boxBetween, type Matrix, shownAs } from './shown-as.ts';

const STRIKEOUT = 12;
const MOST = 1000;

export function readStrikeouts(page: OpenedPage): Box[] {
  const { pdfium } = page;
  if (pdfium.FPDFPage_GetAnnotCount(page.page) === 0) return [];
  const scratch = scratchOf(pdfium);
  const shown = shownAs(page, scratch);
  const boxes = inAnnotations(page, (annotation) =>
    pdfium.FPDFAnnot_GetSubtype(annotation) === STRIKEOUT ? linesOf(pdfium, annotation, scratch, shown) : [],
  );
  scratch.free();
  return boxes;
}

/** A box for each line of words: four points, of which no order is sure. */
function linesOf(pdfium: Pdfium, annotation: Pointer, scratch: Scratch, shown: Matrix): Box[] {
  const count = Math.min(MOST, pdfium.FPDFAnnot_CountAttachmentPoints(annotation));
  return Array.from({ length: count }, (_, index) => {
    const points = scratch.floats(8, (at) => pdfium.FPDFAnnot_GetAttachmentPoints(annotation, index, at(0))) ?? [];
    const corners = [0, 2, 4, 6].map((at) => boxBetween(shown, points[at] ?? 0, points[at + 1] ?? 0, points[at] ?? 0, points[at + 1] ?? 0));
    return around(corners);
  });
}
