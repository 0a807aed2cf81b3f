/** A content stream per page → the bytes of a PDF whose pages have 400 by 300 points unless they say otherwise. */
import { lines, type Page, type Written, writePdf } from '../pdf-writer.ts';

export const tinyPdf = (pages: readonly (string | Page)[], more: Omit<Written, 'pages'> = {}): Uint8Array =>
  writePdf({
    pages: pages.map((page) => ({ box: '0 0 400 300', ...(typeof page === 'string' ? { content: page } : page) })),
    ...more,
  });

/** One line of text in Helvetica, in PDF's own coordinates (from the lower left, in points). */
export const line = (words: string, x: number, y: number, size = 12): string => `${lines([words], { x, y, size })}\n`;
