/**
 * In: a page. Out: its glyphs, and the page drawn as the steps of `page/` ask for it; or why it can't be.
 * Law: text is switched on and off, never redrawn by another hand: what differs between two pictures is that text.
 */
import type { Glyph } from '../page/glyph.ts';
import { type Layers, layersOf } from '../page/layers.ts';
import type { Drawn } from '../page/verdicts.ts';
import type { OpenedPage } from './document.ts';
import { readGlyphs } from './glyphs.ts';
import { activate, type PageObject, readObjects } from './page-objects.ts';
import { type Picture, renderPage } from './render.ts';
import { scratchOf } from './scratch.ts';
import { readStrikeouts } from './strikeouts.ts';

export type DrawnPage = Drawn & { readonly pairs: Layers['pairs']; readonly objects: readonly PageObject[] };

const DPI = 72;

/** `crowded` where more stands on one spot than can be drawn apart. Throws a `PdfiumError` for a page that can't be drawn. */
export function drawPage(page: OpenedPage): DrawnPage | 'crowded' {
  const objects = readObjects(page);
  const glyphs = readGlyphs(page, objects);
  const found = layersOf(glyphs);
  if (!found) return 'crowded';
  const { layerOf, count, pairs } = found;
  const texts = objects.flatMap((object, index) => (object.kind === 'text' ? [{ ...object, layer: layerOf.get(index) }] : []));
  activate(page, texts, () => false);
  const without = renderPage(page, { dpi: DPI });
  const layers = Array.from({ length: glyphs.length === 0 ? 0 : count }, (_, layer) => {
    activate(page, texts, (object) => object.layer === layer);
    return renderPage(page, { dpi: DPI });
  });
  const alone = mayBeCovered(page, objects, glyphs) ? { alone: drawAlone(page, objects) } : {};
  return {
    glyphs,
    layerOf,
    layers,
    without,
    ...alone,
    pairs,
    objects,
    picture: pictureOf(page, objects),
    strikeouts: readStrikeouts(page),
  };
}

/** The text as if nothing were painted before or after it, in black: the page is closed after it. */
function drawAlone(page: OpenedPage, objects: readonly PageObject[]): Picture {
  blackTextAlone(page, objects);
  return renderPage(page, { dpi: DPI, annotations: false });
}

/** From here on the page paints its text alone, in black: it is seen whole, whatever its own colour. */
export function blackTextAlone(page: OpenedPage, objects: readonly PageObject[]): void {
  const { pdfium } = page;
  activate(page, objects, ({ kind }) => kind === 'text');
  for (const { kind, pointer } of objects) {
    if (kind !== 'text') continue;
    pdfium.FPDFPageObj_SetFillColor(pointer, 0, 0, 0, 255);
    pdfium.FPDFPageObj_SetStrokeColor(pointer, 0, 0, 0, 255);
  }
}

/** Whether anything that is no text is painted after a text and where that text stands. */
function mayBeCovered({ pdfium, page }: OpenedPage, objects: readonly PageObject[], glyphs: readonly Glyph[]): boolean {
  if (glyphs.length === 0) return false;
  if (pdfium.FPDFPage_GetAnnotCount(page) > 0) return true;
  const first = Math.min(...glyphs.map(({ object }) => object));
  return objects.some(({ kind }, index) => kind !== 'text' && index > first);
}

function pictureOf({ pdfium, width, height }: OpenedPage, objects: readonly PageObject[]): number {
  const scratch = scratchOf(pdfium);
  const shares = objects.map(({ kind, pointer }) => {
    const bounds =
      kind === 'image' ? scratch.floats(4, (at) => pdfium.FPDFPageObj_GetBounds(pointer, at(0), at(1), at(2), at(3))) : undefined;
    const [left = 0, bottom = 0, right = 0, top = 0] = bounds ?? [];
    return ((right - left) * (top - bottom)) / (width * height);
  });
  scratch.free();
  return shares.reduce((most, share) => Math.max(most, share), 0);
}
