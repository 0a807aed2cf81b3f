/**
 * In: a PDF and the pages that are asked for. Out: a picture of each, as a data address.
 * Law: all pictures together stay under a bound, whatever the document holds; what is beyond has none, and the page says so.
 */
import { installedPdfium } from '../witness/guard-wasm.ts';
import { openDocument, PdfiumError } from '../witness/pdfium/document.ts';
import { renderPage } from '../witness/pdfium/render.ts';
import { greyPng } from './png.ts';

/** Width and height in points. */
export type PagePicture = { readonly address: string; readonly width: number; readonly height: number };

/** Characters of all addresses; a page of text takes about 50,000. */
const mostCharacters = 30_000_000;
const dpi = 100;

/** By page, counted from 1. Pages that can't be drawn are left out; rejects where PDFium is not installed. */
export async function pagePictures(bytes: Uint8Array, pages: readonly number[]): Promise<ReadonlyMap<number, PagePicture>> {
  const pictures = new Map<number, PagePicture>();
  if (pages.length === 0) return pictures;
  const document = openDocument(await installedPdfium(), bytes);
  let characters = 0;
  for (const number of pages) {
    if (characters >= mostCharacters || number > document.pages) break;
    try {
      const picture = document.page(number, (page) => ({ address: addressOf(page), width: page.width, height: page.height }));
      characters += picture.address.length;
      if (characters < mostCharacters) pictures.set(number, picture);
    } catch (error) {
      if (!(error instanceof PdfiumError)) throw error;
    }
  }
  document.close();
  return pictures;
}

const addressOf = (page: Parameters<typeof renderPage>[0]): string =>
  `data:image/png;base64,${greyPng(renderPage(page, { dpi })).toString('base64')}`;
