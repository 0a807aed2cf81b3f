/**
 * Tariff fences and the tables they name → tariffs: every row of a table mapped to an id, every cell read by the quantity
 * grammar, footnote calls read as a flag. Several fences of one id add up to one tariff.
 */

import { isAssignable, typeWords } from '../algebra/assignable.ts';
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import { suggest } from '../diagnostic/suggest.ts';
import { groupBy } from '../language/group-by.ts';
import { typedValue } from '../language/quantity/built-in-type.ts';
import type { Quantity } from '../language/quantity/quantity.ts';
import type { Clause } from '../model/contract.ts';
import type { TariffDeclaration } from '../model/declaration.ts';
import type { Anchor, Tariff, TariffRow } from '../model/linked.ts';
import { anchorIn, spanOf } from '../model/place.ts';
import type { Field, Type } from '../model/type.ts';
import { collect } from './named.ts';
import type { ClauseTree } from './place/clause-tree.ts';
import { headUnit, moneyOf, underHead } from './quantity/head-unit.ts';
import { columnOf, type ReadCell, type ReadRow, type Column as TypedColumn } from './quantity/price-column.ts';

/** `unit`: the words of the unit that the head states. */
type Column = { readonly name: string; readonly index: number; readonly unit: string | undefined };

/** Row ids of each tariff as declared, whether or not their cells can be read. */
export function rowIdsOf(tariffs: readonly TariffDeclaration[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, rows } of tariffs) ids.set(id.value, [...(ids.get(id.value) ?? []), ...rows.map((row) => row.id.value)]);
  return ids;
}

export function linkTariffs(declarations: readonly TariffDeclaration[], tree: ClauseTree, report: Report): Map<string, Tariff> {
  const tariffs = new Map<string, Tariff>();
  const byId = groupBy(declarations, ({ id }) => id.value);
  for (const [id, group] of byId) {
    collect(
      'example value',
      group.flatMap(({ rows }) => rows),
      (row) => row.id,
      report,
    );
    tariffs.set(
      id,
      joinTables(
        id,
        group,
        group.flatMap((one) => readTable(one, tree, report)),
        report,
      ),
    );
  }
  return tariffs;
}

function joinTables(id: string, [first, ...more]: readonly TariffDeclaration[], rows: readonly ReadRow[], report: Report): Tariff {
  const columns = first!.columns.map(({ name }) => name.value);
  const flag = first!.flag?.field;
  for (const other of more) {
    const same = other.columns.map(({ name }) => name.value).join() === columns.join() && other.flag?.field === flag;
    if (!same)
      report(diagnose('link/tariff-columns', { id, columns }, [{ span: other.id.span }, { span: first!.id.span, label: 'first here' }]));
  }
  const typed = new Map(columns.map((name) => [name, columnOf(name, rows, report)] as const));
  return {
    id,
    columns,
    heads: first!.columns.map(({ head }) => collapse(head.value)),
    ...(flag === undefined ? {} : { flag }),
    rows: rows.map((row) => typedRow(row, typed)),
    type: typeOfRow(typed, flag),
  };
}

function typeOfRow(columns: ReadonlyMap<string, TypedColumn>, flag: string | undefined): Type {
  const cells: Field[] = [...columns].map(([name, { type }]) => ({ name, type }));
  return { kind: 'record', fields: flag === undefined ? cells : [...cells, { name: flag, type: { kind: 'boolean' } }] };
}

/** Cells under the types of their columns, before the flag. */
function typedRow({ cells, flagged, ...row }: ReadRow, columns: ReadonlyMap<string, TypedColumn>): TariffRow {
  const typed = cells.flatMap(({ column, quantity, anchor }) => {
    const of = columns.get(column);
    return of ? [{ column, value: of.valueOf(quantity), anchor }] : [];
  });
  const fields = { ...Object.fromEntries(typed.map(({ column, value: cell }) => [column, cell] as const)), ...flagged };
  return { ...row, cells: typed, value: { kind: 'record', fields } };
}

function readTable(declaration: TariffDeclaration, tree: ClauseTree, report: Report): ReadRow[] {
  const table = tree.find(declaration.table);
  if (!table) return [];
  if (table.kind !== 'table') {
    report(diagnose('link/tariff-table', { id: table.id, kind: table.kind }, { span: declaration.table.span }));
    return [];
  }
  const columns = columnsOf(declaration, table, tree, report);
  const rows = tree.below(table).filter(({ kind }) => kind === 'row');
  const labels = new Map(rows.map((row) => [cellText(row, 0), row] as const));
  reportUnmapped(declaration, rows, report);
  return declaration.rows.flatMap(({ label, id }) => {
    const row = labels.get(collapse(label.value));
    if (!row) reportLabel(label, labels.keys(), report);
    return row ? [readRow(declaration, id.value, row, columns, tree, report)] : [];
  });
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

function cellText({ text, cells }: Clause, index: number): string {
  const cell = cells?.[index];
  return cell ? text.slice(cell.start, cell.end) : '';
}

function columnsOf({ columns }: TariffDeclaration, table: Clause, { language, context }: ClauseTree, report: Report): Column[] {
  const heads = (table.cells ?? []).map((_, index) => cellText(table, index));
  return columns.flatMap(({ head, name }) => {
    const index = heads.indexOf(collapse(head.value));
    if (index === -1) reportLabel(head, heads.slice(1), report);
    return index === -1 ? [] : [{ name: name.value, index, unit: headUnit(collapse(head.value), language, context) }];
  });
}

function reportLabel(label: TariffDeclaration['rows'][number]['label'], known: Iterable<string>, report: Report): void {
  const suggestion = suggest(collapse(label.value), known);
  report(diagnose('link/tariff-label', { label: label.value, ...(suggestion === undefined ? {} : { suggestion }) }, { span: label.span }));
}

function reportUnmapped({ rows, id }: TariffDeclaration, clauses: readonly Clause[], report: Report): void {
  const mapped = new Set(rows.map(({ label }) => collapse(label.value)));
  for (const row of clauses) {
    const label = cellText(row, 0);
    if (!mapped.has(label))
      report(
        diagnose('link/tariff-unmapped', { label, tariff: id.value }, [{ span: row.span }, { span: id.span, label: 'not under its rows' }]),
      );
  }
}

function readRow(
  { flag }: TariffDeclaration,
  id: string,
  row: Clause,
  columns: readonly Column[],
  tree: ClauseTree,
  report: Report,
): ReadRow {
  const cells = columns.flatMap((column) => readCell(row, column, tree, report));
  const called = flag && (row.cells ?? []).some(({ note }) => note === flag.note);
  const flagged: Record<string, boolean> = flag ? { [flag.field]: called ? flag.called : !flag.called } : {};
  return { id, label: cellText(row, 0), clause: row.id, cells, flagged, span: row.span };
}

const inTariff: ReadonlySet<string> = new Set(['rate', 'free', 'onRequest', 'included', 'money']);

function readCell(row: Clause, { name, index, unit }: Column, tree: ClauseTree, report: Report): ReadCell[] {
  const cell = row.cells?.[index];
  if (!cell) {
    report(diagnose('link/tariff-cell', { column: name, row: cellText(row, 0), expected: 'a cell in this column' }, { span: row.span }));
    return [];
  }
  const words = row.text.slice(cell.start, cell.end);
  const read = tree.language.parseQuantity(words, undefined, tree.context);
  const quantity = underHead(words, read, unit, tree.language, tree.context);
  if (quantity && inTariff.has(quantity.kind)) {
    const anchor = anchorIn(row, cell.start, cell.end);
    reportHead(name, quantity, unit, anchor, tree, report);
    return [{ column: name, quantity, anchor }];
  }
  const at = cell.start + (read.ok ? 0 : Math.min(read.at, Math.max(0, cell.end - cell.start - 1)));
  const expected = read.ok ? 'an amount, credits per time or per intervention, Gratuit, Inclus or Sur demande' : read.expected;
  report(diagnose('link/tariff-cell', { column: name, row: cellText(row, 0), expected }, { span: spanOf(row, at, cell.end) }));
  return [];
}

/** A cell in another unit than its head says: nobody knows which of the two is meant. */
function reportHead(column: string, quantity: Quantity, unit: string | undefined, anchor: Anchor, tree: ClauseTree, report: Report): void {
  const head = unit === undefined ? undefined : moneyOf('1', unit, tree.language, tree.context);
  if (quantity.kind !== 'money' || head === undefined) return;
  const isSame = isAssignable(typedValue(quantity).type, typedValue(head).type);
  if (isSame) return;
  const [found, expected] = [typeWords(typedValue(quantity).type), typeWords(typedValue(head).type)];
  report(diagnose('link/tariff-unit', { column, found, expected }, { span: anchor.span }));
}
