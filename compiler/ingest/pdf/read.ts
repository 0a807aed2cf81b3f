/**
 * In: the bytes of a PDF. Out: its pages as runs of glyphs and edges, in stream order; each page is released once read.
 * Law: nothing is fetched, evaluated or drawn: fonts and character maps come from the package, images are dropped.
 */

import './without-canvas.ts';

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box, Notice, PageInput, Run } from '../record/records.ts';
import type { Painting } from '../sight/painted.ts';
import { seeRuns } from '../sight/see-runs.ts';
import { type Sight, sightOf } from '../sight/sight.ts';
import { type Annotation, readAnnotations } from './annotations.ts';
import { type Operators, readEdges } from './edges.ts';
import type { FontFacts } from './graphics-state.ts';
import type { Matrix } from './matrix.ts';
import { workerOnThisThread } from './same-thread.ts';
import { type PaintingContext, readPainting } from './painting.ts';

type Document = Awaited<ReturnType<typeof pdfjs.getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;
type Content = Awaited<ReturnType<Page['getTextContent']>>;

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
    disableFontFace: true,
    maxImageSize: images ? mostPixels : 1,
    canvasMaxAreaInBytes: 0,
    stopAtErrors: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  }).promise;
}

/** What the whole document says of its pages: whether each font is bold, by the name pdf.js gave it, and which layers are off. */
export type Known = {
  readonly fonts: Map<string, boolean>;
  readonly shows: (layer: unknown) => boolean;
  /** The same document with its images, opened once it is needed. */
  readonly withImages: () => Promise<Document>;
  readonly close: () => Promise<void>;
};

export async function knownOf(document: Document, bytes: Uint8Array): Promise<Known> {
  const layers = await document.getOptionalContentConfig();
  let other: Promise<Document> | undefined;
  return {
    fonts: new Map(),
    shows: (layer) => layers.isVisible(layer as object),
    withImages: () => {
      other ??= openDocument(bytes, { images: true });
      return other;
    },
    close: async () => (await other)?.loadingTask.destroy(),
  };
}

/** Reads one page and gives its memory back. Ids of runs continue from `firstRun`. */
export async function readPage(document: Document, number: number, firstRun: number, known: Known): Promise<PageInput> {
  const page = await document.getPage(number);
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const painted = await paintingOf(page, known.shows, { withoutImages: true });
  const edges = readEdges(withoutAnnotations(painted.operators), pdfjs.OPS, painted.toPage, painted.area.x1 * painted.area.y1);
  const { fonts } = known;
  for (const name of Object.keys(content.styles)) if (!fonts.has(name)) fonts.set(name, isBold(page, name));
  const [left = 0, , , top = 0] = page.view;
  const weighed = readRuns(content, number, firstRun, { left, top }).map(({ font, ...run }) => ({
    ...run,
    bold: fonts.get(font) ?? false,
  }));
  const annotations = (await page.getAnnotations({ intent: 'display' }).catch(() => [])) as Annotation[];
  const added = readAnnotations(annotations, painted.toPage, { number, runs: weighed });
  page.cleanup();
  const { painting, sight } = await lookAt(number, painted, known, added.struck);
  const seen = seeRuns(weighed, painting, sight);
  const runs = [...seen.runs, ...added.runs.map((run, i) => ({ ...run, id: firstRun + seen.runs.length + i }))];
  const notices = [...seen.notices, ...added.notices];
  const layer: Notice[] = sight.recognised
    ? [{ kind: 'recognised-layer', page: number, box: painted.area, text: runs[0]?.text ?? '' }]
    : [];
  return { page: number, width: painted.area.x1, height: painted.area.y1, runs, edges, notices: [...layer, ...notices] };
}

type Painted = { readonly operators: Operators; readonly painting: Painting; readonly toPage: Matrix; readonly area: Box };

const noOperators: Operators = { fnArray: [], argsArray: [] };

async function paintingOf(page: Page, shows: Known['shows'], images: Pick<PaintingContext, 'withoutImages'>): Promise<Painted> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const operators: Operators = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.ENABLE }).catch(() => noOperators);
  const toPage: Matrix = [1, 0, 0, -1, -left, top];
  const area = { x0: 0, y0: 0, x1: right - left, y1: top - bottom };
  const facts = new Map<string, FontFacts>();
  const fontOf = (name: string): FontFacts => facts.get(name) ?? facts.set(name, fontFacts(page, name)).get(name)!;
  const painting = readPainting(operators, { codes: pdfjs.OPS, toPage, area, shows, fontOf, ...images });
  return { operators, painting, toPage, area };
}

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

type Font = Readonly<Partial<Record<'name' | 'bold' | 'black' | 'vertical' | 'fontMatrix' | 'isType3Font', unknown>>>;

/** What pdf.js keeps of a font, if it does. */
const fontOf = (page: Page, name: string): Font => (page.commonObjs.has(name) ? (page.commonObjs.get(name) as Font | null) : null) ?? {};

function fontFacts(page: Page, name: string): FontFacts {
  const { vertical, fontMatrix, isType3Font } = fontOf(page, name);
  const scale = Array.isArray(fontMatrix) && typeof fontMatrix[0] === 'number' ? fontMatrix[0] : 0.001;
  return { vertical: vertical === true, scale, procedures: isType3Font === true };
}

function isBold(page: Page, name: string): boolean {
  const { name: given, bold, black } = fontOf(page, name);
  return bold === true || black === true || (typeof given === 'string' && BOLD.test(given));
}

/** Runs with text; white space between them is kept as `spaceBefore`. */
export function readRuns(
  content: Pick<Content, 'items'>,
  page: number,
  firstRun: number,
  origin: { readonly left: number; readonly top: number },
): FontRun[] {
  const runs: FontRun[] = [];
  const marked: boolean[] = [];
  let space = true;
  for (const item of content.items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') marked.pop();
      else marked.push((item as { readonly tag?: unknown }).tag === 'Artifact');
      continue;
    }
    if (item.str.trim() === '') {
      space ||= item.str !== '' || item.hasEOL;
      continue;
    }
    const run = readRun(item, page, firstRun + runs.length, origin);
    runs.push({ ...run, font: item.fontName, artifact: marked.includes(true), spaceBefore: space || /^\s/.test(item.str) });
    space = /\s$/.test(item.str) || item.hasEOL;
  }
  return runs;
}

type TextItem = Extract<Content['items'][number], { str: string }>;
type FontRun = Omit<Run, 'bold'> & { readonly font: string };
type BareRun = Omit<Run, 'bold' | 'artifact' | 'spaceBefore'>;

function readRun(item: TextItem, page: number, id: number, origin: { readonly left: number; readonly top: number }): BareRun {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform as number[];
  const size = Math.hypot(c, d) || Math.hypot(a, b) || 1;
  const angle = Math.round((Math.atan2(b, a) * 180) / Math.PI);
  const x = e - origin.left;
  const y = origin.top - f;
  return {
    id,
    page,
    text: item.str,
    angle,
    size,
    baseline: y,
    box: { x0: x, y0: y - 0.75 * size, x1: x + item.width, y1: y + 0.22 * size },
  };
}
