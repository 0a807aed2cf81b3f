/** A content stream per page → the bytes of a PDF on a small page: Helvetica as F1, no compression, whatever else is asked for. */
import { assembled, escaped, font, stream } from '../ingest/pdf-writer.ts';

export type TinyPage = {
  /** Operators of the content stream. */
  readonly content: string;
  /** Further entries of the page's dictionary. */
  readonly page?: string;
  /** Further entries of its resources. */
  readonly resources?: string;
};

/** Further objects are numbered from 100 in their order, and referred to as `100 0 R`. */
export function tinyPdf(pages: readonly (string | TinyPage)[], more: readonly string[] = []): Uint8Array {
  const kids = pages.map((_, i) => `${10 + 2 * i} 0 R`).join(' ');
  return new Uint8Array(
    assembled(
      new Map([
        [1, '<< /Type /Catalog /Pages 2 0 R >>'],
        [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
        [3, font('Helvetica')],
        ...pages.flatMap((page, i) => pageObjects(typeof page === 'string' ? { content: page } : page, 10 + 2 * i)),
        ...more.map((body, i): Numbered => [100 + i, body]),
      ]),
    ),
  );
}

type Numbered = readonly [number: number, body: string];

function pageObjects({ content, page = '', resources = '' }: TinyPage, id: number): Numbered[] {
  const box = page.includes('/MediaBox') ? '' : '/MediaBox [0 0 400 300] ';
  return [
    [
      id,
      `<< /Type /Page /Parent 2 0 R ${box}${page} /Contents ${id + 1} 0 R /Resources << /Font << /F1 3 0 R ${resources.startsWith('/F') ? resources : ''} >> ${resources.startsWith('/F') ? '' : resources} >> >>`,
    ],
    [id + 1, stream('', content)],
  ];
}

/** One line of text in Helvetica, in PDF's own coordinates (from the lower left, in points). */
export const line = (words: string, x: number, y: number, size = 12): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(words)}) Tj ET\n`;
