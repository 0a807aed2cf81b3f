/**
 * In: the bytes of a PDF. Out: its pages as runs of glyphs and edges, in stream order; each page is released once read.
 * Law: nothing is fetched, evaluated or drawn: fonts and character maps come from the package, images are dropped.
 */

import './without-canvas.ts';

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Edge, PageInput, Run } from '../record/records.ts';
import { readEdges } from './edges.ts';
import { standsSideBySide } from './side-by-side.ts';

type Document = Awaited<ReturnType<typeof pdfjs.getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;
type Content = Awaited<ReturnType<Page['getTextContent']>>;

const BOLD = /bold|black|heavy|semibold|demi|extrab|[-,]bd|\bmedium\b/i;
const ROOT = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** The document, opened without network, code generation, system fonts, XFA or wasm. Rejects with the exceptions of pdf.js. */
export function openDocument(bytes: Uint8Array): Promise<Document> {
  return pdfjs.getDocument({
    data: new Uint8Array(bytes),
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
    maxImageSize: 1,
    canvasMaxAreaInBytes: 0,
    stopAtErrors: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  }).promise;
}

/** What one page teaches for the next: whether each font is bold, by the name pdf.js gave it, and whether a grid was drawn. */
export type Known = { readonly fonts: Map<string, boolean>; grid: boolean };

/**
 * Reads one page and gives its memory back. Ids of runs continue from `firstRun`.
 * The operator list costs as much as the text: it is asked for only where text stands side by side, a font is new, or the page
 * before had a grid.
 */
export async function readPage(document: Document, number: number, firstRun: number, known: Known): Promise<PageInput> {
  const page = await document.getPage(number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const runs = readRuns(content, number, firstRun, { left, top });
  const { fonts } = known;
  const named = Object.keys(content.styles).every((name) => fonts.has(name));
  let edges: Edge[] = [];
  if (!named || known.grid || standsSideBySide(runs)) {
    const operators = await page
      .getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE })
      .catch(() => ({ fnArray: [], argsArray: [] }));
    edges = readEdges(operators, pdfjs.OPS, [1, 0, 0, -1, -left, top], (right - left) * (top - bottom));
    for (const name of Object.keys(content.styles)) if (!fonts.has(name)) fonts.set(name, isBold(page, name));
  }
  known.grid = edges.filter((edge) => edge.across).length > 1 && edges.filter((edge) => !edge.across).length > 2;
  page.cleanup();
  const weighed = runs.map(({ font, ...run }) => ({ ...run, bold: fonts.get(font) ?? false }));
  return { page: number, width: right - left, height: top - bottom, runs: weighed, edges };
}

function isBold(page: Page, name: string): boolean {
  if (!page.commonObjs.has(name)) return false;
  const font: unknown = page.commonObjs.get(name);
  if (typeof font !== 'object' || font === null) return false;
  const { name: given, bold, black } = font as { name?: unknown; bold?: unknown; black?: unknown };
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
