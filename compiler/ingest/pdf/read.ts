/**
 * In: the bytes of a PDF. Out: its pages as runs of glyphs and edges, in stream order; each page is released once read.
 * Law: nothing is fetched, evaluated or drawn: fonts and character maps come from the package, images are dropped.
 */

import './without-canvas.ts';

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box, Notice, PageInput } from '../record/records.ts';
import type { Painting } from '../sight/painted.ts';
import { seeRuns } from '../sight/see-runs.ts';
import { type Sight, sightOf } from '../sight/sight.ts';
import { type Annotation, readAnnotations } from './annotations.ts';
import { type Operators, readEdges } from './edges.ts';
import type { Matrix } from './matrix.ts';
import type { FontFacts } from './paint/graphics-state.ts';
import { type PageRead, type PaintingContext, readPainting } from './paint/painting.ts';
import { readRuns } from './runs.ts';
import { workerOnThisThread } from './same-thread.ts';

type Document = Awaited<ReturnType<typeof pdfjs.getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;

const BOLD = /bold|black|heavy|semibold|demi|extrab|[-,]bd|\bmedium\b/i;
const ROOT = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Images with more are left out, though they hide words. */
const mostPixels = 2 ** 24;

/** The document, opened without network, code generation, system fonts, XFA or wasm, and without images unless asked for. Rejects with the exceptions of pdf.js. */
export async function openDocument(bytes: Uint8Array, { images = false } = {}): Promise<Document> {
  return pdfjs.getDocument({
    data: new Uint8Array(bytes),
    worker: await workerOnThisThread(),
    cMapUrl: join(ROOT, 'cmaps/'),
    standardFontDataUrl: join(ROOT, 'standard_fonts/'),
    fontExtraProperties: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableFontFace: false,
    ownerDocument: withoutFonts() as never,
    maxImageSize: images ? mostPixels : 0,
    canvasMaxAreaInBytes: 0,
    stopAtErrors: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  }).promise;
}

/** A document that takes styles and has no use for them: pdf.js would trace the outlines of every glyph for one that loads no fonts. */
const withoutFonts = (): object => ({
  adoptedStyleSheets: [],
  defaultView: {
    CSSStyleSheet: class {
      readonly cssRules: readonly unknown[] = [];
      insertRule(): void {}
    },
  },
});

/** What the whole document says of its pages: whether each font is bold, by the name pdf.js gave it, which layers are off, which pages are annotated. */
export type Known = {
  readonly fonts: Map<string, boolean>;
  readonly shows: (layer: unknown) => boolean;
  readonly isAnnotated: (page: number) => boolean;
  /** The same document with its images, opened once it is needed. */
  readonly withImages: () => Promise<Document>;
  readonly close: () => Promise<void>;
};

export async function knownOf(document: Document, bytes: Uint8Array): Promise<Known> {
  const layers = await document.getOptionalContentConfig();
  const annotated = await annotatedPages(document);
  let other: Promise<Document> | undefined;
  return {
    fonts: new Map(),
    shows: (layer) => layers.isVisible(layer as object),
    isAnnotated: (page) => annotated?.has(page) ?? true,
    withImages: () => {
      other ??= openDocument(bytes, { images: true });
      return other;
    },
    close: async () => (await other)?.loadingTask.destroy(),
  };
}

/** Links and their like say nothing of their own, but pdf.js reads the text of a page again to tell what they stand on. */
const silent: readonly unknown[] = [pdfjs.AnnotationType.LINK, pdfjs.AnnotationType.POPUP];
const telling = new Set(Object.values(pdfjs.AnnotationType).filter((type) => !silent.includes(type)));

/** The pages with annotations that may say something; nothing where that can't be told. */
async function annotatedPages(document: Document): Promise<ReadonlySet<number> | undefined> {
  const found = await document.getAnnotationsByType(telling, new Set()).catch(() => undefined);
  return found && new Set(found.map((one) => (one as { readonly pageIndex: number }).pageIndex + 1));
}

/** Reads one page and gives its memory back. Ids of runs continue from `firstRun`. */
export async function readPage(document: Document, number: number, firstRun: number, known: Known): Promise<PageInput> {
  const page = await document.getPage(number);
  const painted = await paintingOf(page, known.shows, { withoutImages: true });
  const { toPage, area, painting } = painted;
  const edges = readEdges(withoutAnnotations(painted.operators), pdfjs.OPS, toPage, area.x1 * area.y1);
  const drawn = readRuns({ ...painting, area }).map(({ font, ...run }, i) => {
    if (!known.fonts.has(font)) known.fonts.set(font, isBold(page, font));
    return { ...run, id: firstRun + i, page: number, bold: known.fonts.get(font)! };
  });
  const annotations = known.isAnnotated(number) ? await page.getAnnotations({ intent: 'display' }).catch(() => []) : [];
  const added = readAnnotations(annotations as Annotation[], toPage, { number, runs: drawn });
  page.cleanup();
  const looked = await lookAt(number, painted, known, added.struck);
  const seen = seeRuns(drawn, looked.painting, looked.sight, number);
  const runs = [...seen.runs, ...added.runs.map((run, i) => ({ ...run, id: firstRun + seen.runs.length + i }))];
  const layer: Notice[] = looked.sight.recognised ? [{ kind: 'recognised-layer', page: number, box: area, text: runs[0]?.text ?? '' }] : [];
  return { page: number, width: area.x1, height: area.y1, runs, edges, notices: [...layer, ...seen.notices, ...added.notices] };
}

type Painted = { readonly operators: Operators; readonly painting: PageRead; readonly toPage: Matrix; readonly area: Box };

async function paintingOf(page: Page, shows: Known['shows'], images: Pick<PaintingContext, 'withoutImages'>): Promise<Painted> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const operators = await operatorsOf(page);
  const toPage: Matrix = [1, 0, 0, -1, -left, top];
  const area = { x0: 0, y0: 0, x1: right - left, y1: top - bottom };
  const facts = new Map<string, FontFacts>();
  const fontOf = (name: string): FontFacts => facts.get(name) ?? facts.set(name, fontFacts(page, name)).get(name)!;
  const painting = readPainting(operators, { codes: pdfjs.OPS, toPage, area, shows, fontOf, ...images });
  return { operators, painting, toPage, area };
}

/** Those of a page whose annotations are beyond reading are read without them. */
const operatorsOf = (page: Page): Promise<Operators> =>
  page
    .getOperatorList({ annotationMode: pdfjs.AnnotationMode.ENABLE })
    .catch(() => page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE }));

/** Where an image that was left out would hide words, the page is painted again with its images. */
async function lookAt(
  number: number,
  { painting, area }: Painted,
  known: Known,
  struck: readonly Box[],
): Promise<{ painting: Painting; sight: Sight }> {
  const sight = sightOf(painting, area, struck);
  if (!sight.unread) return { painting, sight };
  const page = await (await known.withImages()).getPage(number);
  const whole = await paintingOf(page, known.shows, { withoutImages: false });
  page.cleanup();
  return { painting: whole.painting, sight: sightOf(whole.painting, area, struck) };
}

/** The page's own operators: annotations come last. */
function withoutAnnotations({ fnArray, argsArray }: Operators): Operators {
  const end = fnArray.indexOf(pdfjs.OPS.beginAnnotation);
  return end < 0 ? { fnArray, argsArray } : { fnArray: fnArray.slice(0, end), argsArray: argsArray.slice(0, end) };
}

type Font = Readonly<Partial<Record<'name' | 'bold' | 'black' | 'vertical' | 'fontMatrix' | 'bbox' | 'isType3Font', unknown>>>;

/** What pdf.js keeps of a font, if it does. */
const fontOf = (page: Page, name: string): Font => (page.commonObjs.has(name) ? (page.commonObjs.get(name) as Font | null) : null) ?? {};

function fontFacts(page: Page, name: string): FontFacts {
  const { name: typeface, vertical, fontMatrix, bbox, isType3Font } = fontOf(page, name);
  const [scale, , , up] = numbersOf(fontMatrix, [0.001, 0, 0, 0.001]);
  const [, low = 0, , high = 0] = numbersOf(bbox, []);
  const drawn = (high - low) * up!;
  const procedures = isType3Font === true;
  return { name, typeface: String(typeface ?? name), vertical: vertical === true, scale: scale!, procedures, drawn: drawn > 0 ? drawn : 1 };
}

const numbersOf = (value: unknown, other: readonly number[]): readonly number[] =>
  Array.isArray(value) && value.length > 3 && value.every((one) => typeof one === 'number') ? (value as number[]) : other;

function isBold(page: Page, name: string): boolean {
  const { name: given, bold, black } = fontOf(page, name);
  return bold === true || black === true || (typeof given === 'string' && BOLD.test(given));
}
