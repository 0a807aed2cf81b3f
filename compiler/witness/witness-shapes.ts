/**
 * In: pages, one after the other. Out: the glyphs that are drawn as another character than the document says they are.
 * Law: each glyph of each font is looked at once, so that a long document costs no more than its fonts.
 */
import type { Finding } from '../model/witness.ts';
import { boxOf } from './page/findings.ts';
import { type Glyph, heightOf, widthOf } from './page/glyph.ts';
import type { Word } from './page/lines.ts';
import type { OpenedPage } from './pdfium/document.ts';
import { blackTextAlone, type DrawnPage } from './pdfium/drawn-page.ts';
import type { Pdfium, Pointer } from './pdfium/pdfium.ts';
import { drawSample, drawStandard } from './pdfium/samples.ts';
import { compared, drawnAs, type Faces } from './shape/lookalike.ts';
import { type Silhouette, silhouetteOf } from './shape/silhouette.ts';
import type { Sighted } from './witness-page.ts';

const fonts = ['Helvetica', 'Helvetica-Bold', 'Times-Roman', 'Times-Bold', 'Courier', 'Helvetica-Oblique', 'Times-Italic'];
const SMALLEST = 4;
/** As many glyphs are looked at in a document; a font has about sixty. */
const MOST = 1500;

export type Shapes = {
  /** The findings of a page, which may be asked for while it is open. */
  look(page: OpenedPage, drawn: DrawnPage, sighted: Sighted): Finding[];
};

/** One finding of a glyph stands for a whole document. */
export function startShapes(): Shapes {
  const judged = new Map<string, string | undefined>();
  const told = new Set<string>();
  let faces: Faces | undefined;
  return {
    look: (page, drawn, sighted) => {
      const samples = samplesOf(page, drawn, sighted);
      const fresh = samples.filter(({ key }) => !judged.has(key)).slice(0, Math.max(0, MOST - judged.size));
      if (fresh.length > 0) {
        faces ??= standardFaces(page.pdfium, page.document);
        blackTextAlone(page, drawn.objects);
        for (const { key, glyph } of fresh) if (!judged.has(key)) judged.set(key, judge(page, glyph, faces));
      }
      return samples.flatMap(({ key, word, glyph }) => {
        const other = judged.get(key);
        if (other === undefined || told.has(key)) return [];
        told.add(key);
        const more = samples.filter((sample) => sample.key === key && sample.word !== word).length;
        return [{ kind: 'shape' as const, words: word.text, said: glyph.text, other, box: boxOf([word], sighted.glyphs), more }];
      });
    },
  };
}

function judge(page: OpenedPage, glyph: Glyph, faces: Faces): string | undefined {
  const picture = drawSample(page, glyph.box);
  const shape = picture && silhouetteOf(picture);
  return shape && drawnAs(glyph.text, shape, faces);
}

type Sample = { readonly key: string; readonly glyph: Glyph; readonly word: Word };

/** The glyphs of seen words that can be compared: upright, of one character, on a spot of their own. */
function samplesOf({ pdfium }: OpenedPage, { objects, pairs }: DrawnPage, { seen, glyphs }: Sighted): Sample[] {
  const shared = new Set(pairs.flat());
  return seen.flatMap((word) =>
    word.glyphs.flatMap((index) => {
      const glyph = glyphs[index]!;
      if (!isComparable(glyph) || shared.has(index) || isLigature(index, glyphs)) return [];
      const font = pdfium.FPDFTextObj_GetFont(objects[glyph.object]!.pointer);
      return [{ key: keyOf(glyph, font), glyph, word }];
    }),
  );
}

const known: ReadonlySet<string> = new Set(compared);

const isComparable = ({ text, angle, size, box }: Glyph): boolean =>
  known.has(text) && angle === 0 && size >= SMALLEST && widthOf(box) > 0 && heightOf(box) > 0;

/** One shape for several characters: PDFium gives them its box in turn. */
function isLigature(index: number, glyphs: readonly Glyph[]): boolean {
  const { box } = glyphs[index]!;
  return [glyphs[index - 1], glyphs[index + 1]].some((near) => near !== undefined && Math.abs(near.box.x0 - box.x0) < 0.01);
}

/** Of one font, one character and one shape, as far as its box around the origin tells. */
function keyOf({ text, box, x, y, size }: Glyph, font: Pointer): string {
  const places = [box.x0 - x, box.x1 - x, box.y0 - y, box.y1 - y].map((value) => Math.round((250 * value) / size));
  return [font, text, ...places].join(' ');
}

/** Every character of the standard faces that PDFium brings. */
function standardFaces(pdfium: Pdfium, document: Pointer): Faces {
  return new Map(
    compared.map((character) => {
      const pictures = fonts.map((font) => drawStandard(pdfium, document, font, character));
      const shapes = pictures.map((picture) => picture && silhouetteOf(picture));
      return [character, shapes.filter((shape): shape is Silhouette => shape !== undefined)];
    }),
  );
}
