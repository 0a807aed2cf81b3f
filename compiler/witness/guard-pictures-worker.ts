/**
 * The worker side of the guarded pictures: draws the pages that it is told of a PDF, posts each, then that it is done.
 * Law: all pictures together stay under a bound, whatever the document holds.
 */
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { installedPdfium } from './guard-wasm.ts';
import type { Told } from './guarded-worker.ts';
import { greyPng } from './page/png.ts';
import { type OpenedDocument, openDocument, PdfiumError } from './pdfium/document.ts';
import { renderPage } from './pdfium/render.ts';

/** Width and height in points. */
export type PagePicture = { readonly address: string; readonly width: number; readonly height: number };
type Drawn = PagePicture & { readonly number: number };

/** Characters of all addresses; a page of text takes about 50,000. */
const mostCharacters = 30_000_000;
const dpi = 100;

const tell = (told: Told<Drawn>): void => parentPort?.postMessage(told);

function draw(document: OpenedDocument, number: number): Drawn | undefined {
  try {
    return document.page(number, (page) => {
      const png = greyPng(renderPage(page, { dpi }));
      return { number, address: `data:image/png;base64,${png.toString('base64')}`, width: page.width, height: page.height };
    });
  } catch (error) {
    if (!(error instanceof PdfiumError)) throw error;
    return undefined;
  }
}

function drawAll(document: OpenedDocument, pages: readonly number[]): void {
  let characters = 0;
  for (const number of pages) {
    const drawn = number > document.pages ? undefined : draw(document, number);
    characters += drawn?.address.length ?? 0;
    if (characters >= mostCharacters) return;
    if (drawn) tell({ page: drawn, pages: pages.length });
  }
}

try {
  const { path, pages } = workerData as { readonly path: string; readonly pages: readonly number[] };
  drawAll(openDocument(await installedPdfium(), await readFile(path)), pages);
  tell({ done: true });
} catch (error) {
  if (!(error instanceof PdfiumError)) throw error;
  tell({ unreadable: error.message });
}
