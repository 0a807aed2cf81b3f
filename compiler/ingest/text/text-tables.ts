/**
 * In: the lines of a text. Out: the tables among them, whose columns strokes, tabs, or two blanks and more set over three rows or more.
 * Law: what a list of numbered clauses, or prose in two columns, may be is no table; words keep their order, so a cell goes on below only
 * where no other cell of its row follows.
 */
import type { Locale } from '../../language/locale.ts';
import { isBorder } from '../../language/printed/strokes.ts';
import { openingOf } from '../blocks/numbers.ts';
import type { Removal, Word } from '../record/records.ts';
import { type Field, type Fields, fieldsOf } from './text-fields.ts';
import { lineRemoval, type TextLine } from './text-lines.ts';

/** A row: of each column the lines of its cell, one of which a word that goes on stands in. */
type TextRow = readonly (readonly TextLine[])[];
export type TextTable = {
  readonly lines: readonly TextLine[];
  readonly rows: readonly TextRow[];
  readonly head: boolean;
  readonly removals: readonly Removal[];
};

const FEWEST = 3;
/** Words of a cell, on average, below which a column is no running text; share of cells that may begin in mid-sentence. */
const SHORT = 3;
const OPEN = 1 / 3;

/** Every table, by the line that it begins with; `doubtful`: the first lines of what stands in columns and may be prose. */
export function findTextTables(
  lines: readonly TextLine[],
  locale: Locale,
): { readonly tables: Map<TextLine, TextTable>; readonly doubtful: readonly TextLine[] } {
  const tables = new Map<TextLine, TextTable>();
  const doubtful: TextLine[] = [];
  const fields = lines.map((line) => fieldsOf(line));
  for (let at = 0; at < lines.length; ) {
    const run = new Run();
    while (at + run.length < lines.length && run.takes(lines[at + run.length]!, fields[at + run.length])) run.length += 1;
    const found = run.table(locale);
    if (found === 'prose') doubtful.push(lines[at]!);
    else if (found) tables.set(lines[at]!, found);
    at += found ? run.length : Math.max(1, run.length - 1);
  }
  return { tables, doubtful };
}

type Column = { x0: number; x1: number; left: number | undefined; right: number | undefined };
type Row = { readonly line: TextLine; readonly fields: readonly Field[]; readonly cells: TextLine[][] };

/** Lines taken one by one, as long as they stand in the same columns. */
class Run {
  length = 0;
  private readonly rows: Row[] = [];
  private readonly lines: TextLine[] = [];
  private readonly removals: Removal[] = [];
  private columns: Column[] = [];
  private by: Fields['by'] | undefined;
  private ruledAfter: number | undefined;

  takes(line: TextLine, found: Fields | undefined): boolean {
    if (isBorder(line.text)) return this.takesBorder(line);
    if (found === undefined || (this.by !== undefined && found.by !== this.by)) return false;
    if (line.afterBlank && this.rows.length > 1 && found.by !== 'stroke') return false;
    const taken = found.fields.length > 1 ? this.takesRow(line, found) : this.goesOn(line, found);
    if (taken) {
      this.lines.push(line);
      this.removals.push(...found.drawn.map((word) => lineRemoval({ ...line, text: word.text, words: [word] }, 'rule')));
    }
    return taken;
  }

  private takesBorder(line: TextLine): boolean {
    if (this.rows.length === 0 && !line.stroked && !/[|+┌╔]/u.test(line.text)) return false;
    this.ruledAfter ??= this.rows.length;
    this.lines.push(line);
    this.removals.push(lineRemoval(line, 'rule'));
    return true;
  }

  private takesRow(line: TextLine, { by, fields }: Fields): boolean {
    if (by === 'blank' ? !this.stands(fields) : this.rows.length > 0 && this.columns.length !== fields.length) return false;
    if (by !== 'blank') this.columns = fields.map(columnOf);
    this.by = by;
    const at = by === 'blank' ? fields.map((field) => this.columnAt(field)) : fields.map((_, index) => index);
    const cells: TextLine[][] = this.columns.map(() => []);
    fields.forEach((field, index) => {
      if (field.words.length > 0) cells[at[index]!]!.push({ ...line, words: field.words });
    });
    this.rows.push({ line, fields, cells });
    return true;
  }

  /** Whether the fields stand in the columns so far, which they then widen; a second row may have more than a head. */
  private stands(fields: readonly Field[]): boolean {
    if (this.rows.length === 0) {
      this.columns = fields.map(columnOf);
      return true;
    }
    const head = this.rows.length === 1 && fields.length > this.columns.length ? this.rows[0] : undefined;
    const before = this.columns;
    if (head) this.columns = fields.map(columnOf);
    const isHere = this.widen(fields, this.rows.length === 1) && (head === undefined || this.reseat(head));
    if (!isHere) this.columns = before;
    return isHere;
  }

  /** The head again, in the columns of the row after it. */
  private reseat(head: Row): boolean {
    const at = head.fields.map((field) => this.columnAt(field));
    if (at.some((column) => column === -1) || new Set(at).size < at.length) return false;
    head.cells.length = 0;
    head.cells.push(
      ...this.columns.map((_, column) => (at.includes(column) ? [{ ...head.line, words: head.fields[at.indexOf(column)]!.words }] : [])),
    );
    return true;
  }

  private widen(fields: readonly Field[], afterHead: boolean): boolean {
    const at = fields.length === this.columns.length ? fields.map((_, index) => index) : fields.map((field) => this.columnAt(field));
    if (at.some((column, index) => column === -1 || (index > 0 && column <= at[index - 1]!))) return false;
    const next = this.columns.map((column) => ({ ...column }));
    fields.forEach(({ x0, x1 }, index) => {
      const column = next[at[index]!]!;
      const [left, right] = [afterHead || column.left === x0 ? x0 : undefined, afterHead || column.right === x1 ? x1 : undefined];
      Object.assign(column, { x0: Math.min(column.x0, x0), x1: Math.max(column.x1, x1), left, right });
    });
    const isApart = next.every(({ x1 }, index) => index === next.length - 1 || x1 < next[index + 1]!.x0);
    const isAligned = next.every(({ left, right }) => left !== undefined || right !== undefined);
    if (!isApart || !isAligned) return false;
    this.columns = next;
    return true;
  }

  /** The only column that a field stands under; -1 where there is none, or several. */
  private columnAt({ x0, x1 }: Field): number {
    const under = this.columns.flatMap((column, index) => (x0 < column.x1 && x1 > column.x0 ? [index] : []));
    return under.length === 1 ? under[0]! : -1;
  }

  /** A line set in under the last cell of the row before it. */
  private goesOn(line: TextLine, { by, fields: [field] }: Fields): boolean {
    const row = this.rows.at(-1);
    const last = row?.cells.findLastIndex((cell) => cell.length > 0) ?? -1;
    const column = this.columns[last];
    if (by !== 'blank' || field === undefined || line.afterBlank || last < 1 || column === undefined || field.x0 !== column.left)
      return false;
    const next = this.columns[last + 1];
    if (next !== undefined && field.x1 >= next.x0) return false;
    row!.cells[last]!.push({ ...line, words: field.words });
    column.x1 = Math.max(column.x1, field.x1);
    return true;
  }

  table(locale: Locale): TextTable | 'prose' | undefined {
    const { rows, lines, removals, by } = this;
    if (rows.length < FEWEST || (by !== 'stroke' && isNumberedList(rows, locale))) return undefined;
    if (by !== 'stroke' && isProse(rows)) return 'prose';
    const head = this.ruledAfter === 1 || isHead(rows);
    return { lines, rows: withoutEdges(rows.map(({ cells }) => cells)), head, removals };
  }
}

/** Without the first and the last column where nothing stands: strokes that close a row on both sides. */
function withoutEdges(rows: readonly TextRow[]): TextRow[] {
  const isEmpty = (at: number): boolean => rows.every((row) => row[at]?.length === 0);
  const [from, to] = [isEmpty(0) ? 1 : 0, isEmpty(rows[0]!.length - 1) ? -1 : undefined];
  return rows.map((row) => row.slice(from, to));
}

const columnOf = ({ x0, x1 }: Field): Column => ({ x0, x1, left: x0, right: x1 });

const firstOf = ({ fields }: Row): Field => fields[0]!;

/** Numbers, letters or glyphs, each with its words set apart from it. */
function isNumberedList(rows: readonly Row[], locale: Locale): boolean {
  const labelled = rows.filter(
    (row) => row.fields.length === 2 && (openingOf(row.line.words, locale)?.words ?? 0) >= firstOf(row).words.length,
  );
  return labelled.length > rows.length / 2;
}

/** Columns of running text side by side: none is short, and lines go on from those above. */
function isProse(rows: readonly Row[]): boolean {
  const columns = rows[0]!.cells.map((_, at) => rows.flatMap(({ cells }) => (cells[at]!.length > 0 ? [cells[at]![0]!.words] : [])));
  return columns.every((cells) => cells.reduce((sum, words) => sum + words.length, 0) >= SHORT * cells.length) && columns.some(goesOnBelow);
}

const goesOnBelow = (cells: readonly (readonly Word[])[]): boolean =>
  cells.filter(([first]) => /^\p{Ll}/u.test(first!.text)).length > OPEN * cells.length;

const hasFigure = (cell: readonly TextLine[]): boolean => cell.some(({ words }) => words.some(({ text }) => /\d/.test(text)));

/** A row without figures over rows of which most have some. */
function isHead([first, ...body]: readonly Row[]): boolean {
  return first !== undefined && !first.cells.some(hasFigure) && body.filter(({ cells }) => cells.some(hasFigure)).length > body.length / 2;
}
