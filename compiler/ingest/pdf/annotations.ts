/**
 * In: what pdf.js tells of a page's annotations. Out: the values of fields and free text as runs where they stand, the areas struck out, and notices.
 * Law: what an annotation prints is read and told; a note that only opens at a click is told, and is no text of the page.
 */
import type { Box, Notice, Run } from '../record/records.ts';
import { boxOfRings } from '../sight/painted.ts';
import type { Matrix } from './matrix.ts';
import { transform } from './matrix.ts';

/** The entries of pdf.js' annotation data this step reads. */
export type Annotation = {
  readonly subtype?: string;
  readonly annotationFlags?: number;
  readonly rect?: readonly number[];
  readonly quadPoints?: ArrayLike<number> | null;
  readonly contentsObj?: { readonly str: string };
  readonly textContent?: readonly string[] | null;
  readonly textPosition?: readonly number[] | null;
  readonly defaultAppearanceData?: { readonly fontSize?: number };
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly options?: readonly { readonly exportValue: unknown; readonly displayValue: unknown }[];
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly exportValue?: unknown;
  readonly buttonValue?: unknown;
  readonly password?: boolean;
};

/** The runs are to be numbered by the caller, after those of the page. */
export type AnnotationsRead = { readonly runs: Omit<Run, 'id'>[]; readonly struck: Box[]; readonly notices: Notice[] };

/** Flags of an annotation that nothing shows: hidden, not viewed. */
const hidden = 2 | 32;
const usualSize = 10;
/** Of an em: width of a letter, space between lines, how far the text around may stand off the field's own line. */
const letter = 0.5;
const leading = 1.2;
const offLine = 0.6;

/** `page` has the number and the runs of its own text, whose lines the values of fields stand in. */
export function readAnnotations(annotations: readonly Annotation[], toPage: Matrix, page: Around): AnnotationsRead {
  const read: AnnotationsRead = { runs: [], struck: [], notices: [] };
  for (const annotation of annotations) {
    const box = boxOfRect(annotation.rect ?? [], toPage);
    const lines = linesOf(annotation);
    const place = { page: page.number, box, text: lines.join(' ') };
    if ((annotation.annotationFlags ?? 0) & hidden) {
      if (lines.length > 0) read.notices.push({ kind: 'unseen', cause: 'switched-off', ...place });
    } else if (lines.length > 0) {
      read.runs.push(...runsOf(annotation, lines, box, page));
      read.notices.push({ kind: annotation.subtype === 'Widget' ? 'form-value' : 'annotation', ...place });
    } else readNote(annotation, toPage, place, read);
  }
  return read;
}

/** All others may carry a note. */
const noNotes: ReadonlySet<string> = new Set(['Widget', 'FreeText', 'Link', 'Popup']);

function readNote(
  annotation: Annotation,
  toPage: Matrix,
  place: Omit<Notice, 'kind' | 'text'>,
  { struck, notices }: AnnotationsRead,
): void {
  if (annotation.subtype === 'StrikeOut') struck.push(...quadsOf(annotation, toPage));
  const note = annotation.contentsObj?.str.trim() ?? '';
  if (note !== '' && !noNotes.has(annotation.subtype ?? '')) notices.push({ kind: 'annotation', ...place, text: note });
}

function boxOfRect(rect: readonly number[], toPage: Matrix): Box {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect;
  return boxOfRings([[transform(toPage, x0, y0), transform(toPage, x1, y1)]]);
}

/** Eight numbers an area: its four corners. */
function quadsOf({ quadPoints, rect = [] }: Annotation, toPage: Matrix): Box[] {
  const numbers = Array.from(quadPoints ?? []);
  if (numbers.length < 8) return [boxOfRect(rect, toPage)];
  return Array.from({ length: Math.floor(numbers.length / 8) }, (_, i) => {
    const corners = [0, 2, 4, 6].map((at) => transform(toPage, numbers[8 * i + at]!, numbers[8 * i + at + 1]!));
    return boxOfRings([corners]);
  });
}

/** Fields and free text print their words; other annotations mark the page. */
function linesOf(annotation: Annotation): string[] {
  const { subtype, contentsObj, textContent } = annotation;
  const free = subtype === 'FreeText' ? textContent?.join('\n') || contentsObj?.str : undefined;
  return (subtype === 'Widget' ? printedValue(annotation) : (free ?? ''))
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What a field says as it prints: its text, what was chosen, a box ticked or not. */
function printedValue(field: Annotation): string {
  const { fieldType, fieldValue, options = [], password } = field;
  if (password) return '';
  if (fieldType === 'Tx') return typeof fieldValue === 'string' ? fieldValue : '';
  if (fieldType === 'Btn') return field.checkBox || field.radioButton ? (isTicked(field) ? '☒' : '☐') : '';
  if (fieldType !== 'Ch') return '';
  const chosen = (Array.isArray(fieldValue) ? fieldValue : [fieldValue]).filter((value) => typeof value === 'string' && value !== '');
  return chosen.map((value) => String(options.find(({ exportValue }) => exportValue === value)?.displayValue ?? value)).join(', ');
}

function isTicked({ fieldValue, checkBox, exportValue, buttonValue }: Annotation): boolean {
  if (typeof fieldValue !== 'string' || fieldValue === '' || fieldValue === 'Off') return false;
  const own = checkBox ? exportValue : buttonValue;
  return typeof own !== 'string' || own === fieldValue;
}

type Around = { readonly number: number; readonly runs: readonly Run[] };

function runsOf(annotation: Annotation, lines: readonly string[], box: Box, { number, runs }: Around): Omit<Run, 'id'>[] {
  const asked = annotation.defaultAppearanceData?.fontSize ?? 0;
  const size = asked > 0 ? asked : Math.min(usualSize, Math.max(4, (0.8 * (box.y1 - box.y0)) / lines.length));
  const single = lines.length === 1 && annotation.subtype === 'Widget';
  const first = single ? baselineIn(box, annotation.textPosition, size, runs) : box.y0 + size;
  return lines.map((text, i) => {
    const baseline = first + i * leading * size;
    const width = Math.min(box.x1 - box.x0 - 2, letter * size * text.length);
    const own = { x0: box.x0 + 1, y0: baseline - 0.75 * size, x1: box.x0 + 1 + Math.max(1, width), y1: baseline + 0.22 * size };
    return { page: number, text, box: own, baseline, size, bold: false, angle: 0, artifact: false, spaceBefore: true };
  });
}

/** That of the text which the field stands in, if it stands in some; else its own. */
function baselineIn(box: Box, position: Annotation['textPosition'], size: number, runs: readonly Run[]): number {
  const own = position?.[1] === undefined ? (box.y0 + box.y1) / 2 + 0.3 * size : box.y1 - position[1];
  const near = runs.filter((run) => run.angle === 0 && Math.abs(run.baseline - own) < offLine * size);
  const nearest = near.sort((a, b) => Math.abs(a.baseline - own) - Math.abs(b.baseline - own))[0];
  return nearest?.baseline ?? own;
}
