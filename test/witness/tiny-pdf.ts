/** A content stream per page → the bytes of a PDF, written by hand: Helvetica as F1, no compression, whatever else is asked for. */

export type TinyPage = {
  /** Operators of the content stream. */
  readonly content: string;
  /** Further entries of the page's dictionary. */
  readonly page?: string;
  /** Further entries of its resources. */
  readonly resources?: string;
};

/** Further objects are numbered from 100 in their order, and referred to as `100 0 R`. */
export function tinyPdf(pages: readonly (string | TinyPage)[], more: readonly string[] = [], catalogue = ''): Uint8Array {
  const font = '3 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>\nendobj\n';
  const kids = pages.map((_, i) => `${10 + 2 * i} 0 R`).join(' ');
  const objects = [
    `1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalogue} >>\nendobj\n`,
    `2 0 obj\n<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>\nendobj\n`,
    font,
    ...pages.flatMap((page, i) => pageObjects(typeof page === 'string' ? { content: page } : page, 10 + 2 * i)),
    ...more.map((body, i) => `${100 + i} 0 obj\n${body}\nendobj\n`),
  ];
  return new Uint8Array(Buffer.from(withTable(objects), 'latin1'));
}

function pageObjects({ content, page = '', resources = '' }: TinyPage, id: number): string[] {
  const box = page.includes('/MediaBox') ? '' : '/MediaBox [0 0 400 300] ';
  return [
    `${id} 0 obj\n<< /Type /Page /Parent 2 0 R ${box}${page} /Contents ${id + 1} 0 R /Resources << /Font << /F1 3 0 R ${resources.startsWith('/F') ? resources : ''} >> ${resources.startsWith('/F') ? '' : resources} >> >>\nendobj\n`,
    `${id + 1} 0 obj\n<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream\nendobj\n`,
  ];
}

function withTable(objects: readonly string[]): string {
  let text = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  for (const object of objects) {
    offsets.set(Number.parseInt(object, 10), text.length);
    text += object;
  }
  const start = text.length;
  const rows = [...offsets].map(([id, at]) => `${id} 1\n${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = Math.max(...offsets.keys()) + 1;
  return `${text}xref\n0 1\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}

/** One line of text in Helvetica, in PDF's own coordinates (from the lower left, in points). */
export const line = (words: string, x: number, y: number, size = 12): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${words.replace(/[()\\]/g, '\\$&')}) Tj ET\n`;
