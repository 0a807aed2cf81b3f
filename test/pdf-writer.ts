/** Writes small PDFs for the tests: what a page paints, in PDF's own operators, with Helvetica as F1 and its bold as F2. */

export type Page = {
  readonly content: string;
  /** The media box, that of A4 unless it is given. */
  readonly box?: string;
  readonly crop?: string;
  /** Annotations, as dictionaries. */
  readonly annotations?: readonly string[];
};

export type Written = {
  readonly pages: readonly Page[];
  /** Form and image objects by name: the dictionary's entries and the stream. */
  readonly objects?: Readonly<Record<string, readonly [entries: string, stream: string]>>;
  /** Further fonts and other entries of a page's resources, and of the catalogue; `extra` objects are numbered from 100 on. */
  readonly fonts?: string;
  readonly resources?: string;
  readonly catalogue?: string;
  readonly extra?: readonly string[];
};

/** Lines of text at 11 points, 15 apart, from the top of an A4 page. */
export const lines = (texts: readonly string[], { x = 60, y = 770, size = 11, font = 'F1' } = {}): string =>
  texts.map((text, i) => `BT /${font} ${size} Tf ${x} ${y - 15 * i} Td (${escaped(text)}) Tj ET`).join('\n');

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');

const firstPage = 10;
const firstExtra = 100;
const firstObject = 200;

export function writePdf({ pages, objects = {}, fonts = '', resources = '', catalogue = '', extra = [] }: Written): Uint8Array {
  const parts = new Map<number, string>();
  const names = Object.keys(objects);
  const xobjects = names.map((name, i) => `/${name} ${firstObject + i} 0 R`).join(' ');
  parts.set(1, `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`);
  parts.set(2, `<< /Type /Pages /Kids [${pages.map((_, i) => `${firstPage + 2 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`);
  parts.set(3, font('Helvetica'));
  parts.set(4, font('Helvetica-Bold'));
  const all = `<< /Font << /F1 3 0 R /F2 4 0 R ${fonts} >> /XObject << ${xobjects} >> ${resources} >>`;
  pages.forEach(({ content, box = '0 0 595 842', crop, annotations = [] }, i) => {
    const own = firstPage + 2 * i;
    const more = `${crop ? `/CropBox [${crop}]` : ''} /Annots [${annotations.join(' ')}]`;
    parts.set(own, `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents ${own + 1} 0 R /Resources ${all} ${more} >>`);
    parts.set(own + 1, stream('', content));
  });
  extra.forEach((text, i) => {
    parts.set(firstExtra + i, text);
  });
  names.forEach((name, i) => {
    parts.set(firstObject + i, stream(...objects[name]!));
  });
  return assembled(parts);
}

const font = (name: string): string => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

const stream = (entries: string, text: string): string =>
  `<< ${entries} /Length ${Buffer.byteLength(text, 'latin1')} >>\nstream\n${text}\nendstream`;

function assembled(parts: ReadonlyMap<number, string>): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets: string[] = [];
  for (const [number, part] of [...parts].sort(([a], [b]) => a - b)) {
    offsets.push(`${number} 1\n${String(text.length).padStart(10, '0')} 00000 n `);
    text += `${number} 0 obj\n${part}\nendobj\n`;
  }
  const table = `xref\n0 1\n0000000000 65535 f \n${offsets.join('\n')}\n`;
  return Buffer.from(
    `${text}${table}trailer\n<< /Root 1 0 R /Size ${Math.max(...parts.keys()) + 1} >>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}
