/**
 * In: a page and its text objects. Out: its glyphs as PDFium reads and places them, on the page as it is shown.
 * Law: PDFium alone is asked, so that what it says can be held against what another reader read.
 */
import type { Box, Glyph } from '../page/glyph.ts';
import type { OpenedPage } from './document.ts';
import type { PageObject } from './page-objects.ts';
import type { Pointer } from './pdfium.ts';
import { type Scratch, scratchOf } from './scratch.ts';
import { boxBetween, type Matrix, move, shownAs } from './shown-as.ts';

/** `objects` are all that the page paints; a glyph's `object` is an index among them. */
export function readGlyphs(page: OpenedPage, objects: readonly PageObject[]): Glyph[] {
  const { pdfium } = page;
  const scratch = scratchOf(pdfium);
  const text = pdfium.FPDFText_LoadPage(page.page);
  try {
    const reading: Reading = {
      page,
      text,
      scratch,
      shown: shownAs(page, scratch),
      objects: new Map(objects.map(({ pointer }, i) => [pointer, i])),
      settings: new Map(),
    };
    const count = text === 0 ? 0 : pdfium.FPDFText_CountChars(text);
    return Array.from({ length: count }, (_, index) => readGlyph(reading, index)).filter((glyph) => glyph !== undefined);
  } finally {
    if (text !== 0) pdfium.FPDFText_ClosePage(text);
    scratch.free();
  }
}

type Reading = {
  readonly page: OpenedPage;
  readonly text: Pointer;
  readonly scratch: Scratch;
  readonly shown: Matrix;
  readonly objects: ReadonlyMap<Pointer, number>;
  /** How each text object is set, once asked. */
  readonly settings: Map<number, Setting | undefined>;
};

type Setting = { readonly size: number; readonly angle: number };

/** Spaces and line ends that PDFium adds by itself are none of the page's. */
function readGlyph(reading: Reading, index: number): Glyph | undefined {
  const { page, text, scratch, shown, objects } = reading;
  const { pdfium } = page;
  if (pdfium.FPDFText_IsGenerated(text, index) === 1) return undefined;
  const object = objects.get(pdfium.FPDFText_GetTextObject(text, index));
  const setting = object === undefined ? undefined : settingOf(reading, object, index);
  const origin = scratch.doubles(2, (at) => pdfium.FPDFText_GetCharOrigin(text, index, at(0), at(1)));
  if (object === undefined || !origin || !setting) return undefined;
  const [x, y] = move(shown, origin[0]!, origin[1]!);
  const unicode = pdfium.FPDFText_GetUnicode(text, index);
  return {
    text: isCharacter(unicode) ? String.fromCodePoint(unicode) : '',
    object,
    box: boxOf({ pdfium, text, scratch, shown }, index) ?? { x0: x, y0: y - setting.size, x1: x, y1: y },
    x,
    y,
    ...setting,
    unmapped: pdfium.FPDFText_HasUnicodeMapError(text, index) === 1,
  };
}

/** All glyphs of a text object are set alike. */
function settingOf({ page: { pdfium }, text, scratch, shown, settings }: Reading, object: number, index: number): Setting | undefined {
  if (settings.has(object)) return settings.get(object);
  const matrix = scratch.floats(4, (at) => pdfium.FPDFText_GetMatrix(text, index, at(0)));
  const setting = matrix && setAs(matrix, shown, pdfium.FPDFText_GetFontSize(text, index));
  settings.set(object, setting);
  return setting;
}

function setAs([a = 1, b = 0, c = 0, d = 1]: readonly number[], shown: Matrix, size: number): Setting {
  const [alongX, alongY] = [shown[0] * a + shown[2] * b, shown[1] * a + shown[3] * b];
  return { size: Math.abs(size) * Math.hypot(c, d), angle: Math.round((Math.atan2(alongY, alongX) * 180) / Math.PI) };
}

const isCharacter = (unicode: number): boolean => unicode > 0 && unicode <= 0x10ffff && (unicode < 0xd800 || unicode > 0xdfff);

type Placing = Pick<Reading, 'text' | 'scratch' | 'shown'> & { readonly pdfium: OpenedPage['pdfium'] };

/** Of the shape; of the line where the font says nothing of it. */
function boxOf({ pdfium, text, scratch, shown }: Placing, index: number): Box | undefined {
  const tight = scratch.doubles(4, (at) => pdfium.FPDFText_GetCharBox(text, index, at(0), at(1), at(2), at(3)));
  if (tight && tight[1]! > tight[0]! && tight[3]! > tight[2]!) return boxBetween(shown, tight[0]!, tight[2]!, tight[1]!, tight[3]!);
  const loose = scratch.floats(4, (at) => pdfium.FPDFText_GetLooseCharBox(text, index, at(0)));
  return loose && boxBetween(shown, loose[0]!, loose[3]!, loose[2]!, loose[1]!);
}
