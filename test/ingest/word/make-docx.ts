/** Word documents written part by part, as small as a test needs them, and the ZIP archives that they are. */
import { crc32, deflateRawSync } from 'node:zlib';

export type Part = string | Uint8Array;

/** An archive of the named parts. */
export function zip(parts: Readonly<Record<string, Part>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]) => {
    const content = Buffer.from(part);
    return { name: Buffer.from(name), content, packed: deflateRawSync(content), crc: crc32(content) };
  });
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, content, packed, crc } of entries) {
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc, 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(content.length, 22);
    head.writeUInt16LE(name.length, 26);
    const row = Buffer.alloc(46);
    row.writeUInt32LE(0x02014b50, 0);
    row.writeUInt16LE(20, 6);
    head.copy(row, 8, 6, 28);
    row.writeUInt16LE(8, 10);
    row.writeUInt32LE(at, 42);
    local.push(head, name, packed);
    central.push(row, name);
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  const directory = Buffer.concat(central);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...local, directory, end]));
}

const NS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The content of each part, without its root; of the relations those that the parts do not give. */
export type Content = {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly relations?: string;
  readonly more?: Readonly<Record<string, Part>>;
};

const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  settings: 'settings',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  header: 'hdr',
  footer: 'ftr',
} as const;
type PartName = keyof typeof ROOTS;

export function docx(content: Content): Uint8Array {
  const named = (Object.keys(ROOTS) as PartName[]).filter((name) => content[name] !== undefined);
  const parts = Object.fromEntries(
    named.map((name) => [`word/${name}.xml`, `<w:${ROOTS[name]} ${NS}>${content[name]}</w:${ROOTS[name]}>`]),
  );
  const overrides = ['document.main', ...named].map(
    (name) => `<Override PartName="/word/${name.replace('.main', '')}.xml" ContentType="${TYPES}.${name}+xml"/>`,
  );
  const relations = named.map((name, index) => `<Relationship Id="p${index}" Type="${RELATIONS}/${name}" Target="${name}.xml"/>`);
  return zip({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationsPart(`<Relationship Id="d" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': relationsPart(`${relations.join('')}${content.relations ?? ''}`),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${NS}><w:body>${content.body}</w:body></w:document>`,
    ...parts,
    ...content.more,
  });
}

const relationsPart = (inner: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

/** A run of plain text; `properties` is the inside of `w:rPr`. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

type Setting = {
  readonly style?: string;
  readonly list?: readonly [id: number, level: number];
  readonly properties?: string;
  readonly mark?: string;
};

/** A paragraph: of plain text, or of XML that begins with `<`. */
export function p(content: string, { style, list, properties = '', mark }: Setting = {}): string {
  const inner = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>`,
    properties,
    mark === undefined ? '' : `<w:rPr>${mark}</w:rPr>`,
  ].join('');
  return `<w:p>${inner === '' ? '' : `<w:pPr>${inner}</w:pPr>`}${content.startsWith('<') ? content : r(content)}</w:p>`;
}

/** One level: `['decimal', '%1.']`, and what else stands in it. */
export type LevelText = readonly [format: string, text: string, more?: string];

/** A definition and the list of the same number that follows it. */
export const list = (id: number, levels: readonly LevelText[], overrides = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text, more = ''], index) =>
        `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more.includes('w:ind') ? '' : `<w:pPr><w:ind w:left="${720 * (index + 1)}" w:hanging="360"/></w:pPr>`}${more}</w:lvl>`,
    )
    .join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${overrides}</w:num>`;

/** A paragraph style; `properties` is what stands in it after its name. */
export const style = (id: string, name: string, properties = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${properties}</w:style>`;

export const headingStyles = ['Title', 'heading 1', 'heading 2', 'heading 3']
  .map((name, rank) =>
    style(
      rank === 0 ? 'Titre' : `Titre${rank}`,
      name,
      `${rank === 0 ? '' : `<w:pPr><w:outlineLvl w:val="${rank - 1}"/></w:pPr>`}<w:rPr><w:b/><w:sz w:val="${[36, 28, 24, 22][rank]}"/></w:rPr>`,
    ),
  )
  .join('');

/** Cells are plain text, or XML that begins with `<`: properties first, then paragraphs. */
export const table = (rows: readonly (readonly string[])[], properties = borders): string =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;

const cell = (content: string): string => `<w:tc>${content.startsWith('<') ? content : p(content)}</w:tc>`;

export const borders = '<w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders>';
